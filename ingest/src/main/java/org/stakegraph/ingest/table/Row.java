package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PowerCell;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/**
 * A holder's row with its figures as far as they are understood.
 *
 * @param cell its words
 * @param figures its figures
 * @param ghosts second, damaged readings of its figures
 * @param parts what other columns say that it includes
 * @param power whom another column names as having power over its shares
 * @param range its words and figures
 */
record Row(
    NameCell cell,
    Figures figures,
    List<BodyLine> ghosts,
    List<Includes> parts,
    Optional<PowerCell> power,
    TextRange range) {
  Row {
    ghosts = List.copyOf(ghosts);
    parts = List.copyOf(parts);
  }

  Row with(FigureRole role, Figure figure) {
    java.util.Map<FigureRole, Figure> changed = new java.util.EnumMap<>(FigureRole.class);
    changed.putAll(figures.byRole());
    changed.put(role, figure);
    return new Row(cell, new Figures(changed), ghosts, parts, power, range);
  }

  OptionalLong count(FigureRole role) {
    return figures.get(role).asShares();
  }

  /** Whether what is owned less what is offered is what is left. */
  boolean addsUp() {
    long offered = count(FigureRole.SHARES_OFFERED).orElse(0);
    long left = count(FigureRole.SHARES_BEFORE).orElse(0) - offered;
    return left == count(FigureRole.SHARES_AFTER).orElse(0);
  }

  boolean has(FigureRole role) {
    return count(role).isPresent();
  }

  /** Whether the table has the column and the row has no number in it. */
  boolean lacks(FigureRole role) {
    Figure figure = figures.get(role);
    return figure instanceof Figure.Blank || figure instanceof Figure.Illegible;
  }

  Consistency consistency() {
    return Consistency.of(
        count(FigureRole.SHARES_BEFORE),
        count(FigureRole.SHARES_OFFERED),
        count(FigureRole.SHARES_AFTER));
  }
}
