package org.stakegraph.ingest.cover;

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
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Address;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Span;

class SchedulePagesTest {
  private static final String FIRST_PAGE =
      """
                          SCHEDULE 13G
             Under the Securities Exchange Act of 1934
                     (Amendment No. 2)*

                 MARROWSTONE INSTRUMENTS, INC.
             ------------------------------------
                      (Name of Issuer)

               Common Stock, par value $.01 per share
             ------------------------------------
                (Title of Class of Securities)

                        000000000
                      (CUSIP Number)

                     December 31, 2004
      (Date of Event Which Requires Filing of this Statement)

      """;

  private static final String TYPED_PAGE =
      """
      CUSIP No. 000000000             13G                 Page 2 of 6 Pages

       1.  NAME OF REPORTING PERSON
           S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON

           %s

       2.  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP*      (a) [ ]
                                                                  (b) [X]
       3.  SEC USE ONLY

       4.  CITIZENSHIP OR PLACE OF ORGANIZATION
           Delaware

        NUMBER OF     5.  SOLE VOTING POWER      0
         SHARES
      BENEFICIALLY    6.  SHARED VOTING POWER    1,250,000
        OWNED BY
          EACH        7.  SOLE DISPOSITIVE POWER 0
       REPORTING
         PERSON       8.  SHARED DISPOSITIVE POWER 1,250,000

       9.  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
           %s

      10.  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES* [ ]

      11.  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
           %s

      12.  TYPE OF REPORTING PERSON*
           PN
      """;

  private static final String BOXED_PAGE =
      """
      -----------------------------------------------------------------
      | 1 | NAME OF REPORTING PERSON                                    |
      |   | Alder Creek Partners, L.P.                                  |
      -----------------------------------------------------------------
      | 2 | CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP  (a) |_|   |
      -----------------------------------------------------------------
      |11 | AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH                 |
      |   | REPORTING PERSON                                            |
      |   | 1,250,000                                                   |
      -----------------------------------------------------------------
      |12 | CHECK IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN  |
      -----------------------------------------------------------------
      |13 | PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)  6.2%    |
      -----------------------------------------------------------------
      |14 | TYPE OF REPORTING PERSON  PN                                |
      -----------------------------------------------------------------
      """;

  private static final String HTML_PAGE =
      """
      <html><body>
      <p>SCHEDULE 13D</p><p>Marrowstone plc</p><p>(Name of Issuer)</p>
      <p>Ordinary Shares</p><p>(Title of Class of Securities)</p>
      <p>03/31/2019</p><p>(Date of Event which Requires Filing of this Statement)</p>
      <table>
      <tr><td>1</td><td>NAMES OF REPORTING PERSONS<p>Sample &amp; Sons LLC</p></td></tr>
      <tr><td>2</td><td>CHECK THE APPROPRIATE BOX</td><td>(a) o</td></tr>
      <tr><td>11</td><td>AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON</td></tr>
      <tr><td></td><td>77,001<sup>(1)</sup> shares</td></tr>
      <tr><td>12</td><td>CHECK IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES</td></tr>
      <tr><td>13</td><td>PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)</td><td>5.25%*</td></tr>
      <tr><td>14</td><td>TYPE OF REPORTING PERSON</td><td>OO</td></tr>
      </table>
      <p>Item 2. Identity and Background</p>
      <p>The business address of Sample &amp; Sons is c/o Tamarack Services, Inc., 14 Main Street,
      Albany, NY 12207.</p>
      <p>Item 3. Source of Funds</p><p>The issuer sits at 99 Elm Street, Boston, MA 02110.</p>
      </body></html>
      """;

  private static Optional<Disclosure> read(String text, Medium medium) {
    SourceText source = SourceText.of(text);
    SourceDocument document = new SourceDocument("", "", medium, new TextRange(0, text.length()));
    return SchedulePages.read(source, document, BlockReader.read(source, document));
  }

  private static Disclosure typed(String text) {
    return read(text, Medium.ASCII).orElseThrow();
  }

  private static String page(String name, String shares, String percent) {
    return TYPED_PAGE.formatted(name, shares, percent);
  }

  private static HoldingStatement row(Disclosure disclosure, int page) {
    return disclosure.tables().get(page).rows().get(0);
  }

  private static Figure shares(Disclosure disclosure) {
    return row(disclosure, 0).figures().get(FigureRole.SHARES_BEFORE);
  }

  private static Figure percent(Disclosure disclosure) {
    return row(disclosure, 0).figures().get(FigureRole.PERCENT_BEFORE);
  }

  private static Optional<List<String>> address(HoldingStatement row) {
    return row.address().map(Address::lines);
  }

  @Test
  void aTypedScheduleHasAPageForEachPerson() {
    Disclosure schedule =
        typed(
            FIRST_PAGE
                + page("Alder Creek Partners, L.P.", "1,250,000", "6.2%")
                + page("Jane Q. Sample", "1,250,000", "6.2%"));

    assertThat(schedule.issuer().orElseThrow().name()).isEqualTo("MARROWSTONE INSTRUMENTS, INC.");
    assertThat(schedule.form()).contains("SC 13G/A");
    assertThat(schedule.tables()).hasSize(2);
    assertThat(schedule.tables().get(0).security()).isEqualTo("Common Stock");
    assertThat(schedule.tables().get(0).asOf()).contains(LocalDate.of(2004, 12, 31));
    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder Creek Partners, L.P.");
    assertThat(row(schedule, 1).holder().name()).isEqualTo("Jane Q. Sample");
    assertThat(shares(schedule).asShares()).hasValue(1_250_000);
    assertThat(percent(schedule)).isInstanceOf(Figure.Percent.class);
    assertThat(schedule.diagnostics()).isEmpty();
  }

  @Test
  void everyFactLeadsToItsWords() {
    String text = FIRST_PAGE + page("Alder Creek Partners, L.P.", "1,250,000 (1)", "6.2%");
    HoldingStatement row = row(typed(text), 0);
    TextRange name = row.holder().range();
    Span shares = row.figures().get(FigureRole.SHARES_BEFORE).reading().orElseThrow().span();

    assertThat(text.substring(name.start(), name.end())).isEqualTo("Alder Creek Partners, L.P.");
    assertThat(text.substring(shares.start(), shares.end())).isEqualTo("1,250,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NAME OF\n REPORTING PERSON", "NAME OF REPORTING\n--\n PERSON"})
  void aLabelMayBePartedByLineEnds(String label) {
    String page = page("Alder LP", "1,250,000", "6.2%").replace("NAME OF REPORTING PERSON", label);

    assertThat(row(typed(FIRST_PAGE + page), 0).holder().name()).isEqualTo("Alder LP");
  }

  @Test
  void aLabelPartedByAHundredThousandRulesTakesLinearTime() {
    String text = ("NAME OF REPORTING\n" + "----\n".repeat(1_000)).repeat(100);

    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> read(text, Medium.ASCII)))
        .isEmpty();
  }

  @Test
  void boxesOfTextAreSeenThrough() {
    Disclosure schedule = typed(FIRST_PAGE + BOXED_PAGE);

    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder Creek Partners, L.P.");
    assertThat(shares(schedule).asShares()).hasValue(1_250_000);
    assertThat(percent(schedule)).isInstanceOf(Figure.Percent.class);
  }

  @Test
  void cellsOfHtmlAreReadInTheirOrder() {
    Disclosure schedule = read(HTML_PAGE, Medium.HTML).orElseThrow();

    assertThat(schedule.issuer().orElseThrow().name()).isEqualTo("Marrowstone plc");
    assertThat(schedule.form()).contains("SC 13D");
    assertThat(schedule.tables().get(0).asOf()).contains(LocalDate.of(2019, 3, 31));
    assertThat(row(schedule, 0).holder().name()).isEqualTo("Sample & Sons LLC");
    assertThat(shares(schedule).asShares()).hasValue(77_001);
    assertThat(percent(schedule)).isInstanceOf(Figure.Percent.class);
    assertThat(address(row(schedule, 0))).contains(List.of("14 Main Street", "Albany, NY 12207"));
    assertThat(row(schedule, 0).contacts().get(0).party().name())
        .isEqualTo("Tamarack Services, Inc.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Alder Creek Partners, L.P.  13-3998945; Alder Creek Partners, L.P.",
        "Alder Creek Partners, L.P. (IRS No. 13-3998945); Alder Creek Partners, L.P.",
        "Alder Creek Partners, L.P. (1); Alder Creek Partners, L.P.",
        "Tower 3 Fund; Tower 3 Fund",
      })
  void aNameStandsWithoutNumbersAndMarks(String printed, String name) {
    Disclosure schedule = typed(FIRST_PAGE + page(printed, "5", "1%"));

    assertThat(row(schedule, 0).holder().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "20,724,991 shares; 20724991",
        "3,394,114(1); 3394114",
        "0; 0",
        "-0-; 0",
        "None; 0",
        "1,250,000 (see Item 4); 1250000",
        "1,250,000 shares, including 30,000 shares issuable under options; 1250000",
        "1,250,000<F2>; 1250000",
        "1,250,000[2]; 1250000",
        "** 1,250,000; 1250000",
        "** -0-; 0",
        "1,250,000\u2020; 1250000",
        "1.250.000; 1250000",
        "1 250 000 shares; 1250000",
        "--0--; 0",
        "--; 0",
      })
  void aFigureOpensWhatStandsBehindItsLabel(String printed, long shares) {
    assertThat(shares(typed(FIRST_PAGE + page("Alder LP", printed, "5%"))).asShares())
        .hasValue(shares);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "See Item 4",
        "1,250,000 Class A Shares and 3,000,000 Class B Shares",
        "1,250,000 2,000,000",
        "12.5%",
      })
  void whatIsNotOneFigureIsReported(String printed) {
    Disclosure schedule = typed(FIRST_PAGE + page("Alder LP", printed, "5%"));

    assertThat(shares(schedule)).isInstanceOf(Figure.Illegible.class);
    assertThat(schedule.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.FIGURE_LOST);
  }

  @Test
  void aPercentageMayBeABound() {
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "less than 5%"))))
        .isInstanceOf(Figure.PercentBelow.class);
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "Approximately 5.3%"))))
        .isInstanceOf(Figure.Percent.class);
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "Less than 5% (4.97%)"))))
        .isInstanceOf(Figure.Percent.class);
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "Less than 5% (see Item 5)"))))
        .isInstanceOf(Figure.PercentBelow.class);
  }

  @Test
  void itemsThatRepeatThePagesAreNotReadAgain() {
    String page = page("Alder LP", "1,250,000", "6.2%");
    String items =
        """
        Item 4. Ownership
        (a) Aggregate amount beneficially owned: 1,250,000
        (b) Percent of class represented: 6.2%%
        """;

    assertThat(typed(FIRST_PAGE + page + items).tables()).hasSize(1);
    assertThat(typed(FIRST_PAGE + page + page).tables()).hasSize(1);
  }

  @Test
  void proseThatQuotesTheLabelsIsNoPage() {
    String prose =
        """
        Each filer puts the name of reporting person first, then the aggregate amount beneficially
        owned by each reporting person, 500 say, and the percent of class represented by amount in
        row (9), which is 5%% then.
        """;

    assertThat(read(prose, Medium.ASCII)).isEmpty();
    assertThat(read(FIRST_PAGE, Medium.ASCII)).isEmpty();
  }

  @Test
  void aFormLaidOutForReadingIsRefused() {
    String form =
        "<html><body><p>1. Name and Address of Reporting Person</p>"
            + "<table><tr><td>INITIAL STATEMENT OF BENEFICIAL OWNERSHIP OF SECURITIES</td>"
            + "</tr></table><table><tr><td>3. Issuer Name <b>and</b> Ticker or Trading Symbol<br>"
            + "Marrowstone Inc. [ MRW ]</td></tr></table></body></html>";
    Disclosure refusal = read(form, Medium.HTML).orElseThrow();

    assertThat(refusal.tables()).isEmpty();
    assertThat(refusal.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.UNREAD_MEDIUM);
    assertThat(
            read(
                "<html><body><p>It files an initial statement of beneficial ownership.</p>"
                    + "</body></html>",
                Medium.HTML))
        .isEmpty();
  }

  @Test
  void aPageWithoutANameIsReported() {
    Disclosure schedule = typed(FIRST_PAGE + page("", "5", "1%"));

    assertThat(schedule.tables()).isEmpty();
    assertThat(schedule.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The office of each of the Reporting Persons is 14 Main Street, Albany, NY 12207.; true",
        "14 Main Street, Albany, NY 12207; true",
        "The office of the managers is 14 Main Street, Albany, NY 12207.; false",
        "14 Main Street, Albany, NY 12207 Birch plc 155 Bishopsgate London; false",
      })
  void anAddressIsEveryonesOnlyIfItIsSaid(String prose, boolean everyones) {
    String text =
        FIRST_PAGE
            + page("Alder LP", "5", "1%")
            + page("Birch LP", "5", "1%")
            + "Item 2(b). Address of Principal Business Office or, if none, Residence:\n"
            + prose
            + "\nItem 2(c). Citizenship: Delaware\n";
    Disclosure schedule = typed(text);

    assertThat(address(row(schedule, 0)).isPresent()).isEqualTo(everyones);
    assertThat(address(row(schedule, 1))).isEqualTo(address(row(schedule, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The office of Alder LP is 14 Main Street, Albany, NY 12207.; 14 Main Street; ",
        "Alder LP is at 14 Main Street, Albany, NY 12207 and Birch LP at 9 Elm Street, Rye, NY"
            + " 10580; 14 Main Street; 9 Elm Street",
        "Birch LP, 14 Main Street, Albany, NY 12207. The address of each of Alder LP and Birch LP"
            + " is 9 Elm Street, Rye, NY 10580; 9 Elm Street; 14 Main Street",
        "Alder LP is managed by Birch LP, which is at 9 Elm Street, Rye, NY 10580.; ;",
        "Alder LP c/o Birch LP 9 Elm Street, Rye, NY 10580 Cedar Inc. 5 Oak Road, Rye, NY 10580;"
            + " 9 Elm Street;",
      })
  void anAddressBehindANameIsOfWhomItNames(String prose, String alder, String birch) {
    String text =
        FIRST_PAGE
            + page("Alder LP", "5", "1%")
            + page("Birch LP", "5", "1%")
            + "Item 2(b). Address of Principal Business Office or, if none, Residence:\n"
            + prose
            + "\nItem 2(c). Citizenship: Delaware\n";
    Disclosure schedule = typed(text);

    assertThat(address(row(schedule, 0)).map(lines -> lines.get(0)))
        .isEqualTo(Optional.ofNullable(alder));
    assertThat(address(row(schedule, 1)).map(lines -> lines.get(0)))
        .isEqualTo(Optional.ofNullable(birch));
  }

  @Test
  void oneAnswerToNameAddressAndCitizenshipGivesEachPersonsAddress() {
    String text =
        FIRST_PAGE
            + page("Alder LP", "5", "1%")
            + page("Birch LP", "5", "1%")
            + "Item 2.\n(a) Name of Person Filing:\n(b) Address of Principal Business Office:\n"
            + "(c) Citizenship:\n\nAlder LP\nc/o Cedar Inc.\n14 Main Street\nAlbany, NY 12207\n"
            + "Citizenship: Delaware\n\nBirch LP\n9 Elm Street\nRye, NY 10580\n"
            + "Citizenship: Cayman Islands\n\n(d) Title of Class of Securities:\nCommon Stock\n"
            + "Item 3. Not applicable.\n";
    Disclosure schedule = typed(text);

    assertThat(address(row(schedule, 0))).contains(List.of("14 Main Street", "Albany, NY 12207"));
    assertThat(row(schedule, 0).contacts())
        .extracting(contact -> contact.party().name())
        .containsExactly("Cedar Inc.");
    assertThat(address(row(schedule, 1))).contains(List.of("9 Elm Street", "Rye, NY 10580"));
    assertThat(row(schedule, 1).contacts()).isEmpty();
  }

  @Test
  void theShareBaseIsStatedOnce() {
    String page = FIRST_PAGE + page("Alder LP", "5", "1%");
    String base = "The percentage is based on 20,161,290 shares outstanding.\n";

    assertThat(typed(page + base).tables().get(0).sharesOutstanding()).hasValue(20_161_290);
    assertThat(typed(page + base + base.replace("20", "30")).tables().get(0).sharesOutstanding())
        .isEmpty();
    assertThat(typed(page + "It is based on 5,000 shares.").tables().get(0).sharesOutstanding())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were 20,161,290 shares of Common Stock outstanding on May 2, 2004.",
        "It owns 1,250,000 shares, or 6.2% of the 20,161,290 shares\noutstanding.",
      })
  void sharesOutstandingAreTheBaseFromWhichThePercentageFollows(String prose) {
    String page = FIRST_PAGE + page("Alder LP", "1,250,000", "6.2%");

    assertThat(typed(page + prose).tables().get(0).sharesOutstanding()).hasValue(20_161_290);
    assertThat(typed(page.replace("6.2%", "7.2%") + prose).tables().get(0).sharesOutstanding())
        .isEmpty();
  }

  private static String pointing(String row) {
    return FIRST_PAGE
        + page("Alder LP", "1,250,000", "6.2%").replace("POWER 1,250,000", "POWER " + row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"See response to row 6.", "Same as Row 9 above"})
  void aRowMayPointToAnother(String row) {
    assertThat(power(typed(pointing(row)), FigureRole.SHARED_DISPOSITIVE)).hasValue(1_250_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"See row 8", "See Item 4", "See row 13", "See Row 6 and Exhibit A", "6"})
  void aRowThatPointsElsewhereOrOnItselfIsNotResolved(String row) {
    assertThat(power(typed(pointing(row)), FigureRole.SHARED_DISPOSITIVE))
        .isNotEqualTo(OptionalLong.of(1_250_000));
  }

  private static OptionalLong power(Disclosure schedule, FigureRole role) {
    return row(schedule, 0).figures().get(role).asShares();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AGGREGATE AMOUNT BENEFICALLY OWNED BY EACH REPORTING PERSON; PERCENT OF CLASS OWNED",
        "AGGREGATE AMOUNT OWNED BY EACH REPORTING PERSON; PERCENTAGE OF CLASS",
        "Total Amount Beneficially Owned; Percent of Common Stock Represented by Row 9",
      })
  void labelsMayBeMisspeltOrShortened(String aggregate, String percent) {
    String page =
        page("Alder LP", "1,250,000", "6.2%")
            .replace("AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", aggregate)
            .replace("PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9", percent);

    assertThat(shares(typed(FIRST_PAGE + page)).asShares()).hasValue(1_250_000);
  }

  @Test
  void labelsOfTheFirstPageMayStandBeforeWhatTheyName() {
    Disclosure schedule =
        typed(
            """
            SCHEDULE 13G
            (Amendment No. 1)*
            Name of Issuer:                Marrowstone Instruments, Inc.
            Title of Class of Securities:  Common Stock, $1 par value
            Date of Event Which Requires Filing of this Statement: December 31, 2004

            """
                + page("Alder LP", "1,250,000", "6.2%"));

    assertThat(schedule.issuer()).map(PartyMention::name).contains("Marrowstone Instruments, Inc.");
    assertThat(schedule.form()).contains("SC 13G/A");
    assertThat(schedule.tables().get(0).security()).isEqualTo("Common Stock");
    assertThat(schedule.tables().get(0).asOf()).contains(LocalDate.of(2004, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({"(Amendment No. Four)*, SC 13G/A", "(Amendment No.    )*, SC 13G"})
  void theNumberOfAnAmendmentMayBeAWord(String amendment, String form) {
    String page = FIRST_PAGE.replace("(Amendment No. 2)*", amendment);

    assertThat(typed(page + page("Alder LP", "5", "1%")).form()).contains(form);
  }

  @Test
  void captionsWithoutBracketsNameNothingBehindThem() {
    Disclosure schedule =
        typed(
            "SCHEDULE 13G\nMarrowstone Inc.\nName of Issuer\nCommon Stock\nTitle of Class of"
                + " Securities\n"
                + page("Alder LP", "1,250,000", "6.2%"));

    assertThat(schedule.issuer()).isEmpty();
  }

  @Test
  void whatTheFirstPageLeavesOutStandsInTheItems() {
    Disclosure schedule =
        typed(
            "SCHEDULE 13G\n"
                + page("Alder LP", "1,250,000", "6.2%")
                + "Item 1(a) Name of Issuer\nMarrowstone Inc.\n"
                + "Item 2(d) Title of Class of Securities\nCommon Shares\n");

    assertThat(schedule.issuer()).map(PartyMention::name).contains("Marrowstone Inc.");
    assertThat(schedule.tables().get(0).security()).isEqualTo("Common Shares");
  }

  @Test
  void typedPagesInHtmlAreReadAsTheyAreShown() {
    Disclosure schedule =
        typed(FIRST_PAGE + page("<B>Alder &amp; Sons LLC</B>", "1,250,000&lt;F1&gt;", "6.2%"));

    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder & Sons LLC");
    assertThat(shares(schedule).asShares()).hasValue(1_250_000);
  }

  @Test
  void tenThousandPagesTakeLinearTime() {
    StringBuilder text = new StringBuilder(FIRST_PAGE);
    for (int i = 0; i < 10_000; i++) {
      text.append(page("Alder Creek Fund " + (100 + i) + " LP", "5", "1%"));
    }
    Disclosure schedule =
        ProcessorTime.within(Duration.ofSeconds(20), () -> typed(text.toString()));

    assertThat(schedule.tables()).hasSize(10_000);
  }

  @Test
  void aHundredThousandLabelsTakeLinearTime() {
    String text = "1. NAME OF REPORTING PERSON\n".repeat(100_000);

    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> read(text, Medium.ASCII)))
        .isEmpty();
  }

  private static String powers(Disclosure disclosure) {
    Figures figures = row(disclosure, 0).figures();
    StringBuilder powers = new StringBuilder();
    for (FigureRole role :
        List.of(
            FigureRole.SOLE_VOTING,
            FigureRole.SHARED_VOTING,
            FigureRole.SOLE_DISPOSITIVE,
            FigureRole.SHARED_DISPOSITIVE)) {
      OptionalLong count = figures.get(role).asShares();
      powers.append(count.isPresent() ? count.getAsLong() : "-").append(' ');
    }
    return powers.toString().strip();
  }

  @Test
  void aPagePartsTheSharesByPower() {
    assertThat(powers(typed(FIRST_PAGE + page("Alder Creek Partners, L.P.", "1,250,000", "6.2%"))))
        .isEqualTo("0 1250000 0 1250000");
  }

  @Test
  void powerOverMoreThanIsOwnedIsReportedAndLeftOut() {
    Disclosure schedule = typed(FIRST_PAGE + page("Alder Creek Partners, L.P.", "900,000", "6.2%"));

    assertThat(powers(schedule)).isEqualTo("0 - 0 -");
    assertThat(schedule.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.FIGURE_LOST);
  }

  @Test
  void blankRowsOfPowerAreNotZero() {
    String page =
        page("Alder Creek Partners, L.P.", "1,250,000", "6.2%")
            .replace("SHARED VOTING POWER    1,250,000", "SHARED VOTING POWER")
            .replace("DISPOSITIVE POWER 0", "DISPOSITIVE POWER see Item 4");

    assertThat(powers(typed(FIRST_PAGE + page))).isEqualTo("0 - - 1250000");
  }

  /**
   * The figures of {@link #TYPED_PAGE} on the lines below their labels, beside words of the side.
   */
  private static String sided(String between) {
    String page = page("Alder Creek Partners, L.P.", "1,250,000", "6.2%");
    int from = page.indexOf("  NUMBER OF");
    int to = page.indexOf(" 9.  AGGREGATE");
    return page.substring(0, from) + between + page.substring(to);
  }

  @Test
  void wordsDownTheSideOfAPageAreNoFigures() {
    String beside =
        """
                            5.  SOLE VOTING POWER
          NUMBER OF             1,000,000
           SHARES           ----------------------------
        BENEFICIALLY        6.  SHARED VOTING POWER
          OWNED BY              250,000
            EACH            ----------------------------
          REPORTING         7.  SOLE DISPOSITIVE POWER
         PERSON WITH            -0-
                            ----------------------------
                            8.  SHARED DISPOSITIVE POWER
                                1,250,000
        """;

    assertThat(powers(typed(FIRST_PAGE + sided(beside)))).isEqualTo("1000000 250000 0 1250000");
  }

  @Test
  void boxesBesideTheWordsOfTheSideHoldFigures() {
    String beside =
        """
        |               |  7 | SOLE VOTING POWER                       |
        |  NUMBER OF    |    |                                         |
        |   SHARES      |    | 1,000,000                               |
        | BENEFICIALLY  |-----------------------------------------------|
        |  OWNED BY     |  8 | SHARED VOTING POWER                     |
        |    EACH       |    | 250,000                                 |
        |  REPORTING    |-----------------------------------------------|
        |   PERSON      |  9 | SOLE DISPOSITIVE POWER                  |
        |    WITH       |    |                                         |
        |               |-----------------------------------------------|
        |               | 10 | SHARED DISPOSITIVE POWER                |
        |               |    | 1,250,000                               |
        """;

    assertThat(powers(typed(FIRST_PAGE + sided(beside)))).isEqualTo("1000000 250000 - 1250000");
  }

  @Test
  void wordsOfTheSideAloneAreABlankRow() {
    String beside =
        """
          NUMBER OF     5.  SOLE VOTING POWER
           SHARES
        BENEFICIALLY    6.  SHARED VOTING POWER
          OWNED BY          shares held by a trust
            EACH
        """;

    assertThat(powers(typed(FIRST_PAGE + sided(beside)))).isEqualTo("- - - -");
  }

  @Test
  void aDashBeforeANumberPartsItFromItsLabel() {
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "-- 4.47"))))
        .isInstanceOf(Figure.Percent.class);
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "- (see Item 5)"))))
        .isInstanceOf(Figure.Nil.class);
  }

  @Test
  void aStarSaysLessThanOnePercentOnlyWithItsLegend() {
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "*** see the notes"))))
        .isInstanceOf(Figure.Illegible.class);
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "* (less than 1%)"))))
        .isInstanceOf(Figure.PercentBelow.class);
  }

  @Test
  void theLabelOfThePercentageMayNameItsRowInOtherWords() {
    String page =
        page("Alder LP", "5", "5.87%").replace("BY AMOUNT IN ROW 9", "BY AMOUNT OF ROW (9)");

    assertThat(percent(typed(FIRST_PAGE + page))).isInstanceOf(Figure.Percent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder Investors, Inc.        I.D. No. 00-0000000",
        "Alder Investors, Inc.   SS# ###-##-####"
      })
  void aTaxpayersNumberIsNoPartOfTheName(String printed) {
    assertThat(row(typed(FIRST_PAGE + page(printed, "5", "6.2%")), 0).holder().name())
        .startsWith("Alder Investors, Inc.")
        .doesNotContain("I.D.", "No", "#-");
  }

  @Test
  void aNameThatFillsItsLineGoesOnBelowIt() {
    String full =
        """
        THE RETIREMENT TRUST FOR THE PLANS OF MARROWSTONE AIR, INC.,
                   MARROWSTONE CARGO AND ALL OF THEIR PARTICIPATING
                   SUBSIDIARIES\
        """;
    String apart =
        "The Alder Creek Partners Offshore Master Fund II, Ltd.\n           Alder Creek GP";

    assertThat(row(typed(FIRST_PAGE + page(full, "5", "6.2%")), 0).holder().name())
        .endsWith("AND ALL OF THEIR PARTICIPATING SUBSIDIARIES");
    assertThat(row(typed(FIRST_PAGE + page(apart, "5", "6.2%")), 0).holder().name())
        .as("a name that its legal form ends is whole")
        .endsWith("Ltd.");
  }

  @Test
  void aPercentageInWordsIsTheOneInBracketsBehindThem() {
    assertThat(
            percent(typed(FIRST_PAGE + page("Alder LP", "5", "Six and one-half percent (6.5%)"))))
        .isInstanceOf(Figure.Percent.class);
    assertThat(percent(typed(FIRST_PAGE + page("Alder LP", "5", "Six percent (6.5% in Item 5)"))))
        .isInstanceOf(Figure.Illegible.class);
  }

  @Test
  void notesAtTheFootOfAPageAreThoseOfItsPerson() {
    String notes =
        """
        - ------------
        (1)  Power is exercised through its general partner, Birch Management, Inc.
        (2)  Solely in its capacity as the general partner of Alder Fund, L.P.
        """;
    Disclosure schedule =
        typed(FIRST_PAGE + page("Alder Investors, L.P.", "5", "6.2%") + notes + "CUSIP No. 1\n");

    assertThat(schedule.prose()).isEmpty();
    assertThat(schedule.notes()).hasSize(2);
    assertThat(schedule.notes().get(1).holder().name()).isEqualTo("Alder Investors, L.P.");
    assertThat(schedule.notes().get(1).text().toString()).startsWith("Solely in its capacity");
  }

  @Test
  void aMarkedNoteBelowTheLastPageIsThatOfThePersonWithTheMark() {
    Disclosure schedule =
        typed(
            FIRST_PAGE
                + page("Jane Sample", "1,250,000 (2)", "6.2%")
                + page("Alder LP", "1,250,000", "6.2%")
                + "\n(2) Includes 40,000 shares that Jane Sample holds for her minor children.\n"
                + "\n(3) Excludes 40,000 shares that are held by others for minor children.\n");

    assertThat(schedule.notes())
        .extracting(note -> note.holder().name())
        .containsExactly("Jane Sample", "Alder LP");
  }

  @Test
  void labelsAndValuesMayWrapBesideEachOther() {
    String folded =
        """
        (1)  NAME OF REPORTING PERSON.                  Alder Corporate Partners
             S.S. OR I.R.S. IDENTIFICATION              II, L.P.
             NO. OF ABOVE PERSON                        00-0000000

        (2)  CHECK THE APPROPRIATE BOX IF A             (a) [ ]
             MEMBER OF A GROUP                          (b) [ ]

        (4)  SOURCE OF FUNDS                            WC

        NUMBER OF        (7)  SOLE VOTING POWER         1,450,000
        SHARES
        BENEFICIALLY     (8)  SHARED VOTING POWER       - 0 -
        OWNED BY
        EACH             (9)  SOLE DISPOSITIVE          1,000,000
        REPORTING             POWER
        PERSON
        WITH             (10) SHARED DISPOSITIVE        450,000
                              POWER

        (11) AGGREGATE AMOUNT BENEFICIALLY              1,450,000
             OWNED BY EACH REPORTING PERSON

        (13) PERCENT OF CLASS REPRESENTED BY            11.2%
             AMOUNT IN ROW (11)

        (14) TYPE OF REPORTING PERSON                   PN
        """;
    Disclosure schedule = typed(folded);

    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder Corporate Partners II, L.P.");
    assertThat(shares(schedule).asShares()).hasValue(1_450_000);
    assertThat(percent(schedule)).isInstanceOf(Figure.Percent.class);
    assertThat(powers(schedule)).isEqualTo("1450000 0 1000000 450000");
  }

  @Test
  void convertedCellsKeepTheirLineEndsAsTags() {
    String pipes =
        """
        | 1 | NAMES OF REPORTING PERSONS<br>Alder Growth Fund, L.P. |
        |---|---|
        | 5 | SOLE VOTING POWER<BR/>2,905,811 shares (2) |
        | 9 | AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON<br>2,905,811 (2) |
        | 11 | PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9<br>7.9% (3) |
        | 12 | TYPE OF REPORTING PERSON<br>PN |
        """;
    Disclosure schedule = read(pipes, Medium.CONVERTED).orElseThrow();

    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder Growth Fund, L.P.");
    assertThat(shares(schedule).asShares()).hasValue(2_905_811);
    assertThat(percent(schedule)).isInstanceOf(Figure.Percent.class);
  }

  @Test
  void aNameGoesOnInSmallLetters() {
    String name = "Alder Bancorp and its wholly owned\n           subsidiary Alder Trust Company";

    assertThat(row(typed(FIRST_PAGE + page(name, "5", "6.2%")), 0).holder().name())
        .isEqualTo("Alder Bancorp and its wholly owned subsidiary Alder Trust Company");
  }

  @Test
  void columnsThatHoldNoPagesTakeLittleTime() {
    String row = "(1)  NAME OF REPORTING PERSON                 Alder Partners\n";

    assertThat(read(row.repeat(40_000) + "<".repeat(100_000), Medium.ASCII)).isEmpty();
  }
}
