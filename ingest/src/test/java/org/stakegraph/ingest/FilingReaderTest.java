package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ingest.source.Limits;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Component;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;
import org.stakegraph.model.TotalCheck;

/** From the bytes of a small filing to its report. */
class FilingReaderTest {
  private static final String COVER =
      """
      Filed pursuant to Rule 424(b)(3)
      Registration No. 333-900417

      MARROWSTONE INSTRUMENTS, INC.

      The date of this prospectus is May 17, 2006.

      SELLING STOCKHOLDERS

      The table is as of May 1, 2006. There were 10,000,000 shares of common stock outstanding.

      """;
  private static final String HEADING =
      "Name of Selling Stockholder\tOwned before\tOffered\tOwned after\tPercent after\n";

  private static OwnershipReport read(String table, String... behind) {
    return Reading.read(COVER + HEADING + table + "\n" + String.join("\n\n", behind) + "\n");
  }

  private static String holder(OwnershipReport report, int row) {
    return report.party(report.positions().get(row).holder()).name();
  }

  /** Kind, shares and holder of each component, with the rows that it is part of. */
  private static List<String> components(OwnershipReport report) {
    return report.components().stream().map(c -> component(report, c)).toList();
  }

  private static String component(OwnershipReport report, Component component) {
    List<Integer> rows = component.partOf().stream().map(p -> p.number()).toList();
    return component.kind()
        + " "
        + component.shares()
        + " "
        + report.party(component.holder()).name()
        + " "
        + rows
        + (component.distinct() ? "" : " shared");
  }

  private static List<String> relations(OwnershipReport report, Relation relation) {
    return report.relationships().stream()
        .filter(r -> r.relation() == relation)
        .flatMap(r -> r.targets().stream().map(t -> party(report, r, t)))
        .toList();
  }

  private static String party(OwnershipReport report, Relationship relation, Target target) {
    String to = target instanceof Target.OfParty p ? report.party(p.party()).name() : "stake";
    return report.party(relation.from()).name() + " -> " + to;
  }

  @Test
  void aFilingHasACoverATableAndItsRows() {
    OwnershipReport report = read("Alder Fund, L.P.\t20,000\t5,000\t15,000\t*\n");
    assertThat(report.filing().form()).contains("424B3");
    assertThat(report.filing().fileNumber()).contains("333-900417");
    assertThat(report.filing().dated()).contains(LocalDate.of(2006, 5, 17));
    assertThat(report.filing().issuer().map(report::party).orElseThrow().name())
        .isEqualTo("MARROWSTONE INSTRUMENTS, INC.");
    assertThat(report.tables()).hasSize(1);
    assertThat(report.tables().get(0).asOf()).contains(LocalDate.of(2006, 5, 1));
    assertThat(report.tables().get(0).sharesOutstanding()).hasValue(10_000_000);
    assertThat(holder(report, 0)).isEqualTo("Alder Fund, L.P.");
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void spansPointToTheWords() {
    String text =
        "\uD83D\uDE00 " + COVER + HEADING + "Alder Fund, L.P.\t20,000\t5,000\t15,000\t*\n";
    OwnershipReport report = Reading.read(text);
    var span = report.party(report.positions().get(0).holder()).mentions().get(0);
    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(0, span.end());
    assertThat(text.substring(start, end)).isEqualTo("Alder Fund, L.P.");
  }

  @Test
  void careOfAndAttentionAreNeverControl() {
    OwnershipReport report =
        read(
            "Alder Fund, L.P. c/o Birch LLC, 7 Quarry Street, Dover, NH 03820, Attn: Tobias Test"
                + "\t20,000\t5,000\t15,000\t*\n");
    assertThat(relations(report, Relation.CONTACT))
        .containsExactly("Tobias Test -> Alder Fund, L.P.");
    assertThat(relations(report, Relation.CARE_OF))
        .containsExactly("Birch LLC -> Alder Fund, L.P.");
    assertThat(report.relationships()).hasSize(2);
  }

  @Test
  void jointHoldersAreMembersOfTheirGroup() {
    OwnershipReport report = read("Jane and Carl Sample, JT TEN\t20,000\t5,000\t15,000\t*\n");
    assertThat(relations(report, Relation.JOINT_HOLDER)).hasSize(2);
  }

  @Test
  void theNamedPartsOfARowLeaveARemainder() {
    OwnershipReport report =
        read(
            "Jane Q. Sample (1)\t20,000\t5,000\t15,000\t*\n",
            "(1) Includes 8,000 shares held by Alder Fund, L.P.");
    assertThat(components(report))
        .containsExactly(
            "OUTRIGHT 8000 Alder Fund, L.P. [0]", "REMAINDER 12000 Jane Q. Sample [0]");
    assertThat(report.components().get(1).evidence().equation())
        .contains("20000 - 8000 (named parts) = 12000");
    assertThat(report.components().get(1).evidence().rule()).isEqualTo("component-remainder");
  }

  @Test
  void aPartThatIsAnotherRowIsCountedOnce() {
    OwnershipReport report =
        read(
            """
            Alder Fund, L.P.\t8,000\t5,000\t3,000\t*
            Jane Q. Sample (1)\t20,000\t5,000\t15,000\t*
            """,
            "(1) Includes 8,000 shares held by Alder Fund, L.P.");
    assertThat(components(report))
        .containsExactly(
            "OUTRIGHT 8000 Alder Fund, L.P. [1, 0]", "REMAINDER 12000 Jane Q. Sample [1]");
    assertThat(report.overlaps()).isEmpty();
  }

  @Test
  void aPartThatIsNotTheWholeOfAnotherRowOverlapsIt() {
    OwnershipReport report =
        read(
            """
            Alder Fund, L.P.\t9,000\t5,000\t4,000\t*
            Jane Q. Sample (1)\t20,000\t5,000\t15,000\t*
            """,
            "(1) Includes 8,000 shares held by Alder Fund, L.P.");
    assertThat(components(report)).contains("OUTRIGHT 8000 Alder Fund, L.P. [1] shared");
    assertThat(report.overlaps()).hasSize(1);
    assertThat(report.overlaps().get(0).position().number()).isZero();
  }

  @Test
  void aNoteThatNamesMoreThanItsRowOwnsHasNoParts() {
    OwnershipReport report =
        read(
            "Jane Q. Sample (1)\t20,000\t5,000\t15,000\t*\n",
            "(1) Includes 21,000 shares held by Alder Fund, L.P.");
    assertThat(report.components()).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.COMPONENT_SUM);
  }

  @Test
  void aNoteMayExplainSeveralRows() {
    OwnershipReport report =
        read(
            """
            Alder Fund, L.P. (1)\t8,000\t5,000\t3,000\t*
            Birch Fund, L.P. (1)\t9,000\t5,000\t4,000\t*
            """,
            "(1) Jane Q. Sample has sole voting and dispositive power over these shares.");
    assertThat(report.positions()).allMatch(p -> p.notes().size() == 1);
    assertThat(report.relationships()).anySatisfy(r -> assertThat(r.targets()).hasSize(2));
  }

  @Test
  void aMarkWithoutANoteIsReported() {
    OwnershipReport report = read("Jane Q. Sample (7)\t20,000\t5,000\t15,000\t*\n");
    assertThat(Reading.codes(report)).contains(DiagnosticCode.MARKER_WITHOUT_NOTE);
    assertThat(report.positions()).hasSize(1);
  }

  @Test
  void aRowThatDoesNotAddUpIsReportedAndLeftAsItIs() {
    OwnershipReport report = read("Jane Q. Sample\t20,000\t5,000\t14,000\t*\n");
    assertThat(Reading.codes(report)).containsExactly(DiagnosticCode.ROW_ARITHMETIC);
    assertThat(report.positions().get(0).figures().get(FigureRole.SHARES_AFTER).asShares())
        .hasValue(14_000);
  }

  @Test
  void totalsAreHeldAgainstTheRows() {
    OwnershipReport report =
        read(
            """
            Jane Q. Sample\t20,000\t5,000\t15,000\t*
            Carl Test\t1,000\t1,000\t0\t*
            Total\t21,000\t6,000\t16,000
            """);
    assertThat(report.tables().get(0).checks())
        .extracting(TotalCheck::column, TotalCheck::difference)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(FigureRole.SHARES_BEFORE, 0L),
            org.assertj.core.groups.Tuple.tuple(FigureRole.SHARES_OFFERED, 0L),
            org.assertj.core.groups.Tuple.tuple(FigureRole.SHARES_AFTER, 1000L));
    assertThat(Reading.codes(report)).containsExactly(DiagnosticCode.TOTAL_MISMATCH);
  }

  @Test
  void aCappedRowExplainsItsTotal() {
    OwnershipReport report =
        read(
            """
            Alder Fund, L.P. (1)\t525,207\t900,000\t0\t*
            Carl Test\t1,000\t1,000\t0\t*
            Total\t901,000\t901,000\t0
            """,
            "(1) Alder Fund, L.P. may not convert its notes to the extent that it would"
                + " beneficially own more than 4.99% of our common stock.");
    TotalCheck owned = report.tables().get(0).checks().get(0);
    assertThat(owned.difference()).isEqualTo(374_793);
    assertThat(owned.explainedBy()).containsExactly(report.positions().get(0).id());
    assertThat(owned.explanation().orElseThrow()).contains("10000000 x 4.99 / 95.01 = 525207");
    assertThat(Reading.codes(report)).doesNotContain(DiagnosticCode.ROW_ARITHMETIC);
  }

  @Test
  void anAbsurdCapDoesNoHarm() {
    OwnershipReport report =
        read(
            """
            Alder Fund, L.P. (1)\t525,207\t900,000\t0\t*
            Total\t900,000\t900,000\t0
            """,
            "(1) Alder Fund, L.P. may not convert its notes to the extent that it would"
                + " beneficially own more than 99.9999999999999999% of our common stock.");
    assertThat(report.positions()).hasSize(1);
  }

  @Test
  void aLockUpIsReleasedInSteps() {
    OwnershipReport report =
        read(
            "Alder Fund, L.P.\t20,000\t5,000\t15,000\t*\n",
            "PLAN OF DISTRIBUTION",
            "The holders signed lock-up agreements prohibiting any sale until November 17, 2006, at"
                + " which time 50% of the shares will be released. A further 25% will be released"
                + " every three months thereafter.");
    assertThat(report.limitations())
        .extracting(l -> ((Limitation.LockUp) l).releaseDate().toString())
        .containsExactly("2006-11-17", "2007-02-17", "2007-05-17");
  }

  @Test
  void lockUpsThatContradictEachOtherAreReportedAndLeftOut() {
    OwnershipReport report =
        read(
            "Alder Fund, L.P.\t20,000\t5,000\t15,000\t*\n",
            "PLAN OF DISTRIBUTION",
            "A lock-up prohibits any sale until November 17, 2006, at which time 50% will be"
                + " released.",
            "A lock-up prohibits any sale until December 17, 2006, at which time 50% will be"
                + " released.");
    assertThat(Reading.codes(report)).contains(DiagnosticCode.LOCK_UP_CONTRADICTION);
    assertThat(report.limitations()).isEmpty();
  }

  @Test
  void aLockUpThatEndedBeforeTheProspectusGivesWay() {
    OwnershipReport report =
        read(
            "Alder Fund, L.P.\t20,000\t5,000\t15,000\t*\n",
            "PLAN OF DISTRIBUTION",
            "A lock-up prohibits any sale until November 17, 2005, at which time 50% will be"
                + " released.",
            "A lock-up prohibits any sale until November 17, 2006, at which time 50% will be"
                + " released.");
    assertThat(Reading.codes(report)).contains(DiagnosticCode.LOCK_UP_CONTRADICTION);
    assertThat(report.limitations())
        .extracting(l -> ((Limitation.LockUp) l).releaseDate())
        .containsExactly(LocalDate.of(2006, 11, 17));
  }

  @Test
  void diagnosticsAreBoundedAndSaySo() throws IOException {
    String text = COVER + HEADING + "Jane Sample (7)\t20,000\t5,000\t14,000\t*\n".repeat(40);
    OwnershipReport report =
        FilingReader.within(new Limits(1 << 20, 1 << 20, 10))
            .read(FilingSource.of("x", text.getBytes(StandardCharsets.UTF_8)));
    List<Diagnostic> diagnostics = report.diagnostics();
    assertThat(diagnostics).hasSize(10);
    assertThat(diagnostics.get(9).code()).isEqualTo(DiagnosticCode.DIAGNOSTICS_CUT);
    assertThat(diagnostics.subList(0, 9))
        .isSortedAccordingTo(java.util.Comparator.comparing(Diagnostic::span));
  }

  @Test
  void whatIsNoFilingIsAnEmptyReportWithItsReason() {
    OwnershipReport report = Reading.read("%PDF-1.4");
    assertThat(Reading.codes(report)).containsExactly(DiagnosticCode.NOT_TEXT);
    assertThat(report.parties()).isEmpty();
  }

  @Test
  void aFilingWithoutATableSaysSo() {
    OwnershipReport report = Reading.read(COVER + "The selling stockholders are many.\n");
    assertThat(Reading.codes(report)).containsExactly(DiagnosticCode.NO_HOLDER_TABLE);
    assertThat(Reading.codes(Reading.read("Nothing of the kind.\n")))
        .containsExactlyInAnyOrder(DiagnosticCode.NO_ISSUER, DiagnosticCode.NO_HOLDER_TABLE);
  }

  @Test
  void theCallerMayKnowMoreThanTheText() throws IOException {
    byte[] bytes = COVER.getBytes(StandardCharsets.UTF_8);
    Cik cik = Cik.of("1234567");
    AccessionNumber accession = AccessionNumber.of("0001234567-06-000001");
    OwnershipReport report =
        FilingReader.create()
            .read(
                FilingSource.of("x", bytes).identifiedAs(Optional.of(cik), Optional.of(accession)));
    assertThat(report.filing().accession()).contains(accession);
    assertThat(report.filing().issuer().map(report::party).orElseThrow().cik()).contains(cik);
  }

  @Test
  void theSameBytesGiveTheSameReport() {
    for (var sample : Reading.samples()) {
      try {
        byte[] bytes = java.nio.file.Files.readAllBytes(sample);
        assertThat(Reading.read(bytes)).isEqualTo(Reading.read(bytes));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Test
  void readsATableWithALoneAngleBracket() {
    OwnershipReport report =
        read("Larch Hollow Fund\t500\t300\t200\t<1%\nAda Quill\t90\t90\t0\t*\n");

    assertThat(report.positions()).hasSize(2);
  }

  @Test
  void aTableOfTwoClassesHasItsNotesOnceAndNoPartsOfEither() throws IOException {
    String page =
        """
        <html><body><h2>SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT</h2>
        <p>The table shows who beneficially owns our shares as of May 1, 2020.</p>
        <table>
        <tr><td>Name of Beneficial Owner</td><td colspan=2>Class A Common Stock</td>
        <td colspan=2>Class B Common Stock</td></tr>
        <tr><td></td><td>Shares</td><td>%</td><td>Shares</td><td>%</td></tr>
        <tr><td>Alder Fund, L.P.<sup>(1)</sup></td><td>5,000</td><td>5.0</td><td>7,000</td>
        <td>7.0</td></tr>
        <tr><td>Ben Sample</td><td>2,000</td><td>2.0</td><td>1,000</td><td>1.0</td></tr>
        </table>
        <p>(1) Includes 4,000 shares held by Cedar, L.P. Birch GP, LLC is the general partner of
        Alder Fund, L.P.</p></body></html>
        """;
    OwnershipReport report =
        FilingReader.create()
            .read(FilingSource.of("page.htm", page.getBytes(StandardCharsets.UTF_8)));

    assertThat(report.tables()).hasSize(2);
    assertThat(report.components()).isEmpty();
    assertThat(relations(report, Relation.GENERAL_PARTNER)).hasSize(1);
    assertThat(report.positions()).hasSize(4).allMatch(row -> row.row() != 1 || hasNote(row));
  }

  private static boolean hasNote(org.stakegraph.model.Position row) {
    return row.notes().size() == 1;
  }

  @Test
  void sharesThatAnotherRowCountsAreTheStakeThatAPowerIsOver() {
    OwnershipReport report =
        read(
            """
            Alder Fund, L.P. (1)\t900\t900\t0\t*
            Ada Sample (2)\t100\t100\t0\t*
            """,
            "(1) Includes 400 shares held by Birch LLC.",
            "(2) Ada Sample has sole voting power over the shares held by Birch LLC. Ada Sample has"
                + " sole dispositive power over the shares held by Cedar LLC.");

    assertThat(targets(report, Relation.VOTING_POWER))
        .singleElement()
        .isInstanceOf(Target.OfComponent.class);
    assertThat(targets(report, Relation.DISPOSITIVE_POWER))
        .singleElement()
        .isInstanceOf(Target.OfParty.class);
  }

  private static List<Target> targets(OwnershipReport report, Relation relation) {
    return report.relationships().stream()
        .filter(r -> r.relation() == relation)
        .flatMap(r -> r.targets().stream())
        .toList();
  }
}
