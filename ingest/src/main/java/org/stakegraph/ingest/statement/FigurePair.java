package org.stakegraph.ingest.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Where a number of shares has its percentage in brackets behind it, {@code 1,250,000 (8.9%)} or
 * {@code 4,100 (*)}, with footnote marks behind both or none.
 *
 * @param open where the bracket opens
 * @param end one past where it closes
 */
public record FigurePair(int open, int end) {
  /** No such words are longer, marks included. */
  private static final int LONGEST = 48;

  private static final String LESS = "less than ";

  /** The pair that words are, if they are one and nothing else. */
  public static Optional<FigurePair> of(AlignedText text) {
    String words = text.length() > LONGEST ? "" : text.toString();
    int close = Math.max(words.lastIndexOf("%)"), words.lastIndexOf("*)"));
    int open = close < 0 ? -1 : words.lastIndexOf('(', close);
    boolean pair =
        open > 0
            && isShare(words.substring(open + 1, close + 1).strip())
            && Marks.split(text.from(close + 2), new ArrayList<>()).isEmpty()
            && isCount(text.slice(0, open));
    return pair ? Optional.of(new FigurePair(open, close + 2)) : Optional.empty();
  }

  /** A number alone or with what it counts, as {@code 1,250,000 shares}. */
  private static boolean isCount(AlignedText text) {
    List<Word> words = Word.of(text);
    boolean unit = words.size() == 2 && (words.get(1).is("shares") || words.get(1).is("units"));
    AlignedText number = unit ? text.slice(0, words.get(0).end()) : text;
    return Amounts.read(number).single().filter(Amount::isCount).isPresent();
  }

  /** A percentage with its sign, or what says that it is small; a bare number is a note's. */
  public static boolean isShare(String words) {
    boolean percent = words.endsWith("%") && words.length() > 1;
    int first = words.startsWith(LESS) ? LESS.length() : 0;
    for (int i = first; i < words.length() - 1 && percent; i++) {
      percent = Character.isDigit(words.charAt(i)) || ".,<> ".indexOf(words.charAt(i)) >= 0;
    }
    return percent || words.equals("*") || words.equals("**");
  }
}
