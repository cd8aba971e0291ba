package org.stakegraph.ingest.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.TextRange;

/**
 * A marked-up table taken apart.
 *
 * @param heading what stands over the columns
 * @param columns the columns that a reader sees, from left to right
 * @param profiles what each holds
 * @param body the rows behind the heading
 * @param name the column of names
 * @param range from its first row to its last
 */
record Sheet(
    Heading heading,
    List<Extent> columns,
    List<Profile> profiles,
    List<SheetLine> body,
    int name,
    TextRange range) {

  /**
   * The heading of a table.
   *
   * @param labels the labels of each column
   * @param marks its footnote marks
   * @param title what a row over the labels says of nothing but a class or fund; empty if none
   * @param letters the letters and digits of the labels in order, to tell whether they are
   *     repeated; none if the table has no heading of its own
   */
  record Heading(List<Labels> labels, List<NoteRef> marks, String title, String letters) {
    Heading {
      labels = List.copyOf(labels);
      marks = List.copyOf(marks);
    }

    static Heading of(List<SheetRow> rows, List<Extent> columns) {
      List<NoteRef> marks = new ArrayList<>();
      List<Labels> labels = Labels.of(rows, columns, marks);
      return new Heading(labels, marks, title(rows), letters(rows));
    }

    /** Whether rows repeat the labels, under the same title or none. */
    boolean isRepeatedIn(List<SheetRow> rows) {
      String other = title(rows);
      return letters(rows).equals(letters) && (other.isEmpty() || other.equals(title));
    }

    private static String title(List<SheetRow> rows) {
      int titles = HeadingRows.titles(rows);
      return titles == 0
          ? ""
          : rows.get(titles - 1).cells().get(0).text().toString().toLowerCase(Locale.ROOT);
    }

    /** The class that the title names; empty if it names none. */
    String security() {
      return SecurityName.find(title);
    }

    /** The fund that the title names; empty if it names none. */
    String fund() {
      return security().isEmpty() ? RowWords.withoutColon(title) : "";
    }

    /** Without ligatures and blanks, which may differ from page to page. */
    private static String letters(List<SheetRow> rows) {
      StringBuilder letters = new StringBuilder();
      for (SheetRow row : rows.subList(HeadingRows.titles(rows), rows.size())) {
        for (SheetCell cell : row.cells()) {
          String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
          for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
              letters.append(text.charAt(i));
            }
          }
        }
      }
      return letters.toString().toLowerCase(Locale.ROOT);
    }
  }

  Sheet {
    columns = List.copyOf(columns);
    profiles = List.copyOf(profiles);
    body = List.copyOf(body);
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
    Heading heading = Heading.of(rows.subList(0, end), columns);
    List<SheetLine> lines = new LineBuilder(columns).lines(body);
    List<Profile> profiles = profiles(columns, lines);
    int name = nameColumn(heading.labels(), profiles);
    return Optional.of(new Sheet(heading, columns, profiles, lines, name, range(rows)));
  }

  /** More rows in the columns of this table. */
  Sheet continuedBy(List<SheetRow> rows) {
    List<SheetLine> lines = new LineBuilder(columns).lines(rows);
    return new Sheet(heading, columns, profiles(columns, lines), lines, name, range(rows));
  }

  private static List<Profile> profiles(List<Extent> columns, List<SheetLine> lines) {
    List<Profile> profiles = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      profiles.add(Profile.of(lines, c));
    }
    return profiles;
  }

  private static TextRange range(List<SheetRow> rows) {
    return rows.get(0).range().cover(rows.get(rows.size() - 1).range());
  }

  /** The first column of words, one that is labelled so before others. */
  private static int nameColumn(List<Labels> labels, List<Profile> profiles) {
    int first = -1;
    for (int c = 0; c < labels.size(); c++) {
      boolean words = profiles.get(c).isText();
      if (words && isName(labels.get(c))) {
        return c;
      }
      if (words && first < 0 && !ColumnUse.isSide(labels.get(c).all())) {
        first = c;
      }
    }
    return Math.max(0, first);
  }

  /** Its own label may say what stands beside the names over which a spanning one stands. */
  private static boolean isName(Labels labels) {
    boolean side = !ColumnUse.isName(labels.own()) && ColumnUse.isSide(labels.own());
    return !side && ColumnUse.isName(labels.all());
  }

  /** The labels of a column. */
  Labels labels(int column) {
    return heading.labels().get(column);
  }

  /** Whether it has a heading of its own. */
  boolean isHeaded() {
    return !heading.letters().isEmpty();
  }

  /** All labels, in lower case. */
  String headingWords() {
    StringBuilder words = new StringBuilder();
    heading.labels().forEach(label -> words.append(label.all()).append(' '));
    return words.toString();
  }
}
