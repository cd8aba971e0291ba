package org.stakegraph.ingest.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A percentage that is known by its bound only, in several words: {@code less than 1%}, {@code <
 * 0.5 %}, {@code less than one percent}, {@code less than 1/4 of 1%}.
 *
 * @param bound the bound, in percent
 * @param end one past its last word
 */
record BoundPhrase(BigDecimal bound, int end) {
  private static final int MAX_LENGTH = 6;

  /** The phrase that starts at a word, if one does. */
  static Optional<BoundPhrase> at(List<AlignedText> words, int first) {
    int number = first + opening(words, first);
    if (number == first || number >= words.size()) {
      return Optional.empty();
    }
    String printed = word(words, number);
    if (word(words, number + 1).equals("of") && word(words, number + 2).equals("1%")) {
      return part(printed).map(bound -> new BoundPhrase(bound, number + 3));
    }
    boolean signed = printed.endsWith("%");
    String digits = signed ? printed.substring(0, printed.length() - 1) : printed;
    boolean apart = !signed && isPercent(word(words, number + 1));
    return bound(digits)
        .filter(bound -> signed || apart || word(words, first).equals("<") || ends(words, number))
        .map(bound -> new BoundPhrase(bound, number + (apart ? 2 : 1)));
  }

  /** Number of words that open the phrase; 0 if none do. */
  private static int opening(List<AlignedText> words, int first) {
    return switch (word(words, first)) {
      case "<", "under" -> 1;
      case "less" -> word(words, first + 1).equals("than") ? 2 : 0;
      default -> 0;
    };
  }

  /** What part of one percent: {@code 1/4}. */
  private static Optional<BigDecimal> part(String printed) {
    return switch (printed) {
      case "1/2" -> Optional.of(new BigDecimal("0.5"));
      case "1/4" -> Optional.of(new BigDecimal("0.25"));
      case "1/10" -> Optional.of(new BigDecimal("0.1"));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> bound(String digits) {
    if (digits.equals("one")) {
      return Optional.of(BigDecimal.ONE);
    }
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MAX_LENGTH
            && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
            && digits.chars().anyMatch(c -> c != '.')
            && digits.indexOf('.') == digits.lastIndexOf('.')
            && !digits.endsWith(".");
    return number ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }

  /** "less than 1" in a column of percentages: a bound of shares is no whole small number. */
  private static boolean ends(List<AlignedText> words, int number) {
    return number == words.size() - 1 && word(words, number).length() <= 3;
  }

  private static boolean isPercent(String word) {
    return word.equals("%") || word.equals("percent");
  }

  private static String word(List<AlignedText> words, int at) {
    return at < words.size() ? words.get(at).toString().toLowerCase(Locale.ROOT) : "";
  }
}
