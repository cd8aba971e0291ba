/** One class for each way of saying something in a note; {@link Rules} lists them in order. */
@NullMarked
package org.stakegraph.ingest.footnote.rule;

import org.jspecify.annotations.NullMarked;
