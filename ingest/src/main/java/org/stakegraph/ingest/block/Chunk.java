package org.stakegraph.ingest.block;

import java.util.List;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.FigurePair;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * A run of typed words that two or more blanks, a tab or dot leaders part from the next.
 *
 * @param left the typing column where it begins, from 0; a tab runs to the next multiple of eight
 * @param right one past the column where it ends
 * @param text its words
 * @param kind what they are
 */
record Chunk(int left, int right, AlignedText text, Kind kind) {

  /** What the words of a chunk are. */
  enum Kind {
    /** Amounts and nothing else but footnote marks. */
    FIGURE,
    /** Footnote marks alone. */
    MARK,
    /** A line drawn with dashes, equals signs or underscores. */
    RULE,
    /** Words of a column of classes that stands left of the names. */
    CLASS,
    WORDS
  }

  /** No figure with its marks is longer, in characters. */
  private static final int MAX_FIGURE = 40;

  private static final int MIN_RULE = 3;

  private static final int YEAR_DIGITS = 4;

  private static final int GROUP = 3;

  private static final int MOST_MARK_DIGITS = 2;

  static Chunk of(int left, int right, AlignedText text) {
    return new Chunk(left, right, text, kind(text));
  }

  /** A range of typing columns without words. */
  static Chunk place(int left, int right) {
    return new Chunk(left, right, AlignedText.EMPTY, Kind.RULE);
  }

  /** The same as a line that is drawn. */
  Chunk drawn() {
    return new Chunk(left, right, text, Kind.RULE);
  }

  boolean isFigure() {
    return kind == Kind.FIGURE;
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  /** Whether it is the title of a class that stood left of the names. */
  boolean isClass() {
    return kind == Kind.CLASS;
  }

  /** Whether it is a count with its percentage: {@code 1,250,000 (8.9%)}. */
  boolean isPair() {
    return isFigure() && FigurePair.of(text).isPresent();
  }

  boolean overlaps(int from, int to) {
    return left < to && from < right;
  }

  /** This chunk and one to its right as one. */
  Chunk with(Chunk next) {
    return of(left, next.right, AlignedText.join(List.of(text, next.text)));
  }

  private static Kind kind(AlignedText text) {
    char first = text.charAt(0);
    if (text.length() >= MIN_RULE && isRule(text)) {
      return Kind.RULE;
    }
    if (text.length() > MAX_FIGURE || !opensFigure(first) || isYear(text)) {
      return Kind.WORDS;
    }
    if (isPercent(text.toString())) {
      return Kind.FIGURE;
    }
    AlignedText count = FigurePair.of(text).map(pair -> text.slice(0, pair.open())).orElse(text);
    Amounts amounts = Amounts.read(count);
    if (amounts.tokens().isEmpty()) {
      return amounts.marks().isEmpty() ? Kind.WORDS : Kind.MARK;
    }
    boolean read =
        amounts.tokens().stream()
            .allMatch(a -> a.kind() != Amount.Kind.GARBLED || isRunOn(a.printed()));
    return read ? Kind.FIGURE : Kind.WORDS;
  }

  /** A number to which the digits of a raised mark run on: {@code 10,0003}, {@code 20.0%5}. */
  private static boolean isRunOn(String printed) {
    int sign = printed.indexOf('%');
    int comma = printed.lastIndexOf(',');
    String number = sign > 0 ? printed.substring(0, sign) : printed;
    int last = printed.length() - (sign > 0 ? sign : comma + GROUP) - 1;
    boolean groups = sign > 0 || comma > 0;
    return groups
        && last > 0
        && last <= MOST_MARK_DIGITS
        && Word.isDigits(printed.substring(printed.length() - last))
        && number.chars().allMatch(c -> c == ',' || c == '.' || Character.isDigit(c));
  }

  /** {@code (8.9%)}. */
  private static boolean isPercent(String words) {
    int last = words.length() - 2;
    return last > 1
        && words.charAt(0) == '('
        && words.endsWith("%)")
        && words.substring(1, last).chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  private static boolean opensFigure(char c) {
    return (c >= '0' && c <= '9') || "$.(<[*-\u2013\u2014\u2020\u2021NnLl".indexOf(c) >= 0;
  }

  /** Three dashes are a line as often as nil; a line of their kind decides. */
  private static boolean isRule(AlignedText text) {
    for (int i = 0; i < text.length(); i++) {
      if ("-=_ ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isYear(AlignedText text) {
    return text.length() == YEAR_DIGITS
        && Word.isDigits(text)
        && (text.toString().startsWith("19") || text.toString().startsWith("20"));
  }
}
