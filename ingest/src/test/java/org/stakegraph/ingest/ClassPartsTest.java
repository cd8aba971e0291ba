package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;

/** The parts that notes name in tables that count several classes of shares side by side. */
class ClassPartsTest {
  private static final String TABLE =
      """
      <html><body><h2>PRINCIPAL STOCKHOLDERS</h2>
      <p>The table shows who beneficially owns our Class A and Class B common stock.</p>
      <table><tr><th rowspan="2">Name of beneficial owner</th><th colspan="2">Class A common stock</th>
      <th colspan="2">Class B common stock</th></tr>
      <tr><th>Shares</th><th>Percent</th><th>Shares</th><th>Percent</th></tr>
      """;

  private static OwnershipReport read(List<String> rows, String note) {
    StringBuilder page = new StringBuilder(TABLE);
    for (String row : rows) {
      page.append("<tr><td>").append(row.replace(" | ", "</td><td>")).append("</td></tr>");
    }
    return Reading.read(page + "</table><p>(1) " + note + "</p></body></html>");
  }

  private static OwnershipReport ada(String note) {
    return read(
        List.of("Ada Sample (1) | 1,000 | 5.0% | 700 | 10.0%", "Ben Test | 300 | 1.5% | — | —"),
        note);
  }

  /** Each part that is no remainder: shares, instrument, holder and the class that counts it. */
  private static List<String> parts(OwnershipReport report) {
    return report.components().stream()
        .filter(part -> part.kind() != ComponentKind.REMAINDER)
        .map(part -> line(report, part))
        .toList();
  }

  private static String line(OwnershipReport report, Component part) {
    Position row = report.position(part.partOf().get(0));
    String through = part.through().map(id -> " of " + report.security(id).label()).orElse("");
    return part.shares()
        + through
        + " by "
        + report.party(part.holder()).name()
        + " in "
        + report.security(row.security()).label();
  }

  @Test
  void aPartBelongsToTheRowOfTheClassThatItsWordsName() {
    OwnershipReport report =
        ada(
            "Consists of (i) 1,000 shares of Class A common stock held by the Sample Trust and (ii)"
                + " 700 shares of Class B common stock subject to options.");
    assertThat(parts(report))
        .containsExactly(
            "1000 by Sample Trust in class a common stock",
            "700 of option by Ada Sample in class b common stock");
    assertThat(report.components()).allMatch(Component::distinct);
  }

  @Test
  void aPartThatNamesNoClassIsOfTheOnlyOneThatTheRowOwns() {
    OwnershipReport report =
        read(
            List.of("Ada Sample (1) | 1,000 | 5.0% | — | —", "Ben Test | 300 | 1.5% | 40 | 10.0%"),
            "Consists of 1,000 shares held by the Sample Trust.");
    assertThat(parts(report)).containsExactly("1000 by Sample Trust in class a common stock");
  }

  @Test
  void whatStandsBehindTwoClassesIsSaidOfBoth() {
    assertThat(
            parts(
                ada(
                    "Includes (i) 900 shares of Class A common stock and 600 shares of Class B"
                        + " common stock held of record by Sample LLC, and (ii) 50 shares of Class"
                        + " A common stock and 40 shares of Class B common stock subject to options"
                        + " exercisable within 60 days.")))
        .containsExactly(
            "900 by Sample LLC in class a common stock",
            "50 of option by Ada Sample in class a common stock",
            "600 by Sample LLC in class b common stock",
            "40 of option by Ada Sample in class b common stock");
  }

  @Test
  void sharesOfOneClassAreHeldThroughThatFromWhichTheyCome() {
    assertThat(
            parts(
                ada(
                    "Includes 500 shares of Class A common stock issuable upon conversion of Class"
                        + " B common stock.")))
        .containsExactly("500 of class b common stock by Ada Sample in class a common stock");
  }

  @Test
  void sharesComeOfUnitsThatVestAndSettle() {
    assertThat(
            parts(
                ada(
                    "Includes 80 shares of Class A common stock issuable upon the vesting and"
                        + " settlement of RSUs.")))
        .containsExactly("80 of RSUs by Ada Sample in class a common stock");
  }

  @Test
  void aPartOfNoNamedClassBelongsToNoRow() {
    assertThat(parts(ada("Includes 50 shares held by her husband."))).isEmpty();
    assertThat(parts(ada("Includes 50 Class B units exchangeable for Class A stock."))).isEmpty();
    assertThat(parts(ada("Includes 50 shares of Class C common stock held by Sample LLC.")))
        .isEmpty();
  }

  @Test
  void partsThatExceedTheRowOfTheirClassAreLeftOut() {
    OwnershipReport report = ada("Includes 900 shares of Class B common stock held by Sample LLC.");
    assertThat(parts(report)).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.COMPONENT_SUM);
  }

  @Test
  void partsOfOneClassAreNotThoseOfTheHoldersOtherRow() {
    OwnershipReport report =
        read(
            List.of(
                "Ada Sample (1) | 1,000 | 5.0% | 700 | 10.0%",
                "Sample Fund, L.P. | 400 | 2.0% | 600 | 8.0%"),
            "Includes 600 shares of Class B common stock held by Sample Fund, L.P.");
    Component part = report.components().get(0);
    assertThat(part.distinct()).isTrue();
    assertThat(part.partOf())
        .extracting(id -> report.security(report.position(id).security()).label())
        .containsOnly("class b common stock")
        .hasSize(2);
  }

  @Test
  void theAddressOfANoteIsThatOfTheRowsOfAllClasses() {
    OwnershipReport report =
        ada("The address of Ada Sample is 5 Elm Street, Suite 100, Reno, NV 89501.");
    assertThat(report.positions())
        .filteredOn(row -> report.party(row.holder()).name().equals("Ada Sample"))
        .hasSize(2)
        .allMatch(row -> row.address().isPresent());
  }
}
