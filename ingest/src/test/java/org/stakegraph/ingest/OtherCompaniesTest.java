package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;

/** Tables of interests in another company, of which the issuer owns most. */
class OtherCompaniesTest {
  private static OwnershipReport read(String issuer, String percent) {
    return Reading.read(
        "<SEC-DOCUMENT>x.txt\n<SEC-HEADER>x\nFILED BY:\nFILER:\n\n\tCOMPANY DATA:\n"
            + "\t\tCOMPANY CONFORMED NAME:\t\t\tQUARRY REALTY TRUST, INC.\n"
            + "\t\tCENTRAL INDEX KEY:\t\t\t0000000077\n</SEC-HEADER>\n"
            + "<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n<html><body>"
            + "<p>Beneficial ownership of units of our partnership is as follows.</p><table>"
            + "<tr><td>Holder</td><td>Units beneficially owned</td><td>Percent</td></tr><tr><td>"
            + issuer
            + "</td><td>41,388,207</td><td>"
            + percent
            + "</td></tr><tr><td>Alder Fund, L.P.</td><td>2,206,118</td><td>4.5%</td></tr></table>"
            + "</body></html>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>");
  }

  @Test
  void noCompanyOwnsMostOfItself() {
    OwnershipReport report = read("Quarry Realty Trust, Inc.", "84.3%");
    assertThat(report.positions()).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.TABLE_NOT_READ);
  }

  @Test
  void anotherMayAndItMayOwnSome() {
    assertThat(read("Birch Realty Trust, Inc.", "84.3%").positions()).hasSize(2);
    assertThat(read("Quarry Realty Trust, Inc.", "4.3%").positions()).hasSize(2);
  }

  /** A table of the issuer's holders, and behind words another one. */
  private static OwnershipReport parents(String words) {
    String heading =
        "<tr><td>Name of beneficial owner</td><td>Shares beneficially owned</td>"
            + "<td>Percent</td></tr>";
    return Reading.read(
        "<html><body><p>The table shows the beneficial ownership of our shares.</p><table>"
            + heading
            + "<tr><td>Holding Alder Participa\u00e7\u00f5es S.A.</td><td>700</td><td>70%</td></tr>"
            + "<tr><td>Ada Sample</td><td>100</td><td>10%</td></tr></table><p>"
            + words
            + "</p><table>"
            + heading
            + "<tr><td>Birch Investimentos Ltda.</td><td>50</td><td>50%</td></tr>"
            + "<tr><td>Cedar S.A.</td><td>50</td><td>50%</td></tr></table></body></html>");
  }

  @Test
  void whoOwnsAHolderIsNoHolderOfTheIssuer() {
    OwnershipReport report =
        parents("The following table shows the capital stock of Holding Alder as of May 1.");
    assertThat(report.positions()).hasSize(2);
    assertThat(Reading.codes(report)).contains(DiagnosticCode.TABLE_NOT_READ);
  }

  @Test
  void shareholdersOfAHolderMayOwnSharesOfTheIssuer() {
    assertThat(parents("Our shares held by shareholders of Holding Alder are:").positions())
        .hasSize(4);
    assertThat(parents("The table shows the share capital of Quay Mining Ltd.:").positions())
        .hasSize(4);
  }
}
