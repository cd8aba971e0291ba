package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** What shows that a typed name goes on below the line with its figures. */
final class WrappedName {
  private static final Set<String> CONNECTORS =
      Set.of(
          "and", "&", "fbo", "f/b/o", "of", "the", "for", "u/a", "dated", "dtd", "as", "c/o",
          "with", "by");

  private static final Set<String> ENDINGS =
      Set.of(
          "lp",
          "llc",
          "inc",
          "ltd",
          "lllp",
          "llp",
          "trustee",
          "trustees",
          "ttee",
          "jtwros",
          "jtros");

  /** The numbers of funds; single letters are initials as often. */
  private static final Set<String> NUMERALS = Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX");

  private WrappedName() {}

  /** Whether a name breaks off behind a word that none ends with, or behind a comma or dash. */
  static boolean breaksOff(TypedRow row) {
    List<Word> words = row.hasName() ? Word.of(row.words()) : List.of();
    if (words.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return isConnector(last) || last.endsClause() || last.text().endsWith("-");
  }

  /** "of Delaware, L.P.", "III, L.P.", "Inc. (2)", "(2)": words with which no name begins. */
  static boolean isTail(TypedRow row) {
    if (row.hasName() && Marks.end(row.words(), 0) == row.words().length()) {
      return true;
    }
    List<Word> words = row.hasName() ? Word.of(row.words()) : List.of();
    if (words.isEmpty()) {
      return false;
    }
    String first = words.get(0).text();
    String bare = first.endsWith(",") ? first.substring(0, first.length() - 1) : first;
    boolean opens = words.size() > 2 && words.get(1).is("of"); // "Trustees of the Alder Plan"
    return CONNECTORS.contains(first)
        || NUMERALS.contains(bare)
        || (isEnding(words.get(0)) && !opens);
  }

  static boolean endsInMark(TypedRow row) {
    AlignedText name = row.words();
    List<NoteRef> marks = new ArrayList<>();
    Marks.split(name, marks);
    return !marks.isEmpty() && marks.get(marks.size() - 1).range().end() == name.range().end();
  }

  static boolean isConnector(Word word) {
    return CONNECTORS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a word ends names. */
  static boolean isEnding(Word word) {
    return ENDINGS.contains(word.letters());
  }
}
