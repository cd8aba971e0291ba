/** What the reader and the graph must get right, filing by filing. */
@NullMarked
package org.stakegraph.evaluation;

import org.jspecify.annotations.NullMarked;
