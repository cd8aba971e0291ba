/**
 * HTML of any era to blocks: which passages and tables a page shows, with the place in the source
 * of each of their characters.
 */
@NullMarked
package org.stakegraph.ingest.block.html;

import org.jspecify.annotations.NullMarked;
