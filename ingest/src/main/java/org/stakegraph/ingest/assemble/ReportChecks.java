package org.stakegraph.ingest.assemble;

import java.util.List;
import java.util.OptionalLong;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.model.Position;
import org.stakegraph.model.TotalCheck;

/** The last look at a table: what does not add up is reported, never changed. */
final class ReportChecks {
  private final Draft draft;

  ReportChecks(Draft draft) {
    this.draft = draft;
  }

  /** Owned less offered is what is left, unless a cap makes a row report less than it offers. */
  void row(Position row, TextRange range) {
    Figures figures = row.figures();
    if (!isCapped(row)) {
      difference(
          figures.get(FigureRole.SHARES_BEFORE).asShares(),
          figures.get(FigureRole.SHARES_OFFERED).asShares(),
          figures.get(FigureRole.SHARES_AFTER).asShares(),
          "and no ownership cap explains it",
          range);
    }
    difference(
        figures.get(FigureRole.PRINCIPAL_BEFORE).asPrincipal(),
        figures.get(FigureRole.PRINCIPAL_OFFERED).asPrincipal(),
        figures.get(FigureRole.PRINCIPAL_AFTER).asPrincipal(),
        "in dollars of principal",
        range);
  }

  private void difference(
      OptionalLong before,
      OptionalLong offered,
      OptionalLong after,
      String remark,
      TextRange range) {
    if (before.isEmpty() || offered.isEmpty() || after.isEmpty()) {
      return;
    }
    if (before.getAsLong() - offered.getAsLong() != after.getAsLong()) {
      draft.report(
          DiagnosticCode.ROW_ARITHMETIC,
          before.getAsLong()
              + " owned less "
              + offered.getAsLong()
              + " offered is not the "
              + after.getAsLong()
              + " said to be left, "
              + remark,
          range);
    }
  }

  private boolean isCapped(Position row) {
    for (Limitation limitation : draft.limitations) {
      if (limitation instanceof OwnershipCap cap && cap.positions().contains(row.id())) {
        return true;
      }
    }
    return false;
  }

  /** Totals that the rows do not add up to. */
  void totals(List<TotalCheck> checks, TextRange totals) {
    for (TotalCheck check : checks) {
      if (!check.reconciles()) {
        String why = check.explanation().map(e -> "; " + e).orElse("");
        draft.report(
            DiagnosticCode.TOTAL_MISMATCH,
            "the rows add up to " + check.sum() + ", the total says " + check.stated() + why,
            totals);
      }
    }
  }
}
