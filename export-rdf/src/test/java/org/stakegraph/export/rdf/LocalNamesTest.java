package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakegraph.export.SampleReports;
import org.stakegraph.model.Filing;
import org.stakegraph.model.OwnershipReport;

/** The names are frozen: a change of any of them changes the IRIs of published graphs. */
class LocalNamesTest {
  private final LocalNames names = new LocalNames(SampleReports.rich());
  private final LocalNames headless = new LocalNames(SampleReports.headless());

  @Test
  void edgarNumbersNameFilingAndIssuer() {
    assertThat(names.filing).isEqualTo("filing/0009999999-25-000017");
    assertThat(names.parties.get(0)).isEqualTo("cik/0009990001");
    assertThat(names.parties.get(1))
        .isEqualTo("agent/cik-0009990001/alder-creek-fund-lp-fokxqsfii7k6ljb6");
    assertThat(names.securities).first().isEqualTo("security/cik-0009990001/common-stock");
  }

  @Test
  void withoutThemTheDigestAndTheFileNumberDo() {
    assertThat(headless.filing).isEqualTo("filing/sha256-0123456789abcdef");
    assertThat(headless.parties.get(0)).isEqualTo("agent/reg-333-900001/issuer");
    assertThat(headless.parties.get(1))
        .isEqualTo("agent/reg-333-900001/alder-creek-fund-lp-fokxqsfii7k6ljb6");
  }

  @Test
  void withoutAFileNumberAgentsBelongToTheDocument() {
    OwnershipReport r = SampleReports.headless();
    Filing f = r.filing();
    Filing bare =
        new Filing(
            f.source(),
            f.sha256(),
            f.characters(),
            f.form(),
            f.filed(),
            f.dated(),
            f.accession(),
            Optional.of("<>"),
            Optional.empty());
    assertThat(new LocalNames(SampleReports.withFiling(r, bare)).parties.get(0))
        .startsWith("agent/doc-0123456789abcdef/northwind-harbor-systems-inc-");
  }

  @Test
  void partiesWhoseKeysCollideStayTwo() {
    LocalNames twins =
        new LocalNames(
            SampleReports.withName(SampleReports.TERN_OFFSHORE, "TERN LAGOON PARTNERS LP"));
    String tern = twins.parties.get(SampleReports.TERN.number());
    assertThat(twins.parties.get(SampleReports.TERN_OFFSHORE.number())).isEqualTo(tern + "-2");
    assertThat(twins.positions.get(3)).isEqualTo(twins.positions.get(2) + "-2");
  }

  @Test
  void rowIsNamedAfterItsHolderSoThatAMissedRowAboveItChangesNothing() {
    assertThat(names.positions.get(1))
        .isEqualTo("filing/0009999999-25-000017/position/jane-q-sample-hicfggwvhnsziw35");
  }

  @Test
  void digestThatIsNoSha256IsRefused() {
    OwnershipReport r = SampleReports.rich();
    Filing f = r.filing();
    Filing broken =
        new Filing(
            f.source(),
            "../" + f.sha256().substring(3),
            f.characters(),
            f.form(),
            f.filed(),
            f.dated(),
            f.accession(),
            f.fileNumber(),
            f.issuer());
    OwnershipReport report = SampleReports.withFiling(r, broken);
    assertThatThrownBy(() -> new LocalNames(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SHA-256");
  }
}
