package org.stakegraph.ingest.cover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;

/**
 * Reads what stands behind the labels of a cover page as figures. A figure opens it; words behind
 * the figure explain it. A second figure of the same standing makes it unreadable.
 */
final class CoverFigures {
  private static final String AGGREGATE = "cover-aggregate";
  private static final String POWER = "cover-power";
  private static final String PERCENT = "cover-percent";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Words that do not change what the figure behind them says. */
  private static final Set<String> OPENINGS = Set.of("approximately", "approx", "about");

  /** Words that say of a figure that it is a bound. */
  private static final Set<String> BOUNDS = Set.of("less", "than", "under", "below");

  /** Words that put a second figure beside the first. */
  private static final Set<String> SECONDS = Set.of("and", "plus", "or", "shares", "");

  /** Words behind which counts are parts of the figure before, or exceptions from it. */
  private static final Set<String> EXPLAINING =
      Set.of("which", "consisting", "comprised", "comprising", "including", "includes", "except");

  private final SourceText source;

  CoverFigures(SourceText source) {
    this.source = source;
  }

  /** The aggregate amount beneficially owned. */
  Figure shares(List<AlignedText> value) {
    return shares(value, AGGREGATE);
  }

  /** The shares under a power. */
  Figure power(List<AlignedText> value) {
    return shares(value, POWER);
  }

  private Figure shares(List<AlignedText> value, String rule) {
    if (value.isEmpty()) {
      return new Figure.Blank();
    }
    AlignedText text = AlignedText.join(value);
    Optional<Amount> amount = opening(text);
    if (amount.isEmpty() || hasSecond(text, amount.get())) {
      return illegible(text);
    }
    return switch (amount.get().kind()) {
      case COUNT, REGROUPED ->
          new Figure.Shares(amount.get().shares(), evidence(amount.get(), rule));
      case FRACTION -> WholeShares.of(amount.get(), evidence(amount.get(), rule));
      case DECIMAL ->
          isWhole(amount.get())
              ? new Figure.Shares(
                  amount.get().number().longValueExact(), evidence(amount.get(), rule))
              : illegible(text);
      case NIL -> new Figure.Nil(evidence(amount.get(), rule));
      case NOT_APPLICABLE -> new Figure.NotApplicable(evidence(amount.get(), rule));
      default -> illegible(text);
    };
  }

  /** {@code 0.00} and {@code 335000.00}, as EDGAR lays out structured schedules. */
  private static boolean isWhole(Amount amount) {
    return amount.printed().endsWith(".00");
  }

  /** The percentage of the class. */
  Figure percent(List<AlignedText> value) {
    if (value.isEmpty()) {
      return new Figure.Blank();
    }
    AlignedText text = AlignedText.join(value);
    Optional<Amount> opening = opening(text).filter(a -> a.kind() != Amount.Kind.GARBLED);
    Optional<Amount> exact =
        opening.isEmpty()
            ? behindWords(text)
            : opening.filter(a -> a.kind() == Amount.Kind.BELOW).flatMap(a -> inBrackets(text));
    Optional<Amount> amount = exact.or(() -> opening);
    if (amount.isEmpty()) {
      return illegible(text);
    }
    BigDecimal number = amount.get().number();
    return switch (amount.get().kind()) {
      case PERCENT, DECIMAL, COUNT ->
          number.compareTo(HUNDRED) <= 0
              ? new Figure.Percent(number, evidence(amount.get(), PERCENT))
              : illegible(text);
      case BELOW ->
          saysBelow(text, amount.get())
              ? new Figure.PercentBelow(number, evidence(amount.get(), PERCENT))
              : illegible(text);
      case NIL -> new Figure.Nil(evidence(amount.get(), PERCENT));
      case NOT_APPLICABLE -> new Figure.NotApplicable(evidence(amount.get(), PERCENT));
      default -> illegible(text);
    };
  }

  /** A star alone points to words elsewhere on the page, and not always to "less than 1%". */
  private static boolean saysBelow(AlignedText text, Amount amount) {
    char first = amount.printed().charAt(0);
    return first == '<' || Character.isLetterOrDigit(first) || text.mentions("less than");
  }

  /** The figure that opens a text, perhaps in brackets or behind an aside in some. */
  private Optional<Amount> opening(AlignedText text) {
    boolean bracket = !text.isEmpty() && "([".indexOf(text.charAt(0)) >= 0;
    return bracket ? bracketed(text) : plain(text);
  }

  /** "(12,000)", "(see Item 4) 12,000". */
  private Optional<Amount> bracketed(AlignedText text) {
    String printed = text.toString();
    int close = printed.indexOf(text.charAt(0) == '(' ? ')' : ']');
    AlignedText inside = text.slice(1, close < 0 ? text.length() : close);
    boolean figure = Word.of(inside).size() == 1;
    if (figure) {
      return isCount(Word.of(inside).get(0)) ? plain(inside) : plain(text);
    }
    boolean aside = close > 0 && Word.of(inside).stream().noneMatch(CoverFigures::isCount);
    return aside ? plain(text.from(close + 1)) : plain(text);
  }

  private Optional<Amount> plain(AlignedText text) {
    List<Word> words = Word.of(text);
    int first = 0;
    while (first < words.size() && isOpening(words, first)) {
      first++;
    }
    int end = first;
    while (end < words.size() && BOUNDS.contains(words.get(end).core())) {
      end++;
    }
    if (end >= words.size()) {
      return Optional.empty();
    }
    if (isWrapped(text, words, end)) {
      return Amounts.read(joined(text, words.get(first), words.get(end + 1))).single();
    }
    boolean sign = end + 1 < words.size() && words.get(end + 1).text().startsWith("%");
    Word last = words.get(sign ? end + 1 : grouped(words, end));
    int to = unmarked(text, last);
    while (to > last.start() + 1 && ".,;*#+\u2020\u2021".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return Amounts.read(undashed(text.slice(words.get(first).start(), to))).single();
  }

  /** Whether a comma of a number ends a line, so that its next group stands below it. */
  private boolean isWrapped(AlignedText text, List<Word> words, int at) {
    if (at + 1 >= words.size()) {
      return false;
    }
    String head = words.get(at).text();
    String tail = words.get(at + 1).text();
    boolean comma = head.endsWith(",") != tail.startsWith(",");
    boolean groups =
        Word.isDigits(words.get(at).core().replace(",", ""))
            && Word.isDigits(words.get(at + 1).core().replace(",", ""));
    int gap = text.range(words.get(at).start(), words.get(at).end()).end();
    int next = text.range(words.get(at + 1).start(), words.get(at + 1).end()).start();
    return comma && groups && source.contains(new TextRange(gap, Math.max(gap, next)), '\n');
  }

  /** The two parts of a number, without the blank between them. */
  private static AlignedText joined(AlignedText text, Word first, Word last) {
    AlignedText.Builder number = new AlignedText.Builder(last.end() - first.start());
    for (int i = first.start(); i < last.end(); i++) {
      TextRange range = text.range(i, i + 1);
      if (text.charAt(i) != ' ') {
        number.add(text.charAt(i), range.start(), range.end());
      }
    }
    return number.build();
  }

  /** The last of the groups of three that blanks hold together: {@code 1 234 567}. */
  private static int grouped(List<Word> words, int first) {
    int last = first;
    boolean opens = Word.isDigits(words.get(first).text()) && words.get(first).text().length() <= 3;
    while (opens
        && last + 1 < words.size()
        && words.get(last + 1).text().length() == 3
        && Word.isDigits(words.get(last + 1).text())) {
      last++;
    }
    return last;
  }

  /** {@code --0--} is as good as {@code -0-}. */
  private static AlignedText undashed(AlignedText figure) {
    int start = 0;
    int end = figure.length();
    while (end - start > 2 && figure.charAt(start) == '-' && figure.charAt(start + 1) == '-') {
      start++;
    }
    while (end - start > 2 && figure.charAt(end - 1) == '-' && figure.charAt(end - 2) == '-') {
      end--;
    }
    return figure.slice(start, end);
  }

  /** The end of a figure's word before a mark in other brackets: {@code 1,065,900<F2>}. */
  private static int unmarked(AlignedText text, Word word) {
    for (int i = word.start() + 1; i < word.end(); i++) {
      if ("<[{".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return word.end();
  }

  /** The percentage in brackets of "six and one-half percent (6.5%)", if it is the only figure. */
  private static Optional<Amount> behindWords(AlignedText text) {
    List<Word> figures = Word.of(text).stream().filter(Word::hasDigit).toList();
    int open = text.toString().indexOf("percent (");
    if (figures.size() != 1 || open < 0 || figures.get(0).start() != open + "percent ".length()) {
      return Optional.empty();
    }
    return inBrackets(text.from(open));
  }

  /** The percentage alone in the first brackets: "less than 5% (4.97%)". */
  private static Optional<Amount> inBrackets(AlignedText text) {
    int open = text.toString().indexOf('(');
    int close = text.toString().indexOf(')', open + 1);
    return open < 0 || close < 0
        ? Optional.empty()
        : Amounts.read(text.slice(open + 1, close))
            .single()
            .filter(amount -> amount.kind() == Amount.Kind.PERCENT);
  }

  /** A word that changes nothing; a mark, or a dash that parts the label from the figure behind. */
  private static boolean isOpening(List<Word> words, int at) {
    boolean dash = words.get(at).text().chars().allMatch(c -> "-\u2013*".indexOf(c) >= 0);
    boolean parts = dash && at + 1 < words.size() && startsFigure(words.get(at + 1));
    return parts || OPENINGS.contains(words.get(at).core());
  }

  private static boolean startsFigure(Word word) {
    char first = word.text().charAt(0);
    boolean nil = word.text().equals("-0-");
    return nil || (word.hasDigit() && (first == '.' || (first >= '0' && first <= '9')));
  }

  /** Whether another number of shares follows on an equal footing. */
  private static boolean hasSecond(AlignedText text, Amount first) {
    List<Word> words = Word.of(text);
    for (int i = 1; i < words.size(); i++) {
      boolean behind =
          text.range(words.get(i).start(), words.get(i).end()).start() >= first.range().end();
      if (behind && EXPLAINING.contains(words.get(i).core())) {
        return false;
      }
      boolean equal = SECONDS.contains(words.get(i - 1).core()) || words.get(i - 1).hasDigit();
      if (behind && equal && isCount(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Counts have groups of three; numbers of rows, notes and items have not. */
  private static boolean isCount(Word word) {
    String core = word.core();
    return core.indexOf(',') > 0 && Word.isDigits(core.replace(",", ""));
  }

  private Evidence evidence(Amount amount, String rule) {
    return Evidence.stated(source.span(amount.range()), DocumentPart.ROW, rule);
  }

  private Figure illegible(AlignedText text) {
    return new Figure.Illegible(text.toString(), source.span(text.range()));
  }
}
