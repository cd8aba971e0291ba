package org.stakegraph.ingest.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.stakegraph.ingest.statement.Amount;

/**
 * How many rows of a table agree that the percentages of one column are parts of the same whole as
 * the amounts of another: held against the row with the greatest percentage.
 *
 * @param holds rows that agree, apart from that one
 * @param fails rows that do not
 * @param ofAll whether the greatest percentage is all of it
 */
record Proportion(int holds, int fails, boolean ofAll) {
  static final Proportion NONE = new Proportion(0, 0, false);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Misprints may be one in so many. */
  private static final int EXCEPTIONS = 4;

  /**
   * An amount and its percentage, as printed.
   *
   * @param rounding one unit of the last digit printed of the percentage
   */
  private record Part(BigDecimal amount, BigDecimal percent, BigDecimal rounding) {

    /** No part of nothing is above zero. */
    boolean isSome() {
      return amount.signum() > 0;
    }

    /** As exactly as both percentages are printed, rounded or cut off. */
    boolean agrees(Part greatest) {
      BigDecimal scaled = amount.multiply(greatest.percent());
      BigDecimal gap = scaled.subtract(percent.multiply(greatest.amount())).abs();
      BigDecimal slack =
          rounding.multiply(greatest.amount()).add(greatest.rounding().multiply(amount));
      return isSome() && gap.compareTo(slack) <= 0;
    }
  }

  static Proportion of(List<SheetLine> body, int amounts, int percents) {
    List<Part> parts = body.stream().flatMap(line -> part(line, amounts, percents)).toList();
    Optional<Part> greatest =
        parts.stream().filter(Part::isSome).max(Comparator.comparing(Part::percent));
    if (greatest.isEmpty()) {
      return new Proportion(0, parts.size(), false);
    }
    int agreeing = (int) parts.stream().filter(part -> part.agrees(greatest.get())).count();
    boolean all = greatest.get().percent().compareTo(HUNDRED) == 0;
    return new Proportion(agreeing - 1, parts.size() - agreeing, all);
  }

  /** Empty where a row prints no amount or no number of percent above zero. */
  private static Stream<Part> part(SheetLine line, int amounts, int percents) {
    OptionalLong amount = RowSums.count(line, amounts);
    Optional<BigDecimal> percent =
        RowSums.amount(line, percents)
            .filter(Proportion::isPercent)
            .map(Amount::number)
            .filter(number -> number.signum() > 0 && number.compareTo(HUNDRED) <= 0);
    return amount.isEmpty()
        ? Stream.empty()
        : percent
            .map(
                number ->
                    new Part(
                        BigDecimal.valueOf(amount.getAsLong()),
                        number,
                        BigDecimal.ONE.movePointLeft(number.scale())))
            .stream();
  }

  private static boolean isPercent(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, DECIMAL, COUNT -> true;
      case REGROUPED, FRACTION, BELOW, NIL, NOT_APPLICABLE, GARBLED -> false;
    };
  }

  /** Whether nearly all rows agree, and more than one does. */
  boolean isProven() {
    return holds > 1 && fails * EXCEPTIONS <= holds;
  }

  /** Whether most rows speak against it: some filers round more coarsely than they print. */
  boolean isRefuted() {
    return fails > holds;
  }
}
