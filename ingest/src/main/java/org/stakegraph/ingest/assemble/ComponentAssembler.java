package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.FootnoteId;
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
 * Turns what notes say that rows include into components, so that components tile the rows: a part
 * that another holder's row reports too belongs to both rows, and what a note leaves unexplained
 * becomes a remainder.
 */
final class ComponentAssembler {
  private final Draft draft;
  private final List<Planned> planned = new ArrayList<>();

  ComponentAssembler(Draft draft) {
    this.draft = draft;
  }

  /** A component before it is known which other rows share it. */
  private static final class Planned {
    final Includes said;
    final PartyId holder;
    final Optional<FootnoteId> note;
    final Set<PositionId> partOf;
    boolean distinct = true;

    Planned(Includes said, PartyId holder, NoteLink link) {
      this.said = said;
      this.holder = holder;
      this.note = link.id();
      this.partOf = new LinkedHashSet<>(link.rows());
    }
  }

  /** Adds the components, overlaps, remainders and the ownership that inclusion states. */
  void assemble(List<NoteLink> links) {
    for (NoteLink link : links) {
      plan(link);
    }
    sharedRows();
    Map<Planned, Component> components = new LinkedHashMap<>();
    for (Planned plan : planned) {
      Component component = component(plan);
      draft.add(component);
      components.put(plan, component);
      if (!plan.distinct) {
        for (PositionId row : draft.rowsOf(plan.holder)) {
          draft.overlaps.add(new Overlap.OfComponent(component.id(), row));
        }
      }
    }
    owners(components);
    for (Position position : draft.positions()) {
      remainder(position);
    }
  }

  private void plan(NoteLink link) {
    List<Includes> said = new ArrayList<>();
    long sum = 0;
    for (NoteStatement statement : link.part().statements()) {
      if (statement instanceof Includes part) {
        said.add(part);
        sum += part.shares();
      }
    }
    if (said.isEmpty() || link.rows().isEmpty()) {
      return;
    }
    if (!fits(sum, link.rows())) {
      draft.report(
          DiagnosticCode.COMPONENT_SUM,
          "the note names " + sum + " shares, more than its row owns; its parts are left out",
          link.part().text().range());
      return;
    }
    for (Includes part : said) {
      Optional<PartyId> holder = holder(part, link);
      if (holder.isPresent()) {
        planned.add(new Planned(part, holder.get(), link));
      } else {
        draft.report(
            DiagnosticCode.NOTE_NOT_UNDERSTOOD,
            "who holds these " + part.shares() + " shares is not clear",
            part.range());
      }
    }
  }

  private boolean fits(long sum, List<PositionId> rows) {
    for (PositionId row : rows) {
      OptionalLong owned = owned(draft.position(row));
      if (owned.isPresent() && sum > owned.getAsLong()) {
        return false;
      }
    }
    return true;
  }

  private static OptionalLong owned(Position position) {
    return position.figures().get(FigureRole.SHARES_BEFORE).asShares();
  }

  /** The row's holder if the note names none; several holders are the group that they form. */
  private Optional<PartyId> holder(Includes part, NoteLink link) {
    if (part.heldBy().isEmpty()) {
      return Optional.of(draft.position(link.rows().get(0)).holder());
    }
    List<PartyId> named = new ArrayList<>();
    for (PartyMention holder : part.heldBy()) {
      Optional<PartyId> party = draft.party(holder);
      if (party.isEmpty()) {
        return Optional.empty();
      }
      named.add(party.get());
    }
    return named.size() == 1 ? Optional.of(named.get(0)) : draft.group(named);
  }

  /** Finds the rows of the parties that hold the parts. */
  private void sharedRows() {
    Map<PartyId, List<Planned>> byHolder = new LinkedHashMap<>();
    for (Planned plan : planned) {
      byHolder.computeIfAbsent(plan.holder, h -> new ArrayList<>()).add(plan);
    }
    for (Map.Entry<PartyId, List<Planned>> parts : byHolder.entrySet()) {
      for (PositionId row : draft.rowsOf(parts.getKey())) {
        shareWith(row, parts.getValue());
      }
    }
  }

  /** The parts are the other row's if they add up to it and it has no others. */
  private void shareWith(PositionId row, List<Planned> parts) {
    List<Planned> foreign = new ArrayList<>();
    long sum = 0;
    for (Planned part : parts) {
      if (!part.partOf.contains(row)) {
        foreign.add(part);
        sum += part.said.shares();
      }
    }
    boolean whole = owned(draft.position(row)).equals(OptionalLong.of(sum)) && isFree(row);
    for (Planned part : foreign) {
      if (whole) {
        part.partOf.add(row);
      } else {
        part.distinct = false;
      }
    }
  }

  /** Whether no part is known to belong to a row. */
  private boolean isFree(PositionId row) {
    for (Planned plan : planned) {
      if (plan.partOf.contains(row)) {
        return false;
      }
    }
    return true;
  }

  private Component component(Planned plan) {
    Includes said = plan.said;
    boolean outright = said.kind() == SecurityKind.COMMON;
    Optional<SecurityId> through =
        outright ? Optional.empty() : Optional.of(draft.security(said.instrument(), said.kind()));
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
        Evidence.stated(draft.span(said.range()), DocumentPart.FOOTNOTE, said.rule()));
  }

  /** Shares included in a row but held by another are owned through that other (Rule 13d-3). */
  private void owners(Map<Planned, Component> components) {
    Map<List<Object>, List<Planned>> through = new LinkedHashMap<>();
    for (Planned plan : components.keySet()) {
      PartyId owner = draft.position(plan.partOf.iterator().next()).holder();
      if (!isSameOrMember(owner, plan.holder)) {
        through
            .computeIfAbsent(List.of(owner, plan.holder, plan.note), k -> new ArrayList<>())
            .add(plan);
      }
    }
    for (Map.Entry<List<Object>, List<Planned>> owned : through.entrySet()) {
      PartyId owner = (PartyId) owned.getKey().get(0);
      draft.relationships.add(owner(owner, owned.getValue(), components));
    }
  }

  private Relationship owner(
      PartyId owner, List<Planned> plans, Map<Planned, Component> components) {
    TextRange range = plans.get(0).said.range();
    List<Target> targets = new ArrayList<>();
    for (Planned plan : plans) {
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
        Evidence.stated(draft.span(range), DocumentPart.FOOTNOTE, plans.get(0).said.rule()));
  }

  /** A group row adds up what its members hold and owns nothing through them. */
  private boolean isSameOrMember(PartyId owner, PartyId holder) {
    Party one = draft.party(owner);
    Party other = draft.party(holder);
    return owner.equals(holder)
        || isCollective(one)
        || one.members().contains(holder)
        || other.members().contains(owner);
  }

  private static boolean isCollective(Party party) {
    return party.kind() == PartyKind.GROUP && party.members().isEmpty();
  }

  private void remainder(Position position) {
    List<Component> parts = draft.componentsOf(position.id());
    OptionalLong owned = owned(position);
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
