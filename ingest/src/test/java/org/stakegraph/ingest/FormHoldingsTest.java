package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Modality;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;

/** Whose shares the lines of Forms 3, 4 and 5 count. */
class FormHoldingsTest {
  private static final String OWNER =
      """
      <reportingOwner><reportingOwnerId><rptOwnerName>Sample Ada Q</rptOwnerName></reportingOwnerId>
      <reportingOwnerAddress><rptOwnerStreet1>C/O BIRCH HOLLOW MANAGEMENT LLC</rptOwnerStreet1>
      <rptOwnerStreet2>12 HARBOR WAY, SUITE 4</rptOwnerStreet2><rptOwnerCity>SPRINGDALE</rptOwnerCity>
      <rptOwnerState>NY</rptOwnerState><rptOwnerZipCode>10019</rptOwnerZipCode>
      <rptOwnerStateDescription></rptOwnerStateDescription></reportingOwnerAddress></reportingOwner>
      """;

  private static String line(String shares, String nature, String value, String... marks) {
    return "<nonDerivativeHolding><securityTitle><value>Common Stock</value></securityTitle>"
        + "<postTransactionAmounts><sharesOwnedFollowingTransaction><value>"
        + shares
        + "</value></sharesOwnedFollowingTransaction></postTransactionAmounts><ownershipNature>"
        + "<directOrIndirectOwnership><value>"
        + nature
        + "</value></directOrIndirectOwnership><natureOfOwnership><value>"
        + value
        + "</value>"
        + String.join(
            "", List.of(marks).stream().map(m -> "<footnoteId id=\"" + m + "\"/>").toList())
        + "</natureOfOwnership></ownershipNature></nonDerivativeHolding>\n";
  }

  private static String traded(String date, String shares, String code, String held) {
    return "<nonDerivativeTransaction><securityTitle><value>Common Stock</value></securityTitle>"
        + "<transactionDate><value>"
        + date
        + "</value></transactionDate><transactionAmounts><transactionShares><value>"
        + shares
        + "</value></transactionShares><transactionAcquiredDisposedCode><value>"
        + code
        + "</value></transactionAcquiredDisposedCode></transactionAmounts><postTransactionAmounts>"
        + "<sharesOwnedFollowingTransaction><value>"
        + held
        + "</value></sharesOwnedFollowingTransaction></postTransactionAmounts><ownershipNature>"
        + "<directOrIndirectOwnership><value>D</value></directOrIndirectOwnership>"
        + "</ownershipNature></nonDerivativeTransaction>\n";
  }

  private static OwnershipReport form(String owners, String lines, String... notes) {
    StringBuilder form =
        new StringBuilder(
            "<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>4</documentType>"
                + "<issuer><issuerName>Marrowstone Inc.</issuerName></issuer>");
    form.append(owners).append("<nonDerivativeTable>").append(lines);
    form.append("</nonDerivativeTable>\n<footnotes>");
    for (int i = 0; i < notes.length; i++) {
      form.append("<footnote id=\"F" + (i + 1) + "\">" + notes[i] + "</footnote>\n");
    }
    return Reading.read(form.append("</footnotes></ownershipDocument>").toString());
  }

  private static List<String> rows(OwnershipReport report) {
    return report.positions().stream().map(position -> row(report, position)).toList();
  }

  private static String row(OwnershipReport report, Position position) {
    return report.party(position.holder()).name()
        + ": "
        + position.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(-1);
  }

  private static List<Modality> owned(OwnershipReport report) {
    return report.relationships().stream()
        .filter(edge -> edge.relation() == Relation.BENEFICIAL_OWNER)
        .map(edge -> edge.modality())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Alder Ridge Fund III, L.P.| Alder Ridge Fund III, L.P.",
        "Held by Alder &amp; Birch, LLC| Alder & Birch, LLC",
        "By the Sample Family Trust| Sample Family Trust",
        "Alder Ridge Fund III - Harbor Partners, L.P.| Alder Ridge Fund III - Harbor Partners,"
            + " L.P.",
        "through Alder Ridge Fund (Q), LP| Alder Ridge Fund (Q), LP",
      })
  void aLineNamesWhoHolds(String nature, String holder) {
    OwnershipReport report = form(OWNER, line("7000", "I", nature) + line("900", "D", ""));

    assertThat(rows(report)).containsExactlyInAnyOrder(holder + ": 7000", "Sample Ada Q: 900");
    assertThat(owned(report)).containsExactly(Modality.ASSERTED);
    assertThat(report.overlaps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By LLC",
        "By Trust",
        "By Family Trust",
        "By Children's Trust",
        "By Spouse",
        "By 401(k) Plan",
        "By Marrowstone Savings Plan Trust",
        "See footnote",
        "By Partnership II, LP",
        "By Alder Fund, L.P. and Birch Fund, L.P.",
        "By Jane Sample",
        "By estate planning vehicles",
        "",
      })
  void aLineThatNamesNobodyIsLeftOut(String nature) {
    OwnershipReport report = form(OWNER, line("7000", "I", nature));

    assertThat(report.positions()).isEmpty();
    assertThat(owned(report)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "These shares are held of record by Alder Fund, LP (&quot;Alder&quot;). Alder is in"
            + " Springdale.| Alder Fund, LP",
        "Shares held by Alder Fund LLC.| Alder Fund LLC",
        "The securities reported herein are directly held by Alder Sponsor Y LLC (the"
            + " &quot;Sponsor&quot;).| Alder Sponsor Y LLC",
        "Represents shares held directly by Birch. Alder GP, LP is its general partner.| Birch"
            + " Hollow Fund, L.P.",
        "The shares are held by the Ada Sample 1995 Family Trust for which the Reporting Person is"
            + " a trustee.| Ada Sample 1995 Family Trust",
      })
  void aNoteSaysWhoHolds(String note, String holder) {
    OwnershipReport report =
        form(
            OWNER,
            line("7000", "I", "See footnote", "F1"),
            note,
            "Sold by Birch Hollow Fund, L.P. (&quot;Birch&quot;) under a plan.");

    assertThat(rows(report)).containsExactly(holder + ": 7000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These shares are held by Alder Fund, LP and Birch Fund, LP.",
        "These shares are held by Alder Fund, LP (&quot;Alder&quot;), Birch Fund, LP and others.",
        "Held by Alder Bank, N.A., as trustee for many.",
        "Held by Willow. Alder GP, LP is the general partner of Willow.",
        "Includes 300 shares held by Alder Fund, LP.",
        "The Reporting Person manages Alder Fund, LP.",
        "Shares held by the Reporting Person's spouse.",
        "Sales effected by Alder Fund, LP.",
      })
  void aNoteThatNamesNoneOrSeveralLeavesTheLineOut(String note) {
    assertThat(form(OWNER, line("7000", "I", "See footnote", "F1"), note).positions()).isEmpty();
  }

  @Test
  void twoNotesThatNameTwoHoldersLeaveTheLineOut() {
    OwnershipReport report =
        form(
            OWNER,
            line("7000", "I", "See footnotes", "F1", "F2"),
            "Held by Alder Fund, LP.",
            "Held by Birch Fund, LP.");

    assertThat(report.positions()).isEmpty();
  }

  @Test
  void whatANoteSaysOfTheOwnershipIsNotSaidTwice() {
    OwnershipReport report =
        form(
            OWNER,
            line("7000", "I", "By Alder Fund, LP", "F1"),
            "The Reporting Person may be deemed to beneficially own the shares held by Alder Fund,"
                + " LP.");

    assertThat(owned(report)).containsExactly(Modality.POSSIBLE);
  }

  @Test
  void ofSeveralOwnersTheNoteNamesTheDirectOne() {
    String two = OWNER + OWNER.replace("Sample Ada Q", "Alder Fund, LP");
    OwnershipReport said =
        form(two, line("7000", "D", "", "F1"), "The shares are held by Alder Fund, LP.");

    assertThat(rows(said)).containsExactly("Alder Fund, LP: 7000");
    assertThat(owned(said)).isEmpty();
    assertThat(form(two, line("7000", "D", "")).positions()).isEmpty();
  }

  @Test
  void theOwnersRowHasTheFormsAddress() {
    OwnershipReport report = form(OWNER, line("900", "D", ""));

    assertThat(report.positions().get(0).address().orElseThrow().lines())
        .containsExactly("12 HARBOR WAY, SUITE 4", "SPRINGDALE NY 10019");
    assertThat(report.relationships())
        .anyMatch(
            edge ->
                edge.relation() == Relation.CARE_OF
                    && report.party(edge.from()).name().equals("BIRCH HOLLOW MANAGEMENT LLC"));
  }

  @Test
  void oneMistypedNumberAmongManyDoesNotHideTheLast() {
    String lines =
        traded("2020-01-02", "100", "A", "1100")
            + traded("2020-01-03", "100", "D", "1000")
            + traded("2020-01-03", "1.00", "D", "900")
            + traded("2020-01-06", "50", "A", "950")
            + traded("2020-01-07", "50", "A", "1000");

    assertThat(rows(form(OWNER, lines + traded("2020-01-08", "10", "D", "990"))))
        .containsExactly("Sample Ada Q: 990");
    assertThat(form(OWNER, lines + traded("2020-01-01", "10", "D", "990")).positions()).isEmpty();
    assertThat(
            form(
                    OWNER,
                    traded("2020-01-02", "100", "A", "1100")
                        + traded("2020-01-03", "1.00", "D", "900"))
                .positions())
        .isEmpty();
  }

  @Test
  void thousandsOfLinesAndNotesTakeLinearTime() {
    StringBuilder lines = new StringBuilder();
    String[] notes = new String[2_000];
    for (int i = 0; i < notes.length; i++) {
      lines.append(line("7000", "I", "See footnote", "F" + (i + 1)));
      notes[i] = "Held by (&quot;" + "Alder ".repeat(40) + "(&quot;x";
    }

    OwnershipReport report =
        ProcessorTime.within(Duration.ofSeconds(12), () -> form(OWNER, lines.toString(), notes));
    assertThat(report.positions()).isEmpty();
  }
}
