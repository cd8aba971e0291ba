package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.TextRange;

/**
 * A marked-up table taken apart.
 *
 * @param columns the columns that a reader sees, from left to right
 * @param labels the heading of each
 * @param profiles what each holds
 * @param body the rows behind the heading
 * @param marks the footnote marks of the heading
 * @param headed whether it has a heading of its own
 * @param name the column of names
 * @param range from its first row to its last
 */
record Sheet(
    List<Extent> columns,
    List<Labels> labels,
    List<Profile> profiles,
    List<SheetLine> body,
    List<NoteRef> marks,
    boolean headed,
    int name,
    TextRange range) {

  Sheet {
    columns = List.copyOf(columns);
    labels = List.copyOf(labels);
    profiles = List.copyOf(profiles);
    body = List.copyOf(body);
    marks = List.copyOf(marks);
  }

  /** Takes rows apart; empty if they show no figures or too many columns. */
  static Optional<Sheet> of(List<SheetRow> rows) {
    int end = HeadingRows.end(rows);
    if (end < 0) {
      return Optional.empty();
    }
    List<SheetRow> body = rows.subList(end, rows.size());
    List<Extent> columns = ColumnFinder.find(rows.subList(0, end), body);
    if (columns.size() < 2) {
      return Optional.empty();
    }
    List<NoteRef> marks = new ArrayList<>();
    List<Labels> labels = Labels.of(rows.subList(0, end), columns, marks);
    return Optional.of(assembled(rows, body, columns, labels, marks, end > 0));
  }

  /** Rows without a heading of their own in the columns of the table that they continue. */
  Sheet continuedBy(List<SheetRow> rows) {
    return assembled(rows, rows, columns, labels, List.of(), false);
  }

  private static Sheet assembled(
      List<SheetRow> rows,
      List<SheetRow> body,
      List<Extent> columns,
      List<Labels> labels,
      List<NoteRef> marks,
      boolean headed) {
    List<SheetLine> lines = new LineBuilder(columns).lines(body);
    List<Profile> profiles = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      profiles.add(Profile.of(lines, c));
    }
    TextRange range = rows.get(0).range().cover(rows.get(rows.size() - 1).range());
    int name = nameColumn(labels, profiles);
    return new Sheet(columns, labels, profiles, lines, marks, headed, name, range);
  }

  /** The first column of words, one that is labelled so before others. */
  private static int nameColumn(List<Labels> labels, List<Profile> profiles) {
    int first = -1;
    for (int c = 0; c < labels.size(); c++) {
      boolean words = profiles.get(c).isText();
      if (words && ColumnUse.isName(labels.get(c).all())) {
        return c;
      }
      if (words && first < 0 && !ColumnUse.isSide(labels.get(c).all())) {
        first = c;
      }
    }
    return Math.max(0, first);
  }

  /** All words of the heading, in lower case. */
  String heading() {
    StringBuilder heading = new StringBuilder();
    labels.forEach(label -> heading.append(label.all()).append(' '));
    return heading.toString();
  }
}
