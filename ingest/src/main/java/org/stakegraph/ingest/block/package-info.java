/**
 * Documents to ordered blocks with spans. One reader for each medium; so far text converted from
 * PDF, whose columns are kept apart by tabs or pipes.
 */
@NullMarked
package org.stakegraph.ingest.block;

import org.jspecify.annotations.NullMarked;
