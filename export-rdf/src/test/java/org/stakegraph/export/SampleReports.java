package org.stakegraph.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.RestrictedAct;
import org.stakegraph.model.Security;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Sharing;
import org.stakegraph.model.Span;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/**
 * An invented filing that has every construct: a post box behind three holders, an agent with
 * voting and dispositive power, "may be deemed", a disclaimer over shares that two rows count, a
 * cap, lock-ups, joint holders, and cells in every state.
 */
public final class SampleReports {
  public static final String SHA256 = "0123456789abcdef".repeat(4);

  public static final PartyId ISSUER = new PartyId(0);
  public static final PartyId FUND = new PartyId(1);
  public static final PartyId GENERAL_PARTNER = new PartyId(2);
  public static final PartyId JANE = new PartyId(3);
  public static final PartyId POST_BOX = new PartyId(4);
  public static final PartyId TERN = new PartyId(5);
  public static final PartyId TERN_OFFSHORE = new PartyId(6);
  public static final PartyId HERON = new PartyId(7);
  public static final PartyId HERON_AGENT = new PartyId(8);
  public static final PartyId COUPLE = new PartyId(9);
  public static final PartyId JOHN = new PartyId(10);
  public static final PartyId MARY = new PartyId(11);
  public static final PartyId TRUST = new PartyId(12);
  public static final PartyId CONTACT = new PartyId(13);

  static final SecurityId COMMON = new SecurityId(0);
  private static final SecurityId WARRANT = new SecurityId(1);
  static final TableId TABLE = new TableId(0);
  static final FootnoteId CONTROL_NOTE = new FootnoteId(0);
  static final FootnoteId PARTS_NOTE = new FootnoteId(1);
  static final FootnoteId CAP_NOTE = new FootnoteId(2);

  private SampleReports() {}

  /** The whole filing. */
  public static OwnershipReport rich() {
    return new OwnershipReport(
        filing(Optional.of(new AccessionNumber("0009999999-25-000017"))),
        parties(),
        List.of(
            new Security(COMMON, "common stock", SecurityKind.COMMON),
            new Security(WARRANT, "Series B Warrants", SecurityKind.WARRANT)),
        List.of(SampleRows.table()),
        SampleRows.all(),
        List.of(
            new Footnote(CONTROL_NOTE, TABLE, "1", true, "Heron may be deemed.", span(900, 990)),
            new Footnote(PARTS_NOTE, TABLE, "2", true, "Includes 1,000,000.", span(990, 1100)),
            new Footnote(CAP_NOTE, TABLE, "3", false, "4.99% cap.", span(1100, 1200))),
        components(),
        List.of(new Overlap.OfComponent(new ComponentId(3), new PositionId(6))),
        relationships(),
        List.of(
            new Disclaimer(
                JANE,
                List.of(new Target.OfComponent(new ComponentId(0))),
                true,
                Optional.of(PARTS_NOTE),
                noted(1040, 1090, "disclaimer"))),
        limitations(),
        List.of(
            new Diagnostic(
                DiagnosticCode.FIGURE_REPAIRED, "109,635 read as 169,635", span(430, 437), 12, 8),
            Diagnostic.ofInput(DiagnosticCode.REPEATED_TEXT, "two lines folded into one")));
  }

  /** The rich filing as it is without an EDGAR header: no accession, no CIK. */
  public static OwnershipReport headless() {
    OwnershipReport r = rich();
    Party issuer = r.party(ISSUER);
    List<Party> parties = new ArrayList<>(r.parties());
    parties.set(0, party(ISSUER, issuer.name(), PartyKind.ORGANIZATION));
    return with(r, filing(Optional.empty()), parties);
  }

  /** The rich filing with one holder's name replaced. */
  public static OwnershipReport withName(PartyId id, String name) {
    OwnershipReport r = rich();
    Party old = r.party(id);
    List<Party> parties = new ArrayList<>(r.parties());
    parties.set(
        id.number(),
        new Party(id, name, old.kind(), List.of(name), old.members(), old.cik(), old.mentions()));
    return with(r, r.filing(), parties);
  }

  /** The rich report, of which the reader notes one thing and nothing else. */
  public static OwnershipReport withDiagnostic(DiagnosticCode code) {
    OwnershipReport r = rich();
    return new OwnershipReport(
        r.filing(),
        r.parties(),
        r.securities(),
        r.tables(),
        r.positions(),
        r.footnotes(),
        r.components(),
        r.overlaps(),
        r.relationships(),
        r.disclaimers(),
        r.limitations(),
        List.of(Diagnostic.ofInput(code, "one row")));
  }

  /** The rich report, in which one row repeats shares of another. */
  public static OwnershipReport withRepetition(PositionId row, PositionId other) {
    OwnershipReport r = rich();
    return new OwnershipReport(
        r.filing(),
        r.parties(),
        r.securities(),
        r.tables(),
        r.positions(),
        r.footnotes(),
        r.components(),
        List.of(new Overlap.OfRow(row, other)),
        r.relationships(),
        r.disclaimers(),
        r.limitations(),
        r.diagnostics());
  }

  /** A report whose relationships are those given and whose rest is the rich filing. */
  public static OwnershipReport withRelationships(List<Relationship> relationships) {
    OwnershipReport r = rich();
    return new OwnershipReport(
        r.filing(),
        r.parties(),
        r.securities(),
        r.tables(),
        r.positions(),
        r.footnotes(),
        r.components(),
        r.overlaps(),
        relationships,
        r.disclaimers(),
        r.limitations(),
        r.diagnostics());
  }

  /** A report about another filing whose rest is the given one. */
  public static OwnershipReport withFiling(OwnershipReport report, Filing filing) {
    return with(report, filing, report.parties());
  }

  /** A filing without a table. */
  public static OwnershipReport withoutRows() {
    return new OwnershipReport(
        rich().filing(),
        parties(),
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

  private static OwnershipReport with(OwnershipReport r, Filing filing, List<Party> parties) {
    return new OwnershipReport(
        filing,
        parties,
        r.securities(),
        r.tables(),
        r.positions(),
        r.footnotes(),
        r.components(),
        r.overlaps(),
        r.relationships(),
        r.disclaimers(),
        r.limitations(),
        r.diagnostics());
  }

  private static Filing filing(Optional<AccessionNumber> accession) {
    return new Filing(
        "inbox/some file.txt",
        SHA256,
        2000,
        Optional.of("424B3"),
        Optional.of(LocalDate.of(2025, 3, 14)),
        Optional.of(LocalDate.of(2025, 3, 13)),
        accession,
        Optional.of("333-900001"),
        Optional.of(ISSUER));
  }

  private static List<Party> parties() {
    return List.of(
        new Party(
            ISSUER,
            "Northwind Harbor Systems, Inc.",
            PartyKind.ORGANIZATION,
            List.of("the Company"),
            List.of(),
            Optional.of(new Cik("0009990001")),
            List.of(span(0, 30))),
        party(FUND, "Alder Creek Fund, L.P.", PartyKind.ORGANIZATION),
        party(GENERAL_PARTNER, "Alder Creek GP, LLC", PartyKind.ORGANIZATION),
        party(JANE, "Jane Q. Sample", PartyKind.PERSON),
        party(POST_BOX, "Birch & Vale, LLP", PartyKind.ORGANIZATION),
        party(TERN, "Tern Lagoon Partners, L.P.", PartyKind.ORGANIZATION),
        party(TERN_OFFSHORE, "Tern Lagoon Offshore, Ltd.", PartyKind.ORGANIZATION),
        party(HERON, "Heron Capital International", PartyKind.ORGANIZATION),
        party(HERON_AGENT, "Heron Asset Management, Inc.", PartyKind.ORGANIZATION),
        new Party(
            COUPLE,
            "John R. Example & Mary T. Example, JT TEN",
            PartyKind.GROUP,
            List.of(),
            List.of(JOHN, MARY),
            Optional.empty(),
            List.of(span(500, 541))),
        party(JOHN, "John R. Example", PartyKind.PERSON),
        party(MARY, "Mary T. Example", PartyKind.PERSON),
        party(TRUST, "The Osprey Family Trust", PartyKind.TRUST),
        party(CONTACT, "Paul Letterbox", PartyKind.PERSON));
  }

  public static Party party(PartyId id, String name, PartyKind kind) {
    return new Party(
        id, name, kind, List.of(), List.of(), Optional.empty(), List.of(span(300, 310)));
  }

  private static List<Component> components() {
    PositionId fundRow = new PositionId(0);
    PositionId janeRow = new PositionId(1);
    PositionId coupleRow = new PositionId(5);
    return List.of(
        new Component(
            new ComponentId(0),
            ComponentKind.OUTRIGHT,
            1_000_000,
            FUND,
            Optional.empty(),
            OptionalInt.empty(),
            List.of(fundRow, janeRow),
            true,
            Optional.of(PARTS_NOTE),
            noted(995, 1030, "includes")),
        new Component(
            new ComponentId(1),
            ComponentKind.DERIVATIVE,
            50_000,
            JANE,
            Optional.of(WARRANT),
            OptionalInt.of(60),
            List.of(janeRow),
            true,
            Optional.of(PARTS_NOTE),
            noted(1030, 1040, "includes")),
        remainder(2, JANE, 200_000, "1,250,000 - 1,000,000 - 50,000 = 200,000", janeRow),
        new Component(
            new ComponentId(3),
            ComponentKind.OUTRIGHT,
            12_000,
            TRUST,
            Optional.empty(),
            OptionalInt.empty(),
            List.of(coupleRow),
            false,
            Optional.empty(),
            noted(550, 580, "includes")),
        remainder(4, COUPLE, 3_000, "15,000 - 12,000 = 3,000", coupleRow));
  }

  private static Component remainder(
      int id, PartyId holder, long shares, String equation, PositionId row) {
    return new Component(
        new ComponentId(id),
        ComponentKind.REMAINDER,
        shares,
        holder,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(row),
        true,
        Optional.empty(),
        Evidence.derived(span(350, 398), DocumentPart.ROW, "remainder", equation));
  }

  private static List<Relationship> relationships() {
    Target heronRow = new Target.OfPosition(new PositionId(4));
    return List.of(
        new Relationship(
            POST_BOX,
            Relation.CARE_OF,
            List.of(
                new Target.OfParty(FUND),
                new Target.OfParty(TERN),
                new Target.OfParty(TERN_OFFSHORE)),
            Modality.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Evidence.stated(span(320, 340), DocumentPart.ADDRESS, "care-of-line")),
        asserted(CONTACT, Relation.CONTACT, new Target.OfParty(POST_BOX)),
        asserted(HERON_AGENT, Relation.AGENT, new Target.OfParty(HERON)),
        power(Relation.VOTING_POWER, heronRow),
        power(Relation.DISPOSITIVE_POWER, heronRow),
        relationship(HERON_AGENT, Relation.BENEFICIAL_OWNER, heronRow, Modality.POSSIBLE),
        asserted(GENERAL_PARTNER, Relation.GENERAL_PARTNER, new Target.OfParty(FUND)),
        asserted(JANE, Relation.MANAGING_MEMBER, new Target.OfParty(GENERAL_PARTNER)),
        relationship(
            JANE,
            Relation.BENEFICIAL_OWNER,
            new Target.OfComponent(new ComponentId(0)),
            Modality.POSSIBLE),
        relationship(
            JANE, Relation.VOTING_POWER, new Target.OfPosition(new PositionId(6)), Modality.DENIED),
        asserted(JOHN, Relation.JOINT_HOLDER, new Target.OfParty(COUPLE)),
        asserted(MARY, Relation.JOINT_HOLDER, new Target.OfParty(COUPLE)),
        new Relationship(
            JOHN,
            Relation.TRUSTEE,
            List.of(new Target.OfParty(TRUST)),
            Modality.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            Evidence.inferred(span(600, 623), DocumentPart.ROW, "trust-name")),
        asserted(JANE, Relation.OFFICE, new Target.OfParty(ISSUER)));
  }

  private static Relationship power(Relation relation, Target target) {
    return new Relationship(
        HERON_AGENT,
        relation,
        List.of(target),
        Modality.ASSERTED,
        Optional.of(Sharing.SOLE),
        Optional.of(CONTROL_NOTE),
        noted(910, 960, "discretionary-authority")
            .quoting(Optional.of("Heron Agent, of 3 Lantern Street, may vote and sell them")));
  }

  private static Relationship asserted(PartyId from, Relation relation, Target target) {
    return relationship(from, relation, target, Modality.ASSERTED);
  }

  /** A relationship that the first note states. */
  public static Relationship relationship(
      PartyId from, Relation relation, Target target, Modality modality) {
    return new Relationship(
        from,
        relation,
        List.of(target),
        modality,
        Optional.empty(),
        Optional.of(CONTROL_NOTE),
        noted(960, 980, "clause"));
  }

  private static List<Limitation> limitations() {
    return List.of(
        new Limitation.OwnershipCap(
            HERON,
            List.of(new PositionId(4)),
            new BigDecimal("4.99"),
            EnumSet.of(RestrictedAct.CONVERSION, RestrictedAct.EXERCISE),
            true,
            OptionalInt.of(61),
            Optional.of(true),
            Optional.of(CAP_NOTE),
            noted(1100, 1150, "blocker")),
        lockUp(LocalDate.of(2025, 9, 1), "25"),
        lockUp(LocalDate.of(2026, 3, 1), "75"));
  }

  private static Limitation lockUp(LocalDate day, String percent) {
    return new Limitation.LockUp(
        TABLE,
        day,
        new BigDecimal(percent),
        EnumSet.of(RestrictedAct.DISPOSAL, RestrictedAct.HEDGING),
        Evidence.stated(span(1300, 1360), DocumentPart.NARRATIVE, "lock-up"));
  }

  private static Evidence noted(int start, int end, String rule) {
    return Evidence.stated(span(start, end), DocumentPart.FOOTNOTE, rule);
  }

  static Span span(int start, int end) {
    return new Span(start, end);
  }
}
