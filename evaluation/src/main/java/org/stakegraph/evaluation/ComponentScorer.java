package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.evaluation.Score.Outcome;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.SecurityKind;

/** Holds the parts that a report makes of rows against those of an annotation, one to one. */
final class ComponentScorer {
  private final GoldFiling gold;
  private final OwnershipReport report;
  private final PartyFinder finder;
  private final RowMatch rows;
  private final Score.Sheet sheet;

  ComponentScorer(
      GoldFiling gold,
      OwnershipReport report,
      PartyFinder finder,
      RowMatch rows,
      Score.Sheet sheet) {
    this.gold = gold;
    this.report = report;
    this.finder = finder;
    this.rows = rows;
    this.sheet = sheet;
  }

  /**
   * An annotation names a part in each row that it explains; a report has one component of all its
   * rows, which answers once for each.
   */
  void score() {
    List<Component> parts = new ArrayList<>(report.components());
    parts.removeIf(part -> part.kind() == ComponentKind.REMAINDER);
    Set<Component> unused = new LinkedHashSet<>(parts);
    Set<List<Object>> answered = new HashSet<>();
    for (GoldFiling.Component wanted : gold.components()) {
      Optional<Component> found =
          parts.stream()
              .filter(part -> agrees(wanted, part))
              .filter(part -> answered.add(List.of(part.id(), wanted.holder())))
              .findFirst();
      found.ifPresent(unused::remove);
      sheet.count(
          Measure.COMPONENTS, found.isPresent() ? Outcome.RIGHT : Outcome.ABSENT, describe(wanted));
    }
    unused.forEach(part -> sheet.count(Measure.COMPONENTS, Outcome.INVENTED, describe(part)));
  }

  private String describe(GoldFiling.Component wanted) {
    String heldBy = wanted.heldBy();
    return String.format(
        Locale.ROOT,
        "%d %s of %s%s (note %s)",
        wanted.shares(),
        wanted.kind(),
        gold.holder(wanted.holder()).name(),
        heldBy == null ? "" : ", held by " + heldBy,
        wanted.footnote());
  }

  private String describe(Component part) {
    return String.format(
        Locale.ROOT,
        "%d %s of %s, held by %s (note %s)",
        part.shares(),
        part.through().map(id -> report.security(id).label()).orElse("common"),
        report.party(report.position(part.partOf().get(0)).holder()).name(),
        report.party(part.holder()).name(),
        part.note().map(note -> report.footnote(note).marker()).orElse("-"));
  }

  private boolean agrees(GoldFiling.Component wanted, Component part) {
    Optional<Position> row = rows.find(wanted.holder());
    String heldBy = wanted.heldBy();
    String name = heldBy == null ? gold.holder(wanted.holder()).name() : heldBy;
    Optional<PartyId> holder = finder.find(name);
    return wanted.shares() == part.shares()
        && row.isPresent()
        && part.partOf().contains(row.get().id())
        && holder.equals(Optional.of(part.holder()))
        && isOfKind(wanted.kind(), part)
        && hasNote(wanted, part);
  }

  private boolean hasNote(GoldFiling.Component wanted, Component part) {
    Optional<String> marker = part.note().map(note -> report.footnote(note).marker());
    return wanted.footnote() == null
        || GoldFiling.NOT_NOTES.contains(wanted.footnote())
        || marker.equals(Optional.of(wanted.footnote()));
  }

  private boolean isOfKind(String wanted, Component part) {
    Optional<SecurityKind> through = part.through().map(id -> report.security(id).kind());
    return switch (wanted) {
      case "common" -> part.kind() == ComponentKind.OUTRIGHT;
      case "conversion", "note" ->
          through.equals(Optional.of(SecurityKind.PREFERRED))
              || through.equals(Optional.of(SecurityKind.NOTE));
      case "warrant" -> through.equals(Optional.of(SecurityKind.WARRANT));
      case "option" -> through.equals(Optional.of(SecurityKind.OPTION));
      case "rsu" -> through.equals(Optional.of(SecurityKind.UNIT));
      default -> true;
    };
  }
}
