package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;

/** Who the reporting persons of schedules and forms are: keys, addresses and fund shares. */
class ReportingPersonsTest {
  private static final String HEADER =
      """
      <SEC-DOCUMENT>0000000000-20-000001.txt : 20200101
      <SEC-HEADER>0000000000-20-000001.hdr.sgml : 20200101
      CONFORMED SUBMISSION TYPE:	SC 13G

      SUBJECT COMPANY:
      	COMPANY DATA:
      		COMPANY CONFORMED NAME:			MARROWSTONE INC.
      		CENTRAL INDEX KEY:			0000900417

      FILED BY:
      	COMPANY DATA:
      		COMPANY CONFORMED NAME:			%s
      		CENTRAL INDEX KEY:			0000900533
      </SEC-HEADER>
      <DOCUMENT>
      <TYPE>SC 13G
      <TEXT>
      """;

  private static final String TYPED =
      """
      SCHEDULE 13G

      Marrowstone Inc.
      (Name of Issuer)

      Common Stock
      (Title of Class of Securities)

      1. NAME OF REPORTING PERSON
         Ada Q. Sample
      9. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
         1,250,000
      11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
         6.2%
      12. TYPE OF REPORTING PERSON
         IN

      Item 2(a). Name of Person Filing: Ada Q. Sample

      Item 2(b). Address of Principal Business Office:

      ADDRESS

      Item 2(c). Citizenship: United States

      Item 4. Ownership
      """;

  private static final String PERSON =
      "<reportingOwner><reportingOwnerId><rptOwnerCik>%s</rptOwnerCik><rptOwnerName>%s"
          + "</rptOwnerName></reportingOwnerId></reportingOwner>";

  private static final String FORM =
      """
      <?xml version="1.0"?><ownershipDocument><documentType>3</documentType>
      <issuer><issuerCik>0000900417</issuerCik><issuerName>Marrowstone Inc.</issuerName></issuer>
      %s<nonDerivativeTable><nonDerivativeHolding>
      <securityTitle><value>Common Stock</value></securityTitle>
      <postTransactionAmounts><sharesOwnedFollowingTransaction><value>900</value>
      </sharesOwnedFollowingTransaction></postTransactionAmounts>
      <ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership>
      </ownershipNature></nonDerivativeHolding></nonDerivativeTable></ownershipDocument>
      """;

  private static List<String> keys(OwnershipReport report) {
    return report.positions().stream()
        .map(position -> report.party(position.holder()))
        .map(party -> party.name() + " " + party.cik().map(Cik::value).orElse("none"))
        .toList();
  }

  private static List<String> address(OwnershipReport report) {
    return report.positions().get(0).address().map(a -> a.lines()).orElse(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "SAMPLE ADA Q, 0000900533",
    "ADA Q SAMPLE, 0000900533",
    "SAMPLE BEA Q, none",
    "SAMPLE ADA Q TRUST, none",
    "SAMPLE, none"
  })
  void theHeaderGivesTheKeyOfThePersonWhomItNames(String conformed, String key) {
    OwnershipReport report =
        Reading.read(HEADER.formatted(conformed) + TYPED + "</TEXT>\n</DOCUMENT>\n");

    assertThat(keys(report)).containsExactly("Ada Q. Sample " + key);
  }

  @Test
  void aFormGivesTheKeysOfItsOwners() {
    OwnershipReport report =
        Reading.read(FORM.formatted(PERSON.formatted("0000900533", "Sample Ada Q")));

    assertThat(keys(report)).containsExactly("Sample Ada Q 0000900533");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000900417", "none", "", "12345678901234567890"})
  void aKeyOfTheIssuerOrNoKeyIsNoOwners(String key) {
    OwnershipReport report = Reading.read(FORM.formatted(PERSON.formatted(key, "Sample Ada Q")));

    assertThat(keys(report)).containsExactly("Sample Ada Q none");
  }

  @Test
  void aKeyOfTwoIsNobodys() {
    OwnershipReport report =
        Reading.read(
            FORM.formatted(
                PERSON.formatted("0000900533", "Sample Ada Q")
                    + PERSON.formatted("0000900533", "Oak GP, LLC")));

    assertThat(report.parties())
        .allMatch(party -> !party.cik().equals(Optional.of(Cik.of("900533"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12 Harbor Way, Springdale, NY 10019 (212) 555-0100; 12 Harbor Way|Springdale, NY 10019",
        "12 Harbor Way, Springdale, NY 10019 212-555-0100; 12 Harbor Way|Springdale, NY 10019",
        "Rue du Lac 60, 1204 Geneva, Switzerland; Rue du Lac 60|1204 Geneva, Switzerland",
        "60 Route des Essais, Geneva 1211, Switzerland;"
            + " 60 Route des Essais, Geneva 1211, Switzerland",
        "60 Rue du Lac is the same as above; none",
        "See Item 2(a); none",
      })
  void anAddressIsReadInAnyCountry(String printed, String lines) {
    OwnershipReport report = Reading.read(TYPED.replace("ADDRESS", printed));

    assertThat(String.join("|", address(report))).isEqualTo(lines.equals("none") ? "" : lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1,250,000.417; 1250000", "1,250,000.99; 1250000"})
  void fundsReportPartsOfShares(String printed, long shares) {
    OwnershipReport report = Reading.read(TYPED.replace("1,250,000", printed));
    Figure figure = report.positions().get(0).figures().get(FigureRole.SHARES_BEFORE);

    assertThat(figure.asShares()).hasValue(shares);
    assertThat(((Figure.Shares) figure).evidence().rule()).isEqualTo("whole-shares");
  }

  @Test
  void aCapInAnItemBindsThePersonsOfAllPages() {
    String item =
        "Item 6. The Series A preferred is only convertible to the extent that the holder with its"
            + " affiliates would beneficially own no more than 4.99% of the outstanding shares.\n";
    OwnershipReport report = Reading.read(TYPED + item);

    assertThat(report.limitations()).hasSize(1);
    assertThat(Reading.read(TYPED).limitations()).isEmpty();
  }

  @Test
  void allPagesOfALongScheduleAreRead() {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      pages
          .append("<p>CUSIP No. 123456789</p><p>1. NAME OF REPORTING PERSON<br>Alder Fund ")
          .append(i)
          .append(", L.P.</p><p>5. SOLE VOTING POWER 100</p><p>6. SHARED VOTING POWER 0</p>")
          .append("<p>7. SOLE DISPOSITIVE POWER 100</p><p>8. SHARED DISPOSITIVE POWER 0</p>")
          .append("<p>9. AGGREGATE AMOUNT BENEFICIALLY OWNED 100</p>")
          .append("<p>11. PERCENT OF CLASS 1.0%</p><p>12. TYPE PN</p>")
          .append("<p>Check the box if the amount excludes certain shares.</p>".repeat(60));
    }
    OwnershipReport report =
        Reading.read(
            "<html><body><p>SCHEDULE 13G</p><p>Alder Corp<br>(Name of Issuer)</p><p>Common Stock"
                + "<br>(Title of Class of Securities)</p>"
                + pages
                + "</body></html>");
    assertThat(report.positions()).hasSize(50);
  }
}
