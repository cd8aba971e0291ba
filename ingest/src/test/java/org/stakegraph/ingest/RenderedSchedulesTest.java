package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;

/** Structured schedules as EDGAR lays them out for reading. */
class RenderedSchedulesTest {
  private static String row(String number, String label, String answer) {
    return "<tr><td width=\"8%\">"
        + number
        + "</td><td width=\"92%\">"
        + label
        + "\n<br/>\n<br/>\n<div class=\"text\">"
        + answer
        + "</div></td></tr>\n";
  }

  private static String letter(String letter, String text) {
    return "<table><tr><td width=\"8%\">"
        + letter
        + "</td><td><div class=\"text\">"
        + text
        + "</div></td></tr></table>\n";
  }

  private static String schedule(String shared, String aggregate, String address) {
    return "<html><body><table><tr><td><div>SCHEDULE 13D</div><div>Marrowstone Inc.</div>"
        + "<div>(Name of Issuer)</div><div>Common Stock</div>"
        + "<div>(Title of Class of Securities)</div></td></tr></table>\n<table>\n"
        + row("1", "Name of reporting person", "Alder Fund, L.P.")
        + row("6", "Citizenship or place of organization", "DELAWARE")
        + "<tr><td>Number of Shares Beneficially Owned by Each Reporting Person With:</td><td>"
        + "<table class=\"innerTableClass\">\n"
        + row("7", "Sole Voting Power", "2,865,052.00")
        + row("8", "Shared Voting Power", shared)
        + row("9", "Sole Dispositive Power", "2,872,185.00")
        + row("10", "Shared Dispositive Power", "0.00")
        + "</table></td></tr>\n"
        + row("11", "Aggregate amount beneficially owned by each reporting person", aggregate)
        + row("13", "Percent of class represented by amount in Row (11)", "3.8 % ")
        + row("14", "Type of Reporting Person (See Instructions)", "PN")
        + "</table>\n<table><tr><td>Item 2.</td><td>Identity and Background</td></tr></table>\n"
        + letter("(a)", "Alder Fund, L.P.")
        + letter("(b)", address)
        + letter("(c)", "Investments")
        + "<table><tr><td>Item 4.</td><td>Purpose of Transaction</td></tr></table>\n"
        + "<table><tr><td>SIGNATURE</td></tr></table>\n<table>"
        + "<tr><td colspan=\"2\">Alder Fund, L.P.</td></tr>"
        + "<tr><td>Signature:</td><td><div class=\"text\">Ada Sample</div></td></tr>"
        + "<tr><td>Name/Title:</td><td><div class=\"text\">Ada Sample, General Partner</div></td>"
        + "</tr></table></body></html>";
  }

  private static Figure figure(OwnershipReport report, FigureRole role) {
    assertThat(report.positions()).hasSize(1);
    return report.positions().get(0).figures().get(role);
  }

  @Test
  void itsPageIsReadInFull() {
    OwnershipReport report =
        Reading.read(schedule("0.00", "2,872,185.00", "12 Harbor Way<br/>Springdale, NY 10019"));

    assertThat(figure(report, FigureRole.SHARES_BEFORE).asShares()).hasValue(2_872_185);
    assertThat(figure(report, FigureRole.SOLE_VOTING).asShares()).hasValue(2_865_052);
    assertThat(figure(report, FigureRole.SHARED_VOTING).asShares()).hasValue(0);
    assertThat(figure(report, FigureRole.SHARED_DISPOSITIVE).asShares()).hasValue(0);
    assertThat(Reading.codes(report)).doesNotContain(DiagnosticCode.FIGURE_LOST);
    assertThat(report.relationships())
        .anyMatch(edge -> edge.evidence().rule().equals("signature-capacity"));
  }

  @ParameterizedTest
  @CsvSource({"335000.00, 335000", "0.00, 0"})
  void noughtsBehindThePointAreNoPartOfAShare(String printed, long shares) {
    OwnershipReport report = Reading.read(schedule(printed, "2,872,185.00", "x"));

    assertThat(figure(report, FigureRole.SHARED_VOTING).asShares()).hasValue(shares);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8", "0.5", "99.9"})
  void whatMayBeAPercentageIsNoNumberOfShares(String printed) {
    OwnershipReport report = Reading.read(schedule(printed, "2,872,185.00", "x"));

    assertThat(Reading.codes(report)).contains(DiagnosticCode.FIGURE_LOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60 Route des Essais<br/>Geneva 73 1211<br/>Switzerland",
        "12 Harbor Way<br/>Springdale, NY 10019"
      })
  void theAddressStandsUnderItsLetter(String address) {
    OwnershipReport report = Reading.read(schedule("0.00", "2,872,185.00", address));

    assertThat(report.positions().get(0).address()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"See Schedule A", "Springdale", "The address of each is in Annex 1"})
  void wordsUnderItsLetterAreNoAddress(String address) {
    OwnershipReport report = Reading.read(schedule("0.00", "2,872,185.00", address));

    assertThat(report.positions().stream().map(p -> p.address().isPresent()).toList())
        .isEqualTo(List.of(false));
  }
}
