/**
 * Structured data filings: the XML of Schedules 13D and 13G and of Forms 3, 4 and 5, read into the
 * statements that tables make. The parser knows no document type, no entity of the document's own
 * and no reference to anything outside.
 */
@NullMarked
package org.stakegraph.ingest.xml;

import org.jspecify.annotations.NullMarked;
