package org.stakegraph.ingest.assemble;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.TotalCheck;

/** Adds up the columns of a table and holds them against the totals that it states. */
final class TotalChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Draft draft;

  TotalChecks(Draft draft) {
    this.draft = draft;
  }

  /** A check for each share column with a stated total. */
  List<TotalCheck> of(TableStatement table, List<Position> rows) {
    List<TotalCheck> checks = new ArrayList<>();
    for (FigureRole role : table.totals().roles()) {
      if (role.countsShares() && table.totals().get(role) instanceof Figure.Shares total) {
        checks.add(check(role, total, rows, table.sharesOutstanding()));
      }
    }
    return checks;
  }

  private TotalCheck check(
      FigureRole role, Figure.Shares total, List<Position> rows, OptionalLong base) {
    long sum = 0;
    long uncounted = 0;
    List<Position> capped = new ArrayList<>();
    for (Position row : rows) {
      sum += count(row, role).orElse(0);
      if (offersMoreThanOwned(row)) {
        capped.add(row);
        uncounted += excess(row);
      }
    }
    boolean explained =
        role == FigureRole.SHARES_BEFORE
            && sum != total.count()
            && total.count() - sum == uncounted;
    return new TotalCheck(
        role,
        total.count(),
        sum,
        explained ? ids(capped) : List.of(),
        explained ? Optional.of(explanation(capped, base)) : Optional.empty(),
        total.evidence().span());
  }

  private static List<PositionId> ids(List<Position> rows) {
    List<PositionId> ids = new ArrayList<>();
    for (Position row : rows) {
      ids.add(row.id());
    }
    return ids;
  }

  private static OptionalLong count(Position row, FigureRole role) {
    return row.figures().get(role).asShares();
  }

  private static boolean offersMoreThanOwned(Position row) {
    return count(row, FigureRole.SHARES_BEFORE).isPresent()
        && count(row, FigureRole.SHARES_OFFERED).isPresent()
        && excess(row) > 0;
  }

  private static long excess(Position row) {
    return count(row, FigureRole.SHARES_OFFERED).orElseThrow()
        - count(row, FigureRole.SHARES_BEFORE).orElseThrow();
  }

  private String explanation(List<Position> capped, OptionalLong base) {
    List<String> explanations = new ArrayList<>();
    for (Position row : capped) {
      explanations.add(explanation(row, base));
    }
    return String.join("; ", explanations);
  }

  private String explanation(Position row, OptionalLong base) {
    long owned = count(row, FigureRole.SHARES_BEFORE).orElseThrow();
    long offered = count(row, FigureRole.SHARES_OFFERED).orElseThrow();
    String counted =
        "the total counts "
            + draft.party(row.holder()).name()
            + " at the "
            + offered
            + " shares that it offers, not at the "
            + owned
            + " that its row reports as owned";
    Optional<OwnershipCap> cap = cap(row);
    return cap.isPresent() ? counted + ", " + limit(owned, cap.get().percent(), base) : counted;
  }

  private Optional<OwnershipCap> cap(Position row) {
    for (Limitation limitation : draft.limitations) {
      if (limitation instanceof OwnershipCap cap && cap.positions().contains(row.id())) {
        return Optional.of(cap);
      }
    }
    return Optional.empty();
  }

  /** A cap of p percent lets a holder of new shares own base x p / (100 - p) of them. */
  private static String limit(long owned, BigDecimal percent, OptionalLong base) {
    String limited = "which its " + percent.toPlainString() + "% ownership cap limits";
    if (base.isEmpty()) {
      return limited;
    }
    BigDecimal most =
        BigDecimal.valueOf(base.getAsLong())
            .multiply(percent)
            .divide(HUNDRED.subtract(percent), 0, RoundingMode.FLOOR);
    return most.compareTo(BigDecimal.valueOf(owned)) == 0
        ? limited
            + ": "
            + base.getAsLong()
            + " x "
            + percent.toPlainString()
            + " / "
            + HUNDRED.subtract(percent).toPlainString()
            + " = "
            + most.toPlainString()
        : limited;
  }
}
