package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.ingest.entity.Ambiguity;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.entity.ResolvedParty;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.ClassName;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Security;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Span;

/** A report whose parts are still being collected. */
final class Draft {
  private final SourceText source;
  private final Passages passages;
  private final Resolution resolution;
  private final List<Party> parties;
  private final Map<Set<PartyId>, PartyId> groups = new HashMap<>();
  private final Map<String, Security> securities = new LinkedHashMap<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final Map<PartyId, List<PositionId>> rows = new HashMap<>();
  private final Map<PositionId, List<Component>> parts = new HashMap<>();
  private final Map<PartyId, List<Component>> held = new HashMap<>();
  private final Set<PositionId> repeating = new HashSet<>();

  final List<Overlap> overlaps = new ArrayList<>();
  final List<Relationship> relationships = new ArrayList<>();
  final List<Disclaimer> disclaimers = new ArrayList<>();
  final List<Limitation> limitations = new ArrayList<>();
  final List<Diagnostic> diagnostics = new ArrayList<>();

  Draft(SourceText source, Passages passages, Resolution resolution, PartyKeys keys) {
    this.source = source;
    this.passages = passages;
    this.resolution = resolution;
    this.parties = new ArrayList<>();
    for (ResolvedParty party : resolution.parties()) {
      parties.add(party(party, keys.of(party.id())));
    }
    for (Ambiguity ambiguity : resolution.ambiguities()) {
      diagnostics.add(ambiguity.diagnostic(source));
    }
  }

  private Party party(ResolvedParty party, Optional<Cik> cik) {
    List<Span> mentions = new ArrayList<>();
    for (TextRange range : party.mentions()) {
      mentions.add(span(range));
    }
    return new Party(
        party.id(), party.name(), party.kind(), party.aliases(), party.members(), cik, mentions);
  }

  Optional<PartyId> issuer() {
    return resolution.issuer();
  }

  Span span(TextRange range) {
    return source.span(range);
  }

  /** The words of a range; empty where they are no running text. */
  Optional<String> words(TextRange range) {
    return passages.words(range);
  }

  /** The physical line on which a range starts, from 1. */
  int line(TextRange range) {
    return source.lineAt(range.start()) + 1;
  }

  void report(DiagnosticCode code, String message, TextRange range) {
    diagnostics.add(source.diagnostic(code, message, range));
  }

  Optional<PartyId> party(PartyMention mention) {
    return resolution.partyOf(mention);
  }

  Party party(PartyId id) {
    return parties.get(id.number());
  }

  List<Party> parties() {
    return parties;
  }

  /**
   * The group of just these parties. Of persons there is one wherever words name them together, as
   * "Mr. Sample and his wife, Ada Sample" do; of others only if the filing names it.
   *
   * @param formed whether persons may form one that the filing does not name
   */
  Optional<PartyId> group(List<PartyId> members, boolean formed, TextRange words) {
    Optional<PartyId> named = resolution.groupOf(members);
    Set<PartyId> together = new LinkedHashSet<>(members);
    boolean persons =
        formed
            && together.size() > 1
            && together.stream().allMatch(id -> party(id).kind() == PartyKind.PERSON);
    return named.isPresent() || !persons
        ? named
        : Optional.of(groups.computeIfAbsent(together, ids -> grouped(ids, span(words))));
  }

  private PartyId grouped(Set<PartyId> members, Span words) {
    PartyId id = new PartyId(parties.size());
    String name = members.stream().map(m -> party(m).name()).collect(Collectors.joining(" and "));
    parties.add(
        new Party(
            id,
            name,
            PartyKind.GROUP,
            List.of(),
            List.copyOf(members),
            Optional.empty(),
            List.of(words)));
    return id;
  }

  SecurityId security(String label, SecurityKind kind) {
    String key = kind + " " + label.toLowerCase(Locale.ROOT);
    Security known = securities.get(key);
    if (known == null) {
      known = new Security(new SecurityId(securities.size()), label, kind);
      securities.put(key, known);
    }
    return known.id();
  }

  List<Security> securities() {
    return List.copyOf(securities.values());
  }

  PositionId nextPosition() {
    return new PositionId(positions.size());
  }

  void add(Position position) {
    positions.add(position);
    rows.computeIfAbsent(position.holder(), h -> new ArrayList<>()).add(position.id());
  }

  /** Puts a row in the place of the one with its identifier. */
  void replace(Position position) {
    positions.set(position.id().number(), position);
  }

  SourceText source() {
    return source;
  }

  Position position(PositionId id) {
    return positions.get(id.number());
  }

  List<Position> positions() {
    return positions;
  }

  /** The rows that stand in a party's name. */
  List<PositionId> rowsOf(PartyId party) {
    return rows.getOrDefault(party, List.of());
  }

  /** Whether two rows count shares of different classes, so that none can be in both. */
  boolean countApart(PositionId one, PositionId other) {
    Position a = position(one);
    Position b = position(other);
    boolean printedOnce = a.span().equals(b.span()) && !a.security().equals(b.security());
    return printedOnce || ClassName.areApart(className(one), className(other));
  }

  /** Whether a label names another class than that of which a row counts shares. */
  boolean isOfAnotherClass(String label, PositionId row) {
    return ClassName.areApart(label, className(row));
  }

  private String className(PositionId row) {
    SecurityId id = position(row).security();
    return securities.values().stream()
        .filter(security -> security.id().equals(id))
        .map(Security::label)
        .findFirst()
        .orElse("");
  }

  /** States that a row repeats shares of another. */
  void repeats(PositionId row, PositionId other) {
    overlaps.add(new Overlap.OfRow(row, other));
    repeating.add(row);
  }

  /** Whether a row repeats shares of other rows. */
  boolean isRepeating(PositionId row) {
    return repeating.contains(row);
  }

  FootnoteId nextFootnote() {
    return new FootnoteId(footnotes.size());
  }

  void add(Footnote footnote) {
    footnotes.add(footnote);
  }

  List<Footnote> footnotes() {
    return footnotes;
  }

  ComponentId nextComponent() {
    return new ComponentId(components.size());
  }

  void add(Component component) {
    components.add(component);
    for (PositionId row : component.partOf()) {
      parts.computeIfAbsent(row, r -> new ArrayList<>()).add(component);
    }
    held.computeIfAbsent(component.holder(), h -> new ArrayList<>()).add(component);
    for (PartyId member : party(component.holder()).members()) {
      held.computeIfAbsent(member, h -> new ArrayList<>()).add(component);
    }
  }

  /** The components, of whichever rows, that a party holds alone or jointly. */
  List<Component> componentsHeldBy(PartyId party) {
    return List.copyOf(held.getOrDefault(party, List.of()));
  }

  List<Component> components() {
    return components;
  }

  /** The components that a position counts. */
  List<Component> componentsOf(PositionId position) {
    return List.copyOf(parts.getOrDefault(position, List.of()));
  }
}
