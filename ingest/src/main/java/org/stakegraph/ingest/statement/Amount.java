package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.stakegraph.ingest.text.TextRange;

/**
 * One token of a figure cell.
 *
 * @param kind what the token is
 * @param number the number it gives: shares for the counting kinds, percent for {@link
 *     Kind#PERCENT}, the bound for {@link Kind#BELOW}, 0 otherwise
 * @param printed the token as printed
 * @param range where it stands
 */
public record Amount(Kind kind, BigDecimal number, String printed, TextRange range) {

  /** What a token of a figure cell can be. */
  public enum Kind {
    /** Digits, or digits with a comma before each group of three. */
    COUNT,
    /** Groups of three held together by blanks or dots: a count whose commas were lost. */
    REGROUPED,
    /** A number of shares with a part of one behind the point: {@code 12,345.678}. */
    FRACTION,
    /** A decimal number without a percent sign; a percentage if the column says so. */
    DECIMAL,
    /** A number with a percent sign. */
    PERCENT,
    /** A star, a dagger, "<n%" or "less than n%": a percentage known by its bound only. */
    BELOW,
    /** A dash, {@code -0-} or "none". */
    NIL,
    /** "N/A". */
    NOT_APPLICABLE,
    /** Anything else: digits among noise, or a stray glyph. */
    GARBLED
  }

  public Amount {
    requireNonNull(kind, "kind");
    requireNonNull(number, "number");
    requireNonNull(printed, "printed");
    requireNonNull(range, "range");
  }

  /** Whether it can be read as a number of shares. */
  public boolean isCount() {
    return kind == Kind.COUNT || kind == Kind.REGROUPED;
  }

  /** The number as shares. */
  public long shares() {
    return number.longValueExact();
  }
}
