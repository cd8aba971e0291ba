package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Target;

/** Over which of the rows that share a note somebody has the power of which it tells. */
class PowersOfSeveralRowsTest {
  private static final String HEADING =
      "<html><body><p>The table shows the beneficial ownership of our common stock.</p><table>"
          + "<tr><td>Name of beneficial owner</td><td>Number of shares</td><td>Percent</td></tr>";

  private static final String SHARED = " share voting power over these shares.";

  private static String holder(OwnershipReport report, Target target) {
    PartyId holder =
        target.match(
            party -> party,
            position -> report.position(position).holder(),
            part -> report.component(part).holder());
    return report.party(holder).name();
  }

  /** Who votes whose shares, by a note to which all rows point. */
  private static List<String> votes(String note, String... holders) {
    StringBuilder page = new StringBuilder(HEADING);
    for (String holder : holders) {
      page.append("<tr><td>").append(holder).append(" (1)</td><td>9,000</td><td>9.0%</td></tr>");
    }
    OwnershipReport report = Reading.read(page + "</table><p>(1) " + note + "</p></body></html>");
    return report.relationships().stream()
        .filter(edge -> edge.relation() == Relation.VOTING_POWER)
        .flatMap(
            edge ->
                edge.targets().stream()
                    .map(
                        target ->
                            report.party(edge.from()).name() + " -> " + holder(report, target)))
        .sorted()
        .toList();
  }

  @Test
  void othersWhoDecideForAFundHaveNoPowerOverItsDirectorsRow() {
    assertThat(votes("Ada Sample and Ben Test" + SHARED, "Alder Fund, L.P.", "Ada Sample"))
        .containsExactly("Ada Sample -> Alder Fund, L.P.", "Ben Test -> Alder Fund, L.P.");
  }

  @Test
  void thoseWhoShareEachOthersRowsKeepTheirPower() {
    assertThat(votes("Ada Sample and Ben Test" + SHARED, "Ada Sample", "Ben Test"))
        .containsExactly("Ada Sample -> Ben Test", "Ben Test -> Ada Sample");
  }

  @Test
  void whoDecidesForTwoFundsHasPowerOverBothRows() {
    assertThat(votes("Ada Sample and Ben Test" + SHARED, "Alder Fund, L.P.", "Birch Fund, L.P."))
        .hasSize(4);
  }

  @Test
  void theRowThatCountsAllAgainIsNotMeant() {
    assertThat(
            votes(
                "Ada Sample and Ben Test" + SHARED,
                "Alder Fund, L.P.",
                "All directors and officers as a group"))
        .containsExactly("Ada Sample -> Alder Fund, L.P.", "Ben Test -> Alder Fund, L.P.");
  }

  @Test
  void theRowThatASentenceNamesIsTheOneItMeans() {
    assertThat(
            votes(
                "Ada Sample and Ben Test are the executors of the Estate of Carl Test and" + SHARED,
                "Estate of Carl Test",
                "Ada Sample",
                "Dan Probe"))
        .containsExactly("Ada Sample -> Estate of Carl Test", "Ben Test -> Estate of Carl Test");
  }
}
