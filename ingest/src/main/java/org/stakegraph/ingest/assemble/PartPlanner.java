package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.SecurityKind;

/**
 * Decides which rows the parts belong to that notes and columns name. The parts of a row never add
 * up to more than it owns: what would exceed it is reported and left out.
 */
final class PartPlanner {
  private final Draft draft;
  private final List<PartPlan> plans = new ArrayList<>();

  /** What is planned of each row so far. */
  private final Map<PositionId, Long> taken = new HashMap<>();

  private PartPlanner(Draft draft) {
    this.draft = draft;
  }

  /** The parts that notes name, then those that columns of a row name and no note does. */
  static List<PartPlan> plan(
      Draft draft, List<NoteLink> links, Map<PositionId, List<Includes>> columns) {
    PartPlanner planner = new PartPlanner(draft);
    links.forEach(planner::note);
    columns.forEach(planner::columns);
    return planner.plans;
  }

  private void note(NoteLink link) {
    List<Includes> said = new ArrayList<>();
    for (NoteStatement statement : link.part().statements()) {
      boolean told = !link.rows().isEmpty();
      if (statement instanceof Includes part && (told || part.rowOf().isPresent())) {
        said.add(part);
      }
    }
    if (said.isEmpty()) {
      return;
    }
    if (cannotBeTold(link)) {
      report(said, "it is not known how many shares the rows own that share the note's parts");
      return;
    }
    List<PartPlan> own = new ArrayList<>();
    for (Includes part : said) {
      own.addAll(plans(part, link));
    }
    own = fits(sums(own)) ? own : apart(said, link);
    Map<PositionId, Long> sums = sums(own);
    if (!own.isEmpty()) {
      plans.addAll(own);
      sums.forEach((row, sum) -> taken.merge(row, sum, Long::sum));
    } else {
      long sum = sum(said);
      draft.report(
          DiagnosticCode.COMPONENT_SUM,
          "the note names " + sum + " shares, more than its row owns; its parts are left out",
          link.part().text().range());
    }
  }

  /**
   * The parts of a note that are too many for one of its rows: those of the one row that owns as
   * many as all of them, and of each row what its own holder holds; none if that leaves some out.
   */
  private List<PartPlan> apart(List<Includes> said, NoteLink link) {
    List<PositionId> large = new ArrayList<>();
    for (PositionId row : link.rows()) {
      List<Includes> own = said.stream().filter(part -> rows(part, link).contains(row)).toList();
      if (fits(row, sum(own))) {
        large.add(row);
      }
    }
    List<PartPlan> apart = new ArrayList<>();
    for (Includes part : large.size() > 1 ? List.<Includes>of() : said) {
      Optional<PartyId> holder =
          part.heldBy().size() == 1 ? draft.party(part.heldBy().get(0)) : Optional.empty();
      List<PositionId> rows = new ArrayList<>(rows(part, link));
      rows.removeIf(
          row -> !large.contains(row) && !holder.equals(Optional.of(draft.position(row).holder())));
      if (rows.isEmpty() || (holder.isEmpty() && !part.heldBy().isEmpty())) {
        return List.of();
      }
      PartyId by = holder.orElseGet(() -> draft.position(rows.get(0)).holder());
      apart.add(new PartPlan(part, by, link.id(), rows));
    }
    return fits(sums(apart)) ? apart : List.of();
  }

  /** Whether nothing shows whose parts a note of several rows names. */
  private boolean cannotBeTold(NoteLink link) {
    return link.rows().size() > 1
        && link.rows().stream().anyMatch(row -> owned(draft.position(row)).isEmpty());
  }

  private static Map<PositionId, Long> sums(List<PartPlan> plans) {
    Map<PositionId, Long> sums = new HashMap<>();
    for (PartPlan plan : plans) {
      plan.partOf.forEach(row -> sums.merge(row, plan.said.shares(), Long::sum));
    }
    return sums;
  }

  private boolean fits(Map<PositionId, Long> sums) {
    return sums.entrySet().stream().allMatch(sum -> fits(sum.getKey(), sum.getValue()));
  }

  private boolean fits(PositionId row, long sum) {
    OptionalLong owned = owned(draft.position(row));
    return owned.isEmpty() || taken.getOrDefault(row, 0L) + sum <= owned.getAsLong();
  }

  static OptionalLong owned(Position position) {
    return position.figures().get(FigureRole.SHARES_BEFORE).asShares();
  }

  /**
   * One part of all rows of the note, or one of each: "includes 500 shares subject to options"
   * under several rows that own different numbers speaks of each row's own options.
   */
  private List<PartPlan> plans(Includes part, NoteLink link) {
    List<PositionId> rows = rows(part, link);
    if (part.shares() == Includes.WHOLE) {
      return wholes(part, link, rows);
    }
    if (rows.isEmpty()) {
      unclear("whose row includes these ", part);
      return List.of();
    }
    if (part.heldBy().isEmpty()) {
      List<PartPlan> own = new ArrayList<>();
      List<List<PositionId>> shares = shares(rows);
      for (List<PositionId> row : shares) {
        own.add(new PartPlan(part, draft.position(row.get(0)).holder(), link.id(), row));
      }
      return own;
    }
    Optional<PartyId> holder = holder(part, rows);
    if (holder.isEmpty()) {
      unclear("who holds these ", part);
      return List.of();
    }
    return List.of(new PartPlan(part, holder.get(), link.id(), rows));
  }

  /** "Represents options": of each row all that it owns, if nothing else is known of it. */
  private List<PartPlan> wholes(Includes part, NoteLink link, List<PositionId> rows) {
    List<PartPlan> wholes = new ArrayList<>();
    for (PositionId row : rows) {
      long owned = owned(draft.position(row)).orElse(0);
      if (owned > 0 && !isSummary(row) && part.heldBy().isEmpty()) {
        PartyId holder = draft.position(row).holder();
        wholes.add(new PartPlan(part.counting(owned), holder, link.id(), List.of(row)));
      }
    }
    return wholes;
  }

  private void unclear(String what, Includes part) {
    draft.report(
        DiagnosticCode.NOTE_NOT_UNDERSTOOD,
        what + part.shares() + " shares is not clear",
        part.range());
  }

  /**
   * The rows of the note; only that of the party in whose row the note puts the part. A note to
   * which the heading points is one on every row, of which the party may have one only.
   */
  private List<PositionId> rows(Includes part, NoteLink link) {
    if (part.rowOf().isEmpty()) {
      return link.rows();
    }
    Optional<PartyId> party = draft.party(part.rowOf().get());
    if (link.rows().isEmpty()) {
      List<PositionId> rows = party.map(draft::rowsOf).orElse(List.of());
      return rows.size() == 1 ? rows : List.of();
    }
    return link.rows().stream()
        .filter(row -> party.equals(Optional.of(draft.position(row).holder())))
        .toList();
  }

  /** The rows that share a part of which no holder is said, those of its holder first. */
  private List<List<PositionId>> shares(List<PositionId> rows) {
    List<PositionId> single = rows.stream().filter(row -> !isSummary(row)).toList();
    if (single.size() == 1 && rows.size() > 1) {
      List<PositionId> both = new ArrayList<>(single);
      rows.stream().filter(row -> !single.contains(row)).forEach(both::add);
      return List.of(both);
    }
    return ownTheSame(rows) ? List.of(rows) : rows.stream().map(List::of).toList();
  }

  /** Whether a row adds up what all directors and officers hold. */
  private boolean isSummary(PositionId row) {
    return GroupNames.isSummary(draft.party(draft.position(row).holder()).name());
  }

  private boolean ownTheSame(List<PositionId> rows) {
    Set<OptionalLong> counts = new HashSet<>();
    rows.forEach(row -> counts.add(owned(draft.position(row))));
    return counts.size() == 1;
  }

  /** Several holders are the group that they form, if the row is of one of them. */
  private Optional<PartyId> holder(Includes part, List<PositionId> rows) {
    List<PartyId> named = new ArrayList<>();
    for (PartyMention holder : part.heldBy()) {
      Optional<PartyId> party = draft.party(holder);
      if (party.isEmpty()) {
        return Optional.empty();
      }
      named.add(party.get());
    }
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    if (rows.stream().allMatch(this::isSummary)) {
      return Optional.of(draft.position(rows.get(0)).holder()); // some of its members, each a part
    }
    boolean own = rows.stream().anyMatch(row -> named.contains(draft.position(row).holder()));
    return draft.group(named, own, part.range());
  }

  private void columns(PositionId row, List<Includes> said) {
    Position position = draft.position(row);
    if (isCapped(position)) {
      report(said, "columns of the row name shares that are offered and not all of which it owns");
      return;
    }
    List<Includes> unnamed = said.stream().filter(part -> !isNamed(row, part, said)).toList();
    if (!fits(row, sum(unnamed))) { // what notes name may be among the shares owned already
      unnamed = unnamed.stream().filter(part -> part.kind() != SecurityKind.COMMON).toList();
    }
    long sum = sum(unnamed);
    if (!fits(row, sum)) {
      report(unnamed, "columns name " + sum + " shares, more than the row owns beside other parts");
      return;
    }
    for (Includes part : unnamed) {
      plans.add(new PartPlan(part, position.holder(), Optional.empty(), List.of(row)));
    }
    taken.merge(row, sum, Long::sum);
  }

  private static long sum(List<Includes> parts) {
    return parts.stream().mapToLong(Includes::shares).sum();
  }

  /** More is offered than owned where an ownership cap bounds what the row owns. */
  private static boolean isCapped(Position position) {
    OptionalLong offered = position.figures().get(FigureRole.SHARES_OFFERED).asShares();
    OptionalLong owned = owned(position);
    return offered.isPresent() && owned.isPresent() && offered.getAsLong() > owned.getAsLong();
  }

  private void report(List<Includes> parts, String what) {
    draft.report(DiagnosticCode.COMPONENT_SUM, what + "; they are left out", parts.get(0).range());
  }

  /**
   * Whether notes name the shares of a column's part: rights of its kind. Where notes name fewer,
   * the column counts these too and stands for all of them; but who holds some of the shares that
   * are owned already, notes alone tell.
   */
  private boolean isNamed(PositionId row, Includes part, List<Includes> columns) {
    long inColumns = 0;
    for (Includes column : columns) {
      inColumns += column.kind() == part.kind() ? column.shares() : 0;
    }
    List<PartPlan> noted = new ArrayList<>();
    long inNotes = 0;
    for (PartPlan plan : plans) {
      boolean same = plan.note.isPresent() && plan.said.kind() == part.kind();
      if (same && plan.partOf.contains(row)) {
        noted.add(plan);
        inNotes += plan.said.shares();
      }
    }
    boolean ownRow = noted.stream().allMatch(plan -> plan.partOf.size() == 1);
    boolean outright = part.kind() == SecurityKind.COMMON;
    if (noted.isEmpty() || inNotes >= inColumns || !ownRow || outright) {
      return !noted.isEmpty();
    }
    plans.removeAll(noted);
    taken.merge(row, -inNotes, Long::sum);
    for (PartPlan plan : noted) {
      draft.report(
          DiagnosticCode.COMPONENT_SUM,
          "these " + plan.said.shares() + " shares are among those that a column of the row counts",
          plan.said.range());
    }
    return false;
  }
}
