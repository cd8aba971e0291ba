package org.stakegraph.ingest.block.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.TextRange;

class OwnershipSectionFinderTest {
  private static final String PROSE = "<p>We make valves and sell them.</p>\n".repeat(20_000);
  private static final String ROWS = "<tr><td>Valves<td>10".repeat(400);

  private static List<TextRange> find(String html) {
    return OwnershipSectionFinder.find(html, new TextRange(0, html.length()));
  }

  private static boolean finds(String html, String words) {
    int at = html.indexOf(words);
    return find(html).stream().anyMatch(w -> w.start() <= at && at + words.length() <= w.end());
  }

  @Test
  void aShortPageIsReadWhole() {
    assertThat(find("<p>x</p>")).containsExactly(new TextRange(0, 8));
  }

  @Test
  void ofALongPageTheCoverIsRead() {
    List<TextRange> windows = find(PROSE);
    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).start()).isZero();
    assertThat(letters(PROSE, windows.get(0))).isBetween(10_000L, 10_200L);
  }

  @Test
  void howMuchOfACoverIsReadDoesNotDependOnItsMarkup() {
    String plain = "<p>We make valves and sell them to mills and mines.</p>\n".repeat(200);
    String styled = plain.replace(" ", "</font> <font style='font-family: serif; color: black'>");
    String date = "<p>The date of this prospectus is May 4, 2010.</p>";

    assertThat(styled.length()).isGreaterThan(100_000);
    assertThat(finds(styled + date + PROSE, date)).isTrue();
  }

  @Test
  void howMuchIsReadBeforeATableDoesNotDependOnItsMarkup() {
    String heading = "<p>The holders and what they told us</p>";
    String words = "<p>We sold the shares to mills and mines.</p>\n".repeat(100);
    String styled = words.replace(" ", "</font> <font style='font-family: serif; color: black'>");
    String table = "<table><tr><td>Selling holder<td>1,000</table>";

    assertThat(styled.length()).isGreaterThan(40_000);
    assertThat(finds(PROSE + heading + styled + table, heading)).isTrue();
    assertThat(finds(PROSE + heading + words.repeat(3) + table, heading)).isFalse();
  }

  @Test
  void aTagOfAnyLengthIsNoPartOfAWord() {
    String html = "<p>s<" + "i".repeat(1000) + ">elling holder</p><table><tr><td>1,000</table>";
    assertThat(find(PROSE + html + PROSE)).hasSize(1);
  }

  @Test
  void rulesOfStyleAreNoCover() {
    String styles = "<style>" + "p.valves { margin: auto }\n".repeat(3000) + "</style>";
    assertThat(finds(styles + "<p>FORM S-1</p>" + PROSE, "FORM S-1")).isTrue();
  }

  private static long letters(String html, TextRange window) {
    String shown =
        html.substring(window.start(), window.end()).replace("<p>", "").replace("</p>", "");
    return shown.chars().filter(Character::isLetter).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>SELLING STOCKHOLDERS</p><table><tr><td>a<td>Shares<tr><td>b<td>500</table>",
        "<table><tr><td>Name<td>Shares<br>Beneficially<br>Owned<tr><td>b<td>1,000 </td></table>",
        "<table><tr><td><b>Amount</b> and <font size='1'>Nature</font><tr><td>(1,000)</table>",
        "<p>Beneficial&nbsp;Ownership</p><table><tr><td>a<tr><td>10%</table>",
        "<table><tr><td>Selling<br>Unitholder<td>$&nbsp;2,500,000</table>",
        "<table><tr><td>All officers as a group<td>  1,000,000(1)</table>",
        "<table><tr><td>Beneficial owner</table><table><tr><td>b<td>100<td>1.5%</table>",
        "<p>S<small>ELLING</small> S<small>TOCKHOLDERS</small></p>"
            + "<table><tr><td>a<td>Shares<tr><td>b<td>500</table>",
        "<table><tr><td>Bene<span class='kern'>ficial</span> owner<tr><td>b<td>1,000</table>",
        "<table><tr><td>Beneficial owner<tr><td>b<td>\u200B1,000\u200B</td></table>",
        "<table><tr><td>Beneficial owner\nShares\nJane Q. Sample      1,000      *\n</table>"
      })
  void aTableOfFiguresThatWordsAnnounceIsRead(String table) {
    String html = PROSE + table + "<p>the end of it</p>" + PROSE;
    assertThat(finds(html, table)).isTrue();
    assertThat(finds(html, "the end of it")).isTrue();
    assertThat(find(html).stream().mapToInt(TextRange::length).sum()).isLessThan(250_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>Security Ownership of Management<td>81<td>Fees<td>90</table>",
        "<table><tr><td>(1)<td>Includes 1,000 shares held by a trust and 500 more.</table>",
        "<table><tr><td>(a)<td>A beneficial owner may act under Section&nbsp;251(h).</table>",
        "<table><tr><td>Each beneficial owner<td>by June 15, 2026.<td>Item 7.1</table>",
        "<table><tr><td>10.1<td>Agreement with the selling stockholders<tr><td>10.2</table>"
      })
  void aTableOfContentsOrOfSentencesIsNotRead(String table) {
    assertThat(find(PROSE + table + PROSE)).hasSize(1);
  }

  @Test
  void notesAreReadAsLongAsTheyGoOn() {
    String table = "<table><tr><td>Beneficial owner<td>1,000</table>";
    String note = "<p>(1) Includes shares held by a fund.</p>" + PROSE.substring(0, 15_000);
    String item = "<p>(a) The plan pays fees.</p>" + PROSE.substring(0, 15_000);
    String html = PROSE + table + note.repeat(5) + "<p>the last note</p>" + item.repeat(5) + PROSE;

    assertThat(finds(html, "the last note")).isTrue();
    assertThat(find(html).get(1).end())
        .isLessThan(html.indexOf("the last note") + 3 * item.length());
  }

  @Test
  void theCoverBeginsBehindWhatInlineXbrlHides() {
    String hidden = "<ix:header>" + "<ix:nonNumeric>2,500</ix:nonNumeric>\n".repeat(3000);
    String html = "<html><body>" + hidden + "</ix:header><p>FORM 10-K</p>" + PROSE;

    assertThat(finds(html, "FORM 10-K")).isTrue();
    assertThat(find(html)).hasSize(1);
    assertThat(find(html).get(0).length()).isLessThan(20_000);
  }

  @Test
  void anotherTableIsNotRead() {
    String html = PROSE + "<table>" + ROWS + "</table>" + PROSE;
    assertThat(find(html)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>Valves plc<td>45</table>",
        "<table><tr><td>Back to contents<tr><td>45</table>",
        "<table><tr><td>* <td>Each holder bears the fees of its counsel.</table>"
      })
  void aTableWithoutRowsOfHoldingsIsNotReadForWordsBeforeIt(String table) {
    String html = PROSE + "<p>The selling stockholders sell.</p>" + table + PROSE;
    assertThat(find(html)).hasSize(1);
  }

  @Test
  void noTableIsCut() {
    String long1 = "<table><tr><td>" + ROWS.repeat(10) + "</table>";
    String table = "<p>Selling Holders</p><table><tr><td>a<td>Units<tr><td>b<td>700</table>";
    String html = PROSE + long1 + table + long1 + PROSE;
    assertThat(finds(html, long1 + table + long1)).isTrue();
  }

  @Test
  void windowsAreApartAndInOrder() {
    String table = "<table><tr><td>Beneficial owner<td>1,000</table>";
    String html = (PROSE + table).repeat(3);
    List<TextRange> windows = find(html);
    assertThat(windows).hasSize(4);
    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i).start()).isGreaterThanOrEqualTo(windows.get(i - 1).end());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table>",
        "</table>",
        "<",
        "selling <",
        "<table><tr><td>beneficial own",
        "own<table>1% "
      })
  void hostilePagesAreBounded(String part) {
    String html = part.repeat(2_000_000 / part.length());
    int end = 0;
    for (TextRange window : find(html)) {
      assertThat(window.start()).isGreaterThanOrEqualTo(end);
      end = window.end();
    }
    assertThat(end).isLessThanOrEqualTo(html.length());
  }
}
