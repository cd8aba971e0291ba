package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stakegraph.ingest.block.SpanningLabels.Kind;
import org.stakegraph.ingest.block.SpanningLabels.Place;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Labels of which each stands over a number with the percentage behind it, where one is, or over a
 * percentage alone: as many labels as there are such groups of columns can stand in no other way.
 * Labels of shares before and after a sale stand over columns with the same labels.
 */
final class LabelGroups {
  private LabelGroups() {}

  /**
   * The places of one line of labels, or of one over a line that has a label for each column; empty
   * if there are not as many as groups.
   */
  static Optional<List<List<Place>>> over(List<List<AlignedText>> lines, List<Kind> columns) {
    boolean each = lines.size() == 2 && lines.get(1).size() == columns.size();
    List<Place> groups = each && aroundSale(lines.get(0)) ? alike(lines.get(1)) : List.of();
    groups = groups.isEmpty() ? groups(columns) : groups;
    groups = each && groups.size() > lines.get(0).size() ? paired(groups, lines.get(1)) : groups;
    if (groups.size() != lines.get(0).size() || !(each || lines.size() == 1)) {
      return Optional.empty();
    }
    List<List<Place>> places = new ArrayList<>(List.of(groups));
    if (each) {
      places.add(IntStream.range(0, columns.size()).mapToObj(c -> new Place(c, 1)).toList());
    }
    return Optional.of(places);
  }

  /** Those over two columns, if the others have labels that need none above: "Total Votes". */
  private static List<Place> paired(List<Place> groups, List<AlignedText> leaves) {
    boolean alone =
        groups.stream()
            .allMatch(g -> g.width() > 1 || SpanningLabels.isSingle(leaves.get(g.column())));
    return alone ? groups.stream().filter(g -> g.width() > 1).toList() : groups;
  }

  /** Shares before, what is sold, and shares after. */
  private static boolean aroundSale(List<AlignedText> labels) {
    return labels.size() == 3
        && SpanningLabels.says(labels.get(0), SpanningLabels.BEFORE)
        && !SpanningLabels.says(labels.get(1), SpanningLabels.AFTER)
        && SpanningLabels.says(labels.get(2), SpanningLabels.AFTER);
  }

  /**
   * Three groups of which the first and the last have the same labels; none if others have, too.
   */
  private static List<Place> alike(List<AlignedText> leaves) {
    List<String> words = leaves.stream().map(AlignedText::toString).toList();
    int count = words.size();
    List<Place> groups = List.of();
    for (int width = 1; 2 * width < count; width++) {
      if (words.subList(0, width).equals(words.subList(count - width, count))) {
        if (!groups.isEmpty()) {
          return List.of();
        }
        groups =
            List.of(
                new Place(0, width),
                new Place(width, count - 2 * width),
                new Place(count - width, width));
      }
    }
    return groups;
  }

  /** The groups from left to right; none where a column does not show what it holds. */
  private static List<Place> groups(List<Kind> columns) {
    List<Place> groups = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      int last = groups.size() - 1;
      if (columns.get(c) == Kind.ANY) {
        return List.of();
      }
      if (columns.get(c) == Kind.PERCENT && c > 0 && columns.get(c - 1) == Kind.COUNT) {
        groups.set(last, new Place(c - 1, 2));
      } else {
        groups.add(new Place(c, 1));
      }
    }
    return groups;
  }
}
