package org.stakegraph.ingest.assemble;

import java.util.List;
import java.util.Optional;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.PositionId;

/**
 * A note and the rows whose marks point to it.
 *
 * @param part the note
 * @param id its identifier; empty for a note whose number is unknown
 * @param rows the rows that carry its mark, in printed order
 */
record NoteLink(NotePart part, Optional<FootnoteId> id, List<PositionId> rows) {
  NoteLink {
    rows = List.copyOf(rows);
  }
}
