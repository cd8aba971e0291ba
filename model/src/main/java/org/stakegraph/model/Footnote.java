package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

/**
 * A note to an ownership table.
 *
 * @param id its identifier in the report
 * @param table the table that it belongs to
 * @param marker its number or sign without brackets, such as {@code 4}
 * @param markerPrinted false if the number was lost in the text and recovered
 * @param text its words with white space folded
 * @param span its words in the text
 */
public record Footnote(
    FootnoteId id, TableId table, String marker, boolean markerPrinted, String text, Span span) {
  public Footnote {
    requireNonNull(id, "id");
    requireNonNull(table, "table");
    requireNonNull(marker, "marker");
    requireNonNull(text, "text");
    requireNonNull(span, "span");
  }
}
