package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.OwnershipReport;

/** The class of securities that a row counts stays what it is where a page ends. */
class PagedClassesTest {
  private static final String PAGE = "</table><p align=center>14</p><hr><p>&nbsp;</p><table>";

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
  }

  /**
   * A table of a piece for each letter: A and B name classes, L is the labels, 1 and 2 the holders
   * of one class, 3 and 4 those of the other; a bar ends the page.
   */
  private static String filing(String pieces) {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < pieces.length(); i++) {
      table.append(
          switch (pieces.charAt(i)) {
            case 'A' -> row("Class A Common Stock", "", "");
            case 'B' -> row("Class B Common Stock", "", "");
            case 'L' ->
                row("Name of Beneficial Owner", "Shares Beneficially Owned", "Percent of Class");
            case '1' -> row("Ada Sample", "1,000,000", "10.0%");
            case '2' -> row("Otto Probe", "2,000,000", "20.0%");
            case '3' -> row("Ida Muster", "300,000", "30.0%");
            case '4' -> row("Emil Test", "400,000", "40.0%");
            default -> PAGE;
          });
    }
    return "<html><body><p>SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT</p>"
        + "<p>The table below says who owned our common stock.</p><table>"
        + table
        + "</table><p>END</p></body></html>";
  }

  private static List<String> classes(String pieces) {
    OwnershipReport report = Reading.read(filing(pieces));
    return report.positions().stream()
        .map(
            position ->
                report.party(position.holder()).name()
                    + ": "
                    + report.security(position.security()).label())
        .toList();
  }

  private static List<String> bothClasses() {
    return List.of(
        "Ada Sample: class a common stock",
        "Otto Probe: class a common stock",
        "Ida Muster: class b common stock",
        "Emil Test: class b common stock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LA12B34",
        "L|A12B34",
        "LA|12B34",
        "LA1|2B34",
        "LA12|B34",
        "LA12B|34",
        "LA12B|L34",
        "LA12B3|4",
        "LA12B3|L4",
        "LA1|L2B|L3|L4"
      })
  void underAHeadingOverRows(String pieces) {
    assertThat(classes(pieces)).isEqualTo(bothClasses());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AL12BL34",
        "AL1|2BL34",
        "AL|12BL34",
        "AL1|L2BL34",
        "AL12|BL34",
        "AL12B|L34",
        "AL12BL|34",
        "AL12BL3|L4"
      })
  void underATitleOverTheLabels(String pieces) {
    assertThat(classes(pieces)).isEqualTo(bothClasses());
  }

  @Test
  void aHeadingThatStandsAloneIsNotPutOverRowsWithLabelsOfTheirOwn() {
    String other = row("Name", "Salary", "Bonus") + row("Ada Sample", "$300,000", "$20,000");
    String filing = filing("L|").replace(PAGE, PAGE + other);
    assertThat(Reading.read(filing).positions()).isEmpty();
  }

  @Test
  void aHeadingThatStandsAloneIsNotPutOverRowsBehindAParagraph() {
    String paragraph = "</table><p>" + "The company makes instruments. ".repeat(4) + "</p><table>";
    String filing = filing("L|34").replace(PAGE, paragraph);
    assertThat(Reading.read(filing).positions()).isEmpty();
  }
}
