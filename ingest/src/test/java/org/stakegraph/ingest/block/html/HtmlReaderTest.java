package org.stakegraph.ingest.block.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Block.GridBlock;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class HtmlReaderTest {

  private static String dump(String html) {
    return Dump.of(html);
  }

  private static String cell(String html) {
    return "G\n | 0:[" + html + "] 1:[5]\n";
  }

  @Test
  void headingsParagraphsAndPageNumbersComeInTheirOrder() {
    assertThat(
            dump(
                """
                <html><head><title>424B3</title><style>p {margin: 0}</style></head><body>
                <p align="center"><b>SELLING HOLDERS</b></p>
                <p>The holders named below may sell
                   their shares.</p>
                <p align=center>14</p><hr>
                <h2>Plan of distribution</h2><div>They sell as they like.</div></body></html>
                """))
        .isEqualTo(
            """
            S SELLING HOLDERS
            P The holders named below may sell their shares.
            N 14
            S Plan of distribution
            P They sell as they like.
            """);
  }

  @Test
  void whatThePageDoesNotShowIsNotThere() {
    assertThat(
            dump(
                """
                <div style="DISPLAY: none"><ix:header><ix:hidden>0001234</ix:hidden></ix:header></div>
                <script>var a = "<p>no</p>";</script><!-- a remark -->
                <p>Shown <ix:nonNumeric name="dei:x">within <b>tags</b></ix:nonNumeric> of data.</p>
                """))
        .isEqualTo("P Shown within tags of data.\n");
  }

  @Test
  void twoLineBreaksPartParagraphsAndOneDoesNot() {
    assertThat(dump("<p>first<br>goes on<br><br>second<br> <br/>third</p>"))
        .isEqualTo("P first goes on\nP second\nP third\n");
  }

  @Test
  void aLineThatBeginsWithAMarkIsAParagraph() {
    assertThat(dump("<p>(1) Held by a trust.<br>(2) Held by<br>a fund.</p>"))
        .isEqualTo("P (1) Held by a trust.\nP (2) Held by a fund.\n");
  }

  @Test
  void aMarkOnItsOwnBelongsToTheTextBehindIt() {
    assertThat(dump("<dl><dt>(1)<dd>Held by a trust.<dt>(2)<dd>Held by a fund.</dl>"))
        .isEqualTo("P (1) Held by a trust.\nP (2) Held by a fund.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p align=center>S-12</p><hr><p><a href=#toc>Table of Contents</a></p>",
        "<p>- 8 -</p><div style='page-break-before:always'></div>",
        "<table><tr><td></td><td>iv</td></tr></table><hr>",
        "<p>12</p><p>QuickLinks -- Click here to rapidly navigate through this document</p>",
        "<!-- Field: Page; Sequence: 1 --><p>Page 3 of 12 Pages</p>"
      })
  void aPageThatEndsInASentenceDoesNotCutIt(String furniture) {
    assertThat(dump("<p>(3) The share which may</p>" + furniture + "<p>be increased.</p>"))
        .isEqualTo("P (3) The share which may be increased.\n");
  }

  @Test
  void whatEveryPageRepeatsIsNotThere() {
    String foot = "<table><tr><td>Alder Inc.<td>Proxy statement<td>7</table><hr>";
    assertThat(dump("<p>one</p>" + foot + "<p>two.</p>" + foot + "<p>Three</p>" + foot + "four"))
        .isEqualTo("P one two.\nP Three four\n");
    String legend = "<table><tr><td>Alder<td>*</table><p>* Less than 1%</p><hr>";
    assertThat(dump(legend.repeat(3))).hasLineCount(9);
  }

  @Test
  void aRowOfFiguresBehindAPageIsNotItsHead() {
    String row = "<table><tr><td>Ada Sample<td>1,000<td>500<td>*</table>";
    assertThat(dump("<p>one.</p><p>37</p><hr>" + row)).contains("Ada Sample").contains("500");
    String head = "<table><tr><td>Alder Inc.<td>Proxy statement<td>500</table>";
    assertThat(dump("<p>one.</p><p>37</p><hr>" + head)).doesNotContain("Alder");
  }

  @Test
  void aNoteBehindAPageStartsAnew() {
    assertThat(dump("<p>(3) Of the fund</p><p>S-9</p><hr><p>(4) Of the trust.</p>"))
        .isEqualTo("P (3) Of the fund\nN S-9\nP (4) Of the trust.\n");
  }

  @Test
  void aRowOfAFormBehindAPageStartsAnew() {
    assertThat(
            dump(
                "<p>14 Type of Reporting Person<br>PN</p><p style='page-break-before:always'></p>"
                    + "<hr><p>1 Names of Reporting Persons<br>Alder Partners, L.P.</p>"))
        .isEqualTo(
            "P 14 Type of Reporting Person PN\nP 1 Names of Reporting Persons Alder Partners,"
                + " L.P.\n");
    assertThat(dump("<p>(3) The share which</p><p>7</p><hr><p>2 Alder Funds own is sold.</p>"))
        .isEqualTo("P (3) The share which 2 Alder Funds own is sold.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fund<sup>2</sup> | Fund (2)",
        "Fund <SUP>2</SUP> | Fund (2)",
        "1,000<sup>12</sup> | 1,000 (12)",
        "Fund<sup>1,2</sup> | Fund (1)(2)",
        "Fund<sup>1</sup><sup>, 3</sup> | Fund (1) (3)",
        "Fund<sup>(2)</sup> | Fund (2)",
        "Fund<sup>(</sup><sup>3</sup><sup>)</sup> | Fund (3)",
        "Fund(<sup>3</sup>) | Fund(3)",
        "Fund<sup>a</sup> | Fund (a)",
        "Fund<sup>*</sup> | Fund *",
        "Fund<font style='vertical-align: super'>4</font> | Fund (4)",
        "Fund<span style='POSITION: relative, TOP: -4pt'>4</span> | Fund4",
        "Fund<small style='vertical-align: top'>4</small> | Fund (4)",
        "<span style='vertical-align: top'>40</span> | 40",
        "<sup>7</sup> | (7)",
        "the 2<sup>nd</sup> of May | the 2nd of May",
        "Alder<sup>TM</sup> | AlderTM",
        "Alder<sup>&reg;</sup> | Alder\u00AE",
        "10<sup>1</sup>/<sub>2</sub>% | 101/2%",
        "Fund LP&sup2; | Fund LP (2)",
        "Fund\u00B9\u2070 | Fund (10)",
        "Fund\u00B9,\u00B2 | Fund (1), (2)",
        "1,000\u00B3 | 1,000 (3)",
        "\u00B9 Held in trust | (1) Held in trust",
        "40 m\u00B2 | 40 m\u00B2",
        "an R\u00B2 of 0.9 | an R\u00B2 of 0.9"
      })
  void raisedMarksComeOutInBrackets(String html, String text) {
    assertThat(dump("<table><tr><td>" + html + "<td>5</table>")).isEqualTo(cell(text));
  }

  @Test
  void aMarkThatIsMovedUpIsRaised() {
    assertThat(dump("<p>Fund<font style='position:relative;top:-4pt'>4</font> sold all.</p>"))
        .isEqualTo("P Fund (4) sold all.\n");
    assertThat(dump("<p>Fund<font style='position:relative;top:4pt'>4</font> sold all.</p>"))
        .isEqualTo("P Fund4 sold all.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A&nbsp;&amp; B (2) | A & B (2)",
        "Brand&#146;s &#147;Notes&#148; | Brand's \"Notes\"",
        "10&#160;&#58; &#91;a&#93; | 10 : [a]",
        "&#8203;A&#x200B;B&shy;C | ABC",
        "<1% &lt1% AT&T &c | <1% <1% AT&T &c",
        "Jos&eacute &Ouml;l | Jos\u00E9 \u00D6l"
      })
  void entitiesAreDecoded(String html, String text) {
    assertThat(dump("<table><tr><td>" + html + "<td>5</table>")).isEqualTo(cell(text));
  }

  @Test
  void rangesLeadBackThroughEntitiesAndMarks() {
    String html = "<p>Jos&eacute;<b> &amp;</b>&nbsp;S&#246;hne<sup>12</sup>, Ltd.</p>";
    AlignedText text = ((Block.Paragraph) Dump.blocks(html).get(0)).text();
    assertThat(text).hasToString("Jos\u00E9 & S\u00F6hne (12), Ltd.");
    assertThat(printed(html, text, "Jos\u00E9")).isEqualTo("Jos&eacute;");
    assertThat(printed(html, text, "&")).isEqualTo("&amp;");
    assertThat(printed(html, text, "S\u00F6hne")).isEqualTo("S&#246;hne");
    assertThat(printed(html, text, "(12)")).isEqualTo("12");
    assertThat(printed(html, text, "Ltd")).isEqualTo("Ltd");
  }

  private static String printed(String source, AlignedText text, String words) {
    int at = text.toString().indexOf(words);
    TextRange range = text.range(at, at + words.length());
    return source.substring(range.start(), range.end());
  }

  @Test
  void aSizingRowAndCellsForSignsTakeTheirColumns() {
    assertThat(
            dump(
                """
                <TABLE><TR><TD></TD><TD></TD><TD></TD><TD></TD><TD></TD><TD></TD></TR>
                <TR><TD><B>Name of<BR>holder</B></TD><TD>&nbsp;</TD>
                <TD COLSPAN="3" ALIGN="center"><P>Shares</P><P>owned</P></TD><TD></TD></TR>
                <TR><TD>Alder Fund</TD><TD>&nbsp;&nbsp;</TD><TD>$</TD><TD ALIGN=right>1,000</TD>
                <TD>(3</TD><TD>)</TD></TR>
                <TR><TD>Birch Trust</TD><TD></TD><TD></TD><TD>2.6</TD><TD>%</TD><TD></TD></TR></TABLE>
                """))
        .isEqualTo(
            """
            G
             | 0:[Name of / holder] 2+3:[Shares / owned]
             | 0:[Alder Fund] 2:[$] 3:[1,000] 4:[(3] 5:[)]
             | 0:[Birch Trust] 3:[2.6] 4:[%]
            """);
  }

  @Test
  void cellsThatCoverRowsShiftThoseBelow() {
    assertThat(
            dump(
                """
                <table><tr><td rowspan=2>Name<td colspan=2>Shares
                <tr><td>before<td>after
                <tr><td rowspan="0">Alder Fund<td>10<td>&#8203;
                </table>
                """))
        .isEqualTo(
            """
            G
             | 0x2:[Name] 1+2:[Shares]
             | 1:[before] 2:[after]
             | 0:[Alder Fund] 1:[10]
            """);
  }

  @Test
  void emptyCellsAndSecondEmptyRowsAndFurnitureAreLeftOut() {
    assertThat(
            dump(
                """
                <table><tr><td>&#8203;<td>&nbsp;<tr><td>Alder<td>10
                <tr><td>&#8203;<tr><td><tr><td colspan=2>Table of Contents<tr><td>12<td>
                <tr><td>Birch<td>20<tr><td></table>
                """))
        .isEqualTo("G\n | 0:[Alder] 1:[10]\n |\n | 0:[Birch] 1:[20]\n");
  }

  @Test
  void aLoneFigureInATableIsNoPageNumber() {
    assertThat(dump("<table><tr><td>Alder<td>10<tr><td><td>20<tr><td>Birch<td>30</table>"))
        .contains(" | 1:[20]\n");
  }

  @Test
  void tablesThatOnlyFrameAreNotThere() {
    assertThat(
            dump(
                """
                <table width=600><tr><td><a href="#a">QuickLinks</a>
                <p>The holders are these.</p>
                <table><tr><td>Alder<td>10<tr><td>Birch<td>20</table>
                <p>(1) Held by a trust.</p></td></tr></table>
                """))
        .isEqualTo(
            """
            P The holders are these.
            G
             | 0:[Alder] 1:[10]
             | 0:[Birch] 1:[20]
            P (1) Held by a trust.
            """);
  }

  @Test
  void aTableInACellOfDataIsItsLines() {
    assertThat(
            dump(
                """
                <table><tr><td>Name<td>Shares<tr><td><table><tr><td>Alder<td>(1)
                <tr><td>1 Main Street<td></table><td>10<tr><td>Birch<td>20</table>
                """))
        .isEqualTo(
            """
            G
             | 0:[Name] 1:[Shares]
             | 0:[Alder (1) / 1 Main Street] 1:[10]
             | 0:[Birch] 1:[20]
            """);
  }

  @Test
  void entriesThatBlankLinesPartInEveryCellAreRows() {
    String rows =
        """
        <table><tr><td>Name<td>Shares<td>Percent
        <tr><td>Alder LLC<br>1 Mill Lane<br><br>Ada Sample<td>10<br><br><br>20<td>5%<br><br><br>*
        </table>
        """;

    assertThat(dump(rows))
        .isEqualTo(
            """
            G
             | 0:[Name] 1:[Shares] 2:[Percent]
             | 0:[Alder LLC / 1 Mill Lane] 1:[10] 2:[5%]
             | 0:[Ada Sample] 1:[20] 2:[*]
            """);
    assertThat(dump(rows.replace("<br>20", "<br>20<br><br>30")))
        .contains("0:[Alder LLC / 1 Mill Lane / Ada Sample]");
    assertThat(dump(rows.replace("20", "see below"))).contains("1:[10 / see below]");
  }

  @Test
  void notesSetAsATableAreParagraphs() {
    assertThat(
            dump(
                """
                <table><tr><td>*<td>Less than one percent.<tr><td valign=top><sup>1</sup></td><td></td>
                <td>Held by a trust of which he is trustee.</td></tr>
                <tr><td>(2)<td><td><p>Held by a fund.</p><p>Ms. Ash manages it.</p></table>
                """))
        .isEqualTo(
            """
            P * Less than one percent.
            P (1) Held by a trust of which he is trustee.
            P (2) Held by a fund.
            P Ms. Ash manages it.
            """);
  }

  @Test
  void numberedRowsOfDataAreNoNotes() {
    assertThat(dump("<table><tr><td>1<td>NAME OF PERSON<br>Alder<tr><td>2<td>0</table>"))
        .isEqualTo("G\n | 0:[1] 1:[NAME OF PERSON / Alder]\n | 0:[2] 1:[0]\n");
  }

  @Test
  void notesInTheLastRowsOfATableFollowIt() {
    assertThat(
            dump(
                """
                <table><tr><td>Alder (1)<td>10<tr><td>Birch<td>*
                <tr><td colspan=2>* Less than 1%.<tr><td colspan=2>(1) Held by a trust.</table>
                """))
        .isEqualTo(
            """
            G
             | 0:[Alder (1)] 1:[10]
             | 0:[Birch] 1:[*]
            P * Less than 1%.
            P (1) Held by a trust.
            """);
  }

  @Test
  void anOrderedBlockIsNeverBeforeItsPredecessor() {
    List<Block> blocks =
        Dump.blocks("<table><tr><td>Alder<td>10</td></tr>between<tr><td>Birch<td>20</table>after");
    assertThat(blocks).extracting(b -> b.range().start()).isSorted();
  }

  @Test
  void typedTextIsReadByItsOwnReader() {
    String html = "<p>Before.</p><PRE>Alder   10\n</PRE><p>After.</p>";
    List<Block> blocks = HtmlReader.read(SourceText.of(html), new TextRange(0, html.length()));
    assertThat(Dump.of(blocks)).isEqualTo("P Before.\nP Alder 10\nP After.\n");
  }

  @Test
  void aRangeOfAFilingIsReadInItsOwnPlaces() {
    String html = "<SEC-HEADER>x</SEC-HEADER><TEXT><p>Alder</p></TEXT>";
    SourceText source = SourceText.of(html);
    int start = html.indexOf("<TEXT>") + 6;
    List<Block> blocks = HtmlReader.read(source, new TextRange(start, html.length() - 7));
    assertThat(blocks).singleElement().isInstanceOf(Block.Paragraph.class);
    TextRange range = blocks.get(0).range();
    assertThat(html.substring(range.start(), range.end())).isEqualTo("Alder");
  }

  private static final String FIRM = "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;";

  @Test
  void columnsThatFirmBlanksKeepApartAreATable() {
    String page =
        """
        <p><b>Name____Shares</b></p>
        <p>Alder Fund____1,000</p>
        <p>Birch &amp; Sons__2,500</p>
        <p>(1)____Held by a trust.</p>
        """;
    assertThat(dump(page.replace("__", FIRM)))
        .isEqualTo(
            """
            G
             | 0:[Name] 1:[Shares]
             | 0:[Alder Fund] 1:[1,000]
             | 0:[Birch & Sons] 1:[2,500]
            P (1) Held by a trust.
            """);
  }

  @Test
  void aCellThatIsLeftOutMovesNoOther() {
    String page =
        """
        <p>Name____Before____After<br>Alder Fund__1,000____9,000<br>
        Birch Fund________8,000<br>Larch Fund__3,000____7,000</p>
        """;
    assertThat(dump(page.replace("__", FIRM))).contains("0:[Birch Fund] 2:[8,000]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>__In 2007 we sold 1,000 shares.</p><p>__In 2008 we sold 2,000 shares.</p>",
        "<p>J.&nbsp;&nbsp;Q.&nbsp;&nbsp;Sample 1,000</p><p>A.&nbsp;&nbsp;B.&nbsp;&nbsp;Test 20</p>",
        "<p>1.__Election of 9 directors.</p><p>2.__Approval of 10 plans.</p>",
        "<p>(1)__1,000 shares are held by a trust.</p><p>(2)__2,000 shares are held.</p>",
        "<p>Risk Factors____12</p><p>Use of Proceeds____14</p>",
        "<p>By:__Ada Quill____Date:__May 1</p><p>By:__Carl Test____Date:__May 2</p>"
      })
  void firmBlanksInRunningTextMakeNoTable(String page) {
    assertThat(dump(page.replace("__", FIRM))).startsWith("P ").doesNotContain("G\n");
  }

  @Test
  void linesBetweenTableTagsAreReadAsTyped() {
    String table =
        "<%s>\n<S>            <C>\nAlder &amp; Co.    1,000\nBirch          2,500\n</%s>";
    String grid = "G\n | 0:[Alder & Co.] 1:[1,000]\n | 0:[Birch] 1:[2,500]\n";
    assertThat(dump("<p>Before.</p>" + table.formatted("TABLE", "TABLE") + "<p>After.</p>"))
        .isEqualTo("P Before.\n" + grid + "P After.\n");
    assertThat(dump(table.formatted("pre", "pre"))).isEqualTo(grid);
  }

  @Test
  void aTableWithoutRowsThatHoldsASentenceIsText() {
    assertThat(dump("<table border=1>\nNothing  here\nto see.\n</table>"))
        .isEqualTo("P Nothing here to see.\n");
  }

  @Test
  void tagsInTypedTextTakeNoPlace() {
    String page =
        """
        <PRE><B>Name          Shares</B>
        <A HREF="#n1">Alder</A><SUP>1</SUP>      1,000
        <FONT SIZE=2>Birch</FONT>         2,500
        </PRE>
        """;
    assertThat(dump(page))
        .isEqualTo(
            "G\n | 0:[Name] 1:[Shares]\n | 0:[Alder(1)] 1:[1,000]\n | 0:[Birch] 1:[2,500]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<table\n", "<pre><b\n", "</table", "<table></table>\n", "&nbsp;&nbsp;&nbsp;1"})
  void hostileTypedTagsTakeLinearTime(String part) {
    ProcessorTime.within(Duration.ofSeconds(60), () -> dump(part.repeat(40_000)));
  }

  private static final String TABLE =
      """
      <table><tr><td>Name</td><td>Shares owned</td></tr>
      <tr><td>Alder Fund (1)</td><td>1,000</td></tr></table><p>(1) Held by a trust.</p>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td>|<td style='width:50%'><font size=2 face=Arial>",
        "</td>|</font></td>",
        "</td>|",
        "table|TABLE",
        "<td>|<TD ALIGN=LEFT  VALIGN = \"top\">",
        "\n|\r\n",
        "\n|\r",
        " |&nbsp;",
        "<td>|<td>&#8203;",
        "<td>|<td><div>",
        "<td>|<td><ix:nonFraction name='a' unitRef=b>"
      })
  void theSameWordsInOtherTagsReadTheSame(String change) {
    int bar = change.indexOf('|');
    String html = TABLE.replace(change.substring(0, bar), change.substring(bar + 1));
    assertThat(dump(html)).isEqualTo(dump(TABLE));
  }

  @Test
  void spacerCellsMoveColumnsOnly() {
    String html = TABLE.replace("<td>", "<td>&nbsp;</td><td>");
    assertThat(words(html)).isEqualTo(words(TABLE));
  }

  private static List<List<String>> words(String html) {
    return Dump.blocks(html).stream()
        .filter(GridBlock.class::isInstance)
        .flatMap(b -> ((GridBlock) b).rows().stream())
        .map(r -> r.cells().stream().map(GridCell::text).map(AlignedText::toString).toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<table",
        "<table><table><table>",
        "<td></tr></table><tr>",
        "<b><i><p></b>x</i><table><b></table>",
        "<table><tr><td colspan=99999999999 rowspan=-1>a<td colspan=x>b",
        "<pre>",
        "<p>\u0000\uD800 &#0; &#xFFFFFFFF; &;&&amp",
        "<title/>x<textarea><p>",
        "<sup>1</table><sup>2"
      })
  void brokenPagesAreRead(String html) {
    assertThat(dump(html)).isNotNull();
  }

  @Test
  void deepAndWidePagesAreRead() {
    assertThat(dump("<div>".repeat(25_000) + "end")).isEqualTo("P end\n");
    assertThat(dump("<table><tr><td>".repeat(5_000) + "end")).contains("end");
    assertThat(dump("<table><tr>" + "<td colspan=1000>a".repeat(5_000))).startsWith("G");
    assertThat(dump("<sup>1</sup>".repeat(20_000))).isNotEmpty();
  }
}
