package org.stakegraph.ingest.table;

import java.math.BigDecimal;

/** Holds a printed percentage against a number of shares. */
final class PercentProof {
  private PercentProof() {}

  /** Whether shares are a percentage of all, as exactly as it is printed. */
  static boolean holds(BigDecimal percent, long shares, long all) {
    BigDecimal printed = percent.multiply(BigDecimal.valueOf(all));
    BigDecimal gap = BigDecimal.valueOf(shares).movePointRight(2).subtract(printed).abs();
    BigDecimal rounding = BigDecimal.valueOf(all).movePointLeft(percent.scale());
    return gap.multiply(BigDecimal.valueOf(2)).compareTo(rounding) <= 0;
  }
}
