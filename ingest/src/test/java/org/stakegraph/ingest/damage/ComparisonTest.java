package org.stakegraph.ingest.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.Modality;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Security;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Span;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/** The measure itself, on reports that are right by construction and then spoilt. */
class ComparisonTest {
  private static final Span SPAN = new Span(0, 1);
  private static final Evidence STATED = Evidence.stated(SPAN, DocumentPart.ROW, "test");
  private static final DamagedTable TABLE = DamagedTable.undamaged(3);

  private final List<Party> parties = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();
  private final List<Relationship> contacts = new ArrayList<>();

  ComparisonTest() {
    TABLE.table().notes().forEach(this::addNote);
    TABLE.table().holders().forEach(this::addRow);
  }

  @Test
  void aPerfectReportMissesNothing() {
    Comparison comparison = Comparison.of(TABLE, report());
    assertThat(comparison.found()).containsExactlyInAnyOrderElementsOf(TABLE.table().facts());
    assertThat(comparison.remarks()).isEmpty();
    assertThat(comparison.wrong()).isEmpty();
    assertThat(comparison.stated()).isEqualTo(3 * positions.size());
  }

  @Test
  void anEmptyReportFindsNothingAndStatesNothing() {
    positions.clear();
    contacts.clear();
    Comparison comparison = Comparison.of(TABLE, report());
    assertThat(comparison.found()).isEmpty();
    assertThat(comparison.stated()).isZero();
    assertThat(comparison.remarks()).hasSameSizeAs(TABLE.table().facts());
  }

  @Test
  void aStatedFigureThatIsWrongCountsAsWrong() {
    setOffered(0, new Figure.Shares(1, STATED));
    Comparison comparison = Comparison.of(TABLE, report());
    assertThat(comparison.wrong()).isEqualTo(Map.of(0, 1));
    assertThat(comparison.found()).doesNotContain(new Fact.Amount(0, FigureRole.SHARES_OFFERED));
  }

  @Test
  void aDerivedFigureThatIsWrongIsMissedButNotStatedWrong() {
    Evidence derived = Evidence.derived(SPAN, DocumentPart.ROW, "test", "3 - 2 = 1");
    setOffered(0, new Figure.Shares(1, derived));
    Comparison comparison = Comparison.of(TABLE, report());
    assertThat(comparison.wrong()).isEmpty();
    assertThat(comparison.found()).doesNotContain(new Fact.Amount(0, FigureRole.SHARES_OFFERED));
  }

  @Test
  void theFiguresOfAnInventedRowAreWrong() {
    Holder invented = TABLE.table().holders().get(0);
    addRow(
        new Holder(
            "15th Floor",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            invented.address(),
            10,
            10,
            "*",
            false));
    assertThat(Comparison.of(TABLE, report()).wrong()).isEqualTo(Map.of(Line.NOBODY, 3));
  }

  @Test
  void aHolderTwiceIsNotFoundAsNamed() {
    addRow(TABLE.table().holders().get(0));
    Comparison comparison = Comparison.of(TABLE, report());
    assertThat(comparison.found()).doesNotContain(new Fact.Named(0));
    assertThat(comparison.wrong()).containsKey(Line.NOBODY);
  }

  @Test
  void aContactOfTheWrongHolderIsInvented() {
    Relationship first = contacts.get(0);
    contacts.add(contact("Nobody Else", first.relation(), first.targets().get(0)));
    assertThat(Comparison.of(TABLE, report()).inventedContacts()).isEqualTo(1);
  }

  private void setOffered(int row, Figure figure) {
    Position old = positions.get(row);
    Map<FigureRole, Figure> figures = new EnumMap<>(old.figures().byRole());
    figures.put(FigureRole.SHARES_OFFERED, figure);
    positions.set(row, position(old.id(), old.holder(), new Figures(figures), old.notes()));
  }

  private void addNote(String text) {
    int number = notes.size();
    String marker = Integer.toString(number + 1);
    notes.add(new Footnote(new FootnoteId(number), new TableId(0), marker, true, text, SPAN));
  }

  private void addRow(Holder holder) {
    PartyId party = party(holder.name());
    Map<FigureRole, Figure> figures = new EnumMap<>(FigureRole.class);
    CleanTable.SHARE_ROLES.forEach(
        role -> figures.put(role, new Figure.Shares(holder.shares(role), STATED)));
    figures.put(
        FigureRole.PERCENT_AFTER,
        holder.percent().equals("*")
            ? new Figure.PercentBelow(BigDecimal.ONE, STATED)
            : new Figure.Percent(new BigDecimal(holder.percent().replace("%", "")), STATED));
    List<FootnoteId> marks =
        holder.marks().stream().map(m -> new FootnoteId(Integer.parseInt(m) - 1)).toList();
    PositionId id = new PositionId(positions.size());
    positions.add(position(id, party, new Figures(figures), marks));
    Target target = new Target.OfParty(party);
    holder.careOf().ifPresent(c -> contacts.add(contact(c, Relation.CARE_OF, target)));
    holder.attention().ifPresent(a -> contacts.add(contact(a, Relation.CONTACT, target)));
  }

  private static Position position(
      PositionId id, PartyId holder, Figures figures, List<FootnoteId> marks) {
    return new Position(
        id,
        new TableId(0),
        id.number() + 1,
        holder,
        new SecurityId(0),
        figures,
        Optional.empty(),
        marks,
        SPAN);
  }

  private Relationship contact(String from, Relation relation, Target target) {
    return new Relationship(
        party(from),
        relation,
        List.of(target),
        Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        Evidence.stated(SPAN, DocumentPart.ADDRESS, "test"));
  }

  private PartyId party(String name) {
    PartyId id = new PartyId(parties.size());
    parties.add(
        new Party(
            id, name, PartyKind.PERSON, List.of(), List.of(), Optional.empty(), List.of(SPAN)));
    return id;
  }

  private OwnershipReport report() {
    return new OwnershipReport(
        new Filing(
            "table.txt",
            "0".repeat(64),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        parties,
        List.of(new Security(new SecurityId(0), "common stock", SecurityKind.COMMON)),
        List.of(
            new HolderTable(
                new TableId(0),
                1,
                new SecurityId(0),
                Optional.empty(),
                OptionalLong.empty(),
                Figures.NONE,
                List.of(),
                List.of(),
                SPAN)),
        positions,
        notes,
        List.of(),
        List.of(),
        contacts,
        List.of(),
        List.of(),
        List.of());
  }
}
