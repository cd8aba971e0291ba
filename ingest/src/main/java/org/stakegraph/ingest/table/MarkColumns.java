package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Columns that are headed "Footnote" and hold nothing but marks, which need no brackets there, and
 * those without a label right behind the names that hold nothing but marks and signs.
 *
 * @param columns the columns
 */
record MarkColumns(Set<Integer> columns) {
  private static final Set<String> LABEL =
      Set.of("note", "notes", "footnote", "footnotes", "reference", "references", "see", "no");

  private static final int LONGEST_MARK = 2;
  private static final int MOST_MARKS = 10;

  MarkColumns {
    columns = Set.copyOf(columns);
  }

  static MarkColumns of(Sheet sheet) {
    Set<Integer> columns = new HashSet<>();
    for (int c = 0; c < sheet.columns().size(); c++) {
      boolean headed = c != sheet.name() && isLabel(sheet.labels(c).own());
      boolean behindNames = c == sheet.name() + 1 && sheet.labels(c).all().isEmpty();
      if ((headed && holdsMarks(sheet, c)) || (behindNames && holdsSigns(sheet, c))) {
        columns.add(c);
      }
    }
    return new MarkColumns(columns);
  }

  private static boolean isLabel(String label) {
    List<Word> words = Word.of(label);
    return label.contains("note")
        && words.stream().allMatch(word -> LABEL.contains(word.letters()) || isSign(word));
  }

  private static boolean isSign(Word word) {
    return word.letters().isEmpty();
  }

  private static boolean holdsMarks(Sheet sheet, int column) {
    return sheet.body().stream().allMatch(line -> isMarks(line.text(column)));
  }

  /** Daggers and stars beside marks in brackets; a star before the shares is no percentage. */
  private static boolean holdsSigns(Sheet sheet, int column) {
    List<AlignedText> words =
        sheet.body().stream()
            .flatMap(line -> Marks.split(line.text(column), new ArrayList<>()).stream())
            .toList();
    return !words.isEmpty()
        && words.stream().allMatch(word -> Signs.cut(word, new ArrayList<>()).isEmpty());
  }

  private static boolean isMarks(AlignedText cell) {
    List<NoteRef> marks = marks(cell);
    return marks.size() <= MOST_MARKS && marks.stream().allMatch(MarkColumns::isMark);
  }

  /** A number of at most two digits or a small letter; more could be a principal amount. */
  private static boolean isMark(NoteRef mark) {
    String marker = mark.marker();
    boolean letter = marker.length() == 1 && Character.isLowerCase(marker.charAt(0));
    return letter || (marker.length() <= LONGEST_MARK && Word.isDigits(marker));
  }

  boolean has(int column) {
    return columns.contains(column);
  }

  /** What stands between blanks, commas and brackets. */
  static List<NoteRef> marks(AlignedText cell) {
    List<NoteRef> marks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || " ,;()[]".indexOf(cell.charAt(i)) >= 0) {
        if (i > start) {
          AlignedText mark = cell.slice(start, i);
          marks.add(new NoteRef(mark.toString(), mark.range()));
        }
        start = i + 1;
      }
    }
    return marks;
  }
}
