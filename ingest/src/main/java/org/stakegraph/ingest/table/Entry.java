package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/**
 * The lines that belong to one holder.
 *
 * @param names the lines of the name; the address may follow on the last of them
 * @param offices what stands behind the name and tells what the holder is
 * @param rest the address, c/o and attention lines
 * @param figures the line that carries the figures; empty if they were lost
 * @param ghosts lines that carry a second, damaged reading of them
 */
record Entry(
    List<AlignedText> names,
    List<AlignedText> offices,
    List<AlignedText> rest,
    Optional<BodyLine> figures,
    List<BodyLine> ghosts) {
  /** With more lines of the address. */
  Entry with(List<AlignedText> more) {
    List<AlignedText> all = new ArrayList<>(rest);
    all.addAll(more);
    return new Entry(names, offices, all, figures, ghosts);
  }

  Entry {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    rest = List.copyOf(rest);
    ghosts = List.copyOf(ghosts);
  }
}
