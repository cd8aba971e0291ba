package org.stakegraph.ingest.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Where a number of shares has its percentage in brackets behind it, {@code 1,250,000 (8.9%)} or
 * {@code 4,100 (*)}, with footnote marks behind both or none; or where a sign or a blank parts
 * them.
 *
 * @param open where the bracket opens, or what parts them begins
 * @param end one past where it closes, or one past the percentage
 */
public record FigurePair(int open, int end) {
  private static final String SEPARATORS = " /;|-\u2013\u2014";

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

  /**
   * The pair of a number and its percentage without brackets, and nothing else: {@code 1,250,000 /
   * 8.9%}, {@code 4,100; *}.
   */
  public static Optional<FigurePair> parted(AlignedText text) {
    String words = text.length() > LONGEST ? "" : text.toString();
    boolean mayEnd = words.indexOf('%') > 0 || words.indexOf('*') > 0; // most figures do not
    int end = mayEnd ? Marks.tail(text) : 0;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    boolean ends = end > 0 && "%*".indexOf(text.charAt(end - 1)) >= 0;
    for (int i = 1; ends && i < end; i++) {
      int share = pastSeparators(text, i, end);
      if (share > i
          && share < end
          && isShareAlone(text.slice(share, end))
          && isCount(text.slice(0, i))) {
        return Optional.of(new FigurePair(i, end));
      }
    }
    return Optional.empty();
  }

  /** The number, with the marks behind the percentage if there are any. */
  public AlignedText shares(AlignedText text) {
    return AlignedText.join(List.of(text.slice(0, open), text.from(end)));
  }

  /** The percentage, without what parts it from the number. */
  public AlignedText percent(AlignedText text) {
    return text.charAt(open) == '('
        ? text.slice(open + 1, end - 1)
        : text.slice(pastSeparators(text, open, end), end);
  }

  private static int pastSeparators(AlignedText text, int from, int end) {
    int at = from;
    while (at < end && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isShareAlone(AlignedText text) {
    return isShare(text.toString()) && Amounts.read(text).single().isPresent();
  }

  /** A number alone or with what it counts, as {@code 1,250,000 shares}. */
  public static boolean isCount(AlignedText text) {
    AlignedText bare = AlignedText.join(Marks.split(text, new ArrayList<>()));
    List<Word> words = Word.of(bare);
    boolean unit = words.size() == 2 && (words.get(1).is("shares") || words.get(1).is("units"));
    AlignedText number = unit ? bare.slice(0, words.get(0).end()) : bare;
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
