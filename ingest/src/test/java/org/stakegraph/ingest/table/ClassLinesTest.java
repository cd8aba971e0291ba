package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Classes of securities that stand on the lines of one cell, their figures on lines beside them.
 */
class ClassLinesTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock.
      Name of beneficial owner | Title of class | Number of shares | Percent of class
      """;

  private static List<String> rows(String text) {
    return Typed.read(text).stream()
        .map(TableReading::statement)
        .flatMap(s -> s.rows().stream().map(r -> s.security() + ": " + Typed.row(r)))
        .toList();
  }

  @Test
  void eachLineIsAHoldingOfItsClass() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample / 1 Mill Lane / Boston, MA 02110 | Class A / Class B | 100,000 / 2,000 | 10% / 40%
                    Alder Fund, L.P. | Class A | 30,000 | 3%
                    Otto Probe | Common / Series A Preferred | 5,000 / - | * / -
                    """))
        .containsExactly(
            "class a: Ada Sample b100000 b%10",
            "class a: Alder Fund, L.P. b30000 b%3",
            "class b: Ada Sample b2000 b%40",
            "common: Otto Probe b5000 b%<1",
            "series a preferred: Otto Probe b- b%-");
  }

  @Test
  void aShareOfAllVotesStandsForTheRow() {
    assertThat(
            rows(
                """
                The table shows the beneficial ownership of our common stock.
                Name | Class | Number of shares | Percent of class | Percent of voting power
                Ada Sample | Class A / Class B | 100,000 / 2,000 | 10% / 40% | 25%
                """))
        .containsExactly("class a: Ada Sample b100000 b%10", "class b: Ada Sample b2000 b%40");
  }

  @Test
  void theColumnOfClassesNeedsNoLabel() {
    assertThat(
            rows(
                HEADING.replace("Title of class", "")
                    + """
                    Ada Sample | Class A / Class B | 100,000 / 2,000 | 10% / 40%
                    Otto Probe | Class B | 5,000 | *
                    """))
        .containsExactly(
            "class a: Ada Sample b100000 b%10",
            "class b: Ada Sample b2000 b%40", "class b: Otto Probe b5000 b%<1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Class A / Class B | 100,000 / 2,000 / 500 | 10% / 40%",
        "Class A / Class A | 100,000 / 2,000 | 10% / 40%",
        "Class A / Class B | 100,000 / 2,000 | 10%",
        "Class A / Birch Fund | 100,000 / 2,000 | 10% / 40%"
      })
  void linesThatDoNotAnswerEachOtherAreNotPaired(String cells) {
    assertThat(rows(HEADING + "Ada Sample | " + cells + "\nOtto Probe | Class B | 700 | 3%\n"))
        .noneMatch(row -> row.contains("b100000") || row.contains("b2000"));
  }

  @Test
  void aFundWithoutALineOfItsOwnGoesOnInItsNextClass() {
    assertThat(
            rows(
                """
                The table shows who owns 5% or more of the shares of a fund beneficially.
                Name and address | Fund | Class | Shares owned | Percent of class
                Alder Clearing Corp. / 1 Mill Lane / Boston, MA 02110 | Birch Growth Fund | A | 1,200 | 14%
                | | C | 300.5 | 22%
                | Birch Bond Fund | A | 9,000 | 6%
                """))
        .containsExactly(
            "birch growth fund, class a: Alder Clearing Corp. b1200 b%14",
            "birch growth fund, class c: Alder Clearing Corp. b?300.5 b%22",
            "birch bond fund, class a: Alder Clearing Corp. b9000 b%6");
  }

  @Test
  void theClassMayStandBehindEachNumber() {
    String heading = HEADING.replace("Title of class | ", "");

    assertThat(
            rows(
                heading
                    + """
                    Ada Sample | 100,000 Class A / 2,000 Class B | 10% / 40%
                    Otto Probe | 5,000 Class B | *
                    """))
        .containsExactly(
            "class a: Ada Sample b100000 b%10",
            "class b: Ada Sample b2000 b%40", "class b: Otto Probe b5000 b%<1");
    assertThat(rows(heading + "Ada Sample | 100,000 Class A | 10%\nOtto Probe | 5,000 | *\n"))
        .noneMatch(row -> row.startsWith("class"));
  }

  @Test
  void percentagesAloneMayStandUnderEachClass() {
    String table =
        """
        The table shows who owns 5% or more of the shares of a class of the fund beneficially.
        Name and address | Class A Shares | Class C Shares
        Alder Clearing Corp. | 12.4% | 22.1%
        """;

    assertThat(rows(table))
        .containsExactly(
            "class a shares: Alder Clearing Corp. b%12.4",
            "class c shares: Alder Clearing Corp. b%22.1");
    assertThat(rows(table.replace("Class C", "Class A"))).isEmpty();
    assertThat(rows(table.replace("Name and address", "Name of portfolio"))).isEmpty();
  }

  @Test
  void namesOfClassesMayTakeTwoLinesEach() {
    assertThat(
            rows(
                HEADING
                    + """
                    Ada Sample | Class A / Common Stock / Class B / Common Stock | 100,000 / 2,000 | 10% / 40%
                    Otto Probe | Class B / Common Stock | 5,000 | *
                    """))
        .containsExactly(
            "class a common stock: Ada Sample b100000 b%10",
            "class b common stock: Ada Sample b2000 b%40",
            "class b common stock: Otto Probe b5000 b%<1");
  }

  @Test
  void theClassesMayStandUnderTheName() {
    String heading = HEADING.replace("Title of class | ", "");

    assertThat(
            rows(
                heading
                    + """
                    Ada Sample / Class A Common Stock / Class B Common Stock | 100,000 / 2,000 | 10% / 40%
                    Otto Probe / Class B Common Stock | 5,000 | *
                    """))
        .containsExactly(
            "class a common stock: Ada Sample b100000 b%10",
            "class b common stock: Ada Sample b2000 b%40",
            "class b common stock: Otto Probe b5000 b%<1");
    assertThat(rows(heading + "Ada Sample / Common Stock Trust | 100,000 | 10%\n"))
        .containsExactly("common stock: Ada Sample Common Stock Trust b100000 b%10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Class A: 100,000 / Class B: 2,000 | Class A: 10% / Class B: 40%",
        "100,000 Class A / 2,000 Class B | 10% of Class A / 40% of Class B"
      })
  void everyFigureMaySayOfWhichClassItIs(String cells) {
    String heading = HEADING.replace("Title of class | ", "");

    assertThat(rows(heading + "Ada Sample | " + cells + "\n"))
        .containsExactly("class a: Ada Sample b100000 b%10", "class b: Ada Sample b2000 b%40");
    String other = cells.replace("B: 40%", "C: 40%").replace("40% of Class B", "40% of Class C");
    assertThat(rows(heading + "Ada Sample | " + other + "\n")).noneMatch(row -> row.contains("40"));
  }

  @Test
  void allFiguresOfAColumnMayBeOfOneClass() {
    String heading = HEADING.replace("Title of class | ", "");

    assertThat(
            rows(
                heading
                    + """
                    Ada Sample | 100,000 Class A | 10 %
                    Otto Probe | 5,000 Class A | 1 %
                    """))
        .containsExactly("class a: Ada Sample b100000 b%10", "class a: Otto Probe b5000 b%1");
    assertThat(rows(heading + "Ada Sample | 100;000 Class A | 10%\nOtto Probe | 5,000 | 1%\n"))
        .noneMatch(row -> row.startsWith("class a"));
  }
}
