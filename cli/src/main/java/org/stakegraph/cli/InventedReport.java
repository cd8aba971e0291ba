package org.stakegraph.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.stakegraph.model.Address;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
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

/** A report with something of most kinds in it, for the export to get ready on. */
final class InventedReport {
  private static final Evidence WORDS =
      Evidence.stated(new Span(0, 1), DocumentPart.ROW, "head-start");
  private static final PartyId HOLDER = new PartyId(0);
  private static final PositionId POSITION = new PositionId(0);
  private static final SecurityId SECURITY = new SecurityId(0);
  private static final TableId TABLE = new TableId(0);
  private static final FootnoteId NOTE = new FootnoteId(0);

  private InventedReport() {}

  static OwnershipReport make() {
    return new OwnershipReport(
        filing(),
        List.of(party()),
        List.of(new Security(SECURITY, "Common Stock", SecurityKind.COMMON)),
        List.of(table()),
        List.of(position()),
        List.of(new Footnote(NOTE, TABLE, "1", true, "Note", new Span(0, 1))),
        List.of(component()),
        List.of(),
        List.of(relationship(Relation.VOTING_POWER), relationship(Relation.CARE_OF)),
        List.of(),
        List.of(lockUp()),
        List.of(Diagnostic.ofInput(DiagnosticCode.NO_ISSUER, "None")));
  }

  private static Filing filing() {
    LocalDate day = LocalDate.of(2001, 1, 1);
    return new Filing(
        "-",
        "0".repeat(64),
        1,
        Optional.of("424B3"),
        Optional.of(day),
        Optional.of(day),
        Optional.empty(),
        Optional.of("333-1"),
        Optional.empty());
  }

  private static Party party() {
    return new Party(
        HOLDER, "Sample", PartyKind.TRUST, List.of(), List.of(), Optional.empty(), List.of());
  }

  private static HolderTable table() {
    return new HolderTable(
        TABLE,
        1,
        SECURITY,
        Optional.of(LocalDate.of(2001, 1, 1)),
        OptionalLong.of(1),
        figures(),
        List.of(),
        List.of(NOTE),
        new Span(0, 1));
  }

  private static Position position() {
    Address address =
        new Address(
            List.of("1 Example Street"),
            Optional.of("1 Example Street"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Span(0, 1));
    return new Position(
        POSITION,
        TABLE,
        1,
        HOLDER,
        SECURITY,
        figures(),
        Optional.of(address),
        List.of(NOTE),
        new Span(0, 1));
  }

  private static Figures figures() {
    return new Figures(
        Map.of(
            FigureRole.SHARES_BEFORE,
            new Figure.Shares(1, WORDS),
            FigureRole.SHARES_AFTER,
            new Figure.Blank(),
            FigureRole.PERCENT_AFTER,
            new Figure.PercentBelow(BigDecimal.ONE, WORDS)));
  }

  private static Component component() {
    return new Component(
        new ComponentId(0),
        ComponentKind.DERIVATIVE,
        1,
        HOLDER,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(POSITION),
        true,
        Optional.of(NOTE),
        WORDS);
  }

  private static Relationship relationship(Relation relation) {
    return new Relationship(
        HOLDER,
        relation,
        List.of(
            relation.isInfluence() ? new Target.OfPosition(POSITION) : new Target.OfParty(HOLDER)),
        Modality.ASSERTED,
        Optional.empty(),
        Optional.of(NOTE),
        WORDS);
  }

  private static Limitation lockUp() {
    return new Limitation.LockUp(
        TABLE, LocalDate.of(2001, 1, 1), BigDecimal.TEN, EnumSet.allOf(RestrictedAct.class), WORDS);
  }
}
