package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.Cik;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;
import org.stakegraph.model.Target;

/** From the bytes of Schedules 13D and 13G and of ownership forms to reports. */
class SchedulesTest {
  private static final String SCHEDULE =
      """
      <?xml version="1.0"?>
      <edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">
      <headerData><submissionType>SCHEDULE 13G</submissionType></headerData>
      <formData>
      <coverPageHeader><securitiesClassTitle>Common Stock</securitiesClassTitle>
      <eventDateRequiresFilingThisStatement>12/31/2025</eventDateRequiresFilingThisStatement>
      <issuerInfo><issuerCik>0000900417</issuerCik><issuerName>Marrowstone Inc.</issuerName>
      </issuerInfo></coverPageHeader>
      <coverPageHeaderReportingPersonDetails>
      <reportingPersonName>Alder Creek Partners, L.P.</reportingPersonName>
      <reportingPersonBeneficiallyOwnedAggregateNumberOfShares>1250000.00</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
      <classPercent>6.2</classPercent>
      </coverPageHeaderReportingPersonDetails>
      </formData>
      </edgarSubmission>
      """;

  private static List<String> rows(OwnershipReport report) {
    return report.positions().stream().map(position -> row(report, position)).toList();
  }

  private static String row(OwnershipReport report, Position position) {
    Figure percent = position.figures().get(FigureRole.PERCENT_BEFORE);
    return report.party(position.holder()).name()
        + ": "
        + position.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(-1)
        + ", "
        + (percent instanceof Figure.Percent p ? p.percent().toPlainString() : "none");
  }

  @Test
  void structuredDataBecomesAReport() {
    OwnershipReport report = Reading.read(SCHEDULE);

    assertThat(report.filing().form()).contains("SCHEDULE 13G");
    assertThat(report.party(report.filing().issuer().orElseThrow()).cik())
        .contains(Cik.of("900417"));
    assertThat(rows(report)).containsExactly("Alder Creek Partners, L.P.: 1250000, 6.2");
    assertThat(Reading.codes(report)).isEmpty();
    assertThat(Reading.spans(report))
        .allMatch((Span span) -> span.end() <= report.filing().characters());
  }

  @Test
  void anEntityBombIsRefused() {
    String bomb =
        SCHEDULE.replace(
            "<edgarSubmission",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<edgarSubmission");
    OwnershipReport report = Reading.read(bomb);

    assertThat(report.positions()).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.UNREAD_MEDIUM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dev/SC13G-AvidBioservices-Glazer-2024.nc; Glazer Capital, LLC: 3394114, 5.31|Paul J."
            + " Glazer: 3394114, 5.31",
        "dev/SCHEDULE13D-AadiBioscience-BML.xml; BML Investment Partners, L.P.: 2100000,"
            + " 8.5|Leonard Braden Michael: 2435000, 9.9",
        "unlabelled/SC13D-SolarCity-Musk-2012.htm; Elon Musk: 20724991, 28.34",
        "unlabelled/SC13G-TeslaMotors-Musk-2011.htm; Elon R. Musk: 28356418, 29.06",
        "unlabelled/SC13G-Yelp-Levchin-2013.htm; Max Levchin: 6527090, 24.2",
        "unlabelled/SC13GA-TrinityIndustries-2024.html; BlackRock, Inc.: 13967335, 17.1",
        "unlabelled/SCHEDULE13G-AvisBudget-Pentwater.xml; Pentwater Capital Management LP: 7824100,"
            + " 22.2|Matthew Halbower: 7824100, 22.2",
      })
  void realSchedulesReadAsTheyPrint(String file, String rows) throws IOException {
    OwnershipReport report =
        FilingReader.create().read(FilingSource.of(Reading.shared("filings/" + file)));

    assertThat(String.join("|", rows(report))).isEqualTo(rows);
  }

  @Test
  void theTwoWrappingsOfAFilingSayTheSame() throws IOException {
    OwnershipReport one =
        FilingReader.create()
            .read(
                FilingSource.of(
                    Reading.shared("filings/unlabelled/SC13DA-CVREnergy-Icahn-2025.nc")));
    OwnershipReport other =
        FilingReader.create()
            .read(
                FilingSource.of(
                    Reading.shared("filings/unlabelled/SC13DA-CVREnergy-Icahn-2025.txt")));

    assertThat(rows(one)).hasSize(6).isEqualTo(rows(other));
  }

  private static List<String> relations(OwnershipReport report) {
    return report.relationships().stream()
        .map(
            r ->
                report.party(r.from()).name()
                    + " "
                    + r.relation()
                    + " "
                    + report.party(((Target.OfParty) r.targets().get(0)).party()).name()
                    + " "
                    + r.evidence().rule()
                    + " "
                    + r.evidence().part())
        .toList();
  }

  @Test
  void commentsItemsAndSignaturesSayWhoStandsBehindWhom() {
    String comment =
        "<comments>Birch Management, LLC is the general partner of Alder Creek Partners, L.P."
            + "</comments></coverPageHeaderReportingPersonDetails>\n<items><item2>"
            + "<filingPersonName>Cedar Advisers, Inc. is the investment manager of Alder Creek"
            + " Partners, L.P.</filingPersonName></item2><item3><category>Birch Management, LLC is"
            + " the trustee of Alder Creek Partners, L.P.</category></item3></items>"
            + "<signatureInformation><reportingPersonName>Alder Creek Partners, L.P."
            + "</reportingPersonName><signatureDetails><signature>/s/ Ada Sample</signature>"
            + "<title>Managing Member of Birch Management, LLC</title></signatureDetails>"
            + "</signatureInformation>";
    OwnershipReport report =
        Reading.read(SCHEDULE.replace("</coverPageHeaderReportingPersonDetails>", comment));

    assertThat(relations(report))
        .containsExactly(
            "Birch Management, LLC GENERAL_PARTNER Alder Creek Partners, L.P."
                + " footnote-is-role-of NARRATIVE",
            "Cedar Advisers, Inc. INVESTMENT_MANAGER Alder Creek Partners, L.P."
                + " footnote-is-role-of NARRATIVE",
            "Ada Sample MANAGING_MEMBER Birch Management, LLC signature-capacity NARRATIVE");
    assertThat(Reading.spans(report))
        .allMatch((Span span) -> span.end() <= report.filing().characters());
  }

  private static String commented(String one, String other) {
    String person =
        "<coverPageHeaderReportingPersonDetails><reportingPersonName>%s</reportingPersonName>"
            + "<reportingPersonBeneficiallyOwnedAggregateNumberOfShares>1250000"
            + "</reportingPersonBeneficiallyOwnedAggregateNumberOfShares><classPercent>6.2"
            + "</classPercent><comments>%s</comments></coverPageHeaderReportingPersonDetails>";
    int from = SCHEDULE.indexOf("<coverPageHeaderReportingPersonDetails>");
    return SCHEDULE.substring(0, from)
        + person.formatted("Alder Creek Partners, L.P.", one)
        + person.formatted("Birch Management, LLC", other)
        + "</formData></edgarSubmission>";
  }

  @Test
  void aCommentSpeaksOfThePersonOfItsPage() {
    OwnershipReport report =
        Reading.read(
            commented(
                "The Reporting Person is managed by Cedar Advisers, Inc.",
                "The Reporting Person is the general partner of Alder Creek Partners, L.P."));

    assertThat(relations(report))
        .allMatch(said -> !said.startsWith("Alder Creek Partners, L.P. GENERAL_PARTNER"))
        .noneMatch(said -> said.contains("INVESTMENT_MANAGER Birch Management"));
  }

  @Test
  void whatAPageSaysThatItsRowIncludesBecomesComponents() {
    OwnershipReport report =
        Reading.read(
            commented(
                "Includes 250,000 shares issuable upon exercise of options.",
                "Includes 250,000 shares issuable upon exercise of options."));

    assertThat(report.components().stream().map(part -> part.kind() + " " + part.shares()))
        .containsExactly(
            "DERIVATIVE 250000", "DERIVATIVE 250000", "REMAINDER 1000000", "REMAINDER 1000000");
    assertThat(report.components().stream().filter(part -> part.distinct())).hasSize(2);
  }

  @Test
  void aCapThatACommentStatesBindsThePersonOfItsPageOnce() {
    String capped = "The warrants are subject to a 9.99% beneficial ownership limitation.";
    OwnershipReport report = Reading.read(commented(capped + " " + capped, "None."));
    assertThat(report.limitations().stream().map(Limitation.OwnershipCap.class::cast))
        .singleElement()
        .matches(cap -> report.party(cap.holder()).name().equals("Alder Creek Partners, L.P."));
  }

  @Test
  void aRowThatGoesOnInWordsHasNoPartOfItsOwnSize() {
    OwnershipReport report =
        Reading.read(commented("1,250,000 shares, all of them common stock.", "None."));

    assertThat(report.components()).isEmpty();
  }

  @Test
  void anAmendedSchedule13GNamesItsSubsidiaries() {
    OwnershipReport report =
        Reading.read(
            """
            SCHEDULE 13G
            (Amendment No. 4)

            Marrowstone Inc.
            (Name of Issuer)

            Common Stock
            (Title of Class of Securities)

            1. NAME OF REPORTING PERSON
               Harrow Corp.
            9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
               1,250,000
            11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
               6.2%
            12. TYPE OF REPORTING PERSON
               HC

            Item 7. Identification and Classification of the Subsidiary

            Harrow Research Company ("Harrow Research"), 82 Dorset Street, Boston,
            Massachusetts 02109, is a wholly-owned subsidiary of Harrow Corp.

            Item 8. Identification and Classification of Members of the Group

            Not applicable.
            """);

    assertThat(relations(report))
        .anyMatch(said -> said.startsWith("Harrow Corp. PARENT Harrow Research Company"));
  }

  @Test
  void typedSchedulesSayItInTheirItems() {
    OwnershipReport report =
        Reading.read(
            """
            SCHEDULE 13G

            Marrowstone Inc.
            (Name of Issuer)

            Common Stock
            (Title of Class of Securities)

            1. NAME OF REPORTING PERSON
               Alder Creek Partners, L.P.
            9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
               1,250,000
            11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
               6.2%
            12. TYPE OF REPORTING PERSON
               PN

            Item 2(a). Name of Person Filing:

            Birch Management, LLC is the general
            partner of Alder Creek Partners, L.P.

            Item 3. Cedar Advisers, Inc. is the investment manager of Alder Creek Partners, L.P.

            Item 4. Ownership

            Item 5. Not applicable.

            SIGNATURE

            ALDER CREEK PARTNERS, L.P.
            By: /s/ Ada Sample
            Title: Authorized Signatory

            EXHIBIT 1

            JOINT FILING AGREEMENT
            Dora Test is the general partner of Alder Creek Partners, L.P.
            """);

    assertThat(relations(report))
        .containsExactly(
            "Birch Management, LLC GENERAL_PARTNER Alder Creek Partners, L.P."
                + " footnote-is-role-of NARRATIVE");
  }

  @Test
  void purposeAndContractsSayWhoTheIssuersDirectorsAre() {
    String schedule =
        """
        SCHEDULE 13D

        Marrowstone Inc.
        (Name of Issuer)

        1. NAME OF REPORTING PERSON
           Alder Creek Partners, L.P.
        11. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
           1,250,000
        13. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 11
           6.2%
        14. TYPE OF REPORTING PERSON
           PN

        Item 4. Purpose of Transaction

        Dora Test, a managing director of Birch Management, LLC, is a director of the Issuer.
        Emil Sample resigned as a director of the Issuer on May 30, 2010.

        Item 6. Contracts

        Birch Management, LLC is the general partner of Alder Creek Partners, L.P.
        """;

    assertThat(relations(Reading.read(schedule)))
        .anyMatch(said -> said.startsWith("Dora Test OFFICE Marrowstone Inc."))
        .noneMatch(said -> said.startsWith("Emil Sample"))
        .anyMatch(said -> said.startsWith("Birch Management, LLC GENERAL_PARTNER Alder Creek"));
  }

  @Test
  void aScheduleWithoutItsIssuerStillNamesItsForm() {
    String page =
        """
        SCHEDULE 13G
        1. NAME OF REPORTING PERSON
           Alder Creek Partners, L.P.
        9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
           1,250,000
        11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
           6.2%
        """;

    assertThat(Reading.read(page).filing().form()).contains("SC 13G");
  }

  @Test
  void referencesInStructuredProseAreTheCharactersThatTheyStandFor() {
    String prose =
        "Birch &amp; Sons LLC is the general partner of Alder Creek Partners, L.P.&#10;x";
    String schedule =
        SCHEDULE.replace(
            "</formData>",
            "<items><item2><filingPersonName>"
                + prose
                + "</filingPersonName></item2></items></formData>");

    assertThat(relations(Reading.read(schedule)))
        .anyMatch(said -> said.startsWith("Birch & Sons LLC GENERAL_PARTNER Alder Creek"));
    assertThat(relations(Reading.read(schedule.replace('\n', '\r'))))
        .isEqualTo(relations(Reading.read(schedule)));
  }

  @Test
  void notesOfThousandsOfPagesTakeLinearTime() {
    StringBuilder schedule = new StringBuilder("SCHEDULE 13G\n");
    for (int i = 0; i < 3_000; i++) {
      schedule.append(
          """
          1. NAME OF REPORTING PERSON
             Birch Fund %1$d LP
          9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
             1,250,000 (1)
          11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
             6.2%%
          12. TYPE OF REPORTING PERSON
             PN

          (1) Held by Birch Fund %1$d LP ("BF%1$d"), of which Cedar GP %1$d LLC ("CG%1$d") is the
          general partner.

          """
              .formatted(i));
    }

    OwnershipReport report =
        ProcessorTime.within(Duration.ofSeconds(12), () -> Reading.read(schedule.toString()));

    assertThat(report.positions()).hasSize(3_000);
  }
}
