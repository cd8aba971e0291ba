package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer's plan holds its shares and not the employer, on however many lines it is named. */
class PlanNamesTest {
  private static List<String> holders(String filing) {
    return Reading.owned(Reading.read(filing));
  }

  private static String page(String rows) {
    return """
    <html><body><p>SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT</p><table>
    <tr><td>Name and Address of Beneficial Owner</td><td>Shares Beneficially Owned</td>
    <td>Percent of Class</td></tr>
    %s
    <tr><td>Ada Sample</td><td>62,338</td><td>*</td></tr>
    </table></body></html>
    """
        .formatted(rows);
  }

  private static String typed(String rows) {
    return """
    SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT

    The table shows the beneficial ownership of common stock as of March 1, 1999.

    Name and Address of Beneficial Owner       Shares Beneficially Owned   Percent
    ------------------------------------       -------------------------   -------
    %s
    Ada Sample                                            62,338              *
    3 Mill Lane
    Boston, MA 02110
    """
        .formatted(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Alder Corp.           ; Employee Stock Ownership Plan
          Alder Bancorp, Inc.   ; 401(k) Savings Plan
          Alder Trust Company   ; Employees' Retirement Trust
          Alder Savings Bank    ; ESOP
          Alder Inc.            ; Deferred Compensation Trust
          Alder Corporation     ; Employees' Profit Sharing and Savings Plan
          Otto Q. Sample        ; Charitable Remainder Unitrust
          Otto Q. Sample        ; 2012 GST Exempt Trust
          Otto Q. Sample        ; Charitable Foundation
          """)
  void thePlanUnderAnEmployersNameIsTheHolder(String sponsor, String plan) {
    String whole = sponsor + " " + plan;
    String one = "<tr><td>%s<br>%s<br>1 Mill Lane<br>Boston, MA 02110</td><td>900</td></tr>";
    String several =
        """
        <tr><td>%s</td><td>900</td></tr><tr><td>%s</td></tr>
        <tr><td>1 Mill Lane</td></tr><tr><td>Boston, MA 02110</td></tr>
        """;
    String lines =
        """
        %-42s                900               9%%
        %s
        1 Mill Lane
        Boston, MA 02110
        """;
    assertThat(holders(page(one.formatted(sponsor, plan))))
        .containsExactly(whole + ": 900", "Ada Sample: 62338");
    assertThat(holders(page(several.formatted(sponsor, plan))))
        .containsExactly(whole + ": 900", "Ada Sample: 62338");
    assertThat(holders(typed(lines.formatted(sponsor, plan))))
        .containsExactly(whole + ": 900", "Ada Sample: 62338");
  }

  @Test
  void figuresMayStandBesideThePlan() {
    String rows =
        """
        <tr><td>Alder Corporation</td></tr>
        <tr><td>Employee Stock Ownership Plan</td><td>900</td></tr>
        <tr><td>1 Mill Lane</td></tr>
        """;
    String lines =
        """
        Alder Corporation
        Employee Stock Ownership Plan                            900               9%
        1 Mill Lane
        Boston, MA 02110
        """;
    String whole = "Alder Corporation Employee Stock Ownership Plan: 900";
    assertThat(holders(page(rows))).containsExactly(whole, "Ada Sample: 62338");
    assertThat(holders(typed(lines))).containsExactly(whole, "Ada Sample: 62338");
  }

  @Test
  void aPlanWithARowOfItsOwnIsAHolder() {
    String rows =
        """
        <tr><td>Alder Corporation</td><td>100</td></tr>
        <tr><td>Employee Stock Ownership Plan</td><td>900</td></tr>
        """;
    assertThat(holders(page(rows)))
        .containsExactly(
            "Alder Corporation: 100", "Employee Stock Ownership Plan: 900", "Ada Sample: 62338");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Employee", "Employee Stock Ownership Plan Trustee", "Birch House"})
  void aLineThatNamesNoPlanGoesOnWithNoName(String line) {
    String row =
        "<tr><td>Otto Q. Sample<br>%s<br>1 Mill Lane<br>Boston, MA 02110</td><td>900</td></tr>";
    assertThat(holders(page(row.formatted(line)))).contains("Otto Q. Sample: 900");
  }
}
