/**
 * Text that knows where it came from. Every normalisation keeps an alignment to the raw characters,
 * so that a span of the source can be given for any run of normalised text.
 */
@NullMarked
package org.stakegraph.ingest.text;

import org.jspecify.annotations.NullMarked;
