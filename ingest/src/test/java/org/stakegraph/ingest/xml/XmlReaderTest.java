package org.stakegraph.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Address;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Span;

class XmlReaderTest {
  private static final String SCHEDULE_13D =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D">
      <headerData><submissionType>SCHEDULE 13D/A</submissionType></headerData>
      <formData>
      <coverPageHeader>
      <securitiesClassTitle>Common Stock, par value $0.01 per share</securitiesClassTitle>
      <dateOfEvent>03/31/2025</dateOfEvent>
      <issuerInfo><issuerCIK>0000900417</issuerCIK><issuerCUSIP>000000000</issuerCUSIP>
      <issuerName>Marrowstone &amp; Sons, Inc.</issuerName></issuerInfo>
      </coverPageHeader>
      <reportingPersons>
      <reportingPersonInfo>
      <reportingPersonCIK>0000900418</reportingPersonCIK>
      <reportingPersonName>Alder &amp; Birch Partners, L.P.</reportingPersonName>
      <soleVotingPower>0</soleVotingPower>
      <aggregateAmountOwned>1250000</aggregateAmountOwned>
      <percentOfClass>6.2</percentOfClass>
      <typeOfReportingPerson>PN</typeOfReportingPerson>
      </reportingPersonInfo>
      <reportingPersonInfo>
      <reportingPersonName>Sample Jane Q</reportingPersonName>
      <aggregateAmountOwned>1250000</aggregateAmountOwned>
      <percentOfClass>6.2</percentOfClass>
      <typeOfReportingPerson>IN</typeOfReportingPerson>
      </reportingPersonInfo>
      </reportingPersons>
      <signatureInfo><signaturePerson><signatureDetails><date>04/02/2025</date>
      </signatureDetails></signaturePerson></signatureInfo>
      </formData>
      </edgarSubmission>
      """;

  private static final String SCHEDULE_13G =
      """
      <edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">
      <schemaVersion>X0202</schemaVersion>
      <headerData><submissionType>SCHEDULE 13G</submissionType></headerData>
      <formData>
      <coverPageHeader>
      <securitiesClassTitle>Ordinary Shares, no par value</securitiesClassTitle>
      <eventDateRequiresFilingThisStatement>12/31/2025</eventDateRequiresFilingThisStatement>
      <issuerInfo><issuerCik>900417</issuerCik><issuerName>Marrowstone plc</issuerName>
      <issuerCusips><issuerCusipNumber>000000000</issuerCusipNumber></issuerCusips></issuerInfo>
      </coverPageHeader>
      <coverPageHeaderReportingPersonDetails>
      <reportingPersonName>Tamarack Advisers LLC</reportingPersonName>
      <reportingPersonBeneficiallyOwnedNumberOfShares>
      <soleVotingPower>0.00</soleVotingPower>
      </reportingPersonBeneficiallyOwnedNumberOfShares>
      <reportingPersonBeneficiallyOwnedAggregateNumberOfShares>%s</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
      <classPercent>%s</classPercent>
      </coverPageHeaderReportingPersonDetails>
      <items><item4><amountBeneficiallyOwned>999</amountBeneficiallyOwned>
      <classPercent>1.0</classPercent></item4></items>
      </formData>
      </edgarSubmission>
      """;

  private static Disclosure read(String text) {
    SourceText source = SourceText.of(text);
    TextRange whole = new TextRange(0, text.length());
    return XmlReader.read(source, new SourceDocument("", "", Medium.XML, whole));
  }

  private static Disclosure read13G(String shares, String percent) {
    return read(SCHEDULE_13G.formatted(shares, percent));
  }

  private static HoldingStatement row(Disclosure disclosure, int table) {
    return disclosure.tables().get(table).rows().get(0);
  }

  private static Figure figure(Disclosure disclosure, FigureRole role) {
    return row(disclosure, 0).figures().get(role);
  }

  private static String at(String text, TextRange range) {
    return text.substring(range.start(), range.end());
  }

  @Test
  void aSchedule13DHasACoverForEachReportingPerson() {
    Disclosure disclosure = read(SCHEDULE_13D);

    assertThat(disclosure.issuer().orElseThrow().name()).isEqualTo("Marrowstone & Sons, Inc.");
    assertThat(disclosure.cik()).contains(Cik.of("900417"));
    assertThat(disclosure.form()).contains("SCHEDULE 13D/A");
    assertThat(disclosure.tables()).hasSize(2);
    TableStatement cover = disclosure.tables().get(0);
    assertThat(cover.security()).isEqualTo("Common Stock");
    assertThat(cover.asOf()).contains(LocalDate.of(2025, 3, 31));
    assertThat(row(disclosure, 0).holder().name()).isEqualTo("Alder & Birch Partners, L.P.");
    assertThat(row(disclosure, 1).holder().name()).isEqualTo("Sample Jane Q");
    assertThat(row(disclosure, 1).figures().get(FigureRole.SHARES_BEFORE).asShares())
        .hasValue(1_250_000);
    assertThat(disclosure.diagnostics()).isEmpty();
  }

  @Test
  void everyFactLeadsToItsWords() {
    HoldingStatement row = row(read(SCHEDULE_13D), 0);

    assertThat(at(SCHEDULE_13D, row.holder().range()))
        .isEqualTo("Alder &amp; Birch Partners, L.P.");
    Span shares = row.figures().get(FigureRole.SHARES_BEFORE).reading().orElseThrow().span();
    assertThat(SCHEDULE_13D.substring(shares.start(), shares.end())).isEqualTo("1250000");
    assertThat(at(SCHEDULE_13D, row.range())).contains("0000900418", "PN");
  }

  @Test
  void aSchedule13GNestsAndNamesTheSameOtherwise() {
    Disclosure disclosure = read13G("7824100.00", "22.2");

    assertThat(disclosure.cik()).contains(Cik.of("900417"));
    assertThat(disclosure.tables()).hasSize(1);
    assertThat(disclosure.tables().get(0).security()).isEqualTo("Ordinary Shares");
    assertThat(disclosure.tables().get(0).asOf()).contains(LocalDate.of(2025, 12, 31));
    assertThat(figure(disclosure, FigureRole.SHARES_BEFORE).asShares()).hasValue(7_824_100);
    assertThat(figure(disclosure, FigureRole.PERCENT_BEFORE)).isInstanceOf(Figure.Percent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sample Jane Q (formerly Sample-Test)",
        "Sample Jane Q (1)",
        "Sample Jane Q*",
        "Sample Jane Q<!-- a person -->",
      })
  void aPersonsNameStandsWithoutMarksAndRemarks(String printed) {
    Disclosure disclosure = read(SCHEDULE_13D.replace("Sample Jane Q", printed));

    assertThat(row(disclosure, 1).holder().name()).isEqualTo("Sample Jane Q");
  }

  @Test
  void commentsAreNoPartOfAPassage() {
    String text = "<a>Alder <!-- not\nBirch --> LP &amp; <?x y?>Cedar<![CDATA[ <LP>]]>\nFund</a>";
    SourceText source = SourceText.of(text);
    Element root = XmlParser.parse(source, new TextRange(0, text.length())).root().orElseThrow();

    assertThat(new XmlText(source).lines(root))
        .extracting(Object::toString)
        .containsExactly("Alder LP & Cedar <LP>", "Fund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"7,824,100;7824100", "0.00;0", "0;0", "12345678901.00;12345678901", "100;100"})
  void wholeNumbersHaveManySpellings(String printed, long shares) {
    assertThat(figure(read13G(printed, "1"), FigureRole.SHARES_BEFORE).asShares()).hasValue(shares);
  }

  @ParameterizedTest
  @CsvSource({"see item 4", "12 of 30", "-5", "5.00 %", "1.250.000"})
  void whatIsNoWholeNumberIsReported(String printed) {
    Disclosure disclosure = read13G(printed, "5.0");

    assertThat(figure(disclosure, FigureRole.SHARES_BEFORE)).isInstanceOf(Figure.Illegible.class);
    assertThat(disclosure.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.FIGURE_LOST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1250000.5;1250000", "7,824,100.99;7824100", "0.43;0"})
  void aPartOfAShareIsLeftOut(String printed, long shares) {
    Figure figure = figure(read13G(printed, "5.0"), FigureRole.SHARES_BEFORE);

    assertThat(figure.asShares()).hasValue(shares);
    assertThat(((Figure.Shares) figure).evidence().rule()).isEqualTo("whole-shares");
  }

  @Test
  void aPercentageAboveAHundredIsNone() {
    assertThat(figure(read13G("5", "101"), FigureRole.PERCENT_BEFORE))
        .isInstanceOf(Figure.Illegible.class);
    assertThat(figure(read13G("5", ""), FigureRole.PERCENT_BEFORE))
        .isInstanceOf(Figure.Blank.class);
    assertThat(figure(read13G("5", "7.1%"), FigureRole.PERCENT_BEFORE))
        .isInstanceOf(Figure.Percent.class);
  }

  @Test
  void aCoverWithoutANameIsReported() {
    Disclosure disclosure = read(SCHEDULE_13D.replace("Sample Jane Q", " "));

    assertThat(disclosure.tables()).hasSize(1);
    assertThat(disclosure.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @CsvSource({"13F-HR", "144", "D"})
  void otherFormsAreNotRead(String form) {
    Disclosure disclosure = read(SCHEDULE_13D.replace("SCHEDULE 13D/A", form));

    assertThat(disclosure.tables()).isEmpty();
    assertThat(disclosure.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.UNREAD_MEDIUM);
  }

  @Test
  void unsoundDataYieldsAReasonWithItsPlace() {
    Disclosure disclosure = read(SCHEDULE_13D.replace("</formData>", ""));

    assertThat(disclosure.issuer()).isEmpty();
    assertThat(disclosure.diagnostics().get(0).message()).contains("end tag");
    assertThat(disclosure.diagnostics().get(0).line()).isGreaterThan(20);
  }

  @Test
  void theAddressOfItemTwoIsThatOfItsPersons() {
    String items =
        """
        <items1To7><item2>
        <filingPersonName>The office of Alder is 14 Main Street, Albany, NY 12207.&#13;
        &#13;
        The office of Ms. Sample is 14 Main  Street, Albany, NY 12207.</filingPersonName>
        <principalBusinessAddress>See above.</principalBusinessAddress>
        </item2></items1To7>\
        """;
    String text = SCHEDULE_13D.replace("<signatureInfo>", items + "<signatureInfo>");

    assertThat(row(read(text), 1).address().map(Address::lines))
        .contains(List.of("14 Main Street", "Albany, NY 12207"));
    String two = text.replace("The office of Ms. Sample is 14", "The office of Ms. Sample is 9");
    assertThat(row(read(two), 1).address().map(Address::lines))
        .contains(List.of("9 Main Street", "Albany, NY 12207"));
  }

  @Test
  void tenThousandPersonsTakeLinearTime() {
    String person =
        SCHEDULE_13D.substring(
            SCHEDULE_13D.indexOf("<reportingPersonInfo>"),
            SCHEDULE_13D.indexOf("</reportingPersons>"));
    String many =
        SCHEDULE_13D.replace("</reportingPersons>", person.repeat(5_000) + "</reportingPersons>");

    Disclosure disclosure = ProcessorTime.within(Duration.ofSeconds(10), () -> read(many));
    assertThat(disclosure.tables()).hasSize(10_002);
  }

  private static String form4(String owners, String lines) {
    return """
    <?xml version="1.0"?>
    <ownershipDocument>
    <documentType>4</documentType><periodOfReport>2024-04-05-05:00</periodOfReport>
    <issuer><issuerCik>0000900417</issuerCik><issuerName>Marrowstone Inc.</issuerName></issuer>
    %s
    <nonDerivativeTable>%s</nonDerivativeTable>
    <derivativeTable><derivativeHolding><postTransactionAmounts/></derivativeHolding>
    </derivativeTable>
    </ownershipDocument>
    """
        .formatted(owners, lines);
  }

  private static String owner(String name) {
    return "<reportingOwner><reportingOwnerId><rptOwnerName>"
        + name
        + "</rptOwnerName></reportingOwnerId></reportingOwner>";
  }

  private static String line(String security, String shares, String nature) {
    return """
    <nonDerivativeHolding><securityTitle><value>%s</value><footnoteId id="F1"/></securityTitle>
    <postTransactionAmounts><sharesOwnedFollowingTransaction><value>%s</value>
    </sharesOwnedFollowingTransaction></postTransactionAmounts><ownershipNature>
    <directOrIndirectOwnership><value>%s</value></directOrIndirectOwnership></ownershipNature>
    </nonDerivativeHolding>\
    """
        .formatted(security, shares, nature);
  }

  @Test
  void aFormOfOneOwnerGivesItsDirectHoldingOfEachClass() {
    String lines =
        line("Common Stock", "5000", "D")
            + line("Common Stock", "7000", "I")
            + line("Class B Common Stock", "30", "D");
    Disclosure disclosure = read(form4(owner("SAMPLE JANE Q"), lines));

    assertThat(disclosure.form()).contains("4");
    assertThat(disclosure.tables())
        .extracting(TableStatement::security)
        .containsExactly("Common Stock", "Class B Common Stock");
    assertThat(disclosure.tables().get(0).asOf()).contains(LocalDate.of(2024, 4, 5));
    assertThat(row(disclosure, 0).holder().name()).isEqualTo("SAMPLE JANE Q");
    assertThat(figure(disclosure, FigureRole.SHARES_BEFORE).asShares()).hasValue(5_000);
    assertThat(disclosure.diagnostics()).hasSize(1);
  }

  @Test
  void severalDirectLinesOfAClassAreNotPutInOrder() {
    String lines = line("Common Stock", "5000", "D") + line("Common Stock", "4000", "D");
    Disclosure disclosure = read(form4(owner("SAMPLE JANE Q"), lines));

    assertThat(disclosure.tables()).isEmpty();
    assertThat(disclosure.diagnostics()).hasSize(1);
  }

  private static String transaction(String shares, String code, String held) {
    String amounts =
        """
        <transactionAmounts><transactionShares><value>%s</value></transactionShares>
        <transactionAcquiredDisposedCode><value>%s</value></transactionAcquiredDisposedCode>
        </transactionAmounts>\
        """
            .formatted(shares, code);
    return line("Common Stock", held, "D")
        .replace("nonDerivativeHolding", "nonDerivativeTransaction")
        .replace("<postTransactionAmounts>", amounts + "<postTransactionAmounts>");
  }

  @Test
  void transactionsThatAddUpEndInWhatIsHeld() {
    String bought = transaction("500", "A", "5500.00");
    String sold = transaction("200", "D", "5300");

    assertThat(held(bought + sold)).hasValue(5_300);
    assertThat(held(transaction("500", "A", "5300") + sold)).hasValue(5_300);
    assertThat(held(sold + bought)).isEmpty();
    assertThat(held(bought + sold + line("Common Stock", "5300", "D"))).isEmpty();
    assertThat(held(bought + transaction("", "D", "5500"))).isEmpty();
  }

  private static OptionalLong held(String lines) {
    Disclosure disclosure = read(form4(owner("SAMPLE JANE Q"), lines));
    return disclosure.tables().isEmpty()
        ? OptionalLong.empty()
        : figure(disclosure, FigureRole.SHARES_BEFORE).asShares();
  }

  @Test
  void jointOwnersAreNotToldApart() {
    Disclosure disclosure =
        read(form4(owner("SAMPLE JANE Q") + owner("Alder LP"), line("Common", "5", "D")));

    assertThat(disclosure.tables()).isEmpty();
    assertThat(disclosure.issuer().map(i -> i.name())).isEqualTo(Optional.of("Marrowstone Inc."));
    assertThat(disclosure.diagnostics())
        .extracting(Diagnostic::code)
        .isEqualTo(List.of(DiagnosticCode.ROW_NOT_UNDERSTOOD));
  }

  @Test
  void boxesSayWhoIsDirectorOrOfficerOfTheIssuer() {
    String boxes =
        "</reportingOwnerId><reportingOwnerRelationship><isDirector>%s</isDirector><isOfficer>%s"
            + "</isOfficer><isTenPercentOwner>1</isTenPercentOwner></reportingOwnerRelationship>";
    String owners =
        owner("Sample Ada").replace("</reportingOwnerId>", String.format(boxes, "1", "0"))
            + owner("Test Ben").replace("</reportingOwnerId>", String.format(boxes, "0", "true"))
            + owner("Holder Cora").replace("</reportingOwnerId>", String.format(boxes, "0", ""))
            + owner("Holder Dan");

    assertThat(read(form4(owners, "")).signatures().stream().map(NoteStatement.Relates.class::cast))
        .allMatch(office -> office.relation() == Relation.OFFICE)
        .extracting(office -> office.from().name())
        .containsExactly("Sample Ada", "Test Ben");
  }

  @Test
  void sharesUnderSoleAndUnderSharedPower() {
    String rows =
        "<soleVotingPower>250000</soleVotingPower><sharedVotingPower>1000000.00</sharedVotingPower>"
            + "<soleDispositivePower>9000000</soleDispositivePower>";
    Disclosure directly = read(SCHEDULE_13D.replace("<soleVotingPower>0</soleVotingPower>", rows));
    Disclosure apart =
        read(
            SCHEDULE_13G
                .formatted("1250000", "6.2")
                .replace("<soleVotingPower>0.00</soleVotingPower>", rows));

    for (Disclosure disclosure : List.of(directly, apart)) {
      assertThat(figure(disclosure, FigureRole.SOLE_VOTING).asShares()).hasValue(250_000);
      assertThat(figure(disclosure, FigureRole.SHARED_VOTING).asShares()).hasValue(1_000_000);
      assertThat(figure(disclosure, FigureRole.SOLE_DISPOSITIVE))
          .as("more than is owned")
          .isInstanceOf(Figure.NoColumn.class);
      assertThat(disclosure.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(DiagnosticCode.FIGURE_LOST);
    }
  }
}
