package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/** Finds what a statement is about: parties, rows and the parts of rows that its words mean. */
final class StatedTargets {
  private final Draft draft;

  StatedTargets(Draft draft) {
    this.draft = draft;
  }

  /** Every object must resolve: half a list would be a wrong statement. */
  List<Target> of(List<Stakeholding> objects, List<PositionId> rows) {
    Set<Target> targets = new LinkedHashSet<>();
    for (Stakeholding object : objects) {
      List<Target> found =
          object.match(
              party -> draft.party(party).map(p -> one(new Target.OfParty(p))).orElse(List.of()),
              holder -> draft.party(holder).map(p -> stakes(p, rows)).orElse(List.of()),
              () -> these(rows));
      if (found.isEmpty()) {
        return List.of();
      }
      targets.addAll(found);
    }
    return List.copyOf(targets);
  }

  private static List<Target> one(Target target) {
    return List.of(target);
  }

  /** Rows as such. */
  static List<Target> positions(List<PositionId> rows) {
    List<Target> positions = new ArrayList<>();
    for (PositionId row : rows) {
      positions.add(new Target.OfPosition(row));
    }
    return positions;
  }

  /**
   * "The shares" of a note: those of its rows. Where a row adds up what "entities affiliated with
   * A" hold and its parts name all of these, the shares are theirs: nobody else is called so.
   */
  private List<Target> these(List<PositionId> rows) {
    List<Target> these = new ArrayList<>();
    for (PositionId row : rows) {
      List<Component> parts = draft.componentsOf(row);
      boolean theirs = addsUpAffiliates(row) && parts.stream().allMatch(part -> isNamed(row, part));
      if (theirs && !parts.isEmpty()) {
        parts.forEach(part -> these.add(new Target.OfComponent(part.id())));
      } else {
        these.add(new Target.OfPosition(row));
      }
    }
    return these;
  }

  private boolean addsUpAffiliates(PositionId row) {
    return GroupNames.affiliatesOf(draft.party(draft.position(row).holder()).name()).isPresent();
  }

  /** Remainders are nobody's words, and what the row's own name holds is anybody's. */
  private boolean isNamed(PositionId row, Component part) {
    return part.kind() != ComponentKind.REMAINDER
        && !part.holder().equals(draft.position(row).holder());
  }

  /**
   * A party's stake: its parts of the rows that the note explains, its own row, or its parts of
   * other rows; the party itself if the filing counts no shares of it.
   */
  private List<Target> stakes(PartyId holder, List<PositionId> rows) {
    List<Component> explained = new ArrayList<>();
    for (PositionId row : rows) {
      explained.addAll(draft.componentsOf(row));
    }
    List<Target> parts = parts(explained, holder);
    if (!parts.isEmpty()) {
      return parts;
    }
    List<PositionId> own = explained(draft.rowsOf(holder), rows);
    if (!own.isEmpty()) {
      return positions(own);
    }
    List<Target> elsewhere = parts(draft.componentsHeldBy(holder), holder);
    return elsewhere.isEmpty() ? one(new Target.OfParty(holder)) : elsewhere;
  }

  /**
   * The rows of a holder of which a note speaks: where some of them carry its mark, no others of
   * the same table.
   */
  private List<PositionId> explained(List<PositionId> own, List<PositionId> rows) {
    Set<PositionId> marked = new HashSet<>(rows);
    Set<TableId> tables = new HashSet<>();
    for (PositionId row : own) {
      if (marked.contains(row)) {
        tables.add(draft.position(row).table());
      }
    }
    List<PositionId> explained = new ArrayList<>(own);
    explained.removeIf(
        row -> tables.contains(draft.position(row).table()) && !marked.contains(row));
    return explained;
  }

  private List<Target> parts(List<Component> components, PartyId holder) {
    Set<Target> parts = new LinkedHashSet<>();
    for (Component component : components) {
      if (isHeldBy(component, holder)) {
        parts.add(new Target.OfComponent(component.id()));
      }
    }
    return List.copyOf(parts);
  }

  private boolean isHeldBy(Component component, PartyId holder) {
    boolean named = component.kind() != ComponentKind.REMAINDER;
    boolean group =
        draft.party(component.holder()).kind() == PartyKind.GROUP
            && draft.party(component.holder()).members().contains(holder);
    return named && (component.holder().equals(holder) || group);
  }
}
