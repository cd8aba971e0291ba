package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;

/** Which row of a table with marked cells belongs to which holder. */
class GridHoldersTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock.
      Name and address of beneficial owner | Number of shares | Percent of class
      """;

  private static List<String> securities(String text) {
    return Typed.read(text).stream().map(r -> r.statement().security()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder Holding S.A., Rue de Sel 12, 75000 Paris, France          ; Alder Holding S.A.
          Dr. Ivo Brandt, Lindenstrasse 35, 80000 Munich, Germany         ; Dr. Ivo Brandt
          Bank Birch AG, CH-8000 Zurich                                   ; Bank Birch AG
          Quay Ltd, Unit 5, 10/F, Orr Building, 11 Sample Road, Hong Kong ; Quay Ltd
          Lee Wing Fai / Flat B, 23rd Floor, Orr Court, Hong Kong         ; Lee Wing Fai
          KB Bank NV, Havenlaan 2, B-1000 Brussels, Belgium               ; KB Bank NV
          Marta Rossi, Via Orti 1, 20100 Milan, Italy                     ; Marta Rossi
          Alder S.A. / Av. Sete de Maio, 3477 / Lagoa, SP 04538, Brazil   ; Alder S.A.
          Alder LLC / 6F, No. 1, Sec. 5, Birch Rd. / Taipei 110, Taiwan   ; Alder LLC
          Alder Fund LP (c/o Birch LLC, 9 Elm Street, Reno, NV 89501)     ; Alder Fund LP
          Alder Fund LP / (c/o Birch LLC) / 9 Elm Street, Reno, NV 89501  ; Alder Fund LP
          Avenue Alder Fund, L.P.                                         ; Avenue Alder Fund, L.P.
          Sample 1994 Family Trust, dated May 5, 1994                     ; Sample 1994 Family Trust, dated May 5, 1994
          Via Capital Partners 3, L.P.                                    ; Via Capital Partners 3, L.P.
          Level 8 Capital Fund, LP                                        ; Level 8 Capital Fund, LP
          Alder Trust, Unit 5 Trust                                       ; Alder Trust, Unit 5 Trust
          Ada Platz, Jr.                                                  ; Ada Platz, Jr.
          """)
  void aStreetIsNoPartOfANameWhereverItsNumberStands(String cell, String name) {
    assertThat(Typed.rows(HEADING + cell + " | 100,000 | 10.0%\n"))
        .containsExactly(name + " b100000 b%10.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder Fund LP (c/o Birch LLC, 9 Elm Street, Reno, NV 89501)",
        "Alder Fund LP / (c/o Birch LLC) / 9 Elm Street, Reno, NV 89501",
        "Alder Fund LP / (c/o Birch LLC, / 9 Elm Street, Reno, NV 89501)"
      })
  void whoKeepsPostMayStandInBrackets(String cell) {
    HoldingStatement row =
        Typed.read(HEADING + cell + " | 100,000 | 10.0%\n").get(0).statement().rows().get(0);
    assertThat(row.contacts()).extracting(c -> c.party().name()).containsExactly("Birch LLC");
    assertThat(row.address().orElseThrow().postcode()).contains("89501");
  }

  @Test
  void numbersThatCountTheRowsAreNoPartOfNames() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    1. Ada Sample | 100,000 | 10.0%
                    2. Alder Fund, L.P. | 50,000 | 5.0%
                    3 Birch Partners LLC | 40,000 | 4.0%
                    Cedar AB (publ) | 30,000 | 3.0%
                    Dora Test ______ | 20,000 | 2.0%
                    7. Elm LLC | 10,000 | 1.0%
                    """))
        .containsExactly(
            "Ada Sample b100000 b%10.0",
            "Alder Fund, L.P. b50000 b%5.0",
            "3 Birch Partners LLC b40000 b%4.0",
            "Cedar AB (publ) b30000 b%3.0",
            "Dora Test b20000 b%2.0",
            "7. Elm LLC b10000 b%1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " | 1 Elm Road | 7,000 | 7.0%/ | Salem, OR 97301 | |/",
        " | 1 Elm Road | |/ | Salem, OR 97301 | 7,000 | 7.0%/",
        " | 1 Elm Road | |/ | Salem, OR | |/ | 97301 | 7,000 | 7.0%/"
      })
  void theFirstRowMayHaveItsFiguresBelowAClassAndAName(String address) {
    String heading =
        """
        The table shows the beneficial ownership of our common stock.
        Title of class | Name of beneficial owner | Number of shares | Percent of class
        """;
    String first = "Common Stock | Alder LLC | |\n" + address.replace('/', '\n');
    assertThat(Typed.rows(heading + first + "Common Stock | Ada Sample | 5,000 | 5.0%\n"))
        .containsExactly("Alder LLC b7000 b%7.0", "Ada Sample b5000 b%5.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "245,871(2 | ) | 6.9 | %",
        "245,871 (2 | ) | 6.9 | %",
        "245,871 | (2) | 6.9 | %",
        "245,871 | | 6.9(2 | )%"
      })
  void aMarkMayCloseInTheNextCell(String figures) {
    List<HoldingStatement> rows =
        Typed.read(
                """
                The table shows the beneficial ownership of our common stock.
                Name of beneficial owner | >2Number of shares | >2Percent of class
                Ada Sample | @
                Otto Probe | @
                """
                    .replace("@", figures))
            .get(0)
            .statement()
            .rows();
    assertThat(rows)
        .extracting(Typed::row)
        .containsExactly("Ada Sample b245871 b%6.9", "Otto Probe b245871 b%6.9");
    assertThat(rows.get(0).marks()).extracting(NoteRef::marker).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ada Sample, age 49            ; Ada Sample
          Alder Capital LP et al. (2)   ; Alder Capital LP
          Ada Sample, Jr. et al         ; Ada Sample, Jr.
          Alder et Alwin LLC            ; Alder et Alwin LLC
          Otto Probe*, age 55           ; Otto Probe
          Carl Test (F,P)               ; Carl Test
          Ivo Brandt, Jr. (A,C,F)       ; Ivo Brandt, Jr.
          ADA SAMPLE, 63                ; ADA SAMPLE
          Ada Sample, Jr., 52           ; Ada Sample, Jr.
          Birch Partners, 88            ; Birch Partners, 88
          Alder Inc. ("Alder")          ; Alder Inc.
          Ada ("Addie") Sample          ; Ada ("Addie") Sample
          Alder LLC (our sponsor)       ; Alder LLC
          Alder LLC (A)                 ; Alder LLC
          Alder LLC (A)(B)              ; Alder LLC
          Alder (UK) LLC                ; Alder (UK) LLC
          Alder Bank (USA)              ; Alder Bank (USA)
          Age 49 Partners, L.P.         ; Age 49 Partners, L.P.
          """)
  void agesAndLettersOfCommitteesAreNoPartOfAName(String cell, String name) {
    assertThat(Typed.rows(HEADING + cell + " | 100,000 | 10.0%\n"))
        .containsExactly(name + " b100000 b%10.0");
  }

  @Test
  void figuresBesideAnAddressOnOneLineAreThoseOfTheNameAboveIt() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Alder Corp. (9) | |
                    100 Birch Blvd. Quay, PA 19355 | 300,000 | 30.0%
                    Orr Group, Inc. | |
                    50 Sample Yards New York, NY 10001 | 200,000 | 20.0%
                    """))
        .containsExactly("Alder Corp. b300000 b%30.0", "Orr Group, Inc. b200000 b%20.0");
  }

  @Test
  void classesOfDirectorsAreNoClassesOfShares() {
    assertThat(
            securities(
                """
                The table shows the beneficial ownership of our common stock.
                Name of nominee | Director since | Class | Shares beneficially owned
                Ada Sample | 1993 | III | 1,000
                Otto Probe | 1990 | II | 2,000
                """))
        .containsExactly("common stock");
  }

  @Test
  void aRoundedNumberOfSharesIsIllegibleAndNoClass() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name of beneficial owner | Shares of common stock | Percent of class
                Alder Corp. | 9.85 million | 11.7%
                Birch Corp. | 5 million | 6.1%
                """))
        .containsExactly("Alder Corp. b?9.85 million b%11.7", "Birch Corp. b?5 million b%6.1");
  }

  @Test
  void aHouseNumberOfTwoPartsIsNoHolder() {
    assertThat(
            Typed.rows(
                HEADING
                    + "23-1243 Quay Street / Vancouver, BC V6E 1X4 | 875,000 | 3.8%\n"
                    + "Ada Sample | 100,000 | 1.0%\n"))
        .containsExactly("Ada Sample b100000 b%1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quaystrasse 6 / 60486 Frankfurt/ Main / Germany",
        "44, rue de Sel 75740 Paris Cedex 15 / France",
        "Chairman/President / Alder Bank, Camp Hill, PA"
      })
  void whatStandsBelowAHolderIsNoOther(String below) {
    assertThat(
            Typed.rows(
                HEADING
                    + "Ada Sample | 100,000 | 10.0%\n"
                    + below
                    + " | |\nOrr Holding S.A. | 200,000 | 20.0%\n"))
        .containsExactly("Ada Sample b100000 b%10.0", "Orr Holding S.A. b200000 b%20.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder Clearing LLC, Jersey City, NJ           ; Alder Clearing LLC
          Birch Trust Company, Boston, Massachusetts    ; Birch Trust Company
          Ada Sample, Austin, TX                        ; Ada Sample
          The University of Otter, Otter, GA            ; The University of Otter
          Sample, Otto, MD                              ; Sample, Otto, MD
          Jones, Mary, MA                               ; Jones, Mary, MA
          Birch, Elm and Oak, PA                        ; Birch, Elm and Oak, PA
          City of Austin, Texas                         ; City of Austin, Texas
          """)
  void aTownWithItsStateBehindACommaIsNoPartOfAName(String cell, String name) {
    assertThat(Typed.rows(HEADING + cell + " | 100,000 | 10.0%\n"))
        .containsExactly(name + " b100000 b%10.0");
  }

  @Test
  void halvesOfAListThatStandBesideEachOtherAreReadOneAfterTheOther() {
    assertThat(
            Typed.rows(
                """
                The shares of our common stock may be sold by the selling stockholders named here.
                Name | Shares Offered | Name | Shares Offered
                Ada Alder | 1,000 | Cay Ltd. | 3,000
                Birch Trust | 2,000 | Dan Quay | 4,000
                Total | 10,000 | |
                """))
        .containsExactly(
            "Ada Alder o1000", "Birch Trust o2000", "Cay Ltd. o3000", "Dan Quay o4000");
    assertThat(
            Typed.rows(
                """
                The shares of our common stock may be sold by the selling stockholders named here.
                Name | Shares Offered | Name | Shares Offered | Name | Shares Offered | Name | Shares Offered
                Ada Alder | 1,000 | Birch Trust | 2,000 | Cay Ltd. | 3,000 | Dan Quay | 4,000
                """))
        .containsExactly(
            "Ada Alder o1000", "Birch Trust o2000", "Cay Ltd. o3000", "Dan Quay o4000");
  }

  @Test
  void aListOfOfferedSharesIsOneOfSellersOnlyIfTheProseSaysSo() {
    String list =
        """
        Name | Shares Offered
        Ada Alder | 1,000
        Birch Trust | 2,000
        """;
    assertThat(Typed.rows("Each selling shareholder may sell these shares.\n" + list)).hasSize(2);
    assertThat(Typed.rows("Shares are offered to employees of the company.\n" + list)).isEmpty();
    assertThat(
            Typed.rows(
                "The underwriters will buy them from us and the selling shareholders.\n" + list))
        .isEmpty();
  }

  @Test
  void namesWithoutFiguresAboveAnAddressShareIt() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Alder Fund, L.P. | 100,000 | 10.0%
                    Alder Advisers LLC | |
                    Alder Parent Corp. | |
                    1 Test Street | |
                    Boise, ID 83702 | |
                    Birch Company | 200,000 | 20.0%
                    2 Test Street | |
                    Boise, ID 83702 | |
                    """))
        .containsExactly("Alder Fund, L.P. b100000 b%10.0", "Birch Company b200000 b%20.0");
  }

  @Test
  void figuresBesideAStreetAreThoseOfTheNameAboveIt() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Alder Fund, L.P. | |
                    1 Test Street | 100,000 | 10.0%
                    Boise, ID 83702 | |
                    Birch Company | |
                    2 Test Street | 200,000 | 20.0%
                    Boise, ID 83702 | |
                    """))
        .containsExactly("Alder Fund, L.P. b100000 b%10.0", "Birch Company b200000 b%20.0");
  }

  @Test
  void aWholeNameBehindAnAddressTakesItsFiguresItself() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Alder Fund, L.P. | |
                    1 Test Street | |
                    Boise, ID 83702 | |
                    Birch Company | 200,000 | 20.0%
                    """))
        .contains("Birch Company b200000 b%20.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transferees of the Sponsor",
        "PIPE Investors",
        "Legacy Investors",
        "Sponsor and its Permitted Transferees",
        "Forward Purchase Investors",
        "Private Placement Purchasers",
        "Initial Stockholders"
      })
  void headingsThatTellHowHoldersCameByTheirSharesAreNoHolders(String heading) {
    assertThat(Typed.rows(HEADING + heading + " | |\nAlder Partners LP | 100,000 | 10.0%\n"))
        .containsExactly("Alder Partners LP b100000 b%10.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Legacy Alder Investors LLC", "Anchor Sponsor LP", "Initial Birch Trust"})
  void aNameThatHoldsTheirWordsIsAHolder(String name) {
    assertThat(Typed.rows(HEADING + name + " | 100,000 | 10.0%\n"))
        .containsExactly(name + " b100000 b%10.0");
  }

  @Test
  void aHeadingWithTheSumOfItsRowsIsNoHolder() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Beneficial owners of more than 5%: | 300,000 |
                    Alder Fund, L.P. | 100,000 | 10.0%
                    All directors and officers as a group: | 110,000 | 11.0%
                    """))
        .containsExactly(
            "Alder Fund, L.P. b100000 b%10.0",
            "All directors and officers as a group: b110000 b%11.0");
  }

  @Test
  void aGroupCanBeNamedBesideTheColumnOfNames() {
    assertThat(
            Typed.rows(
                """
                | Name of beneficial owner | Options beneficially owned | Other shares beneficially owned | Total | Percent of class
                Directors | Ada Sample | 10 | 1,000 | 1,010 | *
                Officers | Ben Test | 20,000 | 2,000 | 22,000 | 2.2
                Directors and officers as a group (2 persons) | | 20,010 | 3,000 | 23,010 | 2.3
                """))
        .containsExactly(
            "Ada Sample b1010 b%<1",
            "Ben Test b22000 b%2.2", "Directors and officers as a group (2 persons) b23010 b%2.3");
  }

  @Test
  void aGroupInTheColumnOfClassesIsNoClass() {
    String text =
        """
        Title of class | | Name of beneficial owner | Shares beneficially owned | Percent of class
        Common | | Ada Sample | 1,000 | 1.0
        >2All directors and executive | | 3,000 | 3.0
        >2officers as a group (2 persons) | | |
        """;
    assertThat(Typed.rows(text))
        .containsExactly(
            "Ada Sample b1000 b%1.0",
            "All directors and executive officers as a group (2 persons) b3000 b%3.0");
    assertThat(securities(text)).containsExactly("common");
  }

  @Test
  void anEnumeratorIsNoName() {
    assertThat(
            Typed.rows(
                """
                Name of beneficial owner | | Shares beneficially owned | Percent of class
                Ada Sample | | 1,000 | 1.0
                (iii) | All directors and officers as a group | 3,000 | 3.0
                """))
        .containsExactly(
            "Ada Sample b1000 b%1.0", "All directors and officers as a group b3000 b%3.0");
  }

  @Test
  void aGroupsNameGoesOnBesideItsFigures() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Ada Sample | 1,000 | 1.0%
                    All Directors, Director | |
                    Nominees and Officers | 3,000 | 3.0%
                    as a group (2 persons) | |
                    """))
        .containsExactly(
            "Ada Sample b1000 b%1.0",
            "All Directors, Director Nominees and Officers as a group (2 persons) b3000 b%3.0");
  }

  @Test
  void officesAreToldFromTheRestOfACompanysName() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Alder Capital / Group LLC / 1 Test Street / Boise, ID 83702 | 100,000 | 10.0%
                    Ada Sample / Group President | 1,000 | 1.0%
                    """))
        .containsExactly("Alder Capital Group LLC b100000 b%10.0", "Ada Sample b1000 b%1.0");
  }

  @Test
  void marksInOnePairOfBracketsInAColumnOfTheirOwn() {
    List<TableReading> readings =
        Typed.read(
            """
            Name of beneficial owner | Notes | Class A common stock owned | Class B common stock owned
            Alder Partners LP | (1,2,12) | 1,000 | 9,000
            Ada Sample | (2) | 2,000 | 8,000
            """);
    assertThat(readings).hasSize(2);
    for (TableReading reading : readings) {
      assertThat(reading.statement().rows().get(0).marks())
          .extracting(NoteRef::marker)
          .containsExactly("1", "2", "12");
    }
  }

  @Test
  void aHeadingBetweenTablesNamesTheClassOfTheSecond() {
    String text =
        """
        Series N Preferred Stock
        Name of beneficial owner | Amount beneficially owned | Percent of class
        Alder Partners LP | 1,000 | 10.0%
        Series P Preferred Stock
        Name of beneficial owner | Amount beneficially owned | Percent of class
        Birch Partners LP | 2,000 | 20.0%
        """;
    assertThat(securities(text))
        .containsExactly("series n preferred stock", "series p preferred stock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shares", "Number of shares owned", "Total Ownership", "Common Stock(1)"})
  void ownershipWithoutPercentagesShowsByItsGroup(String label) {
    assertThat(
            Typed.rows(
                """
                Stock ownership of directors and officers
                Name | %s | Stock options
                Ada Sample | 1,000 | 400
                Directors and officers as a group (9 persons) | 3,000 | 900
                """
                    .formatted(label)))
        .containsExactly("Ada Sample b1000", "Directors and officers as a group (9 persons) b3000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share investment | Title",
        "Shares | Dollar value ($)",
        "Shares | Stock awards granted",
        "Number of options received | Title"
      })
  void whatAPlanGrantsIsNotOwned(String labels) {
    assertThat(
            Typed.rows(
                """
                Stock ownership of directors and officers
                Name | %s
                Ada Sample | 1,000 | 4,000
                Directors and officers as a group (9 persons) | 3,000 | 9,000
                """
                    .formatted(labels)))
        .isEmpty();
  }

  @Test
  void withoutAGroupNorPercentagesItIsNotClearWhatIsCounted() {
    assertThat(
            Typed.rows(
                """
                Stock ownership of directors and officers
                Name | Shares
                Ada Sample | 1,000
                Ben Test | 2,000
                """))
        .isEmpty();
  }

  @Test
  void pricesOfOptionsAreNoPercentages() {
    assertThat(
            Typed.rows(
                """
                Beneficial ownership of directors
                Name | Shares owned | Exercisable options | Option price range | Average price
                Ada Sample | 1,000 | 400 | $0.38-4.12 | $1.35
                """))
        .isEmpty();
  }

  @Test
  void manyNamesWithoutFiguresAreReadInOneGo() {
    String names = "Alder Fund, L.P. | |\n".repeat(20_000);
    assertThat(
            Typed.rows(HEADING + "Birch Company | 1,000 | 1.0%\n" + names + "1 Test Street | |\n"))
        .isNotEmpty();
  }

  @Test
  void aStarBesideAHeadingMakesItNoHolder() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Major Shareholders | | *
                    Alder Fund, L.P. | 100,000 | 10.0%
                    Directors and Officers: | | *
                    Ada Sample | 500 | *
                    """))
        .containsExactly("Alder Fund, L.P. b100000 b%10.0", "Ada Sample b500 b%<1");
  }

  @Test
  void mannersOfOwningAreNoClass() {
    String label =
        """
        The table shows the beneficial ownership of our common stock.
        Name | Type of ownership | Shares beneficially owned | Percent
        """;
    assertThat(
            securities(
                label + "Ada Sample | Direct | 1,000 | 1.0%\nBen Test | Indirect | 2,000 | 2.0%\n"))
        .containsExactly("common stock");
  }

  @Test
  void aPartOfWhatSomeoneOwnsIsNotTheWhole() {
    assertThat(
            Typed.rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name | Type of ownership | Shares beneficially owned | Percent
                Ada Sample | Direct | 1,000 | 1.0%
                 | Indirect | 9,000 | 9.0%
                Ben Test | Direct | 2,000 | 2.0%
                """))
        .containsExactly("Ben Test b2000 b%2.0");
  }

  @Test
  void theUnitOfANumberIsNoPartOfIt() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Ada Sample | 1,000 shares | 1.0%
                    Ben Test | 500 shares (direct) | *
                    Carl Test | 400 (D) | *
                    Otto Probe | 300 Units | *
                    """))
        .containsExactly(
            "Ada Sample b1000 b%1.0",
            "Ben Test b500 b%<1", "Carl Test b400 b%<1", "Otto Probe b300 b%<1");
  }

  private static final String PARTS =
      """
      The table shows the beneficial ownership of our common stock.
      Name | Shares owned | Right to acquire | Shares held in trust | %s | Percent
      Ada Sample | 1,000 | 400 | 100 | %s | 1.5%%
      Ben Test | 2,000 | — | 500 | %s | 2.5%%
      """;

  @Test
  void theTotalIntoWhichColumnsAddUpIsOwned() {
    assertThat(Typed.rows(PARTS.formatted("Total", "1,500", "2,500")))
        .containsExactly("Ada Sample b1500 b%1.5", "Ben Test b2500 b%2.5");
  }

  @Test
  void columnsThatDoNotAddUpHaveNoTotal() {
    assertThat(Typed.rows(PARTS.formatted("Total", "1,400", "2,700")))
        .containsExactly("Ada Sample b1000 b%1.5", "Ben Test b2000 b%2.5");
  }

  @Test
  void rowsThatDoNotAddUpRestoreNothing() {
    assertThat(
            Typed.rows(
                """
                The selling stockholders may sell our common stock.
                Name | Shares owned before the offering | Shares offered | Shares owned after the offering
                Alder Fund, L.P. | 100 | 4,000 | 100
                Birch Company | 700 | 9,000 | 700
                Cedar Trust | 5,000 | (17) | 5,000
                """))
        .containsExactly(
            "Alder Fund, L.P. b100 o4000 a100",
            "Birch Company b700 o9000 a700",
            "Cedar Trust b5000 o_ a5000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Class B non-voting common stock", "Class B nonvoting shares"})
  void sharesWithoutVotesAreAClass(String name) {
    assertThat(
            securities(
                """
                Beneficial ownership of our shares
                Name | >2Class A common stock | >2%s
                 | Shares beneficially owned | Percent | Shares beneficially owned | Percent
                Ada Sample | 1,000 | 1.0%% | 30 | 3.0%%
                Ben Test | 2,000 | 2.0%% | 40 | 4.0%%
                """
                    .formatted(name)))
        .containsExactlyInAnyOrder("class a common stock", name.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void aPercentageOfTwoClassesTogetherIsOfNeither() {
    assertThat(
            Typed.rows(
                """
                Beneficial ownership of our ordinary shares
                Name | Class A ordinary shares | Class B ordinary shares | % of total shares | % of aggregate voting power
                Ada Sample | 100 | 900 | 10.0 | 40.0
                Alder Fund, L.P. | 800 | — | 8.0 | 3.0
                """))
        .containsExactly(
            "Ada Sample b100", "Alder Fund, L.P. b800", "Ada Sample b900", "Alder Fund, L.P. b-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Class A shares | % of class | Class B shares | % of class",
        "Class A shares | Class B shares | % of Class A | % of Class B"
      })
  void aPercentageBehindItsClassOrNamingItIsOfIt(String labels) {
    boolean behind = labels.indexOf("%") < labels.indexOf("Class B");
    String row = behind ? "100 | 10.0% | 900 | 90.0%" : "100 | 900 | 10.0% | 90.0%";
    assertThat(
            Typed.rows(
                """
                Beneficial ownership of our shares
                Name | %s
                Ada Sample | %s
                """
                    .formatted(labels, row)))
        .containsExactly("Ada Sample b100 b%10.0", "Ada Sample b900 b%90.0");
  }

  @Test
  void whatAFirmIsToTheIssuerIsNoPartOfItsName() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    Alder Sponsor III LLC(our sponsor)(1) | 100,000 | 10.0%
                    Birch Company (our largest holder) | 90,000 | 9.0%
                    Cedar Fund (ours) | 80,000 | 8.0%
                    """))
        .containsExactly(
            "Alder Sponsor III LLC b100000 b%10.0",
            "Birch Company b90000 b%9.0", "Cedar Fund (ours) b80000 b%8.0");
  }

  private static final String TENDER =
      """
      The table shows the number of shares beneficially owned by each director and what is paid.
      Name | Position | %s | Cash consideration for %s ($)
      Ada Sample | Director | 3,000 | 1,020
      Ben Test | Chief Operating Officer | — | —
      """;

  @Test
  void sharesThatATenderOfferPaysForAreOwned() {
    assertThat(Typed.rows(TENDER.formatted("Number of shares (#)", "shares")))
        .containsExactly("Ada Sample b3000", "Ben Test b-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"options", "restricted stock units", "vested awards"})
  void rightsThatATenderOfferPaysForAreNot(String rights) {
    assertThat(Typed.rows(TENDER.formatted("Number of shares (#)", rights))).isEmpty();
  }

  @Test
  void aLetterInTheColumnOfClassesIsThatClass() {
    assertThat(
            securities(
                """
                The table shows the beneficial ownership of our shares.
                Name | Class | Shares beneficially owned | Percent
                Ada Sample | A | 1,000 | 1.0%
                Ben Test | C | 2,000 | 2.0%
                """))
        .containsExactlyInAnyOrder("class a", "class c");
  }

  @Test
  void formerHoldersOfACompanyThatWasBoughtHeadTheRowsOfEach() {
    assertThat(
            Typed.rows(
                HEADING
                    + """
                    FORMER SHAREHOLDERS OF QUAY RECORDS AND AFFILIATES
                    Ada Sample, Trustee of the | |
                    Sample Living Trust | 100,000 | 10.0%
                    Former Birch Fund, L.P. | 50,000 | 5.0%
                    """))
        .containsExactly(
            "Ada Sample, Trustee of the Sample Living Trust b100000 b%10.0",
            "Former Birch Fund, L.P. b50000 b%5.0");
  }
}
