package org.stakegraph.ingest.statement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Relation;

/**
 * A row's cell in a column that names who has power over what the row's holder owns: "Natural
 * person with voting or investment power" (Regulation S-K, Item 507, as the staff reads it).
 *
 * @param lines its words without footnote marks, line by line; never empty
 * @param powers what the label of the column says of those whom it names, in the order of the
 *     relations; never empty
 */
public record PowerCell(List<AlignedText> lines, Set<Relation> powers) {
  public PowerCell {
    lines = List.copyOf(lines);
    powers = Collections.unmodifiableSet(EnumSet.copyOf(powers));
  }

  /** A cell with those of the lines that hold words; empty if none does. */
  public static Optional<PowerCell> of(List<AlignedText> lines, Set<Relation> powers) {
    List<AlignedText> words = lines.stream().filter(line -> !line.isEmpty()).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new PowerCell(words, powers));
  }
}
