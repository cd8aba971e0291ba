package org.stakegraph.ingest.table;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.model.FigureRole;

/** How well the figures of a row fit Item 507's arithmetic: owned less offered is what is left. */
enum Consistency {
  /** All three are there and fit. */
  FULL(10),
  /** Everything owned is offered and nothing is left. */
  SOLD_OUT(7),
  /** Two are there and could fit. */
  PARTIAL(4),
  /** One is there, or more is offered than owned, as under an ownership cap. */
  THIN(2),
  /** None is there. */
  NONE(0),
  /** All three are there and do not fit. */
  BROKEN(-5);

  private final int score;

  Consistency(int score) {
    this.score = score;
  }

  int score() {
    return score;
  }

  /** Weighs the cells of one row. */
  static Consistency of(Map<FigureRole, Amounts> cells) {
    return of(
        count(cells, FigureRole.SHARES_BEFORE),
        count(cells, FigureRole.SHARES_OFFERED),
        count(cells, FigureRole.SHARES_AFTER));
  }

  /** Weighs three figures, any of which may be missing. */
  static Consistency of(OptionalLong before, OptionalLong offered, OptionalLong after) {
    if (before.isPresent() && offered.isPresent()) {
      return ofOwnedAndOffered(before.getAsLong(), offered.getAsLong(), after);
    }
    if (before.isPresent() && after.isPresent()) {
      return after.getAsLong() <= before.getAsLong() ? THIN : BROKEN;
    }
    boolean any = before.isPresent() || offered.isPresent() || after.isPresent();
    return any ? THIN : NONE;
  }

  private static Consistency ofOwnedAndOffered(long before, long offered, OptionalLong after) {
    if (after.isPresent()) {
      boolean capped = offered > before && after.getAsLong() == 0;
      return before - offered == after.getAsLong() ? FULL : capped ? THIN : BROKEN;
    }
    if (before == offered) {
      return SOLD_OUT;
    }
    return before > offered ? PARTIAL : THIN;
  }

  private static OptionalLong count(Map<FigureRole, Amounts> cells, FigureRole role) {
    Optional<Amount> amount = cells.getOrDefault(role, Amounts.NONE).single();
    boolean counted =
        amount.isPresent() && (amount.get().isCount() || amount.get().kind() == Amount.Kind.NIL);
    return counted ? OptionalLong.of(amount.get().shares()) : OptionalLong.empty();
  }
}
