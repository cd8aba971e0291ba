package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of names, shares and percentages between whose cells one blank stands. */
class JoinedCellsTest {
  private static final String PROSE =
      """
      PRINCIPAL SHAREHOLDERS
      The following table shows the beneficial ownership of our common shares as of May 2, 2022.
      """;

  private static final String HEADING =
      """
      Name and Address of Number of Shares Percent
      Beneficial Owner Beneficially Owned of Class
      """;

  private static List<String> rows(String table) {
    var report = Reading.read(PROSE + table);
    return report.positions().stream()
        .map(p -> report.party(p.holder()).name() + ": " + Reading.figures(p))
        .toList();
  }

  @Test
  void everyRowEndsInACountAndAPercentage() {
    assertThat(
            rows(
                HEADING
                    + """
                    5% Shareholders:
                    Kestrel Advisors LLC (1) 6,104,221 11.3%
                    50 Hudson Yards
                    New York, NY 10001
                    Directors:
                    Ada Quill 1,204,000 (2) 2.2%
                    Otto Vale 450 *
                    Dana Elm \u2014 \u2014
                    All directors and executive officers as
                    a group (9 persons) 1,900,450 3.5%
                    Each of them votes her own shares.
                    """))
        .containsExactly(
            "Kestrel Advisors LLC: SHARES_BEFORE 6104221, PERCENT_BEFORE 11.3",
            "Ada Quill: SHARES_BEFORE 1204000, PERCENT_BEFORE 2.2",
            "Otto Vale: SHARES_BEFORE 450, PERCENT_BEFORE <1",
            "Dana Elm: SHARES_BEFORE nil, PERCENT_BEFORE nil",
            "All directors and executive officers as a group (9 persons):"
                + " SHARES_BEFORE 1900450, PERCENT_BEFORE 3.5");
  }

  @Test
  void aRowThatLacksACellLeavesTheTableUnread() {
    assertThat(
            rows(
                HEADING
                    + """
                    Kestrel Advisors LLC 6,104,221 11.3%
                    Ada Quill 1,204,000
                    Otto Vale 45,000 1.1%
                    Dana Elm 12,000 1.0%
                    """))
        .isEmpty();
  }

  @Test
  void aHeadingThatSpeaksOfMoreThanOneNumberLeavesTheTableUnread() {
    assertThat(
            rows(
                """
                Name Shares Owned After the Offering Percent
                Kestrel Advisors LLC 6,104,221 11.3%
                Otto Vale 45,000 1.1%
                Dana Elm 12,000 1.0%
                """))
        .isEmpty();
  }

  @Test
  void linesInEmphasisAreNoRowsAndHideNoTableInBars() {
    assertThat(
            rows(
                """
                *Approved by our directors, and sent to you on May 2, 2022*

                *Please vote by June 1, 2022*

                *Our transfer agent is Sample Trust, in Port Ellery*

                | Name of Beneficial Owner | Shares Beneficially Owned | Percent of Class |
                |---|---|---|
                | Ada Quill | 1,204,000 | 2.2% |
                | Otto Vale | 45,000 | 1.1% |
                """))
        .containsExactly(
            "Ada Quill: SHARES_BEFORE 1204000, PERCENT_BEFORE 2.2",
            "Otto Vale: SHARES_BEFORE 45000, PERCENT_BEFORE 1.1");
  }

  @Test
  void endlessRowsAreReadInLinearTime() {
    String text = PROSE + HEADING + "Otto Vale 45,000 1.1%\n".repeat(30_000);
    String broken = PROSE + "Otto Vale 45,000 1.1%\nx\nx\nx\n".repeat(30_000);

    ProcessorTime.within(Duration.ofSeconds(30), () -> Reading.read(text));
    ProcessorTime.within(Duration.ofSeconds(30), () -> Reading.read(broken));
  }
}
