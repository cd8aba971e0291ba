package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/** The numbers before names that count the rows of a table from one on: "1. Ada Sample". */
final class RowNumbers {
  private int last;

  /** The lines of a row's name without its number, if that comes next. */
  List<AlignedText> cut(List<AlignedText> name) {
    String next = last + 1 + ". ";
    if (name.isEmpty() || !name.get(0).toString().startsWith(next)) {
      return name;
    }
    last++;
    List<AlignedText> lines = new ArrayList<>(name);
    lines.set(0, name.get(0).from(next.length()));
    return lines;
  }
}
