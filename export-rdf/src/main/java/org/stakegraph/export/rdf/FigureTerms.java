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
    };
  }

  /**
   * The property that takes an exclusive upper bound in place of the column's number.
   *
   * @throws IllegalArgumentException for a column of shares, which is never printed as a bound
   */
  static String boundProperty(FigureRole role) {
    return switch (role) {
      case PERCENT_BEFORE -> Stk.PERCENT_BEFORE_BELOW;
      case PERCENT_AFTER -> Stk.PERCENT_AFTER_BELOW;
      case SHARES_BEFORE, SHARES_OFFERED, SHARES_AFTER ->
          throw new IllegalArgumentException("a share count is no percentage: " + role);
    };
  }
}
