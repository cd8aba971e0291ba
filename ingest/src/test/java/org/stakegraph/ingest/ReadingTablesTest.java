package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.SecurityKind;

/** Whole tables, from text to report: what is a row, and whose figures are these? */
class ReadingTablesTest {
  private static final String HEADING =
      "Name\tShares Owned Before Offering\tShares Offered\tShares Owned After Offering\tPercent\n";

  @Test
  void headingsOverRowsAreNoHolders() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "5% Stockholders:\t\t\t\t\n"
                + "Jane Q. Sample\t500,000\t400,000\t100,000\t*\n"
                + "Directors and Executive Officers\t\t\t\t\n"
                + "Alder Creek Fund, L.P.\t70,000\t70,000\t--\t*\n");
    assertThat(holders(report)).containsExactly("Jane Q. Sample", "Alder Creek Fund, L.P.");
  }

  /** A bank offers for several accounts; who votes for one of them does not for the others. */
  @Test
  void aNoteToOneOfAHoldersRowsSpeaksOfThatRow() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Alder Bank AG(1)\t500,000\t400,000\t100,000\t*\n"
                + "Alder Bank AG(2)\t70,000\t70,000\t--\t*\n"
                + "Birch Fund, L.P.(3)\t80,000\t80,000\t--\t*\n\n"
                + "(1) Ada Sample has voting power over the shares held by Alder Bank AG.\n\n"
                + "(2) Ben Test has voting power over the shares held by Alder Bank AG.\n\n"
                + "(3) Cora Proof has voting power over the shares held by Alder Bank AG.\n");
    assertThat(report.relationships())
        .extracting(edge -> report.party(edge.from()).name() + " " + rows(report, edge))
        .containsExactly("Ada Sample [1]", "Ben Test [2]", "Cora Proof [1, 2]");
  }

  private static List<Integer> rows(OwnershipReport report, Relationship edge) {
    return edge.targets().stream()
        .map(target -> target.match(p -> 0, row -> report.position(row).row(), part -> 0))
        .toList();
  }

  @Test
  void whatEveryClassOfATableLacksIsReportedOnce() throws IOException {
    OwnershipReport report =
        read(
            """
            Name of Beneficial Owner | Shares of Class A Common Stock Owned | Shares of Class B Common Stock Owned
            Alder Fund, L.P.(7) | 100,000 | 20,000
            Birch Fund, L.P. | 300,000 | 40,000
            """);
    assertThat(report.tables()).hasSize(2);
    assertThat(Reading.codes(report)).containsOnlyOnce(DiagnosticCode.MARKER_WITHOUT_NOTE);
  }

  @Test
  void aMarkThatStandsApartBehindACountIsNoPartOfIt() throws IOException {
    OwnershipReport report =
        read(
            """
            Beneficial Owner | Ordinary Shares Beneficially Owned | Percentage
            Alder Creek Fund, L.P. | 12,825,885 1 | 14.9%
            Birch Ltd. | 9,695,115 2 | 11.3%
            Jane Q. Sample | 4,534 * | 1.3%
            Carl Test | 7,340,026 9 | 8.5%

            1 Held since April 8, 2025.

            2 Held by its nominee.
            """);
    assertThat(report.positions())
        .extracting(p -> Reading.figures(p))
        .startsWith(
            "SHARES_BEFORE 12825885, PERCENT_BEFORE 14.9",
            "SHARES_BEFORE 9695115, PERCENT_BEFORE 11.3",
            "SHARES_BEFORE 4534, PERCENT_BEFORE 1.3");
    assertThat(report.positions().get(3).figures().get(FigureRole.SHARES_BEFORE))
        .as("a mark without a note may be anything")
        .isInstanceOf(Figure.Illegible.class);
    assertThat(report.footnote(report.positions().get(0).notes().get(0)).marker()).isEqualTo("1");
  }

  @Test
  void halfANameIsNoHeading() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "The Sample Brothers Venture Partners\t\t\t\t\n"
                + "Northern Fund, L.P.\t500,000\t400,000\t100,000\t*\n");
    assertThat(holders(report))
        .containsExactly("The Sample Brothers Venture Partners Northern Fund, L.P.");
  }

  @Test
  void aHolderWhoseFiguresAreLostStaysAHolderWithoutFigures() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Jane Q. Sample\t500,000\t400,000\t100,000\t*\n"
                + "Lost Creek LLC\t\t\t\t\n"
                + "Total\t500,000\t400,000\t100,000\t\n");
    assertThat(holders(report)).containsExactly("Jane Q. Sample", "Lost Creek LLC");
    assertThat(report.positions().get(1).figures().get(FigureRole.SHARES_OFFERED))
        .as("a residual of nothing proves no holding of nothing")
        .isInstanceOf(Figure.Blank.class);
    assertThat(codes(report)).contains(DiagnosticCode.FIGURE_LOST);
  }

  @Test
  void figuresThatOverflowTheHeadingAreLeftUnread() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Jane Q. Sample\t500,000\t400,000\t100,000\t*\n"
                + "Misfit LLC\t1,000\t2,000\t3,000\t4,000\t5,000\t6,000\n");
    Position misfit = report.positions().get(1);
    assertThat(misfit.figures().byRole().values()).hasOnlyElementsOfType(Figure.Blank.class);
  }

  @Test
  void aSecondReadingAboveARowIsReportedForThatRow() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Jane Q. Sample\t500,000\t400,000\t100,000\t*\n"
                + "12 Main Street\t\t\t\t\n"
                + "Boston, MA 02110\t1.2B4.567\t1.2B4.567\t\t\n"
                + "Alder Creek Fund, L.P.\t1,234,567\t1,234,567\t\t*\n"
                + "99 Elm Road\t\t\t\t\n"
                + "Dallas, TX 75201\t\t\t\t\n");
    assertThat(report.diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.GHOST_FIGURES)
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("Alder Creek Fund, L.P."));
    assertThat(before(report, 0)).hasValue(500_000);
    assertThat(before(report, 1)).hasValue(1_234_567);
  }

  @Test
  void jointTenantsAreAGroupOfTwo() throws IOException {
    OwnershipReport report =
        read(HEADING + "John and Mary Sample, as joint tenants\t500\t400\t100\t*\n");
    Party holder = report.party(report.positions().get(0).holder());
    assertThat(holder.kind()).isEqualTo(PartyKind.GROUP);
    assertThat(holder.members().stream().map(m -> report.party(m).name()))
        .containsExactly("John Sample", "Mary Sample");
    assertThat(report.relationships())
        .filteredOn(r -> r.relation() == Relation.JOINT_HOLDER)
        .hasSize(2);
  }

  @Test
  void anOfficeOnAnAttentionLineIsNoPerson() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Alder Creek Fund, L.P.\t500\t400\t100\t*\n"
                + "99 Elm Road\t\t\t\t\n"
                + "Dallas, TX 75201\t\t\t\t\n"
                + "Attention: General Counsel\t\t\t\t\n");
    assertThat(report.parties())
        .filteredOn(p -> p.name().equals("General Counsel"))
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isNotEqualTo(PartyKind.PERSON));
  }

  @Test
  void pipesNeedNoFrame() throws IOException {
    String heading = " | Shares owned before the offering | Shares to be sold | Owned after it";
    OwnershipReport report =
        read(
            String.join(
                "\n",
                heading,
                "Name | Number | Number | Number",
                "Jane Q. Sample | 500,000 | 400,000 | 100,000"));
    assertThat(before(report, 0)).hasValue(500_000);
    assertThat(report.positions().get(0).figures().get(FigureRole.SHARES_AFTER).asShares())
        .hasValue(100_000);
  }

  @Test
  void aSignInACellOfItsOwnMovesNoFigure() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Jane Q. Sample\t500,000\t400,000\t100,000\t*\n"
                + "Alder Creek Fund, L.P.\t$\t20,000\t5,000\t15,000\t*\n"
                + "Birch LLC\t70,000\t10,000\t60,000\t1.5\t%\n");
    assertThat(before(report, 1)).hasValue(20_000);
    assertThat(report.positions().get(1).figures().get(FigureRole.SHARES_AFTER).asShares())
        .hasValue(15_000);
    assertThat(report.positions().get(2).figures().get(FigureRole.PERCENT_AFTER))
        .isInstanceOf(Figure.Percent.class);
  }

  @Test
  void aMarkWithoutANoteIsReportedOnceAtTheMark() throws IOException {
    OwnershipReport report = read(HEADING + "Jane Q. Sample (7)\t500,000\t400,000\t100,000\t*\n");
    assertThat(report.diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.MARKER_WITHOUT_NOTE)
        .singleElement()
        .satisfies(d -> assertThat(d.column()).isEqualTo(16));
  }

  @Test
  void aCareOfLineIsNeverPower() throws IOException {
    OwnershipReport report =
        read(
            HEADING
                + "Jane Q. Sample c/o Roe Advisors LLC 12 Main Street Boston, MA 02110\t9\t9\t0"
                + "\t*\n");
    assertThat(report.relationships())
        .extracting(r -> r.relation())
        .containsExactly(Relation.CARE_OF)
        .noneMatch(Relation::isInfluence);
  }

  private static OptionalLong before(OwnershipReport report, int row) {
    return report.positions().get(row).figures().get(FigureRole.SHARES_BEFORE).asShares();
  }

  private static List<String> holders(OwnershipReport report) {
    return report.positions().stream().map(p -> report.party(p.holder()).name()).toList();
  }

  private static List<DiagnosticCode> codes(OwnershipReport report) {
    return report.diagnostics().stream().map(d -> d.code()).toList();
  }

  @Test
  void holdersOfNotesHavePrincipalOfASecurityThatIsANote() throws IOException {
    OwnershipReport report =
        read(
            "<html><body><p>The selling securityholders may sell our 5% convertible notes.</p>"
                + "<table><tr><td>Name of Selling Securityholder</td>"
                + "<td>Principal Amount of Notes Owned Before the Offering</td>"
                + "<td>Principal Amount of Notes Offered Hereby</td>"
                + "<td>Principal Amount of Notes Owned After the Offering</td></tr>"
                + "<tr><td>Alder Creek Fund, L.P.</td><td>$3,000,000</td><td>$2,500,000</td>"
                + "<td>$500,000</td></tr>"
                + "<tr><td>Birch Trust LLC</td><td>$700,000</td><td>$700,000</td>"
                + "<td>$100,000</td></tr></table></body></html>");
    assertThat(holders(report)).containsExactly("Alder Creek Fund, L.P.", "Birch Trust LLC");
    Position row = report.positions().get(0);
    assertThat(row.figures().get(FigureRole.PRINCIPAL_OFFERED).asPrincipal())
        .isEqualTo(OptionalLong.of(2_500_000));
    assertThat(row.figures().get(FigureRole.SHARES_OFFERED)).isEqualTo(new Figure.NoColumn());
    assertThat(report.securities())
        .anySatisfy(
            security -> {
              assertThat(security.id()).isEqualTo(row.security());
              assertThat(security.label()).isEqualTo("5% convertible notes");
              assertThat(security.kind()).isEqualTo(SecurityKind.NOTE);
            });
    assertThat(codes(report))
        .as("700,000 less 700,000 is not 100,000")
        .containsOnlyOnce(DiagnosticCode.ROW_ARITHMETIC);
  }

  private static OwnershipReport read(String table) throws IOException {
    String filing = "SAMPLE WIDGETS, INC.\n\nSELLING STOCKHOLDERS\n\n" + table;
    return FilingReader.create()
        .read(FilingSource.of("filing.txt", filing.getBytes(StandardCharsets.UTF_8)));
  }
}
