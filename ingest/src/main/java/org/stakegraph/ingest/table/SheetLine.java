package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * A row of a table's body in the columns that a reader sees, signs and marks put to their figures.
 *
 * @param cells for each column the lines of its cell; none where it is empty
 * @param figures whether a column holds a figure in this row
 * @param across whether one cell holds all of it, from the first column to the last
 * @param range the row
 */
record SheetLine(
    List<List<AlignedText>> cells, List<Boolean> figures, boolean across, TextRange range) {
  private static final Set<String> ALONE = Set.of("sole", "solely");
  private static final Set<String> SHARING = Set.of("shared", "joint", "jointly");

  private static final Set<String> MANNERS =
      Set.of("direct", "directly", "indirect", "indirectly", "by");

  SheetLine {
    cells = cells.stream().map(List::copyOf).toList();
    figures = List.copyOf(figures);
  }

  List<AlignedText> lines(int column) {
    return cells.get(column);
  }

  AlignedText text(int column) {
    return AlignedText.join(cells.get(column));
  }

  /** Whether a column other than one holds a figure. */
  boolean hasFigures(int name) {
    for (int c = 0; c < figures.size(); c++) {
      if (c != name && figures.get(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all figures in columns other than one stand in cells that begin in a row above. */
  boolean inheritsFigures(int name) {
    for (int c = 0; c < figures.size(); c++) {
      if (c != name && figures.get(c) && text(c).range().start() >= range.start()) {
        return false;
      }
    }
    return hasFigures(name);
  }

  /** Whether every column other than one is empty. */
  boolean isBare(int name) {
    for (int c = 0; c < cells.size(); c++) {
      if (c != name && !cells.get(c).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it tells shares held alone from shares held with others. */
  boolean saysHowHeld() {
    return says(ALONE) || says(SHARING);
  }

  /** Whether it counts shares that its holder alone has, and no others. */
  boolean saysAlone() {
    return says(ALONE) && !says(SHARING);
  }

  /** Whether it counts shares that its holder has with others, and no others. */
  boolean saysShared() {
    return says(SHARING) && !says(ALONE);
  }

  /**
   * The column whose cell says that shares are owned directly, indirectly or by whom else,
   * "Indirect (by trust)"; -1 if none does.
   *
   * @param name the column of names
   */
  int manner(int name) {
    for (int c = 0; c < cells.size(); c++) {
      List<Word> words = c == name || figures.get(c) ? List.of() : Word.of(text(c));
      if (!words.isEmpty() && MANNERS.contains(manner(words.get(0)))) {
        return c;
      }
    }
    return -1;
  }

  private boolean says(Set<String> manners) {
    return cells.stream()
        .flatMap(List::stream)
        .flatMap(cell -> Word.of(cell).stream())
        .anyMatch(word -> manners.contains(manner(word)));
  }

  /** Whether a word begins to say how shares are held. */
  static boolean isSharing(Word word) {
    return ALONE.contains(manner(word)) || SHARING.contains(manner(word));
  }

  /** A word without the mark that is glued to it: "Sole(2)". */
  private static String manner(Word word) {
    String letters = word.core();
    int end = 0;
    while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
      end++;
    }
    return letters.substring(0, end);
  }
}
