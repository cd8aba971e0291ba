package org.stakegraph.model;

/** The columns of Regulation S-K Item 507: what a figure of a holder's row says. */
public enum FigureRole {
  /** Shares beneficially owned before the offering. */
  SHARES_BEFORE,
  /** Percent of class owned before the offering. */
  PERCENT_BEFORE,
  /** Shares offered for the holder's account. */
  SHARES_OFFERED,
  /** Shares owned once every offered share is sold. */
  SHARES_AFTER,
  /** Percent of class owned once every offered share is sold. */
  PERCENT_AFTER;

  /** Whether the column counts shares; the others are percent of class. */
  public boolean countsShares() {
    return this == SHARES_BEFORE || this == SHARES_OFFERED || this == SHARES_AFTER;
  }
}
