@NullMarked
package org.stakegraph.cli;

import org.jspecify.annotations.NullMarked;
