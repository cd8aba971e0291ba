package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.SpanningLabels.Kind;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Places the cells of a row that lacks some, as where a converter left out a dash: each cell stands
 * in the only column that can hold it between those of its neighbours, or nowhere.
 */
final class NarrowRow {
  private NarrowRow() {}

  /**
   * The name and a cell for each column behind it, empty where none is certain.
   *
   * @param cells the name and fewer cells than columns
   * @param columns what each column behind the names holds
   */
  static List<AlignedText> placed(List<AlignedText> cells, List<Kind> columns) {
    List<AlignedText> figures = cells.subList(1, cells.size());
    List<Kind> kinds = figures.stream().map(c -> SpanningLabels.kind(List.of(c))).toList();
    int[] first = first(kinds, columns);
    int[] last = last(kinds, columns);
    List<AlignedText> placed = new ArrayList<>(List.of(cells.get(0)));
    columns.forEach(column -> placed.add(AlignedText.EMPTY));
    for (int i = 0; i < figures.size(); i++) {
      if (first[i] == last[i] && first[i] < columns.size()) {
        placed.set(first[i] + 1, figures.get(i));
      }
    }
    return placed;
  }

  /** The first column that each cell can stand in; behind all if there is none. */
  private static int[] first(List<Kind> kinds, List<Kind> columns) {
    int[] first = new int[kinds.size()];
    int column = 0;
    for (int i = 0; i < first.length; i++) {
      while (column < columns.size() && !columns.get(column).agrees(kinds.get(i))) {
        column++;
      }
      first[i] = column;
      column++;
    }
    return first;
  }

  /** The last column that each cell can stand in; -1 or less if there is none. */
  private static int[] last(List<Kind> kinds, List<Kind> columns) {
    int[] last = new int[kinds.size()];
    int column = columns.size() - 1;
    for (int i = last.length - 1; i >= 0; i--) {
      while (column >= 0 && !columns.get(column).agrees(kinds.get(i))) {
        column--;
      }
      last[i] = column;
      column--;
    }
    return last;
  }
}
