/** What the tests of the exports share. */
@NullMarked
package org.stakegraph.export;

import org.jspecify.annotations.NullMarked;
