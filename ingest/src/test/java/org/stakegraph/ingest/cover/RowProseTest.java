package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/** What pages of schedules say in words. */
class RowProseTest {
  private static final String PAGE =
      """
      <html><body>
      <p>SCHEDULE 13G</p><p>(Amendment No.)*</p>%s<p>(Name of Issuer)</p>
      <p>Common Stock</p><p>(Title of Class of Securities)</p>
      <table>
      <tr><td>1</td><td>NAME OF REPORTING PERSON<br>%s</td></tr>
      <tr><td>5</td><td>SOLE VOTING POWER<br>%s</td></tr>
      <tr><td>9</td><td>AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON</td></tr>
      <tr><td>%s</td></tr>
      <tr><td>11</td><td>PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9<br>6.2%%</td></tr>
      <tr><td>12</td><td>TYPE OF REPORTING PERSON<br>PN</td></tr>
      </table>
      %s
      <p>Item 2. Identity and Background</p><p>%s</p>
      </body></html>
      """;

  private static final String ISSUER = "<p>Marrowstone plc</p>";

  private static Disclosure read(
      String issuer, String name, String power, String owned, String notes, String item) {
    String text = PAGE.formatted(issuer, name, power, owned, notes, item);
    SourceText source = SourceText.of(text);
    SourceDocument document =
        new SourceDocument("", "", Medium.HTML, new TextRange(0, text.length()));
    Optional<Disclosure> read =
        SchedulePages.read(source, document, BlockReader.read(source, document));
    return read.orElseThrow();
  }

  private static Disclosure ofPower(String power) {
    return read(ISSUER, "Alder LP", power, "1,250,000", "", "");
  }

  private static Figure figure(Disclosure disclosure, FigureRole role) {
    return disclosure.tables().get(0).rows().get(0).figures().get(role);
  }

  private static List<String> notes(Disclosure disclosure) {
    return disclosure.notes().stream().map(note -> note.text().toString()).toList();
  }

  @Test
  void wordsBehindAFigureAreANoteOfThePerson() {
    String row =
        "1,250,000 shares, of which 1,000,000 are owned by Alder I and 250,000 by Alder II.";
    Disclosure schedule = ofPower(row);

    assertThat(notes(schedule)).containsExactly(row);
    assertThat(schedule.notes().get(0).holder().name()).isEqualTo("Alder LP");
    assertThat(figure(schedule, FigureRole.SOLE_VOTING).asShares()).hasValue(1_250_000);
  }

  @Test
  void proseThatQuotesALabelIsNotCutThere() {
    String row =
        "1,250,000 shares, except that Birch LLC, its manager, may be deemed to have sole power to"
            + " vote these shares.";

    assertThat(notes(ofPower(row))).containsExactly(row);
  }

  @Test
  void aReferenceElsewhereIsNoNote() {
    assertThat(notes(ofPower("0 shares. See Item 4 below."))).isEmpty();
  }

  @Test
  void twoFiguresOnAnEqualFootingStayUnclear() {
    Disclosure schedule = ofPower("1,250,000 shares and 300,000 shares of another kind of stock");

    assertThat(figure(schedule, FigureRole.SOLE_VOTING).asShares()).isEmpty();
    assertThat(schedule.diagnostics()).hasSize(1);
  }

  @Test
  void aNoughtInACellOfItsOwnIsNoPageNumber() {
    Disclosure schedule = read(ISSUER, "Alder LP", "0", "-0-", "", "");

    assertThat(figure(schedule, FigureRole.SHARES_BEFORE)).isInstanceOf(Figure.Nil.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder Ventures 2005, LLC (&#8220;Alder 2005&#8221;) | Alder Ventures 2005, LLC",
        "Alder Fund, L.P. (the \"Fund\") | Alder Fund, L.P.",
        "Alder Asset LLC (formerly Alder Advisors LLC) | Alder Asset LLC",
        "Alder (Cayman) Fund, L.P. | Alder (Cayman) Fund, L.P.",
      })
  void bracketsThatDefineATermAreNoPartOfTheName(String printed, String name) {
    Disclosure schedule = read(ISSUER, printed, "0", "1,250,000", "", "");

    assertThat(schedule.tables().get(0).rows().get(0).holder().name()).isEqualTo(name);
  }

  @Test
  void anIssuerOnTwoLinesIsWhole() {
    Disclosure schedule = read("<p>Marrow</p><p>Corporation</p>", "Alder LP", "0", "9,000", "", "");

    assertThat(schedule.issuer().orElseThrow().name()).isEqualTo("Marrow Corporation");
  }

  @Test
  void notesBehindThePageMaySpeakOfTheSchedule() {
    String note = "(1) This Schedule 13G is filed by Alder LP and by Birch LLC, its manager.";
    Disclosure schedule =
        read(
            ISSUER,
            "Alder LP",
            "0",
            "9,000",
            "<table><tr><td>(1)</td><td>" + note.substring(4) + "</td></tr></table>",
            "");

    assertThat(notes(schedule)).containsExactly(note.substring(4));
  }

  @Test
  void theHeadingOfAnItemIsNoPartOfItsFirstSentence() {
    Disclosure schedule =
        read(ISSUER, "Alder LP", "0", "9,000", "", "The Trust is a trust of which Bo is trustee.");

    assertThat(schedule.prose().stream().map(Object::toString))
        .containsExactly("The Trust is a trust of which Bo is trustee.");
  }

  @Test
  void itemsOfAListStayInTheirSentence() {
    Disclosure schedule =
        read(
            ISSUER,
            "Alder LP",
            "0",
            "9,000",
            "",
            "This statement is filed jointly by:</p><p>(i) Alder LP, a fund; and</p><p>(ii) Bo"
                + " Lund.");

    assertThat(schedule.prose().stream().map(Object::toString))
        .containsExactly(
            "This statement is filed jointly by (i) Alder LP, a fund; and (ii) Bo Lund.");
  }

  @Test
  void aPageOfAHundredThousandBracketsTakesLinearTime() {
    String name = "Alder (x) ".repeat(20_000);

    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(20), () -> read(ISSUER, name, name, "9,000", name, name)))
        .isNotNull();
  }
}
