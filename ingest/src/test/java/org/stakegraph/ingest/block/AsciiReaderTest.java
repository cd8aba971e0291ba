package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class AsciiReaderTest {
  private static final String TAGGED =
      """
      <TABLE>
      <CAPTION>
                                     SHARES                   OWNED AFTER THE
                                     OWNED                       OFFERING
                                     BEFORE      SHARES     -------------------
      SELLING HOLDER               OFFERING     OFFERED      NUMBER    PERCENT
      --------------               --------     -------      ------    -------
      <S>                          <C>          <C>          <C>       <C>
      Tamarack Pension Plan,
        Lena Orr, Trustee <F1> ..    90,000      60,000       30,000       1.4%
      Ada Quill. . . . . . . . .      1,500       1,500          -0-         --
      Birch Hollow Partners, L.P. (2) 12,000     10,000        2,000        <1%
      Otto & Co.                      7,000       7,000          --          --
                                   --------     -------       ------
         TOTAL                      110,500      78,500       32,000
                                   ========     =======       ======
      * Less than one percent.
      <FN>
      <F1> Ms. Orr votes
      the shares.
      <F2> Otto & Co. is a nominee.
      </TABLE>
      """;

  private static final List<String> TAGGED_ROWS =
      List.of(
          "3+1=OWNED AFTER THE/OFFERING",
          "0=SELLING HOLDER | 1=SHARES/OWNED/BEFORE/OFFERING | 2=SHARES/OFFERED | 3=NUMBER"
              + " | 4=PERCENT",
          "0=Tamarack Pension Plan,/Lena Orr, Trustee (1) | 1=90,000 | 2=60,000 | 3=30,000"
              + " | 4=1.4%",
          "0=Ada Quill | 1=1,500 | 2=1,500 | 3=-0- | 4=--",
          "0=Birch Hollow Partners, L.P. (2) | 1=12,000 | 2=10,000 | 3=2,000 | 4=<1%",
          "0=Otto & Co. | 1=7,000 | 2=7,000 | 3=-- | 4=--",
          "0=TOTAL | 1=110,500 | 2=78,500 | 3=32,000");

  private static final String LAYOUT =
      """
      The table shows who owns our shares.

                                                Shares       Percent
      Name and Address                           Owned      of Class
      5% Holders:
      Larkspur Capital Group                 1,250,000          12.5%
      One Quay Street
      Port Ellery, ME 04000

      Directors:
      Ivo Brandt                                10,400             *
      Nora Castellane-Whitfield (3)              2,000 (4)         *
      All directors as a group
         (2 persons)                            12,400             *

      *    Under 1%.
      (3)  Ms. Castellane-Whitfield holds them with
           her brother.
      """;

  private static List<Block> read(String text) {
    return AsciiReader.read(SourceText.of(text), new TextRange(0, text.length()));
  }

  private static List<String> shown(String text) {
    return Shown.blocks(read(text));
  }

  private static List<List<String>> grids(String text) {
    List<List<String>> grids = new ArrayList<>();
    for (Block block : read(text)) {
      if (block instanceof Block.GridBlock grid) {
        grids.add(Shown.rows(grid));
      }
    }
    return grids;
  }

  private static List<String> onlyGrid(String text) {
    assertThat(grids(text)).hasSize(1);
    return grids(text).get(0);
  }

  @Test
  void readsATaggedTableWithStackedHeadingsWrappedNamesAndLeaders() {
    assertThat(onlyGrid(TAGGED)).isEqualTo(TAGGED_ROWS);
  }

  @Test
  void notesInsideATableAreParagraphsThatBeginWithTheirMarks() {
    assertThat(shown(TAGGED).subList(1, 4))
        .containsExactly(
            "paragraph * Less than one percent.",
            "paragraph (1) Ms. Orr votes the shares.",
            "paragraph (2) Otto & Co. is a nominee.");
  }

  @Test
  void readsATableWithoutTagsWithGroupsAndAddressesBelowNames() {
    assertThat(onlyGrid(LAYOUT))
        .containsExactly(
            "0=Name and Address | 1=Shares/Owned | 2=Percent/of Class",
            "0=5% Holders:",
            "0=Larkspur Capital Group/One Quay Street/Port Ellery, ME 04000 | 1=1,250,000"
                + " | 2=12.5%",
            "0=Directors:",
            "0=Ivo Brandt | 1=10,400 | 2=*",
            "0=Nora Castellane-Whitfield (3) | 1=2,000 (4) | 2=*",
            "0=All directors as a group/(2 persons) | 1=12,400 | 2=*");
  }

  @Test
  void notesBehindATableAreParagraphsOfTheirOwn() {
    List<String> blocks = shown(LAYOUT);

    assertThat(blocks.get(0)).isEqualTo("paragraph The table shows who owns our shares.");
    assertThat(blocks.subList(2, 4))
        .containsExactly(
            "paragraph * Under 1%.",
            "paragraph (3) Ms. Castellane-Whitfield holds them with her brother.");
  }

  @Test
  void figuresOnTheFirstLineTakeTheLinesBelow() {
    assertThat(
            onlyGrid(
                """
                Holder                      Shares    Offered
                ------                      ------    -------
                Fern Ridge Fund             10,000     10,000
                of Delaware
                Sable & Daughters           20,000     15,000
                c/o Mill Trust
                9 Mill Lane
                """))
        .containsExactly(
            "0=Holder | 1=Shares | 2=Offered",
            "0=Fern Ridge Fund/of Delaware | 1=10,000 | 2=10,000",
            "0=Sable & Daughters/c/o Mill Trust/9 Mill Lane | 1=20,000 | 2=15,000");
  }

  @Test
  void figuresOnALineWithoutANameBelongToTheNameAbove() {
    assertThat(
            onlyGrid(
                """
                <TABLE>
                <S>                         <C>       <C>
                Fern Ridge Fund
                                            10,000     10,000

                Sable & Daughters
                as trustees
                                            20,000     15,000
                </TABLE>
                """))
        .containsExactly(
            "0=Fern Ridge Fund | 1=10,000 | 2=10,000",
            "0=Sable & Daughters/as trustees | 1=20,000 | 2=15,000");
  }

  @Test
  void aColumnOfWordsIsAColumn() {
    assertThat(
            onlyGrid(
                """
                Name              Position            Shares
                Ada Quill         Director            1,000
                Ivo Brandt        Chief Executive     2,000
                                  and Chairman
                Nora Whitfield    Secretary             300
                """))
        .containsExactly(
            "0=Name | 1=Position | 2=Shares",
            "0=Ada Quill | 1=Director | 2=1,000",
            "0=Ivo Brandt | 1=Chief Executive/and Chairman | 2=2,000",
            "0=Nora Whitfield | 1=Secretary | 2=300");
  }

  @Test
  void aColumnWithoutFiguresKeepsItsHeading() {
    assertThat(
            onlyGrid(
                """
                Holder               Owned    Offered    Percent
                ------               -----    -------    -------
                Ada Quill            5,000                  2.5%
                Ivo Brandt           6,000                  3.5%
                """))
        .containsExactly(
            "0=Holder | 1=Owned | 2=Offered | 3=Percent",
            "0=Ada Quill | 1=5,000 | 3=2.5%",
            "0=Ivo Brandt | 1=6,000 | 3=3.5%");
  }

  @Test
  void twoBlanksInNamesMakeNoColumn() {
    assertThat(
            onlyGrid(
                """
                Holder                    Owned    Offered
                Mr.  Ivo Brandt           5,000      1,000
                Ms.  Lena Orr             6,000      2,000
                """))
        .endsWith("0=Ms. Lena Orr | 1=6,000 | 2=2,000");
  }

  @Test
  void aPageBreakInANoteDoesNotEndIt() {
    assertThat(
            shown(
                """
                (1) The shares are held by a trust whose

                                   - 12 -
                \f
                trustee is Lena Orr.

                (2) None.
                """))
        .containsExactly(
            "paragraph (1) The shares are held by a trust whose trustee is Lena Orr.",
            "page - 12 -",
            "paragraph (2) None.");
  }

  @Test
  void runningHeadsAreDropped() {
    String page = "Fern Ridge Corp.         Proxy Statement      %d\n\nWe sell %s here.\n\n\f";
    String text =
        String.format(page, 1, "ferns")
            + String.format(page, 2, "seeds")
            + String.format(page, 3, "pots")
            + String.format(page, 4, "soil");

    assertThat(shown(text).stream().filter(b -> b.contains("Proxy"))).hasSizeLessThan(2);
    assertThat(shown(text)).contains("paragraph We sell pots here.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        We sold  shares in  1998, and then  sold
        more of  them in  1999, but  few.
        """,
        """
        The price of   $4.50   was paid for   12,000   shares
        and a price of   $5.00   for   9,000   shares then.
        """,
        """
        Summary ...................... 2
        Risk Factors ................. 14
        Experts ...................... 31
        """,
        """
        <TABLE>
        <S>               <C>
        Summary........     2
        Experts........    31
        </TABLE>
        """,
        """
        Fern Ridge Corp.               Mill & Orr
        9 Mill Lane                    One Quay Street
        Ellery, ME 04000               Ellery, ME 04001
        """,
        """
        (1)  First, we plant 1,000 ferns.
        (2)  Then we sell 500 of them.
        """,
        "<1% of the shares and < 2% of the rest, in <angle brackets>\n"
      })
  void readsNoTableInto(String text) {
    assertThat(grids(text)).isEmpty();
  }

  @Test
  void aTableOfPricesIsAGrid() {
    assertThat(
            onlyGrid(
                """
                1998                    HIGH      LOW
                  First Quarter......  $5.13    $3.88
                  Second Quarter.....   4.75     3.25
                """))
        .endsWith("0=Second Quarter | 1=4.75 | 2=3.25");
  }

  @Test
  void everyWordKeepsItsPlaceInTheSource() {
    SourceText source = SourceText.of(TAGGED);
    for (Block block : AsciiReader.read(source, new TextRange(0, TAGGED.length()))) {
      if (block instanceof Block.GridBlock grid) {
        for (GridRow row : grid.rows()) {
          row.cells().forEach(cell -> cell.lines().forEach(line -> assertPlaced(line)));
        }
      }
    }
  }

  private static void assertPlaced(AlignedText line) {
    for (int i = 0; i < line.length(); i++) {
      int at = line.range(i, i + 1).start();
      char printed = TAGGED.charAt(at);
      boolean bracket =
          (line.charAt(i) == '(' && printed == '<') || (line.charAt(i) == ')' && printed == '>');
      boolean blank = line.charAt(i) == ' ' && printed <= ' ';
      assertThat(blank || bracket || printed == line.charAt(i)).as(line + " at " + i).isTrue();
    }
  }

  @Test
  void lineEndsTabsAndHardBlanksMakeNoDifference() {
    assertThat(onlyGrid(TAGGED.replace("\n", "\r\n"))).isEqualTo(TAGGED_ROWS);
    assertThat(onlyGrid(TAGGED.replace("\n", "\r"))).isEqualTo(TAGGED_ROWS);
    assertThat(onlyGrid(TAGGED.replace(' ', '\u00A0').replace("\u00A0", "\u00A0")))
        .isEqualTo(TAGGED_ROWS);
    assertThat(onlyGrid(tabbed(TAGGED))).isEqualTo(TAGGED_ROWS);
  }

  /** Blanks that end at a multiple of eight become a tab. */
  private static String tabbed(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.lines().toList()) {
      StringBuilder kept = new StringBuilder(line);
      for (int stop = line.length() / 8 * 8; stop >= 8; stop -= 8) {
        if (line.substring(stop - 2, stop).isBlank()) {
          int from = stop;
          while (from > stop - 8 && line.charAt(from - 1) == ' ') {
            from--;
          }
          kept.replace(from, stop, "\t");
        }
      }
      out.append(kept).append('\n');
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 1, 2})
  void columnsMayDriftFromARowOn(int drift) {
    String[] lines = TAGGED.split("(?<=\n)", -1);
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean moved = line.startsWith("Ada") || line.startsWith("Otto") || line.contains("TOTAL");
      text.append(moved ? moved(line, drift) : line);
    }

    assertThat(onlyGrid(text.toString())).isEqualTo(TAGGED_ROWS);
  }

  private static String moved(String line, int drift) {
    int gap = line.lastIndexOf("   ", 34);
    return drift > 0
        ? line.substring(0, gap) + " ".repeat(drift) + line.substring(gap)
        : line.substring(0, gap) + line.substring(gap - drift);
  }

  @Test
  void readsHostileTextInLinearTime() {
    String wide = "x  ".repeat(350_000);
    String columns = "A" + "  1,000".repeat(100_000);
    String rows = "Ada Quill                1,000     *\n".repeat(50_000);
    String names = "Ada Quill of Mill Lane\n".repeat(50_000) + "Ada            1,000    2,000\n";
    String tags = "<TABLE>".repeat(50_000) + "\n<F1>".repeat(10_000) + "<".repeat(200_000);
    String pages = "<PAGE>\n14\n".repeat(30_000);
    String dots = ". ".repeat(400_000) + "\n" + ".".repeat(400_000);
    for (String text : List.of(wide, columns, rows, names, tags, pages, dots)) {
      ProcessorTime.within(Duration.ofSeconds(20), () -> read(text));
    }
  }
}
