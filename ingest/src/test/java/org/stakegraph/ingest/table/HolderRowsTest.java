package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Rows below a holder's that count one of its classes, or a part of its shares. */
class HolderRowsTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock as of March 1, 2020. On that
      date 1,000,000 shares of common stock were outstanding.
      Name | Shares Beneficially Owned | Percent
      """;
  private static final String NATURE = HEADING.replace(" | Percent", " | Nature | Percent");

  private static List<String> rows(String text) {
    return Typed.read(text).stream()
        .map(TableReading::statement)
        .flatMap(s -> s.rows().stream().map(r -> s.security() + ": " + Typed.row(r)))
        .toList();
  }

  private static long unread(String text) {
    return Typed.read(text).stream()
        .flatMap(reading -> reading.diagnostics().stream())
        .map(Diagnostic::code)
        .filter(DiagnosticCode.ROW_NOT_UNDERSTOOD::equals)
        .count();
  }

  @Test
  void classesBelowAHolderAreTheHolders() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample / 1 Mill Lane / Boston, MA 02110 |
                    Common Stock | 1,000 | 5%
                    Series A Preferred Stock | 200 | 100%
                    Alder Fund, L.P. |
                    Common Stock | 3,000 | 15%
                    All directors as a group (1 person) |
                    Common Stock | 1,000 | 5%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5",
            "common stock: Alder Fund, L.P. b3000 b%15",
            "common stock: All directors as a group (1 person) b1000 b%5",
            "series a preferred stock: Ada Sample b200 b%100");
  }

  @Test
  void theirLabelMaySpeakOfNamesAndClasses() {
    assertThat(
            rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name and Class | Number of Shares | Percent of Class
                Ada Sample | |
                Class A | 1,000 | 5%
                Class B | 200 | 40%
                """))
        .containsExactly("class a: Ada Sample b1000 b%5", "class b: Ada Sample b200 b%40");
  }

  @Test
  void aClassBehindAPercentageIsItsClass() {
    String heading =
        """
        These persons own more than 5% of a fund beneficially or of record.
        Fund | Name and Address | Percentage of Class and Type of Ownership
        """;

    assertThat(
            rows(
                heading
                    + """
                    Alder Fund | Birch Bank | 91.5 % Class A; Beneficial
                    Alder Fund | Birch Bank | 6.0% Class B; Record
                    """))
        .containsExactly(
            "alder fund, class a: Birch Bank b%91.5", "alder fund, class b: Birch Bank b%6.0");
    assertThat(rows(heading + "Alder Fund | Birch Bank | 91.5% in January\n")).isEmpty();
  }

  @Test
  void aShareOfTheVotesBesideTheHolderIsNoNumberOfShares() {
    assertThat(
            rows(
                HEADING.replace("Percent", "Percent of Class | Percent of Votes")
                    + """
                    Ada Sample | | | 61.9%
                    Class A Common Stock | 1,000 | 5% |
                    Class B Common Stock | 200 | 73.8% |
                    """))
        .containsExactly(
            "class a common stock: Ada Sample b1000 b%5",
            "class b common stock: Ada Sample b200 b%73.8");
  }

  @Test
  void aColumnOfTypesAndClassesNamesClasses() {
    assertThat(
            rows(
                HEADING.replace("Name | ", "Name | Type and Class of Security | ")
                    + """
                    Ada Sample | Common Stock | 1,000 | 5%
                     | Preferred Stock | 200 | 20%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5", "preferred stock: Ada Sample b200 b%20");
  }

  @Test
  void aClassWithFiguresBelowNobodyIsNoHolder() {
    assertThat(Typed.rows(HEADING + "Common Stock | 9,000 | 90%\nAda Sample | 1,000 | 5%\n"))
        .containsExactly("Ada Sample b1000 b%5");
  }

  @Test
  void aClassBelowAHolderWithFiguresMayBeAPartOfThem() {
    String text =
        HEADING
            + """
            Ada Sample | 1,500 | 7%
            Common Stock | 1,000 | 5%
            Otto Probe | 300 | *
            """;
    assertThat(Typed.rows(text)).containsExactly("Ada Sample b1500 b%7", "Otto Probe b300 b%<1");
    assertThat(unread(text)).isEqualTo(1);
  }

  @Test
  void aClassWithoutFiguresIsAHeadingOverHolders() {
    assertThat(rows(HEADING + "Class B Common Stock |\nAda Sample | 1,500 | 7%\n"))
        .containsExactly("class b common stock: Ada Sample b1500 b%7");
  }

  @Test
  void stockAndOptionsBelowAHolderAreOwnedIfATotalAddsThemUp() {
    String parts =
        HEADING
            + """
            Ada Sample |
            Common Stock | 1,000 |
            Stock options | 500 |
            """;
    assertThat(Typed.rows(parts + "Total | 1,500 | 7%\nOtto Probe | 300 | *\n"))
        .containsExactly("Ada Sample b1500 b%7", "Otto Probe b300 b%<1");
    assertThat(Typed.rows(parts + "Total | 1,600 | 7%\n")).containsExactly("Ada Sample b_ b%_");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares subject to voting proxy",
        "Shares held in ESOP",
        "Shares held in trust",
        "Unvested shares",
        "Allocated ESOP shares",
        "Vested stock options held in trust",
        "SHARES ISSUABLE UPON EXERCISE OF WARRANTS",
        "Held in 401(k) plan",
        "Owned jointly with spouse",
        "IRA",
        "Spouse's Roth IRA",
        "Roth IRA shares",
        "Wife and children",
        "By trust"
      })
  void wordsThatSayWhichSharesBelowAHolderNameNobody(String words) {
    String text = HEADING + "Ada Sample | 1,000 | 5%\n" + words + " | 400 | 2%\n";
    assertThat(Typed.rows(text + "Otto Probe | 300 | *\n"))
        .containsExactly("Ada Sample b1000 b%5", "Otto Probe b300 b%<1");
    assertThat(unread(text)).isEqualTo(1);
    assertThat(Typed.rows(HEADING + words + " | 400 | 2%\nOtto Probe | 300 | *\n"))
        .containsExactly("Otto Probe b300 b%<1");
  }

  @Test
  void sharesThatAddUpToATotalBelowAHolderAreItsOwn() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Ada Sample |
                    Shares held directly | 1,000 |
                    Shares held in ESOP | 500 |
                    Total | 1,500 | 7%
                    """))
        .containsExactly("Ada Sample b1500 b%7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares Investments LLC",
        "Stock Holdings",
        "Restricted Fund",
        "Held Family Trust",
        "By Design Inc.",
        "Shares of Hope Foundation",
        "Options Capital, L.P.",
        "Alder Company ESOP",
        "Ada Son",
        "Ada Roth"
      })
  void namesThatHoldWordsForSharesAreHolders(String name) {
    assertThat(Typed.rows(HEADING + "Ada Sample | 1,000 | 5%\n" + name + " | 400 | 2%\n"))
        .containsExactly("Ada Sample b1000 b%5", name + " b400 b%2");
  }

  @Test
  void sharesHeldAloneAndSharedAddUpWhereThePercentageSaysSo() {
    String text =
        NATURE
            + """
            Ada Sample | 100,000 | Sole (2) | 15.0%
             | 50,000 | Shared (3) |
            """;
    assertThat(Typed.rows(text)).containsExactly("Ada Sample b150000 b%15.0");
    assertThat(unread(text)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0%", "5.0%", "14.0%", "*"})
  void theyDoNotWhereItIsThatOfOneLineOrOfNeither(String percent) {
    String text =
        NATURE
            + """
            Ada Sample | 100,000 | Sole | %s
             | 50,000 | Shared |
            """
                .formatted(percent);
    assertThat(Typed.rows(text)).containsExactly("Ada Sample b_ b%_");
    assertThat(unread(text)).isEqualTo(2);
  }

  @Test
  void oneCellCanSayHowItsSharesAreHeld() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Ada Sample | 100,000 (sole) / 50,000 (shared) | 15.0%
                    Otto Probe | 20,000 (sole) | 2.0%
                    Lena Test | 100,000 sole voting power / 60,000 shared voting power | 15.0%
                    Karl Muster | 700 | *
                    """))
        .containsExactly(
            "Ada Sample b150000 b%15.0",
            "Otto Probe b20000 b%2.0",
            "Lena Test b_ b%_ sv100000 hv60000",
            "Karl Muster b700 b%<1");
  }

  @Test
  void powersBelowAHolderAddUpToTheirTotal() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Ada Sample |
                    Sole voting power | 100,000 |
                    Shared voting power | 50,000 |
                    Total | 150,000 | 15%
                    """))
        .containsExactly("Ada Sample b150000 b%15");
  }

  @Test
  void powersOverTheSameSharesDoNotAddUp() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Ada Sample |
                    Sole voting power | 100,000 |
                    Sole dispositive power | 100,000 | 10%
                    """))
        .containsExactly("Ada Sample b_ b%_");
  }

  private static final String FUNDS =
      """
      These persons owned of record 5% or more of the shares of each fund.
      Name of Owner | Name of Fund | Number of Shares | Percent of Class
      """;

  @Test
  void eachFundIsAClass() {
    assertThat(
            rows(
                FUNDS
                    + """
                    Alder Bank | Growth Fund Class A | 1,000 | 15%
                     | Income Fund Class A | 2,000 | 25%
                    """))
        .containsExactly(
            "growth fund class a: Alder Bank b1000 b%15",
            "income fund class a: Alder Bank b2000 b%25");
  }

  @Test
  void aFundAndItsClassAreOneClass() {
    assertThat(
            rows(
                """
                These persons owned of record 5% or more of the shares of each fund.
                Fund | Class | Name of Owner | Number of Shares | Percent of Class
                Growth Fund | A | Alder Bank | 1,000 | 15%
                 | C | Alder Bank | 2,000 | 25%
                Income Fund | A | Alder Bank | 3,000 | 35%
                """))
        .containsExactly(
            "growth fund, class a: Alder Bank b1000 b%15",
            "growth fund, class c: Alder Bank b2000 b%25",
            "income fund, class a: Alder Bank b3000 b%35");
  }

  @Test
  void theClassOfAFundStandsOverItsHolders() {
    assertThat(
            rows(
                """
                These persons owned of record 5% or more of the shares of each fund.
                Name of Owner | Number of Shares | Percent of Class
                Growth Fund - Class A |
                Alder Bank | 1,000 | 15%
                Growth Fund - Class C |
                Birch Securities LLC | 2,000 | 25%
                """))
        .containsExactly(
            "growth fund - class a: Alder Bank b1000 b%15",
            "growth fund - class c: Birch Securities LLC b2000 b%25");
  }

  @ParameterizedTest
  @ValueSource(strings = {":", " (1976)"})
  void aFundStandsOverItsHolders(String ending) {
    assertThat(
            rows(
                """
                These persons owned of record 5% or more of the shares of each fund.
                Name of Owner | Number of Shares | Percent of Class
                Growth Fund@ |
                Alder Bank | 1,000 | 15%
                Income Fund@ |
                Alder Bank | 2,000 | 25%
                """
                    .replace("@", ending)))
        .extracting(row -> row.replace(" (1976)", ""))
        .containsExactly(
            "growth fund: Alder Bank b1000 b%15", "income fund: Alder Bank b2000 b%25");
  }

  @Test
  void aFundOverTheLabelsOrInTheColumnOfClassesHasThemAll() {
    assertThat(
            rows(
                """
                These persons owned of record 5% or more of the shares of each fund.
                Growth Fund (1976) |
                Title of Class | Name of Owner | Number of Shares | Percent of Class
                Investor Shares: | Alder Bank | 1,000 | 15%
                 | Birch Securities LLC | 1,500 | 20%
                Income Fund (1992) |
                Investor Shares: | Alder Bank | 2,000 | 25%
                """))
        .containsExactly(
            "growth fund (1976), investor shares: Alder Bank b1000 b%15",
            "growth fund (1976), investor shares: Birch Securities LLC b1500 b%20",
            "income fund (1992), investor shares: Alder Bank b2000 b%25");
  }

  @Test
  void aHolderMayBeAFund() {
    assertThat(
            rows(
                """
                These persons beneficially owned 5% or more of our shares.
                Name of Owner | Number of Shares | Percent of Class
                Alder Growth Fund | 1,000 | 15%
                Birch Income Fund (3) | 2,000 | 25%
                """))
        .containsExactly(
            "shares: Alder Growth Fund b1000 b%15", "shares: Birch Income Fund b2000 b%25");
  }

  @Test
  void aColumnOfFundsNamesThemWhole() {
    assertThat(
            rows(
                """
                These persons beneficially owned shares of the funds.
                Fund and Share Class | Name of Beneficial Owner | Number of Shares | Percent of Class
                Senior Income (ABC) - Common Shares | Ada Sample | 1,000 | 6.1%
                Floating Rate (ABD) - Common Shares | Ada Sample | 2,000 | 5.4%
                """))
        .containsExactly(
            "senior income (abc) - common shares: Ada Sample b1000 b%6.1",
            "floating rate (abd) - common shares: Ada Sample b2000 b%5.4");
  }

  @Test
  void percentagesOfAClassNeedNoCountsBesideThem() {
    assertThat(
            rows(
                """
                These shareholders owned of record more than 5% of a class of the fund's shares.
                Title of Class | Name and Address of Shareholder | Percent of Class
                Investor Shares | Alder Bank / 1 Mill Lane / Boston, MA 02110 | 9.14%
                 | Birch Securities LLC | 5.90%
                """))
        .containsExactly(
            "investor shares: Alder Bank b%9.14", "investor shares: Birch Securities LLC b%5.90");
  }

  @Test
  void managersAndPersonsBetweenAFundAndItsAddressAreNoPartOfItsName() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund, L.P. / Alder Management, LLC / Ada Sample / 1 Mill Lane / Boston, MA 02110 | 1,000 | 5%
                    Alder Point / Master Fund, Ltd. / Birch House / 1 Mill Lane / Boston, MA 02110 | 2,000 | 10%
                    """))
        .containsExactly(
            "common stock: Alder Fund, L.P. b1000 b%5",
            "common stock: Alder Point Master Fund, Ltd. b2000 b%10");
  }

  @Test
  void aTownWithItsCodeInTheNextCellIsNoHolder() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample | 1,000 | 5%
                    1 Mill Lane | |
                    New York, NY | 10022 |
                    Otto Test | 2,000 | 10%
                    2 Mill Lane | |
                    Boston, MA | 02110-1234 |
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5", "common stock: Otto Test b2000 b%10");
  }

  @Test
  void aNameLikeATownHoldsTheSharesBesideIt() {
    assertThat(rows(HEADING + "Sample, Virginia | 10,022 | 5%\nSample, Georgia | 20022 | 10%\n"))
        .containsExactly(
            "common stock: Sample, Virginia b10022 b%5",
            "common stock: Sample, Georgia b20022 b%10");
  }

  @Test
  void aTotalOfOfficersIsTheRowOfAGroup() {
    assertThat(
            rows(
                """
                These persons beneficially owned 5% or more of our shares.
                Name of Owner | Number of Shares | Percent of Class
                Ada Sample | 1,000 | 15%
                Total of officers and directors (3 persons) | 2,000 | 25%
                Total | 3,000 | 40%
                """))
        .containsExactly(
            "shares: Ada Sample b1000 b%15",
            "shares: Total of officers and directors (3 persons) b2000 b%25");
  }

  @Test
  void sharesThatOfficersHaveEarnedAreNoHoldings() {
    assertThat(
            Typed.read(
                """
                These persons beneficially owned 5% or more of our shares.
                Name | Number of Shares | Percentage of Common Stock Earned
                Ada Sample | 1,000 | 10%
                Otto Probe | 2,000 | 20%
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Name of Subsidiary | Percent of Shares                    ; Alder Holdings Ltd. | 51.0%
          Name of Partner | Percentage Interest                     ; Alder Holdings Ltd. | 51.0%
          Name of Nominee | Percent of Votes Cast                   ; Ada Sample | 91.0%
          Name of Stockholder | Percent of Votes                    ; Ada Sample | 91.0%
          """)
  void otherPercentagesAreNoHoldings(String labels, String row) {
    String prose = "These persons beneficially owned 5% or more of our shares.\n";
    assertThat(Typed.read(prose + labels + "\n" + row + "\n" + row + "\n")).isEmpty();
  }

  @Test
  void wordsInBracketsAloneNameNobody() {
    assertThat(
            rows(
                """
                These persons beneficially owned 5% or more of our shares.
                Name of Owner | Number of Shares | Percent of Class
                (Variable Annuity) | 1,000 | 15%
                (All directors as a group, 5 persons) | 2,000 | 25%
                """))
        .containsExactly("shares: (All directors as a group, 5 persons) b2000 b%25");
  }

  @Test
  void whatTrusteesOwnOfOtherCompaniesIsNoHoldingOfTheIssuer() {
    assertThat(
            Typed.read(
                """
                These persons beneficially owned shares of companies under common control.
                Name of Trustee | Company | Title of Class | Shares Beneficially Owned | Percent of Class
                Ada Sample | Alder Corp. | Common Stock | 1,000 | 6.1%
                Ada Sample | Birch Corp. | Common Stock | 2,000 | 5.4%
                """))
        .isEmpty();
  }

  @Test
  void figuresBesideTheAddressAreOfTheHoldersNextClass() {
    assertThat(
            rows(
                FUNDS
                    + """
                    Alder Trust Company-- | Bond Fund | 1,000 | 15%
                    Client Accounts | Growth Fund | 2,000 | 25%
                    1 Mill Lane | Income Fund | 3,000 | 35%
                    Boston, MA 02110 | Index Fund | 4,000 | 45%
                    Birch Securities LLC | Bond Fund | 5,000 | 55%
                    """))
        .containsExactly(
            "bond fund: Alder Trust Company-- Client Accounts b1000 b%15",
            "bond fund: Birch Securities LLC b5000 b%55",
            "growth fund: Alder Trust Company-- Client Accounts b2000 b%25",
            "income fund: Alder Trust Company-- Client Accounts b3000 b%35",
            "index fund: Alder Trust Company-- Client Accounts b4000 b%45");
  }

  @Test
  void partsOfSharesAreNeverRounded() {
    assertThat(
            Typed.rows(
                FUNDS
                    + """
                    Alder Bank | Growth Fund | 12,345.678 | 15%
                    Birch Bank | Growth Fund | 12.345 | 5%
                    Cedar Bank | Growth Fund | 1,000.000 | 7%
                    """))
        .containsExactly(
            "Alder Bank b?12,345.678 b%15", "Birch Bank b?12.345 b%5", "Cedar Bank b1000 b%7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder and | F Fund | 1,000 | 5%\n",
        "Alder Fund |\nCommon Stock | A Fund | 1,000 | 5%\n",
        "C/O Alder | F Fund | 1,000 | 5%\n",
        "Sole voting power | F Fund | 1,000 | 5%\n",
        "Options | F Fund | 1,000 | 5%\n"
      })
  void rowsThatNeverEndTakeLinearTime(String row) {
    ProcessorTime.within(
        Duration.ofSeconds(60),
        () -> Typed.rows(FUNDS + "Alder Fund / 1 Mill Lane |\n" + row.repeat(3_000)));
  }

  @Test
  void dotsThatPartThousandsEverywhereAreCommas() {
    assertThat(Typed.rows(FUNDS + "Alder Bank | Growth Fund | 12.345 | 5%\n"))
        .containsExactly("Alder Bank b12345 b%5");
  }

  @Test
  void headingsOverRowsSayWhenTermsEnd() {
    assertThat(
            rows(
                HEADING
                    + """
                    Nominees for Term Expiring in 2003 |
                    Ada Sample | 1,000 | 5%
                    Directors Whose Terms Expire at the 2004 Annual Meeting |
                    Ben Test | 2,000 | 10%
                    Term Partners 2004, L.P. | 3,000 | 15%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5",
            "common stock: Ben Test b2000 b%10",
            "common stock: Term Partners 2004, L.P. b3000 b%15");
  }

  @Test
  void aNameWithItsAddressInOneLineIsNoAddress() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample 12 Quay Street Salem, OR 97301 | 1,000 | 5%
                    Ben and Carl Test 7 Mill Lane, Suite 5 Dover, NH 03820 | 2,000 | 10%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5", "common stock: Ben and Carl Test b2000 b%10");
  }

  @Test
  void thePercentageOfOneClassIsNotOfSharesOfAnother() {
    assertThat(
            rows(
                """
                The table shows the beneficial ownership of our stock.
                Name | Class A Common Stock Percent | Class B Common Stock Shares Beneficially Owned
                Ada Sample | 5.0% | 2,000
                Ben Test | 1.0% | 3,000
                """))
        .containsExactly(
            "class b common stock: Ada Sample b2000", "class b common stock: Ben Test b3000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          900 direct / 100 indirect / 1,000 total ; Ada Sample b1000 b%1
          900 (D) / 100 (I) / 1,000               ; Ada Sample b1000 b%1
          Stock: 900 / Options: 100 / Total: 1,000 ; Ada Sample b1000 b%1
          1,000 shares (1%)                       ; Ada Sample b1000 b%1
          900 / 90 / 1,000                        ; Ada Sample b?900 90 1,000 b%1
          900 / 1,000                             ; Ada Sample b?900 1,000 b%1
          """)
  void theLastLineOfACellIsTheWholeIfTheOthersAddUpToIt(String cell, String row) {
    String percent = cell.contains("%") ? "" : "1%";
    String pair = cell.contains("%") ? "500 shares (*)" : "500";
    assertThat(
            Typed.rows(
                HEADING
                    + "Ada Sample | "
                    + cell
                    + " | "
                    + percent
                    + "\nOtto Probe | "
                    + pair
                    + " | \n"))
        .contains(row);
  }

  @Test
  void eachFundMayHaveAColumnWhereARowCountsForAll() {
    String table =
        """
        The table shows the shares of each fund that the trustees own beneficially.
        Name of trustee | Alder Growth Fund | Alder Income Fund
        Ada Sample | 1,204 | 310
        """;

    assertThat(rows(table + "All trustees and officers as a group | 1,204 | 2,310\n"))
        .containsExactly(
            "alder growth fund: Ada Sample b1204",
            "alder growth fund: All trustees and officers as a group b1204",
            "alder income fund: Ada Sample b310",
            "alder income fund: All trustees and officers as a group b2310");
    assertThat(rows(table)).isEmpty();
  }

  @Test
  void aTownBelowAHolderIsNoHolderThoughItsStateIsWrittenAsATitleIs() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample | 1,000 | 5%
                    Norwalk, PA | |
                    Otto Probe, MD | 3,000 | 15%
                    Baltimore, MD | |
                    Ida Muster, PA | 400 | 2%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5",
            "common stock: Otto Probe, MD b3000 b%15", "common stock: Ida Muster, PA b400 b%2");
  }

  @Test
  void whatStandsBehindCareOfIsNoPartOfAnOffice() {
    assertThat(
            Typed.read(
                    HEADING
                        + "Ada Sample, Chief Executive Officer c/o Alder Inc., 12 Main Street,"
                        + " Dover, NH 03820 | 1,000 | 5%\n")
                .get(0)
                .statement()
                .rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.holder().name()).isEqualTo("Ada Sample");
              assertThat(row.contacts()).hasSize(1);
              assertThat(row.address()).isPresent();
            });
  }

  @Test
  void aMarkBehindANameMakesNoAddressOfIt() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample | 1,000 | 5%
                    12 Main Street, Dover, NH 03820 | 3,000 | 15%
                    Otto Probe (4) | 400 | 2%
                    Ida Muster | 500 | 3%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5",
            "common stock: Otto Probe b400 b%2", "common stock: Ida Muster b500 b%3");
  }

  @Test
  void aTotalUnderClassIsWhatAHolderOwnsOfSharesAndRightsToThem() {
    String table =
        """
        The table shows the beneficial ownership of our stock as of March 1, 2020.
        Name | Class | Amount | Percent
        Ada Sample | Common Stock | 1,000 |
         | RIGHTS | 500 |
         | Total | 1,500 | 1.5%
        Otto Probe | Common Stock | 400 | *
        """;

    assertThat(rows(table.replace("RIGHTS", "Options")))
        .containsExactly(
            "common stock: Ada Sample b1500 b%1.5", "common stock: Otto Probe b400 b%<1");
    assertThat(rows(table.replace("RIGHTS", "Class B Stock")))
        .containsExactly(
            "common stock: Ada Sample b1000 b%_",
            "common stock: Otto Probe b400 b%<1", "class b stock: Ada Sample b500 b%_");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Class B Common Stock, $.01 par value",
        "Class B Common Stock, par value $0.01 per share:",
        "Class B Common Stock (no par value)"
      })
  void aClassOverRowsIsNoHolderWhateverItsSharesAreWorthNominally(String title) {
    assertThat(
            rows(HEADING + "Ada Sample | 1,000 | 5%\n" + title + " | |\nOtto Probe | 400 | 2%\n"))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5", "class b common stock: Otto Probe b400 b%2");
  }

  @Test
  void lettersCountTheHeadingsOverRows() {
    assertThat(
            rows(
                HEADING
                    + """
                    A. Directors | |
                    Ada Sample | 1,000 | 5%
                    D. More than 5% holders | |
                    Alder Fund, L.P. | 3,000 | 15%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5", "common stock: Alder Fund, L.P. b3000 b%15");
  }

  @Test
  void wordsInPlaceOfANumberAreNoHeading() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample | 1,000 | 5%
                    Otto Probe | less than 1,000 shares | (less than one percent of the class)
                    Alder Fund, L.P. | 3,000 | 15%
                    """))
        .contains(
            "common stock: Ada Sample b1000 b%5", "common stock: Alder Fund, L.P. b3000 b%15");
  }

  @Test
  void aBuildingBelowAFirmAndItsSubsidiariesIsPartOfTheAddress() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Corporation and Subsidiaries / Alder Center, Sixth and Main / Dover, NH 03820 | 1,000 | 5%
                    Birch Corporation & / Affiliates / Dover, NH 03820 | 3,000 | 15%
                    """))
        .containsExactly(
            "common stock: Alder Corporation and Subsidiaries b1000 b%5",
            "common stock: Birch Corporation & Affiliates b3000 b%15");
  }

  @Test
  void whatStandsBelowANameWithAnAgeIsALifeUpToTheAddress() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample, 55 / Partner, Sample & Probe, attorneys | 1,000 | 5%
                    Otto Probe, 48 / Owner of Probe Motors Inc. / 12 Main Street / Dover, NH 03820 | 400 | 2%
                    Studio 54, 55 Partners / L.P. | 300 | 1%
                    """))
        .containsExactly(
            "common stock: Ada Sample b1000 b%5",
            "common stock: Otto Probe b400 b%2",
            "common stock: Studio 54, 55 Partners L.P. b300 b%1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,000 shares(2)(3)",
        "1,000 (Direct)(2)",
        "1,000 / (Indirect)(1)",
        "1,000 (D) (4)",
        "1,000 Interests",
        "1,000 shares"
      })
  void whatIsCountedAndMarksStandBehindANumber(String cell) {
    assertThat(rows(HEADING + "Ada Sample | " + cell + " | 5%\nOtto Probe | 400 | 2%\n"))
        .containsExactly("common stock: Ada Sample b1000 b%5", "common stock: Otto Probe b400 b%2");
  }

  @Test
  void whatKindOfCompanyAFirmIsMayFollowOnTheNextLine() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Foundation, a / Delaware non-stock corporation / Dover, NH 03820 | 1,000 | 5%
                    Birch Fund A / 12 Main Street | 400 | 2%
                    """))
        .containsExactly(
            "common stock: Alder Foundation, a Delaware non-stock corporation b1000 b%5",
            "common stock: Birch Fund A b400 b%2");
  }

  @Test
  void aNameMayEndInTheKindOfItsTrustOnALineOfItsOwn() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name of beneficial owner | Number of shares | Percent of class
                Alder Bank, Trustee of the Ada Sample / Testamentary Trust | 5,000 | 7.0%
                """))
        .containsExactly("Alder Bank, Trustee of the Ada Sample Testamentary Trust b5000 b%7.0");
  }

  @Test
  void whatAFirmIsToOthersAndHowOldSomebodyIsAreNoPartOfTheName() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name of beneficial owner | Number of shares | Percent of class
                Alder Properties, L.P. (an affiliate of Birch) | 9,000 | 9.0%
                of which: Alder Investors LLP | 8,000 | 8.0%
                Affiliates of Birch | 7,000 | 7.0%
                Ada Sample, Sr., 72. Chairman of the Board | 6,000 | 6.0%
                """))
        .containsExactly(
            "Alder Properties, L.P. b9000 b%9.0",
            "Alder Investors LLP b8000 b%8.0",
            "Affiliates of Birch b7000 b%7.0",
            "Ada Sample, Sr. b6000 b%6.0");
  }
}
