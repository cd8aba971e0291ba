package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Everything that was read from one filing. Identifiers are places in these lists: {@code
 * parties().get(id.number())} is the party with that identifier, and likewise for the others.
 *
 * @param filing the document
 * @param parties issuer, holders, intermediaries and contacts
 * @param securities the instruments that positions and components are counted in
 * @param tables the ownership tables
 * @param positions one for each holder row, in printed order
 * @param footnotes the notes of the tables
 * @param components what notes say that rows are made of, with the remainders
 * @param overlaps stakes that count some of the same shares without sharing components
 * @param relationships who stands how to whom or to which stake
 * @param disclaimers who denies owning what
 * @param limitations ownership caps and lock-ups
 * @param diagnostics what was damaged, contradictory, repaired or not understood, in text order
 */
public record OwnershipReport(
    Filing filing,
    List<Party> parties,
    List<Security> securities,
    List<HolderTable> tables,
    List<Position> positions,
    List<Footnote> footnotes,
    List<Component> components,
    List<Overlap> overlaps,
    List<Relationship> relationships,
    List<Disclaimer> disclaimers,
    List<Limitation> limitations,
    List<Diagnostic> diagnostics) {
  public OwnershipReport {
    requireNonNull(filing, "filing");
    parties = List.copyOf(parties);
    securities = List.copyOf(securities);
    tables = List.copyOf(tables);
    positions = List.copyOf(positions);
    footnotes = List.copyOf(footnotes);
    components = List.copyOf(components);
    overlaps = List.copyOf(overlaps);
    relationships = List.copyOf(relationships);
    disclaimers = List.copyOf(disclaimers);
    limitations = List.copyOf(limitations);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The party with that identifier. */
  public Party party(PartyId id) {
    return parties.get(id.number());
  }

  /** The security with that identifier. */
  public Security security(SecurityId id) {
    return securities.get(id.number());
  }

  /** The table with that identifier. */
  public HolderTable table(TableId id) {
    return tables.get(id.number());
  }

  /** The position with that identifier. */
  public Position position(PositionId id) {
    return positions.get(id.number());
  }

  /** The footnote with that identifier. */
  public Footnote footnote(FootnoteId id) {
    return footnotes.get(id.number());
  }

  /** The component with that identifier. */
  public Component component(ComponentId id) {
    return components.get(id.number());
  }
}
