package org.stakegraph.model;

/**
 * What a figure of a holder's row says: the columns of Regulation S-K Item 507, for shares and for
 * the notes sold beside them, and the rows of a Schedule 13D or 13G that part the shares by power.
 */
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
  PERCENT_AFTER,
  /** Shares that the holder alone has power to vote. */
  SOLE_VOTING,
  /** Shares that the holder has power to vote together with others. */
  SHARED_VOTING,
  /** Shares that the holder alone has power to dispose of. */
  SOLE_DISPOSITIVE,
  /** Shares that the holder has power to dispose of together with others. */
  SHARED_DISPOSITIVE,
  /** Principal of notes owned before the offering, in whole US dollars. */
  PRINCIPAL_BEFORE,
  /** Principal of notes offered for the holder's account, in whole US dollars. */
  PRINCIPAL_OFFERED,
  /** Principal of notes owned once every offered note is sold, in whole US dollars. */
  PRINCIPAL_AFTER,
  /** Percent of the principal outstanding, owned before the offering. */
  PRINCIPAL_PERCENT_BEFORE,
  /** Percent of the principal outstanding, owned once every offered note is sold. */
  PRINCIPAL_PERCENT_AFTER;

  /** Whether the figure counts shares. */
  public boolean countsShares() {
    return this == SHARES_BEFORE
        || this == SHARES_OFFERED
        || this == SHARES_AFTER
        || this == SOLE_VOTING
        || this == SHARED_VOTING
        || this == SOLE_DISPOSITIVE
        || this == SHARED_DISPOSITIVE;
  }

  /** Whether the column gives percent, be it of a class or of the principal outstanding. */
  public boolean isPercent() {
    return this == PERCENT_BEFORE
        || this == PERCENT_AFTER
        || this == PRINCIPAL_PERCENT_BEFORE
        || this == PRINCIPAL_PERCENT_AFTER;
  }

  /** Whether the column is of notes: of their principal in dollars, or of percent of it. */
  public boolean isOfNotes() {
    return this == PRINCIPAL_BEFORE
        || this == PRINCIPAL_OFFERED
        || this == PRINCIPAL_AFTER
        || this == PRINCIPAL_PERCENT_BEFORE
        || this == PRINCIPAL_PERCENT_AFTER;
  }
}
