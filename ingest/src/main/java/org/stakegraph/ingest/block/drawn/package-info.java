/** Text tables whose columns lines show that are drawn around or over them. */
@NullMarked
package org.stakegraph.ingest.block.drawn;

import org.jspecify.annotations.NullMarked;
