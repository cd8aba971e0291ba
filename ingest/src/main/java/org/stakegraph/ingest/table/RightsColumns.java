package org.stakegraph.ingest.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns that count rights to shares beside one that counts shares. "Beneficial ownership" over
 * "options exercisable within 60 days" says that they are part of it; no label of one column says
 * that it is all of it, as a spanning one may stand centred over any of its columns.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 */
record RightsColumns(Sheet sheet, List<ColumnUse> uses) {
  private static final List<String> RIGHTS =
      List.of(
          "option",
          "warrant",
          "right to acquire",
          "rights to acquire",
          "exercisable",
          "issuable",
          "acquirable",
          "be acquired",
          "underlying");

  /** What says that more than the rights is counted, or something else. */
  private static final List<String> MORE =
      List.of(
          "total",
          "aggregate",
          "includ",
          "plus",
          "shares and",
          "stock and",
          "units and",
          "offer",
          "sold",
          "registered",
          "resale");

  /** The columns of which shares stand apart. */
  List<Integer> parts() {
    List<Integer> rights = shares().filter(c -> countsRights(label(c))).boxed().toList();
    boolean apart = shares().anyMatch(c -> RIGHTS.stream().noneMatch(label(c)::contains));
    return apart ? rights : List.of();
  }

  private static boolean countsRights(String label) {
    return RIGHTS.stream().anyMatch(label::contains)
        && MORE.stream().noneMatch(label::contains)
        && !UnderwritersOption.isIn(label);
  }

  private IntStream shares() {
    return IntStream.range(0, uses.size()).filter(c -> uses.get(c) == ColumnUse.SHARES);
  }

  private String label(int column) {
    return sheet.labels(column).own();
  }
}
