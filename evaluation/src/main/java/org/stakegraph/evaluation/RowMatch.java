package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.Position;

/**
 * Pairs the rows of an annotation with those of a report by name. Where a name has several rows,
 * the one with the most figures in common is taken, and the printed name goes before an alias.
 */
final class RowMatch {
  private static final int MORE_THAN_FIGURES = 4;

  private final Map<String, Position> byGoldId = new LinkedHashMap<>();
  private final List<Position> unmatched;
  private final OwnershipReport report;

  RowMatch(GoldFiling gold, OwnershipReport report, PartyFinder finder) {
    this.report = report;
    this.unmatched = new ArrayList<>(report.positions());
    for (GoldFiling.Holder holder : gold.holders()) {
      Set<String> names = finder.spellings(holder.name());
      Position best = null;
      for (Position row : unmatched) {
        if (hasName(row, names)
            && (best == null || agreement(holder, row) > agreement(holder, best))) {
          best = row;
        }
      }
      if (best != null) {
        unmatched.remove(best);
        byGoldId.put(holder.id(), best);
      }
    }
  }

  /** The report's row for a row of the annotation. */
  Optional<Position> find(String goldId) {
    return Optional.ofNullable(byGoldId.get(goldId));
  }

  /** Rows of the report that the annotation does not have, or has once less. */
  List<Position> unmatched() {
    return List.copyOf(unmatched);
  }

  private boolean hasName(Position row, Set<String> names) {
    Party party = report.party(row.holder());
    return names.contains(NameKey.of(party.name()))
        || party.aliases().stream().map(NameKey::of).anyMatch(names::contains);
  }

  private int agreement(GoldFiling.Holder holder, Position row) {
    String name = NameKey.of(report.party(row.holder()).name());
    return (name.equals(NameKey.of(holder.name())) ? MORE_THAN_FIGURES : 0)
        + same(holder.before(), row, FigureRole.SHARES_BEFORE)
        + same(holder.offered(), row, FigureRole.SHARES_OFFERED)
        + same(holder.after(), row, FigureRole.SHARES_AFTER);
  }

  private static int same(@Nullable Long gold, Position row, FigureRole role) {
    OptionalLong read = row.figures().get(role).asShares();
    Long value = read.isPresent() ? (Long) read.getAsLong() : null;
    return Objects.equals(gold, value) ? 1 : 0;
  }
}
