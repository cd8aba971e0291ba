package org.stakegraph.ingest.cover;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;

/** {@code 7,824,100.25} shares, as managers of funds report them: the whole ones. */
public final class WholeShares {
  private static final String RULE = "whole-shares";

  private WholeShares() {}

  /**
   * The whole shares of an amount that counts nothing else.
   *
   * @param stated where it stands
   */
  public static Figure of(Amount amount, Evidence stated) {
    BigDecimal whole = amount.number().setScale(0, RoundingMode.DOWN);
    return new Figure.Shares(
        whole.longValueExact(),
        Evidence.repaired(
            stated.span(),
            stated.part(),
            RULE,
            amount.printed(),
            "without the part of a share: " + whole.toPlainString()));
  }
}
