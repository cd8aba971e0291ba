package org.stakegraph.ingest.assemble;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A note of a table and what it says.
 *
 * @param marker its number or sign; empty if it was lost and nothing tells it
 * @param markerPrinted whether the number is printed
 * @param text its words
 * @param statements what they say
 */
public record NotePart(
    Optional<String> marker,
    boolean markerPrinted,
    AlignedText text,
    List<NoteStatement> statements) {
  public NotePart {
    requireNonNull(marker, "marker");
    requireNonNull(text, "text");
    statements = List.copyOf(statements);
  }
}
