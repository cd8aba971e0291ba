package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;

/** What is said of tables that look like those of ownership and were not read. */
class UnreadTablesTest {
  private static final String OWNED =
      "<tr><td>Name</td><td>Shares Beneficially Owned</td><td>Percent of Class</td></tr>"
          + "<tr><td>Ada Sample</td><td>1,000</td><td>10%</td></tr>"
          + "<tr><td>Otto Probe</td><td>2,000</td><td>20%</td></tr>";

  private static OwnershipReport read(String rows) {
    return Reading.read(
        "<html><body><p>Our common stock is beneficially owned as follows.</p><table>"
            + rows
            + "</table></body></html>");
  }

  private static long unread(OwnershipReport report) {
    return report.diagnostics().stream()
        .map(Diagnostic::code)
        .filter(DiagnosticCode.TABLE_NOT_READ::equals)
        .count();
  }

  @Test
  void aTableThatIsReadIsNotReported() {
    assertThat(unread(read(OWNED))).isZero();
  }

  @Test
  void aTableWithoutHoldersIsReported() {
    OwnershipReport report = read(OWNED.replace("<td>Name</td>", "<td>Plan of allocation</td>"));
    assertThat(report.positions()).isEmpty();
    assertThat(unread(report)).isEqualTo(1);
  }

  @Test
  void aTableOfTooManyColumnsIsReported() {
    String wide = OWNED.replace("%</td></tr>", "%</td>" + "<td>1,000</td>".repeat(200) + "</tr>");
    OwnershipReport report = read(wide);
    assertThat(report.positions()).isEmpty();
    assertThat(unread(report)).isEqualTo(1);
  }

  @Test
  void emptyCellsDoNotMakeATableTooWide() {
    OwnershipReport report = read(OWNED.replace("<td>1", "<td></td>".repeat(1200) + "<td>1"));
    assertThat(unread(report) + report.positions().size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>Name</td><td>Dollar Range of Shares Beneficially Owned</td><td>Funds</td></tr>",
        "<tr><td>Name</td><td>Fees</td><td>Bonus</td></tr>"
      })
  void otherTablesAreNotReported(String heading) {
    String rows = OWNED.substring(OWNED.indexOf("</tr>") + 5);
    assertThat(unread(read(heading + rows))).isZero();
  }
}
