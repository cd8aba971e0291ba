package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;

/** Labels that stand over the wrong figures, as the figures show, and rows that are sums. */
class ContradictedColumnsTest {
  private static List<String> rows(String... lines) {
    StringBuilder rows = new StringBuilder();
    for (String line : lines) {
      rows.append("<tr><td>").append(line.replace("|", "</td><td>")).append("</td></tr>");
    }
    OwnershipReport report =
        Reading.read(
            "<html><body><p>Our stock is beneficially owned as follows.</p><table>"
                + rows
                + "</table></body></html>");
    return report.positions().stream()
        .map(row -> report.party(row.holder()).name() + ": " + Reading.figures(row))
        .toList();
  }

  @Test
  void percentagesOfNoSharesAreOfOthers() {
    assertThat(
            rows(
                "Name|Shares beneficially owned|Percent",
                "Alder Fund, L.P.|-|18.5%",
                "Birch Fund, L.P.|-|14.0%",
                "Cedar Fund, L.P.|500|2.0%"))
        .containsExactly(
            "Alder Fund, L.P.: SHARES_BEFORE nil",
            "Birch Fund, L.P.: SHARES_BEFORE nil",
            "Cedar Fund, L.P.: SHARES_BEFORE 500");
  }

  @Test
  void oneMisprintContradictsNothing() {
    assertThat(
            rows(
                "Name|Shares beneficially owned|Percent",
                "Alder Fund, L.P.|-|18.5%",
                "Birch Fund, L.P.|700|14.0%",
                "Cedar Fund, L.P.|500|2.0%"))
        .contains("Cedar Fund, L.P.: SHARES_BEFORE 500, PERCENT_BEFORE 2.0");
  }

  @Test
  void subtotalsAreNoHolders() {
    assertThat(
            rows(
                "Name|Shares beneficially owned|Percent",
                "Alder Fund, L.P.|500|2.0%",
                "Subtotal\u2014added by this supplement|500|2.0%",
                "Subtotal, PIPE Investors|500|2.0%",
                "Total Return Fund, L.P.|700|3.0%"))
        .containsExactly(
            "Alder Fund, L.P.: SHARES_BEFORE 500, PERCENT_BEFORE 2.0",
            "Total Return Fund, L.P.: SHARES_BEFORE 700, PERCENT_BEFORE 3.0");
  }
}
