/** Graphs in memory, for queries over files. */
@NullMarked
package org.stakegraph.store.memory;

import org.jspecify.annotations.NullMarked;
