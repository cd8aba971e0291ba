package org.stakegraph.ingest.cover;

import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Where paragraphs part. On typed pages a blank line parts them. Markup gives each a line of its
 * own, but some converters mark up every printed line: a full one goes on in the next.
 *
 * @param source the filing
 * @param marked whether the lines are those of markup
 */
record Paragraphs(SourceText source, boolean marked) {
  /** A printed line of prose has at least so many characters. */
  private static final int FULL_LINE = 60;

  /** "(viii)" is the longest label of a list. */
  private static final int LONGEST_LABEL = 6;

  /** Whether a line begins another paragraph than the line before it. */
  boolean part(AlignedText before, AlignedText line) {
    int end = Math.max(before.range().start(), before.range().end() - 1);
    boolean adjacent = source.lineAt(line.range().start()) <= source.lineAt(end) + 1;
    return !adjacent || (marked && !goesOn(before, line));
  }

  private boolean goesOn(AlignedText before, AlignedText line) {
    char sign = signBehind(before);
    if (sign == ';' || sign == ',' || isLead(before, sign) || isLabel(before)) {
      return true;
    }
    String words = before.toString();
    if (words.endsWith(" and") || words.endsWith(" or")) {
      return true;
    }
    boolean ended = sign == ':' || ".\"!?)".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !ended && (Character.isLowerCase(line.charAt(0)) || before.length() >= FULL_LINE);
  }

  /** The sign that ends a line, which lines between labels are cut without. */
  private char signBehind(AlignedText before) {
    char last = before.charAt(before.length() - 1);
    int end = before.range().end();
    boolean letter = Character.isLetterOrDigit(last) || last == ')' || last == '"';
    return letter && end < source.text().length() ? source.text().charAt(end) : last;
  }

  /** "This statement is filed by:"; the labels of rows end in nouns, most of them capitalised. */
  private static boolean isLead(AlignedText before, char sign) {
    List<Word> words = Word.of(before);
    return sign == ':' && Character.isLowerCase(words.get(words.size() - 1).text().charAt(0));
  }

  /** "(ii)" in a cell of its own. */
  private static boolean isLabel(AlignedText before) {
    return before.charAt(0) == '('
        && before.toString().indexOf(')') == before.length() - 1
        && before.length() <= LONGEST_LABEL;
  }
}
