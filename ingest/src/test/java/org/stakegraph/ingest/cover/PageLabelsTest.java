package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/** How filers word, spell and place the labels of a reporting person's page. */
class PageLabelsTest {
  private static final String NAME = "NAME OF REPORTING PERSON";
  private static final String AGGREGATE = "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH PERSON";
  private static final String PERCENT = "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)";

  private static final String POWERS =
      """
                          7   SOLE VOTING POWER
        NUMBER OF             0
         SHARES
      BENEFICIALLY        8   SHARED VOTING POWER
        OWNED BY              1,250,000
          EACH
       REPORTING          9   SOLE DISPOSITIVE POWER
        PERSON                0
         WITH
                          10  SHARED DISPOSITIVE POWER
                              1,250,000
      """;

  private static Disclosure read(String name, String powers, String amount, String percent) {
    String page =
        "1 "
            + name
            + "\n  Alder Creek Partners, L.P.\n\n2 CHECK THE APPROPRIATE BOX  (a) [ ]\n"
            + powers
            + "\n11 "
            + amount
            + "\n   1,250,000\n\n12 CHECK IF THE AGGREGATE AMOUNT [ ]\n"
            + "13 "
            + percent
            + "\n   6.2%\n\n14 TYPE OF REPORTING PERSON\n   PN\n";
    return typed(page);
  }

  private static Disclosure typed(String page) {
    SourceDocument document =
        new SourceDocument("", "", Medium.ASCII, new TextRange(0, page.length()));
    return SchedulePages.read(SourceText.of(page), document, List.of()).orElseThrow();
  }

  private static HoldingStatement page(String name, String powers, String amount, String percent) {
    return read(name, powers, amount, percent).tables().get(0).rows().get(0);
  }

  private static String powers(String rows) {
    HoldingStatement row = page(NAME, rows, AGGREGATE, PERCENT);
    StringBuilder powers = new StringBuilder();
    for (FigureRole role :
        List.of(
            FigureRole.SOLE_VOTING,
            FigureRole.SHARED_VOTING,
            FigureRole.SOLE_DISPOSITIVE,
            FigureRole.SHARED_DISPOSITIVE)) {
      OptionalLong count = row.figures().get(role).asShares();
      powers.append(count.isPresent() ? count.getAsLong() : "-").append(' ');
    }
    return powers.toString().strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAME OF REPORT PERSON",
        "NAME OR REPORTING PERSONS",
        "NAME(S) OF REPORTING PERSON(S)",
        "NAME AND I.R.S. IDENTIFICATION NO. OF REPORTING PERSON",
        "NAMES OF REPORTING PERSONS (ENTITIES ONLY)",
      })
  void thePersonsLabelHasManyWordings(String label) {
    HoldingStatement row = page(label, POWERS, AGGREGATE, PERCENT);

    assertThat(row.holder().name()).isEqualTo("Alder Creek Partners, L.P.");
    assertThat(row.figures().get(FigureRole.SHARES_BEFORE).asShares()).hasValue(1_250_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AGGREGATE AMOUT BENEFICIALY OWNED BY EACH REPORTING PERSON; PERCENT OF CLASS",
        "AGGREGATE AMOUNT BENEFICIAL OWNED; PERCENT OF CLASS REPRESENTING BY AMOUNT ON ROW (11)",
        "AGGREGATE AMOUNT BENEFICIALLY OWNER; PERCENT OF CLASS REPRESENTED TO AMOUNT IN ROW 11",
      })
  void labelsMayHoldSlips(String aggregate, String percent) {
    HoldingStatement row = page(NAME, POWERS, aggregate, percent);

    assertThat(row.figures().get(FigureRole.SHARES_BEFORE).asShares()).hasValue(1_250_000);
    assertThat(row.figures().get(FigureRole.PERCENT_BEFORE)).isInstanceOf(Figure.Percent.class);
  }

  @Test
  void theNumberOfTheNextRowIsNoFigureOfABlankOne() {
    assertThat(powers(POWERS.replace("   0\n", "\n"))).isEqualTo("- 1250000 - 1250000");
  }

  @Test
  void aFewDashesAloneAreNoneAndMoreAreARule() {
    assertThat(powers(POWERS.replace("   0\n", "   -----\n"))).isEqualTo("0 1250000 0 1250000");
    assertThat(powers(POWERS.replace("   0\n", "   --------\n"))).isEqualTo("- 1250000 - 1250000");
    assertThat(powers(POWERS.replace("   0\n", "  |----|\n"))).isEqualTo("- 1250000 - 1250000");
  }

  @Test
  void labelsMayLeaveOutThePower() {
    assertThat(powers(POWERS.replace(" POWER", ""))).isEqualTo("0 1250000 0 1250000");
    assertThat(powers(POWERS.replace("DISPOSITIVE", "DISPOSTIVE")))
        .isEqualTo("0 1250000 0 1250000");
  }

  @Test
  void proseAboutPowersIsNoLabel() {
    String rows =
        POWERS.replace(
            "   1,250,000",
            "   1,250,000 shares, of which it has\n  sole voting and other power 5");

    assertThat(powers(rows)).isEqualTo("0 1250000 0 1250000");
  }

  @Test
  void aFigureMayStandInBracketsOrBehindAnAside() {
    assertThat(powers(POWERS.replace("1,250,000", "(1,250,000)"))).isEqualTo("0 1250000 0 1250000");
    assertThat(powers(POWERS.replace("1,250,000", "(see below) 1,250,000")))
        .isEqualTo("0 1250000 0 1250000");
    assertThat(powers(POWERS.replace("1,250,000", "(40,000 options) 1,250,000")))
        .isEqualTo("0 - 0 -");
  }

  @Test
  void aNumberWhoseCommaEndsItsLineGoesOnBelow() {
    assertThat(powers(POWERS.replace("1,250,000", "1,250,\n                              000")))
        .isEqualTo("0 1250000 0 1250000");
    assertThat(powers(POWERS.replace("1,250,000", "250,000,\n               held by a trust")))
        .isEqualTo("0 250000 0 250000");
  }

  @Test
  void barsPartLabelsFromWhatTheyAskFor() {
    String page =
        """
        - --------------------------------------------------------------
        1.   Name of Reporting Person         | The Alder Shareholders'
             S.S. or I.R.S. Identification    | Protective Committee
             No. of Above Person              |
        - --------------------------------------------------------------
        2.   Check the Appropriate Box if a   | (a)   X
             Member of a Group                | (b)
        - --------------------------------------------------------------
        4.   Source of Funds                  | PF
        - --------------------------------------------------------------
                    | 7. Sole Voting Power    | 0
        Number of   |-------------------------|-------------------------
        Shares Held | 8. Shared Voting Power  | 218,450
        - --------------------------------------------------------------
        11.  Aggregate Amount Beneficially    | 218,450
             Owned by Each Reporting Person   |
        - --------------------------------------------------------------
        13.  Percent of Class Represented by  | 12.1%
             Amount in Row (11)               |
        - --------------------------------------------------------------
        """;
    HoldingStatement row = typed(page).tables().get(0).rows().get(0);

    assertThat(row.holder().name()).isEqualTo("The Alder Shareholders' Protective Committee");
    assertThat(row.figures().get(FigureRole.SHARES_BEFORE).asShares()).hasValue(218_450);
    assertThat(row.figures().get(FigureRole.SOLE_VOTING).asShares()).hasValue(0);
    assertThat(row.figures().get(FigureRole.SHARED_VOTING).asShares()).hasValue(218_450);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S.S. OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON (OPTIONAL)",
        "SS OR I.R.S. IDENTIFICATION NO. OF ABOVE PERSON",
        "SOCIAL SECURITY OR I.R.S. IDENTIFICATION NOS. OF ABOVE PERSONS",
      })
  void theLabelOfATaxpayersNumberIsNoName(String label) {
    String name = NAME + "\n  " + label + "\n";

    assertThat(page(name, POWERS, AGGREGATE, PERCENT).holder().name())
        .isEqualTo("Alder Creek Partners, L.P.");
  }

  @Test
  void theHeadingMaySayThatItAmends() {
    String page = NAME + "\nAlder LP\n" + AGGREGATE + "\n5\n" + PERCENT + "\n1%\n";

    assertThat(typed("SCHEDULE 13D/A\n" + page).form()).contains("SC 13D/A");
    assertThat(typed("SCHEDULE 13D\nA Statement\n" + page).form()).contains("SC 13D");
  }

  @Test
  void aRemarkBehindANameIsNoPartOfIt() {
    HoldingStatement row =
        page(
            NAME + "\n  Ada Sample (in the capacity described herein)\n",
            POWERS,
            AGGREGATE,
            PERCENT);

    assertThat(row.holder().name()).isEqualTo("Ada Sample");
  }

  @Test
  void wordsOfAFiguresProseAreNotThoseDownTheSide() {
    String below = " ".repeat(30) + "owned by Birch Fund LP";
    String rows =
        POWERS.replaceFirst(
            "1,250,000\n", "1,250,000 shares, all of them voted and\n" + below + "\n");

    assertThat(read(NAME, rows, AGGREGATE, PERCENT).notes())
        .extracting(note -> note.text().toString())
        .containsExactly("1,250,000 shares, all of them voted and owned by Birch Fund LP");
  }

  @Test
  void aTermBehindTheNameIsDefinedWhereverTheNameStands() {
    String name = NAME + "\n  I.R.S. IDENTIFICATION NO. OF ABOVE PERSON\n  Birch Fund (\"Birch\")";

    assertThat(read(name, POWERS, AGGREGATE, PERCENT).notes())
        .extracting(note -> note.text().toString())
        .containsExactly("Birch Fund (\"Birch\") Alder Creek Partners, L.P.");
  }

  @Test
  void numbersOfRowsBetweenParagraphsAreNoPageNumbers() {
    StringBuilder html = new StringBuilder();
    for (String line :
        List.of(
            "CUSIP No. 000000000",
            "Page 2 of 8",
            "1",
            "Name of Reporting Person",
            "Alder LP",
            "2",
            "Check the Appropriate Box",
            "3",
            "SEC Use Only",
            "7",
            "Sole Voting Power",
            "500",
            "8",
            "Shared Voting Power",
            "0",
            "11",
            "Aggregate Amount Beneficially Owned",
            "500",
            "12",
            "Check if the Amount in Row (11) Excludes Shares",
            "13",
            "Percent of Class Represented by Amount in Row (11)",
            "0.4%",
            "14",
            "Type of Reporting Person",
            "PN")) {
      html.append("<div><font>").append(line).append("</font></div>\n");
    }
    String page = "<html><body>" + html + "</body></html>";
    SourceText source = SourceText.of(page);
    SourceDocument document =
        new SourceDocument("", "", Medium.HTML, new TextRange(0, page.length()));
    HoldingStatement row =
        SchedulePages.read(source, document, BlockReader.read(source, document))
            .orElseThrow()
            .tables()
            .get(0)
            .rows()
            .get(0);

    assertThat(row.holder().name()).isEqualTo("Alder LP");
    assertThat(row.figures().get(FigureRole.SHARES_BEFORE).asShares()).hasValue(500);
    assertThat(row.figures().get(FigureRole.SOLE_VOTING).asShares()).hasValue(500);
    assertThat(row.figures().get(FigureRole.PERCENT_BEFORE)).isInstanceOf(Figure.Percent.class);
  }
}
