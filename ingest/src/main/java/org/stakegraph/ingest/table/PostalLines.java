package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.text.AlignedText;

/** The lines below a name that say where somebody is, and at whom. */
public final class PostalLines {
  private PostalLines() {}

  /** A row with the address and the contacts that the lines below its holder's name give. */
  public static HoldingStatement add(
      HoldingStatement row, List<AlignedText> lines, SourceText source) {
    AlignedText name = source.aligned(row.holder().range());
    return NameCellReader.rest(
            new Entry(List.of(name), List.of(), lines, Optional.empty(), List.of()), source)
        .map(cell -> row.at(cell.contacts(), cell.address()))
        .orElse(row);
  }
}
