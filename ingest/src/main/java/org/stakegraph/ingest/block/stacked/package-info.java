/** Reads tables whose cells a converter has set one below the other, each on a line of its own. */
@NullMarked
package org.stakegraph.ingest.block.stacked;

import org.jspecify.annotations.NullMarked;
