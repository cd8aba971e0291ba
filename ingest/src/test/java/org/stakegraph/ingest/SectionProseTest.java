package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Target;

/** What the section around a table says of its holders in prose. */
class SectionProseTest {
  private static final String COVER =
      """
      <html><body><p>MARROWSTONE INSTRUMENTS, INC.</p>
      <p>(Exact name of registrant as specified in its charter)</p>
      """;
  private static final String TABLE =
      """
      <table><tr><td>Name of selling stockholder</td><td>Shares owned before the offering</td><td>Shares offered</td></tr>
      <tr><td>Alder Fund, L.P. (1)</td><td>1,000</td><td>400</td></tr>
      <tr><td>Cedar Holdings LLC</td><td>2,000</td><td>500</td></tr></table>
      <p>(1) Dogwood Partners LLC is the general partner of Alder Fund, L.P.</p>
      """;

  private static String p(String words) {
    return "<p>" + words + "</p>\n";
  }

  private static String h(String words) {
    return "<h2>" + words + "</h2>\n";
  }

  private static List<String> narrated(String body) {
    OwnershipReport report = Reading.read(COVER + body + "</body></html>");
    return report.relationships().stream()
        .filter(r -> r.evidence().part() == DocumentPart.NARRATIVE)
        .map(
            r ->
                report.party(r.from()).name()
                    + " "
                    + r.relation()
                    + " "
                    + report.party(((Target.OfParty) r.targets().get(0)).party()).name())
        .toList();
  }

  @Test
  void proseBeforeAndBehindTheTableIsRead() {
    assertThat(
            narrated(
                h("SELLING STOCKHOLDERS")
                    + p("Birch Management, Inc. is the investment manager of Alder Fund, L.P.")
                    + TABLE
                    + h("Relationships with Selling Stockholders")
                    + p("Ada Sample is the managing member of Cedar Holdings LLC.")))
        .containsExactly(
            "Birch Management, Inc. INVESTMENT_MANAGER Alder Fund, L.P.",
            "Ada Sample MANAGING_MEMBER Cedar Holdings LLC");
  }

  @Test
  void otherSectionsAreNot() {
    assertThat(
            narrated(
                h("USE OF PROCEEDS")
                    + p("Birch Management, Inc. is the investment manager of Alder Fund, L.P.")
                    + h("SELLING STOCKHOLDERS")
                    + p("The table is about the selling stockholders.")
                    + TABLE
                    + h("Plan of Distribution")
                    + p("Ada Sample is the managing member of Cedar Holdings LLC.")))
        .isEmpty();
  }

  @Test
  void whoIsNoHolderIsNotSpokenOf() {
    assertThat(
            narrated(
                h("SELLING STOCKHOLDERS")
                    + p("Ada Sample is the managing member of Elm Placement LLC.")
                    + TABLE))
        .isEmpty();
  }

  @Test
  void whatANoteSaysIsNotSaidAgain() {
    assertThat(narrated(h("SELLING STOCKHOLDERS") + TABLE)).isEmpty();
  }

  @Test
  void aPostalAddressIsNoControl() {
    assertThat(
            narrated(
                h("SELLING STOCKHOLDERS")
                    + p("The address of Alder Fund, L.P. is c/o Birch Management, Inc.")
                    + TABLE))
        .allMatch(said -> said.contains("CARE_OF"));
  }

  @Test
  void proseWithoutEndIsBounded() {
    String endless = "Birch Management, Inc. is the manager of Cedar Holdings LLC. ".repeat(20_000);
    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(20),
                () -> narrated(h("SELLING STOCKHOLDERS") + p(endless) + TABLE)))
        .isEmpty();
  }
}
