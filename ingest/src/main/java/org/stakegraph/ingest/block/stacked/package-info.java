/**
 * Reads tables whose rows a converter has lost: each cell has a line of its own, or ends with a
 * bar.
 */
@NullMarked
package org.stakegraph.ingest.block.stacked;

import org.jspecify.annotations.NullMarked;
