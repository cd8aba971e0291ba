package org.stakegraph.ingest.block.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.TextRange;

class SkeletonWriterTest {
  /** The number of the first text. */
  private static final String FIRST = "@@@@";

  private static final String SECOND = "@@@A";

  private static Skeleton skeleton(String html) {
    return SkeletonWriter.of(html, new TextRange(0, html.length()));
  }

  private static String markup(String html) {
    return skeleton(html).markup();
  }

  private static String text(String html, int number) {
    Skeleton skeleton = skeleton(html);
    return html.substring(skeleton.start(number), skeleton.end(number));
  }

  private static String element(String html, int number) {
    TextRange range = skeleton(html).extent(number).element();
    return html.substring(range.start(), range.end());
  }

  @Test
  void textsBecomeNumbersAndBlanksABlank() {
    String html = "<p>Shares owned</p>\n\n<p>12 &amp; more</p>";

    assertThat(markup(html)).isEqualTo("<p>" + FIRST + "</p> <p>" + SECOND + "</p>");
    assertThat(text(html, 0)).isEqualTo("Shares owned");
    assertThat(text(html, 1)).isEqualTo("12 &amp; more");
  }

  @Test
  void theNumberOfATextIsReadBack() {
    Skeleton skeleton = skeleton("<p>one</p><p>two</p>");

    assertThat(skeleton.number(skeleton.markup(), skeleton.markup().indexOf(SECOND))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {" @@@", "@@@C", "", "<p>x"})
  void whatIsNoNumberOfATextIsNone(String shown) {
    assertThat(skeleton("<p>one</p><p>two</p>").number(shown, 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<td width='9%' colspan=\"2\" ROWSPAN=3>|<td colspan=\"2\" rowspan=3>",
        "<p align=center class='a > b'>|<p>",
        "<p style='margin: 0; Display:none;color:red'>|<p style='Display:none'>",
        "<b style='vertical-align:top; top:1pt'>|<b style='vertical-align:top;top:1pt'>",
        "<td style='vertical-align:top'>|<td>",
        "<div style='font-weight:bold;page-break-after:always'>|"
            + "<div style='font-weight:bold;page-break-after:always'>",
        "<br/>|<br/>",
        "<hr noshade>|<hr>",
      })
  void onlyWhatMattersOfATagStays(String tag, String left) {
    assertThat(markup(tag)).isEqualTo(left);
  }

  @Test
  void anInlineElementThatSaysNothingAndHoldsTextIsLeftOut() {
    assertThat(markup("<p><FONT size=2>one</Font> <a name='x'></a>two</p>"))
        .isEqualTo("<p>" + FIRST + " " + SECOND + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<span style='display:none'>x</span>", "<b>x</b>", "<sup>x</sup>", "<q>x</q>"})
  void oneThatSaysSomethingStays(String html) {
    assertThat(markup(html)).isEqualTo(html.replace(">x", ">" + FIRST));
  }

  @Test
  void oneThatHoldsMoreThanTextStays() {
    assertThat(markup("<font>a<p>b</font>"))
        .isEqualTo("<font>" + FIRST + "<p>" + SECOND + "</font>");
  }

  @Test
  void commentsAreLeftOutButForTheEndsOfPages() {
    assertThat(markup("<!-- a <p> --><p><!-- Field: Page; Sequence: 3 -->x<!--></p>"))
        .isEqualTo("<p><!--Field: Page-->" + FIRST + "</p>");
  }

  @Test
  void theTypeOfTheDocumentStaysAsTheParserReadsTablesByIt() {
    assertThat(markup("<!DOCTYPE html><?xml version='1.0'?><p>")).isEqualTo("<!DOCTYPE html><p>");
  }

  @Test
  void signsThatAreNoMarkupAreText() {
    String html = "<p>a < b, 5 <6</p>";

    assertThat(markup(html)).isEqualTo("<p>" + FIRST + "</p>");
    assertThat(text(html, 0)).isEqualTo("a < b, 5 <6");
  }

  @Test
  void whatStandsInAScriptIsNoMarkup() {
    assertThat(markup("<script>if (a<b) '<p>'</script><p>x</p>"))
        .isEqualTo("<script>" + FIRST + "</script><p>" + SECOND + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>x<td sty", "<p>x<td style='a", "<p>x</di", "<p>x<!-- y", "<p>x<!x"})
  void whatTheEndCutsIsLeftOut(String html) {
    assertThat(markup(html)).isEqualTo("<p>" + FIRST);
  }

  @Test
  void tablesAndRowsCarryTheirNumbers() {
    String html = "<table border=0><tr><td>x</td></tr></table>";

    assertThat(markup(html)).isEqualTo("<table n=0><tr n=1><td>" + FIRST + "</td></tr></table>");
    assertThat(element(html, 0)).isEqualTo(html);
    assertThat(element(html, 1)).isEqualTo("<tr><td>x</td></tr>");
  }

  @Test
  void aRowEndsWhereTheNextOneOrTheTableDoes() {
    String html = "<table><tr><td>x<tr><td>y</table>";

    assertThat(element(html, 1)).isEqualTo("<tr><td>x");
    assertThat(element(html, 2)).isEqualTo("<tr><td>y");
  }

  @Test
  void aCellOutsideRowsOpensOne() {
    String html = "<table><td>x</td></tr><tr><td>y</td></tr></table>";

    assertThat(markup(html)).startsWith("<table n=0><tr n=1><td>");
    assertThat(element(html, 1)).isEqualTo("<td>x</td></tr>");
  }

  @Test
  void aTableInACellStandsInItsRow() {
    String html = "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>";

    assertThat(element(html, 1)).startsWith("<tr><td><table>").endsWith("</table></td></tr>");
    assertThat(element(html, 2)).isEqualTo("<table><tr><td>x</td></tr></table>");
  }

  @Test
  void aTableBetweenRowsEndsTheOneBefore() {
    String html = "<table><tr></tr><table><tr></tr></table>";

    assertThat(element(html, 0)).isEqualTo("<table><tr></tr>");
    assertThat(element(html, 2)).isEqualTo("<table><tr></tr></table>");
  }

  @Test
  void rowsOutsideTablesCarryNoNumber() {
    assertThat(markup("<tr><td>x</table></tr>")).isEqualTo("<tr><td>" + FIRST + "</table></tr>");
  }

  @Test
  void typedTextEndsWithTheBlockAroundIt() {
    String html = "<div><pre>a  b<div>c</div></div><p>d</p></pre>";

    assertThat(element(html, 0)).isEqualTo("<pre>a  b<div>c</div>");
  }

  @Test
  void aPartOfATextKeepsItsPlaces() {
    String html = "<p>before</p><table><tr><td>x</td></tr></table><p>behind</p>";
    Skeleton part = SkeletonWriter.of(html, new TextRange(13, html.indexOf("<p>behind")));

    assertThat(html.substring(part.start(0), part.end(0))).isEqualTo("x");
    assertThat(part.extent(0).element().start()).isEqualTo(13);
  }
}
