package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.block.PdfTextReader;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/** Ownership tables from their lines to their rows. */
class TableReaderTest {
  private static final String HEADING = "Name\tOwned before\tOffered\tOwned after\tPercent\n";
  private static final String PROSE =
      "Percentages are based on 10,000,000 shares of common stock outstanding on that date, all"
          + " told.";

  private static List<TableReading> read(String text) {
    SourceText source = SourceText.of(text);
    return TableReader.read(source, PdfTextReader.read(source));
  }

  private static TableStatement table(String text) {
    assertThat(read(text)).hasSize(1);
    return read(text).get(0).statement();
  }

  private static List<DiagnosticCode> codes(String text) {
    return read(text).get(0).diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** Name and figures of each row: what was repaired or derived says so by its rule. */
  private static List<String> rows(String text) {
    return table(text).rows().stream().map(TableReaderTest::row).toList();
  }

  private static String row(HoldingStatement row) {
    return row.holder().name() + ": " + figures(row.figures());
  }

  private static String figures(Figures figures) {
    return figures.roles().stream()
        .map(role -> figure(figures.get(role)))
        .collect(Collectors.joining(" "));
  }

  private static String figure(Figure figure) {
    String rule =
        figure.reading().filter(e -> e.equation().isPresent()).map(e -> "!" + e.rule()).orElse("");
    return printed(figure) + rule;
  }

  private static String printed(Figure figure) {
    if (figure instanceof Figure.Shares shares) {
      return Long.toString(shares.count());
    } else if (figure instanceof Figure.Percent percent) {
      return percent.percent() + "%";
    } else if (figure instanceof Figure.PercentBelow below) {
      return "<" + below.bound() + "%";
    } else if (figure instanceof Figure.Illegible illegible) {
      return "?" + illegible.token();
    }
    return figure.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static Evidence evidence(String text, int row, FigureRole role) {
    return table(text).rows().get(row).figures().get(role).reading().orElseThrow();
  }

  @Test
  void wellPrintedCellsAreReadAsTheyStand() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t1.5%
                    Jane Q. Sample\t8,000\t8,000\t-0-\t*
                    Birch LLC\t12,345\t12,345\t—\tN/A
                    """))
        .containsExactly(
            "Alder Fund: 20000 5000 15000 1.5%",
            "Jane Q. Sample: 8000 8000 nil <1%", "Birch LLC: 12345 12345 nil notapplicable");
  }

  @Test
  void percentagesHaveUpToThreeDecimalsAndBoundsMayBeSpelled() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t0.125%
                    Jane Q. Sample\t8,000\t3,000\t5,000\tless than 1%
                    Birch LLC\t9,000\t4,000\t5,000\t< 0.5%
                    """))
        .containsExactly(
            "Alder Fund: 20000 5000 15000 0.125%",
            "Jane Q. Sample: 8000 3000 5000 <1%", "Birch LLC: 9000 4000 5000 <0.5%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"101%", "999", "4,999", "1 234", "x%", "4..9%"})
  void whatNoPercentageIsStaysIllegible(String cell) {
    assertThat(rows(HEADING + "Alder Fund\t20,000\t5,000\t15,000\t" + cell).get(0)).contains("?");
  }

  @Test
  void lostCommasAreRepairedWithTheirPrint() {
    String text = HEADING + "Alder Fund\t4 447 948\t1.425.030\t3,022,918\t*\n";
    assertThat(rows(text))
        .containsExactly("Alder Fund: 4447948!cell-regrouped 1425030!cell-regrouped 3022918 <1%");
    assertThat(evidence(text, 0, FigureRole.SHARES_BEFORE).printed()).contains("4 447 948");
    assertThat(codes(text)).containsOnly(DiagnosticCode.FIGURE_REPAIRED);
  }

  @Test
  void aBlankIsWhatTheOtherTwoLeave() {
    String text =
        HEADING
            + """
            Alder Fund\t20,000\t5,000\t\t*
            Birch Fund\t20,000\t\t15,000\t*
            Cedar Fund\t\t5,000\t15,000\t*
            Dover Fund\t20,000\t20,000\t\t*
            """;
    assertThat(rows(text))
        .containsExactly(
            "Alder Fund: 20000 5000 15000!row-arithmetic <1%",
            "Birch Fund: 20000 5000!row-arithmetic 15000 <1%",
            "Cedar Fund: 20000!row-arithmetic 5000 15000 <1%",
            "Dover Fund: 20000 20000 0!row-arithmetic <1%");
    assertThat(evidence(text, 0, FigureRole.SHARES_AFTER).equation())
        .contains("20000 - 5000 = 15000");
    assertThat(evidence(text, 2, FigureRole.SHARES_BEFORE).equation())
        .contains("5000 + 15000 = 20000");
  }

  @Test
  void anIllegibleFigureIsRepairedAndKeepsItsPrint() {
    String text = HEADING + "Alder Fund\t20,000\t5,0O0\t15,000\t*\n";
    assertThat(rows(text)).containsExactly("Alder Fund: 20000 5000!row-arithmetic 15000 <1%");
    assertThat(evidence(text, 0, FigureRole.SHARES_OFFERED).printed()).contains("5,0O0");
  }

  @Test
  void underACapMoreIsOfferedThanOwnedAndNothingIsLeft() {
    assertThat(rows(HEADING + "Alder Fund\t20,000\t35,000\t\t*\n"))
        .containsExactly("Alder Fund: 20000 35000 0!row-arithmetic <1%");
    assertThat(rows(HEADING + "Alder Fund\t20,000\t35,000\tl,0\t*\n"))
        .as("an illegible figure may be anything")
        .containsExactly("Alder Fund: 20000 35000 ?l,0 <1%");
  }

  @Test
  void twoMissingFiguresStayMissing() {
    String text = HEADING + "Alder Fund\t20,000\t\t\t*\n";
    assertThat(rows(text)).containsExactly("Alder Fund: 20000 blank blank <1%");
    assertThat(codes(text)).contains(DiagnosticCode.FIGURE_LOST);
  }

  @Test
  void aNegativeFigureIsNeverRestored() {
    assertThat(rows(HEADING + "Alder Fund\t5,000\t\t20,000\t*\n"))
        .containsExactly("Alder Fund: 5000 blank 20000 <1%");
  }

  @Test
  void theOneFigureThatAColumnLacksIsWhatItsTotalLeaves() {
    String text =
        HEADING
            + """
            Alder Fund\t20,000\t5,000\t15,000\t*
            Birch Fund\t\t\t1,000\t*
            Total\t31,000\t15,000\t16,000
            """;
    assertThat(rows(text).get(1))
        .isEqualTo("Birch Fund: 11000!column-residual 10000!column-residual 1000 <1%");
    assertThat(evidence(text, 1, FigureRole.SHARES_OFFERED).equation().orElseThrow())
        .startsWith("15000 - 5000");
  }

  @Test
  void aColumnWithTwoGapsOrABrokenRowIsLeftAlone() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t\t\t15,000\t*
                    Birch Fund\t\t\t1,000\t*
                    Total\t31,000\t15,000\t16,000
                    """))
        .containsExactly("Alder Fund: blank blank 15000 <1%", "Birch Fund: blank blank 1000 <1%");
    assertThat(
            rows(HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t9,999\t*
                    Birch Fund\t\t\t1,000\t*
                    Total\t31,000\t15,000\t16,000
                    """)
                .get(1))
        .isEqualTo("Birch Fund: blank blank 1000 <1%");
  }

  @Test
  void aCappedRowSpoilsTheSumOfItsColumn() {
    assertThat(
            rows(HEADING
                    + """
                    Alder Fund\t20,000\t35,000\t0\t*
                    Birch Fund\t\t\t1,000\t*
                    Total\t46,000\t45,000\t1,000
                    """)
                .get(1))
        .as("the total counts the capped row at what it offers")
        .isEqualTo("Birch Fund: 11000!row-arithmetic 10000!column-residual 1000 <1%");
  }

  @Test
  void aTotalTooSmallForItsRowsRestoresNothing() {
    assertThat(
            rows(HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    Birch Fund\t\t\t1,000\t*
                    Total\t9,000\t4,000\t16,000
                    """)
                .get(1))
        .isEqualTo("Birch Fund: blank blank 1000 <1%");
  }

  @Test
  void aMisreadFigureGivesWayToASecondReadingThatMendsItsRow() {
    String text =
        HEADING
            + """
            Alder Fund\t20,000\t5,000\t15,000\t*
            Cedar Fund\t28,000\t5,000\t15,000\t*
            c/o Birch LLC\t20,000\t5,000\t15,000
            """;
    assertThat(rows(text).get(1)).isEqualTo("Cedar Fund: 20000!second-reading 5000 15000 <1%");
    assertThat(codes(text)).contains(DiagnosticCode.GHOST_FIGURES, DiagnosticCode.FIGURE_REPAIRED);
  }

  @Test
  void aMisreadFigureGivesWayToTheTotalThatShowsTheSameError() {
    assertThat(
            rows(HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    Cedar Fund\t28,000\t5,000\t15,000\t*
                    Total\t40,000\t10,000\t30,000
                    """)
                .get(1))
        .isEqualTo("Cedar Fund: 20000!column-residual 5000 15000 <1%");
  }

  @Test
  void aBrokenRowThatNothingMendsStaysAsPrinted() {
    assertThat(rows(HEADING + "Cedar Fund\t28,000\t5,000\t15,000\t*\n"))
        .containsExactly("Cedar Fund: 28000 5000 15000 <1%");
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t21,000\t5,000\t15,000\t*
                    Cedar Fund\t28,000\t5,000\t15,000\t*
                    Total\t40,000\t10,000\t30,000
                    """))
        .containsExactly("Alder Fund: 21000 5000 15000 <1%", "Cedar Fund: 28000 5000 15000 <1%");
  }

  @Test
  void aGlyphInAColumnOfStarsIsAStar() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    Birch Fund\t20,000\t5,000\t15,000\t×
                    Cedar Fund\t20,000\t20,000\t0\t
                    """))
        .containsExactly(
            "Alder Fund: 20000 5000 15000 <1%",
            "Birch Fund: 20000 5000 15000 <1%!percent-glyph",
            "Cedar Fund: 20000 20000 0 <1%!percent-below-bound");
  }

  @Test
  void aGlyphIsNoStarWhereTheSharesAreMoreThanTheBound() {
    String text =
        PROSE
            + "\n\n"
            + HEADING
            + """
            Alder Fund\t20,000\t5,000\t15,000\t*
            Birch Fund\t520,000\t5,000\t515,000\t×
            Cedar Fund\t520,000\t5,000\t515,000\t
            Dover Fund\t20,000\t5,000\t15,000\t
            """;
    assertThat(rows(text))
        .containsExactly(
            "Alder Fund: 20000 5000 15000 <1%",
            "Birch Fund: 520000 5000 515000 ?×",
            "Cedar Fund: 520000 5000 515000 blank",
            "Dover Fund: 20000 5000 15000 <1%!percent-below-bound");
  }

  @Test
  void aGlyphAloneIsNoStar() {
    assertThat(rows(HEADING + "Birch Fund\t20,000\t5,000\t15,000\t×\n"))
        .containsExactly("Birch Fund: 20000 5000 15000 ?×");
    assertThat(rows(HEADING + "Birch Fund\t20,000\t5,000\t15,000\tabc\n"))
        .containsExactly("Birch Fund: 20000 5000 15000 ?abc");
  }

  @Test
  void aStarMeansWhatTheLegendSays() {
    String row = HEADING + "Alder Fund\t20,000\t5,000\t15,000\t*\n\n";
    assertThat(rows(row + "* Less than 0.1%.\n"))
        .containsExactly("Alder Fund: 20000 5000 15000 <0.1%");
    assertThat(rows(row + "* Represents less than 1%.\n"))
        .singleElement()
        .asString()
        .contains("<1%");
    assertThat(
            rows(
                row
                    + "It sold less than 5% of the many units that it held in the year before that"
                    + " one."))
        .singleElement()
        .asString()
        .contains("<1%");
  }

  @Test
  void proseBeforeTheTableSpeaksOfAllItsRows() {
    TableStatement table =
        table(
            "This shows holdings of our Class A common stock as of May 1, 2006. "
                + PROSE
                + "\n\n"
                + HEADING
                + "Alder Fund\t20,000\t5,000\t15,000\t*\n");
    assertThat(table.asOf()).contains(LocalDate.of(2006, 5, 1));
    assertThat(table.sharesOutstanding()).hasValue(10_000_000);
    assertThat(table.security()).isEqualTo("class a common stock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have 10,000 stockholders. Our notes are outstanding.",
        "We may issue 30,000,000 shares. Warrants are outstanding.",
        "There were 500 shares outstanding.",
        "Of 10,000,000 dollars of debt none is outstanding."
      })
  void otherNumbersAreNoShareBase(String prose) {
    assertThat(
            table(prose + "\n\n" + HEADING + "Alder\t20,000\t5,000\t15,000\t*\n")
                .sharesOutstanding())
        .isEmpty();
  }

  @Test
  void theTotalIsNoHolder() {
    TableStatement table =
        table(
            HEADING
                + """
                Alder Fund\t20,000\t5,000\t15,000\t*
                Total Return Fund\t1,000\t1,000\t0\t*
                Total:\t21,000\t6,000\t15,000
                """);
    assertThat(table.rows()).extracting(r -> r.holder().name()).contains("Total Return Fund");
    assertThat(table.rows()).hasSize(2);
    assertThat(table.totals().get(FigureRole.SHARES_BEFORE).asShares()).hasValue(21_000);
    assertThat(table.totalsRange()).isPresent();
  }

  @Test
  void whatFollowsTheTotalIsNoHolder() {
    String text =
        HEADING
            + """
            Alder Fund\t20,000\t5,000\t15,000\t*
            Total\t20,000\t5,000\t15,000
            (1) Jane Sample is a director.
            Registration fee\t1,000
            Legal fees\t20,000
            """;
    assertThat(rows(text)).containsExactly("Alder Fund: 20000 5000 15000 <1%");
    assertThat(codes(text)).contains(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @Test
  void aSubtotalDoesNotEndTheTable() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    Total\t20,000\t5,000\t15,000
                    Birch Fund\t1,000\t1,000\t0\t*
                    """))
        .hasSize(2);
  }

  @Test
  void headingsOfGroupsAndLegendsAreNoPartOfNames() {
    assertThat(
            rows(
                HEADING
                    + """
                    Series A holders:
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    (continued on next page)
                    Birch Fund\t20,000\t5,000\t15,000\t*
                    * Less than one percent
                    Series B holders:\t\t\t\t
                    Cedar Fund\t20,000\t5,000\t15,000\t*
                    """))
        .extracting(row -> row.substring(0, row.indexOf(':')))
        .containsExactly("Alder Fund", "Birch Fund", "Cedar Fund");
  }

  @Test
  void aPhysicianIsNoTown() {
    assertThat(
            rows(
                HEADING
                    + """
                    Jane Q. Sample, M.D.\t20,000\t5,000\t15,000\t*
                    Carl Test, MD\t30,000\t5,000\t25,000\t*
                    Birch Fund\t20,000\t5,000\t15,000\t*
                    Bethesda, MD
                    """))
        .extracting(row -> row.substring(0, row.indexOf(':')))
        .containsExactly("Jane Q. Sample, M.D.", "Carl Test, MD", "Birch Fund");
  }

  @Test
  void pageNumbersAreNoHolders() {
    String text =
        HEADING
            + """
            Alder Fund\t20,000\t5,000\t15,000\t*
            \t13
            Birch Fund\t20,000\t5,000\t15,000\t*
            """;
    assertThat(rows(text))
        .containsExactly("Alder Fund: 20000 5000 15000 <1%", "Birch Fund: 20000 5000 15000 <1%");
    assertThat(codes(text)).isEmpty();
  }

  @Test
  void aLargeCountIsNoPageNumber() {
    assertThat(rows(HEADING + "Alder Investment\nFund\n\t3000000013\t\t\t*\n"))
        .singleElement()
        .asString()
        .contains("3000000013");
  }

  @Test
  void aNameMayRunOverSeveralLines() {
    assertThat(
            rows(
                HEADING
                    + """
                    Jane Sample and Carl Test
                    Revocable Trust\t20,000\t5,000\t15,000\t*
                    c/o Birch LLC
                    12 Main Street
                    Dover, NH 03820
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    5 Elm Road
                    Bath, ME 04530
                    """))
        .containsExactly(
            "Jane Sample and Carl Test Revocable Trust: 20000 5000 15000 <1%",
            "Alder Fund: 20000 5000 15000 <1%");
  }

  @Test
  void aTableInCapitalsIsReadToItsEnd() {
    assertThat(
            rows(
                HEADING
                    + """
                    ALDER FUND, L.P.\t20,000\t5,000\t15,000\t*
                    C/O BIRCH LLC
                    12 MAIN STREET
                    DOVER, NH 03820
                    CEDAR FUND, L.P.\t20,000\t5,000\t15,000\t*
                    5 ELM ROAD
                    BATH, ME 04530
                    """))
        .hasSize(2);
  }

  @Test
  void aNameGluedToTheAttentionLineBeforeItIsSeparated() {
    String text =
        HEADING
            + """
            Alder Fund\t20,000\t5,000\t15,000\t*
            12 Main Street
            Dover, NH 03820
            Attn: Carl T. Test Birch Technology Fund\t30,000\t30,000\t\t*
            5 Elm Road
            Bath, ME 04530
            """;
    assertThat(rows(text))
        .containsExactly(
            "Alder Fund: 20000 5000 15000 <1%",
            "Birch Technology Fund: 30000 30000 0!row-arithmetic <1%");
    assertThat(codes(text)).contains(DiagnosticCode.ENTRIES_SEPARATED);
  }

  @Test
  void anEmptyColumnTooManyIsDropped() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t\t20,000\t5,000\t15,000\t*
                    Birch Fund\t\t20,000\t5,000\t15,000\t*
                    Cedar Fund\t20,000\t5,000\t15,000\t*
                    """))
        .containsExactly(
            "Alder Fund: 20000 5000 15000 <1%",
            "Birch Fund: 20000 5000 15000 <1%", "Cedar Fund: 20000 5000 15000 <1%");
  }

  @Test
  void aColumnTooManyThatHoldsSomethingStays() {
    assertThat(rows(HEADING + "Alder Fund\tx\t20,000\t5,000\t15,000\t*\n"))
        .singleElement()
        .asString()
        .as("not understood, but not rearranged either")
        .startsWith("Alder Fund: ")
        .doesNotContain("Alder Fund: 20000 5000 15000");
  }

  @Test
  void repeatedTextIsFoldedAndItsFiguresGoToTheirHolders() {
    String text =
        HEADING
            + """
            Alder Fund c/o Birch LLC\t20,000\t20,000\t\t*
            Alder Fund c/o Birch LLC 12 Main Street Dover, NH 03820 Attn: Carl T. Test\t20,000\t20,000\t\t*
            Alder Fund c/o Birch LLC 12 Main Street Dover, NH 03820 Attn: Carl T. Test Cedar Investment Fund\t20,000 31,000\t20,000 30,000\t1,000\t* *
            """;
    assertThat(rows(text))
        .extracting(r -> r.replace("!cell-accumulated", ""))
        .containsExactly(
            "Alder Fund: 20000 20000 0!row-arithmetic <1%",
            "Cedar Investment Fund: 31000 30000 1000 <1%");
    assertThat(codes(text)).contains(DiagnosticCode.REPEATED_TEXT);
    assertThat(evidence(text, 1, FigureRole.SHARES_BEFORE).rule()).isEqualTo("cell-accumulated");
  }

  @Test
  void namesThatBeginAlikeAreNoRepetition() {
    assertThat(
            rows(
                HEADING
                    + """
                    Alder Fund\t20,000\t5,000\t15,000\t*
                    Alder Fund II\t20,000\t5,000\t15,000\t*
                    Alder Fund III\t20,000\t5,000\t15,000\t*
                    """))
        .hasSize(3);
  }

  @Test
  void aHeadingRepeatedOnTheNextPageContinuesItsTable() {
    String rows = "Alder Fund\t20,000\t5,000\t15,000\t*\n";
    assertThat(rows(HEADING + rows + "\n14\n\n" + HEADING + "Birch Fund\t1,000\t1,000\t0\t*\n"))
        .containsExactly("Alder Fund: 20000 5000 15000 <1%", "Birch Fund: 1000 1000 0 <1%");
  }

  @Test
  void anotherHeadingOpensAnotherTable() {
    assertThat(
            read(
                HEADING
                    + "Alder Fund\t20,000\t5,000\t15,000\t*\n"
                    + "Name\tOffered\tOwned before\n"
                    + "Birch Fund\t1,000\t1,000\n"))
        .hasSize(2);
  }

  @Test
  void marksAreTheRows() {
    HoldingStatement row =
        table(HEADING + "Alder Fund (2)\t20,000(3)\t5,000\t15,000\t*(4)\n").rows().get(0);
    assertThat(row.marks()).extracting(m -> m.marker()).containsExactly("2", "3", "4");
    assertThat(row.holder().name()).isEqualTo("Alder Fund");
    assertThat(row.figures().get(FigureRole.PERCENT_AFTER))
        .isInstanceOf(Figure.PercentBelow.class)
        .extracting(f -> ((Figure.PercentBelow) f).bound())
        .isEqualTo(BigDecimal.ONE);
  }

  @Test
  void aTableWithoutRowsIsNone() {
    assertThat(read(HEADING)).isEmpty();
    assertThat(read("")).isEmpty();
  }
}
