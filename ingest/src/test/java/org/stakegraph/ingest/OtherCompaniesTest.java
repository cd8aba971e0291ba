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
}
