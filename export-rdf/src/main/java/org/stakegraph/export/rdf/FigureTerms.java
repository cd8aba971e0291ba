package org.stakegraph.export.rdf;

import org.stakegraph.model.FigureRole;
import org.stakegraph.ontology.Stk;

/** The property of each column. A column without a property does not compile. */
final class FigureTerms {
  private FigureTerms() {}

  /** The property that takes the column's number. */
  static String property(FigureRole role) {
    return switch (role) {
      case SHARES_BEFORE -> Stk.SHARES;
      case SHARES_OFFERED -> Stk.SHARES_OFFERED;
      case SHARES_AFTER -> Stk.SHARES_AFTER;
      case PERCENT_BEFORE -> Stk.PERCENT_BEFORE;
      case PERCENT_AFTER -> Stk.PERCENT_AFTER;
      case SOLE_VOTING -> Stk.SHARES_SOLE_VOTING;
      case SHARED_VOTING -> Stk.SHARES_SHARED_VOTING;
      case SOLE_DISPOSITIVE -> Stk.SHARES_SOLE_DISPOSITIVE;
      case SHARED_DISPOSITIVE -> Stk.SHARES_SHARED_DISPOSITIVE;
      case PRINCIPAL_BEFORE -> Stk.PRINCIPAL_BEFORE;
      case PRINCIPAL_OFFERED -> Stk.PRINCIPAL;
      case PRINCIPAL_AFTER -> Stk.PRINCIPAL_AFTER;
      case PRINCIPAL_PERCENT_BEFORE -> Stk.PRINCIPAL_PERCENT_BEFORE;
      case PRINCIPAL_PERCENT_AFTER -> Stk.PRINCIPAL_PERCENT_AFTER;
    };
  }

  /**
   * The property that takes an exclusive upper bound in place of the column's number.
   *
   * @throws IllegalArgumentException for a column of shares or principal, never printed as a bound
   */
  static String boundProperty(FigureRole role) {
    return switch (role) {
      case PERCENT_BEFORE -> Stk.PERCENT_BEFORE_BELOW;
      case PERCENT_AFTER -> Stk.PERCENT_AFTER_BELOW;
      case PRINCIPAL_PERCENT_BEFORE -> Stk.PRINCIPAL_PERCENT_BEFORE_BELOW;
      case PRINCIPAL_PERCENT_AFTER -> Stk.PRINCIPAL_PERCENT_AFTER_BELOW;
      case SHARES_BEFORE,
          SHARES_OFFERED,
          SHARES_AFTER,
          SOLE_VOTING,
          SHARED_VOTING,
          SOLE_DISPOSITIVE,
          SHARED_DISPOSITIVE ->
          throw new IllegalArgumentException("a share count is no percentage: " + role);
      case PRINCIPAL_BEFORE, PRINCIPAL_OFFERED, PRINCIPAL_AFTER ->
          throw new IllegalArgumentException("a principal is no percentage: " + role);
    };
  }
}
