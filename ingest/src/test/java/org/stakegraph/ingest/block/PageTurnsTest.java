package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Tables that go on over the page. */
class PageTurnsTest {
  private static final String HEADING =
      """
      Name and Address                  Shares Owned      Percent
      ----------------                  ------------      -------
      """;

  /** Entries whose figures stand on their first line. */
  private static final String FIGURES_FIRST =
      """
      Larkspur Capital Group               1,250,000        12.5%
      One Quay Street
      Port Ellery, ME 04000

      Ivo Brandt                              10,400         1.1%
      2 Mill Lane
      Port Ellery, ME 04000

      Nora Whitfield                           2,000            *
      3 Mill Lane
      Port Ellery, ME 04000
      """;

  /** Entries whose figures stand on their last line. */
  private static final String FIGURES_LAST =
      """
      Larkspur Capital Group
      One Quay Street
      Port Ellery, ME 04000                1,250,000        12.5%

      Ivo Brandt
      2 Mill Lane
      Port Ellery, ME 04000                   10,400         1.1%

      Nora Whitfield
      3 Mill Lane
      Port Ellery, ME 04000                    2,000            *
      """;

  private static final String ONE_LINE =
      """
      Larkspur Capital Group               1,250,000        12.5%
      Ivo Brandt                              10,400         1.1%
      Nora Whitfield                           2,000            *
      Quay Partners L.P.                     500,000         5.0%
      """;

  private static List<List<String>> grids(String text) {
    List<List<String>> grids = new ArrayList<>();
    for (Block block : AsciiReader.read(SourceText.of(text), new TextRange(0, text.length()))) {
      if (block instanceof Block.GridBlock grid) {
        grids.add(Shown.rows(grid));
      }
    }
    return grids;
  }

  private static String broken(String body, int line, String foot) {
    List<String> lines = new ArrayList<>(body.lines().toList());
    lines.add(line, foot);
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {FIGURES_FIRST, FIGURES_LAST, ONE_LINE})
  void aPageMayEndBetweenAnyTwoLinesOfATable(String body) {
    List<List<String>> whole = grids(HEADING + body);
    assertThat(whole).hasSize(1);
    int lastRow = body.equals(FIGURES_FIRST) ? 9 : (int) body.lines().count();
    for (String foot : List.of("\n                      29\n<PAGE>\n", "\n\f\n", "<PAGE>")) {
      for (int line = 0; line < lastRow; line++) {
        assertThat(grids(HEADING + broken(body, line, foot))).as("line %d", line).isEqualTo(whole);
      }
    }
  }

  @Test
  void insideTagsTheLastAddressMayStandOnTheNextPage() {
    String open =
        "<TABLE>\n" + HEADING + "<S>                               <C>               <C>\n";
    List<List<String>> whole = grids(open + FIGURES_FIRST + "</TABLE>\n");
    assertThat(grids(open + broken(FIGURES_FIRST, 9, "\n   29\n<PAGE>\n") + "</TABLE>\n"))
        .isEqualTo(whole);
  }

  @Test
  void aPageWithAHeadingOfItsOwnStandsForItself() {
    String next =
        "<PAGE>\n" + HEADING + "Quay Partners L.P.                     500,000         5.0%\n";
    assertThat(grids(HEADING + ONE_LINE + next)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6})
  void theHeadingMayStandAgainBeforeTheRestOfAnEntry(int line) {
    String foot = "\n                      29\n<PAGE>\n\n" + HEADING + "\n";
    assertThat(grids(HEADING + broken(FIGURES_FIRST, line, foot)))
        .isEqualTo(grids(HEADING + FIGURES_FIRST));
  }

  @Test
  void anotherHeadingWithinAnEntryDoesNotLetTheTableGoOn() {
    String foot = "\n<PAGE>\n\n" + HEADING.replace("Shares Owned", "Shares Sold ") + "\n";
    assertThat(grids(HEADING + broken(FIGURES_FIRST, 2, foot)).get(0))
        .isNotEqualTo(grids(HEADING + FIGURES_FIRST).get(0));
  }

  @Test
  void endlessHeadingsAreReadInLinearTime() {
    String page = "Larkspur Capital Group               1,250,000        12.5%\n<PAGE>\n\n";
    String text = (page + HEADING + "\nOne Quay Street\n\n").repeat(5_000);
    assertThat(grids(HEADING + text)).isNotEmpty();
  }

  @Test
  void figuresInOtherColumnsAreAnotherTable() {
    String next =
        """
        <PAGE>
        Valves                 100                     200
        Pumps                  300                     400
        """;
    assertThat(grids(HEADING + ONE_LINE + next)).hasSize(2);
  }

  @Test
  void proseAndNotesOnTheNextPageEndTheTable() {
    String prose =
        "<PAGE>\n"
            + "Our offices have moved to another town, where we make valves and sell them to"
            + " mills.\n\n";
    String note = "<PAGE>\n(1) Includes shares held by a trust.\n\n";
    assertThat(grids(HEADING + ONE_LINE + prose + ONE_LINE)).hasSize(2);
    assertThat(grids(HEADING + ONE_LINE + note + ONE_LINE)).hasSize(2);
  }

  @Test
  void anEndlessRowOfPagesIsReadInLinearTime() {
    String page = "Ivo Brandt                              10,400         1.1%\n<PAGE>\n";
    assertThat(grids(HEADING + page.repeat(20_000))).hasSize(1);
  }
}
