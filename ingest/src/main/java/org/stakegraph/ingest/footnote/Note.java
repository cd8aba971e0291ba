package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A note without its mark.
 *
 * @param marker its number or sign without brackets; empty if it was lost and nothing tells it
 * @param markerPrinted whether the marker stands at the note; else it was recovered
 * @param text its words, page numbers left out
 */
public record Note(Optional<String> marker, boolean markerPrinted, AlignedText text) {
  public Note {
    requireNonNull(marker, "marker");
    requireNonNull(text, "text");
  }
}
