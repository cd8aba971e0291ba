package org.stakegraph.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/**
 * A column of the shares owned directly beside one of those owned indirectly, in a table that
 * counts both nowhere. Both are beneficially owned (Rule 13d-3), so that neither is what a row owns
 * which has some of each.
 *
 * @param indirect the column of shares owned indirectly; empty where another column counts all
 */
record DirectShares(Optional<Integer> indirect) {

  static DirectShares of(Sheet sheet, ColumnPlan plan) {
    Integer owned = plan.columns().get(FigureRole.SHARES_BEFORE);
    if (owned == null || !isDirect(sheet.labels(owned).own())) {
      return new DirectShares(Optional.empty());
    }
    return new DirectShares(
        IntStream.range(0, sheet.columns().size())
            .filter(c -> c != owned && sheet.labels(c).own().contains("indirect"))
            .boxed()
            .findFirst());
  }

  private static boolean isDirect(String label) {
    return label.contains("direct") && !label.contains("indirect");
  }

  /** The figures, without the shares owned where others are owned indirectly. */
  Figures checked(Figures figures, SheetLine line) {
    boolean part = indirect.filter(column -> counts(line, column)).isPresent();
    if (!part) {
      return figures;
    }
    Map<FigureRole, Figure> changed = new EnumMap<>(FigureRole.class);
    changed.putAll(figures.byRole());
    changed.put(FigureRole.SHARES_BEFORE, new Figure.Blank());
    return new Figures(changed);
  }

  private static boolean counts(SheetLine line, int column) {
    List<Amount> amounts = Amounts.read(line.text(column)).tokens();
    return amounts.stream().anyMatch(amount -> amount.number().signum() > 0);
  }
}
