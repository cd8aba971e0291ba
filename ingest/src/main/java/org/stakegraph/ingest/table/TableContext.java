package org.stakegraph.ingest.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Dates;
import org.stakegraph.ingest.text.Word;

/**
 * What the prose around a table says of all its rows.
 *
 * @param asOf the date for which the table speaks
 * @param sharesOutstanding the share base of its percentages (Rule 13d-3(d)(1)), in shares
 * @param security the class that its rows count
 * @param starBound the percentage below which a star is printed
 */
record TableContext(
    Optional<LocalDate> asOf,
    OptionalLong sharesOutstanding,
    String security,
    BigDecimal starBound) {
  /** What is counted where nothing says of which class. */
  static final String SHARES = "shares";

  /** A share base smaller than this is a number of something else. */
  private static final long LEAST_BASE = 10_000;

  /** "outstanding" follows its number of shares within this many words. */
  private static final int REACH = 14;

  private static final int MOST_LEGEND_WORDS = 12;

  private static final int RIGHTS_REACH = 6;

  private static final String CLASS_B = "class b common stock";

  private static final String COMMON = "common stock";

  private static final List<String> SECURITIES =
      List.of(
          "class a common stock",
          CLASS_B,
          COMMON,
          "ordinary shares",
          "common shares",
          "common units",
          "american depositary shares",
          "shares of beneficial interest");

  /** Reads the paragraphs before a table, nearest last, and the lines behind it, nearest first. */
  static TableContext read(List<AlignedText> before, List<AlignedText> after) {
    Optional<LocalDate> asOf = Optional.empty();
    OptionalLong outstanding = OptionalLong.empty();
    String security = "";
    for (int i = before.size() - 1; i >= 0; i--) {
      AlignedText paragraph = before.get(i);
      asOf = asOf.isPresent() ? asOf : asOf(paragraph);
      outstanding = outstanding.isPresent() ? outstanding : outstanding(paragraph);
      security = security.isEmpty() ? security(paragraph) : security;
    }
    for (int i = 0; i < after.size() && outstanding.isEmpty(); i++) {
      outstanding = base(after.get(i));
    }
    return new TableContext(
        asOf, outstanding, security.isEmpty() ? SHARES : security, starBound(after));
  }

  /** The same under a heading that names the class; the share base is that of another class. */
  TableContext under(String named) {
    if (named.isEmpty() || named.equals(security)) {
      return this;
    }
    return new TableContext(asOf, OptionalLong.empty(), named, starBound);
  }

  private static Optional<LocalDate> asOf(AlignedText paragraph) {
    List<Word> words = Word.of(paragraph);
    for (int i = 0; i + 2 < words.size(); i++) {
      Word second = words.get(i + 1);
      if (words.get(i).is("as") && (second.is("of") || second.is("at"))) {
        Optional<LocalDate> date = Dates.at(words, i + 2);
        if (date.isPresent() && !speaksOfRights(words, i)) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** "The right to acquire as of ..." is about the end of the sixty days of Rule 13d-3(d)(1). */
  private static boolean speaksOfRights(List<Word> words, int at) {
    for (int i = at - 1; i > at - RIGHTS_REACH && i >= 0; i--) {
      if (words.get(i).is("acquire") || words.get(i).is("exercisable")) {
        return true;
      }
      if (words.get(i).text().endsWith(".")) {
        return false;
      }
    }
    return false;
  }

  /** "N shares of common stock [issued and] outstanding". */
  private static OptionalLong outstanding(AlignedText paragraph) {
    List<Word> words = paragraph.mentions("outstanding") ? Word.of(paragraph) : List.of();
    for (int i = 0; i + 2 < words.size(); i++) {
      Word word = words.get(i);
      if (word.hasDigit() && isOutstanding(words, i + 1)) {
        Optional<Amount> amount = Amounts.read(paragraph.slice(word.start(), word.end())).single();
        if (amount.isPresent() && isBase(amount.get())) {
          return OptionalLong.of(amount.get().shares());
        }
      }
    }
    return OptionalLong.empty();
  }

  /**
   * "Percentages are based on N shares outstanding", as a note to a heading says it. A note on one
   * holder can be based on what that holder reported, and then says nothing of percentages.
   */
  private static OptionalLong base(AlignedText note) {
    List<Word> words = note.mentions("based") ? Word.of(note) : List.of();
    boolean percents = false;
    for (int i = 0; i + 3 < words.size(); i++) {
      String word = words.get(i).core();
      percents |= word.startsWith("percent") || i < 2;
      boolean based = word.equals("based") && isOn(words.get(i + 1).core());
      if (percents && based && words.get(i + 2).hasDigit()) {
        return outstanding(note.from(words.get(i + 2).start()));
      }
      percents &= !words.get(i).text().endsWith(".");
    }
    return OptionalLong.empty();
  }

  private static boolean isOn(String word) {
    return word.equals("on") || word.equals("upon");
  }

  private static boolean isBase(Amount amount) {
    return amount.kind() == Amount.Kind.COUNT && amount.shares() >= LEAST_BASE;
  }

  private static boolean isOutstanding(List<Word> words, int from) {
    boolean shares = false;
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      String word = words.get(i).core();
      shares |= word.equals("shares") || word.equals("units");
      if (word.equals("outstanding")) {
        return shares;
      }
      if (words.get(i).hasDigit() || words.get(i).text().endsWith(".")) {
        return false;
      }
    }
    return false;
  }

  private static String security(AlignedText paragraph) {
    String lower = paragraph.toString().toLowerCase(Locale.ROOT);
    for (String security : SECURITIES) {
      if (lower.contains(security)) {
        // Beside "common stock" without a letter, class B is the other class.
        return security.equals(CLASS_B) && speaksOfPlain(lower) ? COMMON : security;
      }
    }
    // Tables of common stock speak of preferred stock, too, but not as of what they set forth.
    boolean preferred = lower.contains("table sets forth") && lower.contains("preferred stock");
    return preferred ? "preferred stock" : "";
  }

  private static boolean speaksOfPlain(String lower) {
    int at = lower.indexOf(COMMON);
    while (at >= 0 && lower.startsWith(CLASS_B, at - CLASS_B.length() + COMMON.length())) {
      at = lower.indexOf(COMMON, at + 1);
    }
    return at >= 0;
  }

  /** The legend "* Less than 1%", on one line or two; one percent if there is none (Item 507). */
  private static BigDecimal starBound(List<AlignedText> after) {
    for (AlignedText line : after) {
      List<Word> words = line.mentions("less than") ? Word.of(line) : List.of();
      if (words.size() <= MOST_LEGEND_WORDS) {
        for (Word word : words) {
          Optional<Amount> amount = Amounts.read(unpunctuated(line, word)).single();
          if (amount.isPresent() && amount.get().kind() == Amount.Kind.PERCENT) {
            return amount.get().number();
          }
        }
      }
    }
    return BigDecimal.ONE;
  }

  /** The word without brackets around it and the full stop behind it. */
  private static AlignedText unpunctuated(AlignedText line, Word word) {
    int start = word.start();
    int end = word.end();
    while (start < end && line.charAt(start) == '(') {
      start++;
    }
    while (end > start && ".,;)".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.slice(start, end);
  }
}
