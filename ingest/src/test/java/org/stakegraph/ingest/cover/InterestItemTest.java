package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/** Schedules that state in an item what others print on the pages of their persons. */
class InterestItemTest {
  private static final String HEAD =
      """
      SCHEDULE 13G
      Marrowstone Instruments, Inc.
      (Name of Issuer)
      Common Stock
      (Title of Class of Securities)

      Item 2(a)  Name of Person Filing:
                 %s
      Item 2(b)  Address of Principal Business Office:
                 1 Quay Street, Salem, OR 97301
      Item 3.    Not applicable.
      """;

  private static final String INTEREST =
      """
      Item 4.    Ownership.
         (a)  Amount beneficially owned:  1,250,000
         (b)  Percent of class:  8.9%
         (c)  Number of shares as to which such person has:
              (i)   sole power to vote or to direct the vote:  250,000
              (ii)  shared power to vote or to direct the vote:  None
              (iii) sole power to dispose or to direct the disposition of:
                    1,250,000
              (iv)  shared power to dispose or to direct the disposition of 0
      Item 5.    Ownership of Five Percent or Less of a Class.
         Amount beneficially owned:  7
      """;

  private static final String ROW = "Alder Fund, L.P. 1250000 8.9 sv250000 hv- sd1250000 hd0";

  @Test
  void theOnePersonWhomItemTwoNamesHasTheFiguresOfItemFour() {
    assertThat(rows(HEAD.formatted("Alder Fund, L.P.") + INTEREST)).containsExactly(ROW);
    assertThat(rows(HEAD.formatted("Alder Fund, L.P.") + INTEREST.replace("  (", "  4(")))
        .containsExactly(ROW);
    assertThat(rows(HEAD.replace("13G", "13D").formatted("Alder Fund, L.P.") + ofSchedule13D()))
        .containsExactly(ROW);
  }

  private static String ofSchedule13D() {
    return INTEREST
        .replace("Item 5.    Ownership of Five Percent or Less of a Class", "Item 6.   Contracts")
        .replace("Item 4.    Ownership.", "Item 5.  Interest in Securities of the Issuer.");
  }

  @Test
  void issuerAndClassAreThoseOfTheFirstPage() {
    Disclosure schedule = read(HEAD.formatted("Alder Fund, L.P.") + INTEREST).orElseThrow();

    assertThat(schedule.issuer().orElseThrow().name()).isEqualTo("Marrowstone Instruments, Inc.");
    assertThat(schedule.tables().get(0).security()).isEqualTo("Common Stock");
    assertThat(schedule.form()).contains("SC 13G");
  }

  @Test
  void aNameOfItemTwoRightAboveTheFiguresIsTheirs() {
    String figures = "(a) Amount beneficially owned: %s\n(b) Percent of class: 5.0%%\n";
    assertThat(
            rows(
                HEAD.formatted("Alder Fund, L.P. and Birch LLC")
                    + "Item 4. Ownership\nA. Alder Fund, L.P.\n"
                    + figures.formatted("1,000")
                    + "B. Birch LLC\n"
                    + figures.formatted("2,000")))
        .containsExactly("Alder Fund, L.P. 1000 5.0", "Birch LLC 2000 5.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder Fund, L.P. and Birch LLC",
        "Alder Fund, L.P.\n           Birch LLC",
        "Ada Sample and Ben Test",
        "Ada Sample, Ben Test",
        "Alder Fund, L.P., Birch LLC",
        "Ada Sample; Ben Test"
      })
  void figuresOfWhichOfSeveralPersonsIsOpenAreReported(String persons) {
    Disclosure schedule = read(HEAD.formatted(persons) + INTEREST).orElseThrow();

    assertThat(schedule.tables()).isEmpty();
    assertThat(schedule.diagnostics())
        .extracting(d -> d.code())
        .containsExactly(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder & Birch Partners, L.P.",
        "Alder and Birch Company, Inc.",
        "Ada Sample",
        "Alder Trust Company, N.A."
      })
  void oneNameMayJoinSeveralWords(String person) {
    assertThat(rows(HEAD.formatted(person) + INTEREST))
        .containsExactly(ROW.replace("Alder Fund, L.P.", person));
  }

  @Test
  void withoutFiguresThereItIsNone() {
    String none = INTEREST.replace("1,250,000", "see row 9 of the cover page");
    assertThat(read(HEAD.formatted("Alder Fund, L.P.") + none)).isEmpty();
    assertThat(read(HEAD.replace("SCHEDULE 13G", "FORM 10-K").formatted("Alder LLC") + INTEREST))
        .isEmpty();
    assertThat(read(INTEREST)).isEmpty();
  }

  @Test
  void pagesGoBeforeTheItem() {
    String page =
        """
        1  NAME OF REPORTING PERSON
           Alder Fund, L.P.
        9  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
           1,300,000
        11 PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)
           9.3%
        12 TYPE OF REPORTING PERSON
           PN
        """;
    assertThat(rows(page + HEAD.formatted("Alder Fund, L.P.") + INTEREST))
        .containsExactly("Alder Fund, L.P. 1300000 9.3");
  }

  @Test
  void aPowerAboveTheAmountIsLeftOut() {
    String more = INTEREST.replace("vote:  250,000", "vote:  9,250,000");
    assertThat(rows(HEAD.formatted("Alder Fund, L.P.") + more))
        .containsExactly(ROW.replace(" sv250000", ""));
  }

  @Test
  void manyLabelsAndNamesTakeLittleTime() {
    String many = "Alder Fund, L.P.\n(a) Amount beneficially owned: 1,000\n".repeat(20_000);
    assertThat(
            read(HEAD.formatted("Alder Fund, L.P.") + "Item 4. Ownership\n" + many).orElseThrow())
        .extracting(Disclosure::tables)
        .isEqualTo(List.of());
  }

  private static Optional<Disclosure> read(String text) {
    SourceText source = SourceText.of(text);
    SourceDocument document =
        new SourceDocument("", "", Medium.ASCII, new TextRange(0, text.length()));
    return SchedulePages.read(source, document, BlockReader.read(source, document));
  }

  private static List<String> rows(String text) {
    return read(text).orElseThrow().tables().stream().map(t -> row(t.rows().get(0))).toList();
  }

  private static String row(HoldingStatement row) {
    return row.holder().name()
        + said(row, FigureRole.SHARES_BEFORE, "")
        + said(row, FigureRole.PERCENT_BEFORE, "")
        + said(row, FigureRole.SOLE_VOTING, "sv")
        + said(row, FigureRole.SHARED_VOTING, "hv")
        + said(row, FigureRole.SOLE_DISPOSITIVE, "sd")
        + said(row, FigureRole.SHARED_DISPOSITIVE, "hd");
  }

  private static String said(HoldingStatement row, FigureRole role, String label) {
    Figure figure = row.figures().get(role);
    if (!row.figures().roles().contains(role)) {
      return "";
    }
    if (figure instanceof Figure.Percent percent) {
      return " " + percent.percent().toPlainString();
    }
    return " " + label + (figure instanceof Figure.Nil ? "-" : "" + figure.asShares().orElse(-1));
  }
}
