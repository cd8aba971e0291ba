package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.Basis;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

/** Who holds office at the issuer, from the words of a table to the report. */
class IssuerOfficesTest {
  private static final String COVER =
      """
      <html><body><p>MARROWSTONE INSTRUMENTS, INC.</p>
      <p>(Exact name of registrant as specified in its charter)</p>
      <h2>Security Ownership of Certain Beneficial Owners and Management</h2>
      <p>The table shows the beneficial ownership of our common stock as of May 1, 2020.</p>
      """;

  private static List<Relationship> offices(OwnershipReport report) {
    return report.relationships().stream().filter(r -> r.relation() == Relation.OFFICE).toList();
  }

  private static List<String> holders(OwnershipReport report) {
    return offices(report).stream().map(r -> report.party(r.from()).name()).toList();
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
  }

  private static OwnershipReport read(String heading, String... rows) {
    return Reading.read(
        COVER + "<table>" + heading + String.join("", rows) + "</table></body></html>");
  }

  @Test
  void personsHoldOfficeAtTheIssuerAndOrganizationsDoNot() {
    OwnershipReport report =
        read(
            row("Name of beneficial owner", "Shares beneficially owned", "Percent of class"),
            row("Directors and executive officers:", "", ""),
            row("Ada Sample, President", "1,000", "1.0%"),
            row("Ben Test", "2,000", "2.0%"),
            row("Alder Growth Fund, L.P.", "3,000", "3.0%"),
            row("All directors and executive officers as a group (2 persons)", "3,000", "3.0%"));

    assertThat(holders(report)).containsExactly("Ada Sample", "Ben Test");
    assertThat(offices(report))
        .allSatisfy(
            office -> {
              assertThat(office.targets())
                  .containsExactly(new Target.OfParty(report.filing().issuer().orElseThrow()));
              assertThat(office.evidence().part()).isEqualTo(DocumentPart.ROW);
            });
    assertThat(offices(report).stream().map(o -> o.evidence().basis()))
        .containsExactly(Basis.STATED, Basis.INFERRED);
  }

  @Test
  void aTableOfTwoClassesStatesAnOfficeOnce() {
    OwnershipReport report =
        read(
            row("", "Class A common stock owned", "", "Class B common stock owned", "")
                + row("Name of beneficial owner", "Number", "%", "Number", "%"),
            row("Ada Sample, Director", "1,000", "1.0%", "500", "2.0%"),
            row("Ben Test", "2,000", "2.0%", "600", "3.0%"));

    assertThat(report.tables()).hasSize(2);
    assertThat(holders(report)).containsExactly("Ada Sample");
  }

  @Test
  void withoutAnIssuerThereIsNobodyToHoldOfficeAt() {
    OwnershipReport report =
        Reading.read(
            "<html><body><p>The table shows the beneficial ownership of our common"
                + " stock.</p><table>"
                + row("Name of beneficial owner", "Shares beneficially owned", "Percent of class")
                + row("Ada Sample, President", "1,000", "1.0%")
                + "</table></body></html>");

    assertThat(report.positions()).hasSize(1);
    assertThat(offices(report)).isEmpty();
  }
}
