package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;

/** Typed tables of proxy statements that tell the lives of nominees beside what they own. */
class NomineeTablesTest {
  private static final String LIVES =
      """
      <TABLE>
      <CAPTION>
                                  Principal Occupation           Director         Shares of Common Stock
      Name (Age)                  Over Last Five Years             Since     Age   Beneficially Owned       %%
      -----------                 ----------------------         --------    ---   ------------------     ----
      <S>                         <C>                            <C>         <C>   <C>                   <C>
      %s
      </TABLE>
      """;

  private static List<String> facts(String text) {
    OwnershipReport report = Reading.read(text);
    return report.positions().stream()
        .map(p -> report.party(p.holder()).name() + ": " + Reading.figures(p))
        .toList();
  }

  @Test
  void oneNomineeIsReadBesideItsLifeWhereTheRulerPartsThem() {
    assertThat(
            facts(
                LIVES.formatted(
                    """
                    Ada Q. Sample               Chairman  of  the  Board of    1999        51    1,800**               .02%
                    One Mill Square             Alder   Mills;   Director,
                    Salem, OR 97301             Birch Ltd.
                    """)))
        .containsExactly("Ada Q. Sample: SHARES_BEFORE 1800, PERCENT_BEFORE 0.02");
  }

  @Test
  void anAgeInBracketsUnderANameIsNoNote() {
    assertThat(
            facts(
                LIVES.formatted(
                    """
                    CARL TEST                   Current director and nominee   1998              -0-*            Less than
                    (53)                        Treasurer of Alder Mills                                         1/4 of 1%

                    ADA Q. SAMPLE               Current director and nominee   1999              23,000               1.34%
                    (66)                        Counsel since 1992 to Birch
                    """)))
        .containsExactly(
            "CARL TEST: SHARES_BEFORE nil, PERCENT_BEFORE <0.25",
            "ADA Q. SAMPLE: SHARES_BEFORE 23000, PERCENT_BEFORE 1.34");
  }

  private static final String STORIES =
      """
      <TABLE>
      <CAPTION>
              Name, age, business experience during the past five years                Position       Shares Owned at
                        and other directorships                                       With Fund        May 17, 1996
              ---------------------------------------------------------               ---------       ---------------
      <S>                                                                             <C>               <C>
      *Ada Q. Sample (51),  President of Alder Mills, Salem (since October 1992);     Director             4,674
      Director and  Treasurer  (June  1987-May  1993) of Birch Holdings, Limited,     and
      Public Company Limited, Thailand.                                               Chairman

      Carl  Test (60),  Chairman  and  Chief  Executive  Officer of Cedar Mills;      Director                %s
      Director, Dogwood Fund, Inc.
      </TABLE>
      """;

  @Test
  void aLifeBehindTheNameIsNoPartOfItAndItsOfficesAreNoClasses() {
    OwnershipReport report = Reading.read(STORIES.formatted("-0-"));

    assertThat(Reading.owned(report)).containsExactly("Ada Q. Sample: 4674", "Carl Test: 0");
    assertThat(report.positions()).allMatch(p -> p.address().isEmpty());
    assertThat(report.securities()).hasSize(1);
  }

  @Test
  void livesBesideNoSharesThatAreOwnedAreNoTable() {
    assertThat(facts(STORIES.formatted("1,000").replace("Shares Owned at", "Committees as of")))
        .isEmpty();
  }

  @Test
  void columnsThatTheNextPageSetsElsewhereAreFoundAgain() {
    String first =
        LIVES.formatted(
            """
            Ada Q. Sample               Treasurer of Alder Mills       1999        68    -0-                   -0-

            Carl Test                   Director of Birch Ltd.         1999     69       -0-                   -0-
            """);
    String second =
        LIVES.formatted(
            """
            Dora Oak                    Director of Cedar Ltd.         1999        47    4,461                 .09%
            """);

    assertThat(facts(first + second)).contains("Dora Oak: SHARES_BEFORE 4461, PERCENT_BEFORE 0.09");
  }

  private static final String CLASSES =
      """
      The table shows those who beneficially own more than 5% of our shares.

      <TABLE>
      <CAPTION>
      TITLE OF CLASS            NAME AND ADDRESS OF           AMOUNT AND NATURE OF      PERCENT
                                BENEFICIAL OWNER              BENEFICIAL OWNERSHIP      OF CLASS
      ------------------------------------------------------------------------------------------
      <S>                    <C>                              <C>                       <C>
                             Ada Q. Sample
      Common Shares          Suite 200,  17 Mill Lane            3,063,050 (1),(7)       13.0% (8)
                             Salem, OR 97301
      ------------------------------------------------------------------------------------------
                             Carl Test
      Common Shares          23 Quay Street                        875,000 (9)            3.8%
                             Salem, OR 97301
      ------------------------------------------------------------------------------------------
      </TABLE>
      """;

  @Test
  void aClassBesideTheSecondLineOfAnEntryIsItsClass() {
    OwnershipReport report = Reading.read(CLASSES);

    assertThat(Reading.owned(report))
        .containsExactly("Ada Q. Sample: 3063050", "Carl Test: 875000");
    assertThat(report.positions().get(0).address().orElseThrow().street())
        .contains("Suite 200, 17 Mill Lane");
  }

  @Test
  void aClassThatTakesTwoLinesBesideANameIsNoPartOfIt() {
    String text =
        """
        The table shows those who beneficially own more than 5% of our stock.

        <TABLE>
        <CAPTION>
        Title of    Name and Address of                Amount and Nature of     Percent
        Class       Beneficial Owner                   Beneficial Ownership     of Class
        --------    -------------------                --------------------     --------
        <S>         <C>                                <C>                      <C>
        Common      Alder Mills, Inc.
        Stock       12 Mill Lane
                    Salem, OR 97301                        5,643,554               5.5%

        Common      Birch Advisers, Inc.
        Stock       437 Quay Street
                    Salem, OR 97301                        5,564,950               5.4%
        </TABLE>
        """;

    assertThat(Reading.owned(Reading.read(text)))
        .containsExactly("Alder Mills, Inc.: 5643554", "Birch Advisers, Inc.: 5564950");
  }

  private static final String CAPTIONS =
      """
      The table shows those who beneficially own more than 5% of our stock.

      <TABLE>
      <CAPTION>
                                  Common Stock
                                               Share
      Name and address of beneficial owner     Amount  Percent of class
      <S>                                     <C>             <C>
      Alder Bank,                             10,504,701         24.5%
      as Trustee under the Plan
      1501 Market Street
      Wheeling, WV 26003

      <CAPTION>
                                Convertible Preferred Stock
                                               Share
      Name and address of beneficial owner     Amount  Percent of class

      <S>                                     <C>             <C>
      Birch Bank,                              1,699,171         97.4%
      as Trustee under the Plan
      1501 Market Street
      Wheeling, WV 26003
      </TABLE>
      """;

  @Test
  void aSecondRulerInATableHasAHeadingOfItsOwn() {
    OwnershipReport report = Reading.read(CAPTIONS);

    assertThat(Reading.owned(report))
        .containsExactly(
            "Alder Bank, as Trustee under the Plan: 10504701",
            "Birch Bank, as Trustee under the Plan: 1699171");
    assertThat(report.securities()).hasSize(2);
  }

  @Test
  void rulersAndMarksWithoutEndStayCheap() {
    String rulers = "<S>   <C>   <C>\nAda Sample    Chairman   of  the   1,000\n".repeat(20_000);
    String words = "<TABLE>\n<S>" + " ".repeat(60) + "<C>\n" + "a  ".repeat(150_000) + "1,000\n";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThatCode(() -> Reading.read("<TABLE>\n" + rulers)).doesNotThrowAnyException();
          assertThatCode(() -> Reading.read(words)).doesNotThrowAnyException();
          assertThatCode(() -> Reading.read("(1),".repeat(100_000))).doesNotThrowAnyException();
        });
  }
}
