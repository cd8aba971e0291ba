package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Target;

/**
 * Turns what notes and columns say that rows include into components, so that components tile the
 * rows: a part that another holder's row reports too belongs to both rows, and what a note leaves
 * unexplained becomes a remainder.
 */
final class ComponentAssembler {
  private final Draft draft;
  private final List<PartPlan> planned = new ArrayList<>();

  ComponentAssembler(Draft draft) {
    this.draft = draft;
  }

  /**
   * Adds the components, overlaps, remainders and the ownership that inclusion states.
   *
   * @param links the notes and their rows
   * @param columns the parts that rows have columns for
   */
  void assemble(List<NoteLink> links, Map<PositionId, List<Includes>> columns) {
    planned.addAll(PartPlanner.plan(draft, links, columns));
    sharedRows();
    Map<PartPlan, Component> components = new LinkedHashMap<>();
    for (PartPlan plan : planned) {
      Component component = component(plan);
      draft.add(component);
      components.put(plan, component);
      if (!plan.distinct) {
        for (PositionId row : draft.rowsOf(plan.holder)) {
          if (!draft.countApart(row, plan.firstRow())) {
            draft.overlaps.add(new Overlap.OfComponent(component.id(), row));
          }
        }
      }
    }
    owners(components);
    for (Position position : draft.positions()) {
      remainder(position);
    }
  }

  /** Finds the rows of the parties that hold the parts. */
  private void sharedRows() {
    Map<PartyId, List<PartPlan>> byHolder = new LinkedHashMap<>();
    for (PartPlan plan : planned) {
      byHolder.computeIfAbsent(plan.holder, h -> new ArrayList<>()).add(plan);
    }
    for (Map.Entry<PartyId, List<PartPlan>> parts : byHolder.entrySet()) {
      for (PositionId row : draft.rowsOf(parts.getKey())) {
        shareWith(row, parts.getValue());
      }
    }
  }

  /** The parts are the other row's if they add up to it and it has no others. */
  private void shareWith(PositionId row, List<PartPlan> parts) {
    List<PartPlan> foreign = new ArrayList<>();
    long sum = 0;
    for (PartPlan part : parts) {
      if (!part.partOf.contains(row) && !draft.countApart(row, part.firstRow())) {
        foreign.add(part);
        sum += part.said.shares();
      }
    }
    boolean whole =
        PartPlanner.owned(draft.position(row)).equals(OptionalLong.of(sum)) && isFree(row);
    for (PartPlan part : foreign) {
      if (whole) {
        part.partOf.add(row);
      } else {
        part.distinct = false;
      }
    }
  }

  /** Whether no part is known to belong to a row. */
  private boolean isFree(PositionId row) {
    for (PartPlan plan : planned) {
      if (plan.partOf.contains(row)) {
        return false;
      }
    }
    return true;
  }

  private Component component(PartPlan plan) {
    Includes said = plan.said;
    boolean itself =
        said.kind() == SecurityKind.COMMON
            && !draft.isOfAnotherClass(said.instrument(), plan.firstRow());
    Optional<SecurityId> through =
        itself
            ? Optional.empty()
            : Optional.of(draft.security(said.instrument(), said.kind()))
                .filter(instrument -> !isOfRow(instrument, plan));
    boolean outright = through.isEmpty();
    return new Component(
        draft.nextComponent(),
        outright ? ComponentKind.OUTRIGHT : ComponentKind.DERIVATIVE,
        said.shares(),
        plan.holder,
        through,
        said.withinDays(),
        List.copyOf(plan.partOf),
        plan.distinct && !plan.partOf.stream().allMatch(draft::isRepeating),
        plan.note,
        evidence(plan));
  }

  /** "500 Series A shares" in a row of that series: its own class, and no right to it. */
  private boolean isOfRow(SecurityId instrument, PartPlan plan) {
    return draft.position(plan.firstRow()).security().equals(instrument);
  }

  private Evidence evidence(PartPlan plan) {
    DocumentPart part = plan.note.isPresent() ? DocumentPart.FOOTNOTE : DocumentPart.ROW;
    return Evidence.stated(draft.span(plan.said.range()), part, plan.said.rule());
  }

  /** Shares included in a row but held by another are owned through that other (Rule 13d-3). */
  private void owners(Map<PartPlan, Component> components) {
    Map<List<Object>, List<PartPlan>> through = new LinkedHashMap<>();
    for (PartPlan plan : components.keySet()) {
      PartyId owner = draft.position(plan.firstRow()).holder();
      if (!isSameOrMember(owner, plan.holder) && isNamed(plan.holder)) {
        through
            .computeIfAbsent(List.of(owner, plan.holder, plan.note), k -> new ArrayList<>())
            .add(plan);
      }
    }
    for (Map.Entry<List<Object>, List<PartPlan>> owned : through.entrySet()) {
      PartyId owner = (PartyId) owned.getKey().get(0);
      draft.relationships.add(owner(owner, owned.getValue(), components));
    }
  }

  /** A plan's shares are the employee's own; "entities affiliated with A" are nobody by name. */
  private boolean isNamed(PartyId holder) {
    String name = draft.party(holder).name();
    String lower = name.toLowerCase(Locale.ROOT);
    return PartyForm.of(name) != PartyForm.PLAN
        && !lower.contains("401")
        && !lower.contains(" plan")
        && !lower.contains("affiliated with");
  }

  private Relationship owner(
      PartyId owner, List<PartPlan> plans, Map<PartPlan, Component> components) {
    TextRange range = plans.get(0).said.range();
    List<Target> targets = new ArrayList<>();
    for (PartPlan plan : plans) {
      range = range.cover(plan.said.range());
      targets.add(new Target.OfComponent(components.get(plan).id()));
    }
    return new Relationship(
        owner,
        Relation.BENEFICIAL_OWNER,
        targets,
        Modality.ASSERTED,
        Optional.empty(),
        plans.get(0).note,
        Evidence.stated(draft.span(range), DocumentPart.FOOTNOTE, plans.get(0).said.rule())
            .quoting(draft.words(range)));
  }

  /**
   * A group row adds up what its members hold and owns nothing through them; "entities affiliated
   * with A" are no party through whom A could own.
   */
  private boolean isSameOrMember(PartyId owner, PartyId holder) {
    Party one = draft.party(owner);
    Party other = draft.party(holder);
    return owner.equals(holder)
        || isCollective(one)
        || isCollective(other)
        || one.members().contains(holder)
        || other.members().contains(owner);
  }

  private static boolean isCollective(Party party) {
    boolean several = party.name().contains(" and its affiliate");
    return several || (party.kind() == PartyKind.GROUP && party.members().isEmpty());
  }

  private void remainder(Position position) {
    List<Component> parts = draft.componentsOf(position.id());
    OptionalLong owned = PartPlanner.owned(position);
    if (parts.isEmpty() || owned.isEmpty()) {
      return;
    }
    long sum = 0;
    for (Component part : parts) {
      sum += part.shares();
    }
    long rest = owned.getAsLong() - sum;
    if (rest > 0) {
      String equation = owned.getAsLong() + " - " + sum + " (named parts) = " + rest;
      draft.add(
          new Component(
              draft.nextComponent(),
              ComponentKind.REMAINDER,
              rest,
              position.holder(),
              Optional.empty(),
              OptionalInt.empty(),
              List.of(position.id()),
              !draft.isRepeating(position.id()),
              Optional.empty(),
              Evidence.derived(
                  position.span(), DocumentPart.ROW, "component-remainder", equation)));
    }
  }
}
