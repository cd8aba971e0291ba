package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.Cik;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;

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
}
