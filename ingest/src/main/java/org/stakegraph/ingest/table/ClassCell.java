package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** A cell in the column of classes. */
final class ClassCell {
  private ClassCell() {}

  /** The words with which a title goes on to say what a share is worth nominally. */
  private static final Set<String> PAR =
      Set.of("par", "value", "no", "without", "per", "share", "nominal");

  /**
   * Whether it names a class, and neither a group nor how shares are held or what they are worth.
   */
  static boolean namesClass(AlignedText cell) {
    return !cell.isEmpty()
        && !RowWords.isGroup(cell)
        && !RowWords.isManner(cell)
        && !isParValue(cell);
  }

  /** "$1.00 par" or "value", lines of the title that a row above begins. */
  private static boolean isParValue(AlignedText cell) {
    return Word.of(cell).stream().allMatch(ClassCell::isPar);
  }

  /** A word that says what a share is worth nominally. */
  static boolean isPar(Word word) {
    return PAR.contains(word.core()) || word.text().startsWith("$");
  }

  /**
   * The class that it names; a letter alone is that of a class.
   *
   * @param ofFunds whether the column is one of funds, which have classes of the same name
   */
  static String security(AlignedText cell, boolean ofFunds) {
    String printed = String.join(" ", Marks.split(cell, new ArrayList<>()));
    String said = RowWords.withoutColon(printed.toLowerCase(Locale.ROOT));
    String known = SecurityName.find(said);
    String named = said.length() == 1 ? "class " + said : said;
    boolean whole = ofFunds || known.isEmpty() || namesTwo(said) || ColumnUse.namesFund(said);
    return whole ? named : known;
  }

  /** "Class A and Class B", as beside the sum of a group's shares. */
  private static boolean namesTwo(String classes) {
    int and = classes.indexOf(" and ");
    return and > 0
        && !SecurityName.find(classes.substring(0, and)).isEmpty()
        && !SecurityName.find(classes.substring(and + 1)).isEmpty();
  }
}
