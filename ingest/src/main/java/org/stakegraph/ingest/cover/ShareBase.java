package org.stakegraph.ingest.cover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/**
 * Finds the share base of a schedule's percentages: "based on 63,000,000 shares", or a number of
 * shares outstanding from which a stated percentage follows.
 */
public final class ShareBase {
  /** A share base smaller than this is a number of something else. */
  private static final long LEAST = 10_000;

  /** The number follows its words within this many words, "of Common Stock" its number. */
  private static final int REACH = 8;

  private static final Set<String> UNITS = Set.of("shares", "units", "ordinary", "common", "class");

  /** Percentages are printed with one decimal, which some cut off instead of rounding it. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ShareBase() {}

  /** The one base that the lines state; empty if they state none, or several. */
  public static OptionalLong read(List<AlignedText> lines, List<HoldingStatement> rows) {
    Set<Long> based = new TreeSet<>();
    Set<Long> outstanding = new TreeSet<>();
    AlignedText before = AlignedText.EMPTY;
    boolean begun = false;
    boolean counted = false;
    for (AlignedText line : lines) {
      boolean says = line.mentions("based");
      boolean stands = line.mentions("outstanding");
      // a typed sentence goes on in the next line
      if (says || begun) {
        based(line, based);
        based(AlignedText.join(List.of(before, line)), based);
      }
      if (stands || counted) {
        counts(AlignedText.join(List.of(before, line)), outstanding);
      }
      before = line;
      begun = says;
      counted = stands;
    }
    if (based.isEmpty()) {
      outstanding.removeIf(base -> rows.stream().noneMatch(row -> follows(row, base)));
      based.addAll(outstanding);
    }
    return based.size() == 1 ? OptionalLong.of(based.iterator().next()) : OptionalLong.empty();
  }

  /** Whether the percentage of a row is that of its shares. */
  private static boolean follows(HoldingStatement row, long base) {
    OptionalLong shares = row.figures().get(FigureRole.SHARES_BEFORE).asShares();
    if (shares.isPresent()
        && shares.getAsLong() > 0
        && row.figures().get(FigureRole.PERCENT_BEFORE) instanceof Figure.Percent printed) {
      BigDecimal percent =
          BigDecimal.valueOf(shares.getAsLong())
              .multiply(HUNDRED)
              .divide(BigDecimal.valueOf(base), 4, RoundingMode.HALF_UP);
      return percent.subtract(printed.percent()).abs().compareTo(TOLERANCE) <= 0;
    }
    return false;
  }

  private static void based(AlignedText line, Set<Long> found) {
    List<Word> words = Word.of(line);
    for (int i = 0; i + 2 < words.size(); i++) {
      Word next = words.get(i + 1);
      if (words.get(i).is("based") && (next.is("on") || next.is("upon"))) {
        int end = Math.min(words.size() - 1, i + 2 + REACH);
        int number = i + 2;
        while (number < end && !words.get(number).hasDigit()) {
          number++;
        }
        if (number < end) {
          count(line, words, number).ifPresent(found::add);
        }
      }
    }
  }

  private static void counts(AlignedText line, Set<Long> found) {
    List<Word> words = Word.of(line);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).hasDigit()) {
        count(line, words, i).ifPresent(found::add);
      }
    }
  }

  /** The number of shares that a word is. */
  private static OptionalLong count(AlignedText line, List<Word> words, int at) {
    if (!UNITS.contains(words.get(at + 1).core())) {
      return OptionalLong.empty();
    }
    Word word = words.get(at);
    Amount amount = Amounts.read(line.slice(word.start(), word.end())).single().orElse(null);
    return amount != null && amount.kind() == Amount.Kind.COUNT && amount.shares() >= LEAST
        ? OptionalLong.of(amount.shares())
        : OptionalLong.empty();
  }
}
