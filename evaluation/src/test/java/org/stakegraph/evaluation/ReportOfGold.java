package org.stakegraph.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stakegraph.model.Address;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Modality;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.RestrictedAct;
import org.stakegraph.model.Security;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Span;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/** Makes the report that a perfect reader would make of an annotation, to test the measure with. */
final class ReportOfGold {
  private static final Span SPAN = new Span(0, 1);
  private static final Evidence STATED = Evidence.stated(SPAN, DocumentPart.ROW, "test");
  private static final Set<Relation> OF_STAKES =
      EnumSet.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER, Relation.BENEFICIAL_OWNER);
  private static final List<SecurityKind> KINDS = List.of(SecurityKind.values());

  private final GoldFiling gold;
  private final PartyFinder spellings;
  private final Map<String, PartyId> parties = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, FootnoteId> notes = new TreeMap<>();

  private ReportOfGold(GoldFiling gold) {
    this.gold = gold;
    this.spellings = new PartyFinder(empty(), gold.sameAs());
  }

  static OwnershipReport of(GoldFiling gold) {
    return new ReportOfGold(gold).report();
  }

  private static OwnershipReport empty() {
    return new OwnershipReport(
        filing(Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Filing filing(Optional<PartyId> issuer) {
    Optional<String> none = Optional.empty();
    return new Filing(
        "gold",
        "0".repeat(64),
        1,
        none,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        none,
        issuer);
  }

  private OwnershipReport report() {
    PartyId issuer = party(gold.issuer().name());
    List<Position> positions = new ArrayList<>();
    List<Relationship> edges = new ArrayList<>();
    for (GoldFiling.Holder holder : gold.holders()) {
      positions.add(position(positions.size(), holder));
      Target target = new Target.OfParty(party(holder.name()));
      holder.careOf().forEach(c -> edges.add(edge(c, Relation.CARE_OF, target, "asserted")));
      holder.attention().forEach(a -> edges.add(edge(a, Relation.CONTACT, target, "asserted")));
    }
    List<Disclaimer> disclaimers = new ArrayList<>();
    for (GoldFiling.Relation relation : gold.relations()) {
      PartyId to = relation.object().equals("issuer") ? issuer : party(relation.object());
      Optional<Relation> capacity = RelationScorer.relation(relation.predicate());
      Target target =
          capacity.map(OF_STAKES::contains).orElse(true)
              ? stake(positions, to)
              : new Target.OfParty(to);
      capacity.ifPresentOrElse(
          r -> edges.add(edge(relation.subject(), r, target, relation.modality())),
          () -> disclaimers.add(disclaimer(relation.subject(), target)));
    }
    List<Component> components = new ArrayList<>();
    gold.components().forEach(c -> components.add(component(components.size(), c)));
    List<Limitation> limitations = gold.limitations().stream().map(this::cap).toList();
    return new OwnershipReport(
        filing(Optional.of(issuer)),
        partyList(),
        KINDS.stream().map(k -> new Security(security(k), k.name(), k)).toList(),
        List.of(table()),
        positions,
        notes.entrySet().stream()
            .sorted(Map.Entry.comparingByValue((a, b) -> a.number() - b.number()))
            .map(n -> new Footnote(n.getValue(), new TableId(0), n.getKey(), true, "", SPAN))
            .toList(),
        components,
        List.of(),
        edges,
        disclaimers,
        limitations,
        List.of());
  }

  /** The party's row, or the party if it has none. */
  private static Target stake(List<Position> positions, PartyId holder) {
    return positions.stream()
        .filter(row -> row.holder().equals(holder))
        .findFirst()
        .<Target>map(row -> new Target.OfPosition(row.id()))
        .orElse(new Target.OfParty(holder));
  }

  private PartyId party(String name) {
    for (String key : spellings.spellings(name)) {
      PartyId known = parties.get(key);
      if (known != null) {
        return known;
      }
    }
    PartyId id = new PartyId(names.size());
    names.add(name);
    parties.put(NameKey.of(name), id);
    return id;
  }

  private List<Party> partyList() {
    List<Party> list = new ArrayList<>();
    for (String name : names) {
      list.add(
          new Party(
              new PartyId(list.size()),
              name,
              PartyKind.ORGANIZATION,
              List.of(),
              List.of(),
              Optional.empty(),
              List.of(SPAN)));
    }
    return list;
  }

  private static SecurityId security(SecurityKind kind) {
    return new SecurityId(KINDS.indexOf(kind));
  }

  private static HolderTable table() {
    return new HolderTable(
        new TableId(0),
        1,
        security(SecurityKind.COMMON),
        Optional.empty(),
        OptionalLong.empty(),
        Figures.NONE,
        List.of(),
        List.of(),
        SPAN);
  }

  private FootnoteId note(String marker) {
    return notes.computeIfAbsent(marker, m -> new FootnoteId(notes.size()));
  }

  private Position position(int number, GoldFiling.Holder holder) {
    Map<FigureRole, Figure> figures = new EnumMap<>(FigureRole.class);
    figures.put(FigureRole.SHARES_BEFORE, shares(holder.before()));
    figures.put(FigureRole.SHARES_OFFERED, shares(holder.offered()));
    figures.put(FigureRole.SHARES_AFTER, shares(holder.after()));
    figures.put(FigureRole.PERCENT_BEFORE, percent(holder.beforePct()));
    figures.put(FigureRole.PERCENT_AFTER, percent(holder.afterPct()));
    figures.put(FigureRole.PRINCIPAL_OFFERED, principal(holder.principal()));
    return new Position(
        new PositionId(number),
        new TableId(0),
        number + 1,
        party(holder.name()),
        security(SecurityKind.COMMON),
        new Figures(figures),
        Optional.ofNullable(holder.address()).map(ReportOfGold::address),
        holder.footnotes().stream().map(this::note).toList(),
        SPAN);
  }

  private static Address address(String line) {
    return new Address(
        List.of(line),
        Optional.of(line),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SPAN);
  }

  private static Figure shares(@Nullable Long count) {
    return count == null ? new Figure.Blank() : new Figure.Shares(count, STATED);
  }

  private static Figure principal(@Nullable Long dollars) {
    return dollars == null ? new Figure.Blank() : new Figure.Principal(dollars, STATED);
  }

  private static Figure percent(@Nullable String printed) {
    if (printed == null) {
      return new Figure.Blank();
    }
    boolean below = printed.contains("*") || printed.contains("<");
    return below
        ? new Figure.PercentBelow(BigDecimal.ONE, STATED)
        : new Figure.Percent(FigureScorer.percent(printed), STATED);
  }

  private Relationship edge(String from, Relation relation, Target to, String modality) {
    return new Relationship(
        party(from),
        relation,
        List.of(to),
        modality.equals("deemed")
            ? Modality.POSSIBLE
            : modality.equals("negated") ? Modality.DENIED : Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        STATED);
  }

  private Disclaimer disclaimer(String from, Target target) {
    return new Disclaimer(party(from), List.of(target), true, Optional.empty(), STATED);
  }

  private Component component(int number, GoldFiling.Component part) {
    GoldFiling.Holder row = gold.holder(part.holder());
    Optional<SecurityKind> through =
        switch (part.kind()) {
          case "conversion" -> Optional.of(SecurityKind.PREFERRED);
          case "note" -> Optional.of(SecurityKind.NOTE);
          case "warrant" -> Optional.of(SecurityKind.WARRANT);
          case "option" -> Optional.of(SecurityKind.OPTION);
          case "rsu" -> Optional.of(SecurityKind.UNIT);
          default -> Optional.empty();
        };
    String heldBy = part.heldBy();
    return new Component(
        new ComponentId(number),
        through.isPresent() ? ComponentKind.DERIVATIVE : ComponentKind.OUTRIGHT,
        part.shares(),
        party(heldBy == null ? row.name() : heldBy),
        through.map(ReportOfGold::security),
        OptionalInt.empty(),
        List.of(new PositionId(gold.holders().indexOf(row))),
        true,
        Optional.ofNullable(part.footnote()).map(this::note),
        STATED);
  }

  private Limitation cap(GoldFiling.Limitation limit) {
    return new Limitation.OwnershipCap(
        party(gold.holder(limit.holder()).name()),
        List.of(),
        FigureScorer.percent(limit.threshold()),
        EnumSet.of(RestrictedAct.EXERCISE),
        false,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.ofNullable(limit.footnote()).map(this::note),
        STATED);
  }
}
