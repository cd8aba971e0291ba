package org.stakegraph.ingest.damage;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stakegraph.model.FigureRole;

/**
 * What a careful person could still read from a damaged table.
 *
 * <p>Every fact that a line still prints counts, however it is printed: no damage makes two
 * readings of a name, a contact or a note equally good. A figure that no line prints counts
 *
 * <ul>
 *   <li>if the other two figures of its row are known, for owned less offered is what is left; or
 *   <li>if it is the only unknown figure of a column whose total is stated.
 * </ul>
 *
 * <p>A figure so found is known in its turn. A percentage that no line prints is lost. Where nil is
 * printed as nothing, an empty cell of a row in which another figure is lost is unknown: nobody can
 * tell whether it was ever filled.
 */
final class Recoverable {
  private final CleanTable table;
  private final Set<Fact> unknown;

  private Recoverable(CleanTable table, Set<Fact> unprinted) {
    this.table = table;
    this.unknown = new HashSet<>(unprinted);
  }

  static Set<Fact> of(CleanTable table, Set<Fact> unprinted) {
    Recoverable facts = new Recoverable(table, unprinted);
    facts.doubtBlanks();
    facts.solve();
    Set<Fact> known = new LinkedHashSet<>(table.facts());
    known.removeAll(facts.unknown);
    return known;
  }

  private void doubtBlanks() {
    if (!table.style().nil().isEmpty()) {
      return;
    }
    for (int i = 0; i < table.holders().size(); i++) {
      boolean loses =
          unknown.contains(new Fact.Amount(i, FigureRole.SHARES_BEFORE))
              || unknown.contains(new Fact.Amount(i, FigureRole.SHARES_OFFERED));
      if (loses && table.holders().get(i).after() == 0) {
        unknown.add(new Fact.Amount(i, FigureRole.SHARES_AFTER));
      }
    }
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < table.holders().size(); i++) {
        int holder = i;
        changed |=
            solveOnlyUnknown(
                CleanTable.SHARE_ROLES.stream()
                    .map(role -> (Fact) new Fact.Amount(holder, role))
                    .toList());
      }
      for (FigureRole role : table.style().totals() ? CleanTable.SHARE_ROLES : NO_ROLES) {
        changed |=
            solveOnlyUnknown(
                IntStream.range(0, table.holders().size())
                    .mapToObj(i -> (Fact) new Fact.Amount(i, role))
                    .toList());
      }
    }
  }

  private static final List<FigureRole> NO_ROLES = List.of();

  private boolean solveOnlyUnknown(List<Fact> equation) {
    List<Fact> missing = equation.stream().filter(unknown::contains).toList();
    return missing.size() == 1 && unknown.remove(missing.get(0));
  }
}
