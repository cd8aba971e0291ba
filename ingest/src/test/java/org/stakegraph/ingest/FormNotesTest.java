package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.Modality;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Target;

/** What the footnotes of Forms 3, 4 and 5 say of owners and of those through whom they own. */
class FormNotesTest {
  private static final String INDIRECT =
      """
      <nonDerivativeHolding><securityTitle><value>Common Stock</value></securityTitle>
      <postTransactionAmounts><sharesOwnedFollowingTransaction><value>7000</value>
      </sharesOwnedFollowingTransaction></postTransactionAmounts><ownershipNature>
      <directOrIndirectOwnership><value>I</value></directOrIndirectOwnership>
      <natureOfOwnership><value>See note</value><footnoteId id="F1"/></natureOfOwnership>
      </ownershipNature></nonDerivativeHolding>
      """;

  private static final String DIRECT =
      """
      <nonDerivativeHolding><securityTitle><value>Common Stock</value></securityTitle>
      <postTransactionAmounts><sharesOwnedFollowingTransaction><value>900</value>
      <footnoteId id="F2"/></sharesOwnedFollowingTransaction></postTransactionAmounts>
      <ownershipNature><directOrIndirectOwnership><value>D</value></directOrIndirectOwnership>
      </ownershipNature></nonDerivativeHolding>
      """;

  private static OwnershipReport form(List<String> owners, String... notes) {
    StringBuilder form =
        new StringBuilder(
            "<?xml version=\"1.0\"?>\n<ownershipDocument><documentType>3</documentType>"
                + "<issuer><issuerName>Marrowstone Inc.</issuerName></issuer>");
    for (String owner : owners) {
      form.append("<reportingOwner><reportingOwnerId><rptOwnerName>")
          .append(owner)
          .append("</rptOwnerName></reportingOwnerId></reportingOwner>\n");
    }
    form.append("<nonDerivativeTable>").append(INDIRECT).append(DIRECT);
    form.append("</nonDerivativeTable>\n<footnotes>");
    for (int i = 0; i < notes.length; i++) {
      form.append("<footnote id=\"F" + (i + 1) + "\">" + notes[i] + "</footnote>\n");
    }
    return Reading.read(form.append("</footnotes></ownershipDocument>").toString());
  }

  private static List<String> said(OwnershipReport report) {
    List<String> said = new ArrayList<>();
    report
        .relationships()
        .forEach(
            x ->
                said.add(
                    report.party(x.from()).name()
                        + " "
                        + x.relation()
                        + (x.modality() == Modality.ASSERTED ? "" : " " + x.modality())
                        + " "
                        + targets(report, x.targets())));
    report
        .disclaimers()
        .forEach(
            x ->
                said.add(
                    report.party(x.from()).name()
                        + " disclaims "
                        + targets(report, x.targets())
                        + (x.exceptPecuniaryInterest() ? " except" : "")));
    return said;
  }

  private static String targets(OwnershipReport report, List<Target> targets) {
    return String.join(
        "; ",
        targets.stream()
            .map(
                target ->
                    target.match(
                        party -> report.party(party).name(),
                        row -> "shares of " + report.party(report.position(row).holder()).name(),
                        Object::toString))
            .toList());
  }

  @Test
  void theReportingPersonIsTheOnlyOwner() {
    OwnershipReport report =
        form(
            List.of("SAMPLE ADA Q"),
            "Held by Fir Fund, L.P. (&quot;Fir&quot;). The Reporting Person manages Oak GP, LLC,"
                + " which is the general partner of Fir, and disclaims beneficial ownership of"
                + " the shares held by Fir except to the extent of her pecuniary interest"
                + " therein.",
            "Includes 300 shares subject to options exercisable at any time.");

    assertThat(said(report))
        .containsExactly(
            "SAMPLE ADA Q MANAGING_MEMBER Oak GP, LLC",
            "Oak GP, LLC GENERAL_PARTNER Fir Fund, L.P.",
            "SAMPLE ADA Q disclaims shares of Fir Fund, L.P. except");
    assertThat(report.components().get(0).kind()).isEqualTo(ComponentKind.DERIVATIVE);
    assertThat(report.components().get(0).shares()).isEqualTo(300);
  }

  @Test
  void whatOthersHoldIsNoPartOfTheDirectHolding() {
    OwnershipReport report =
        form(List.of("SAMPLE ADA Q"), "Consists of 7,000 shares held by Fir Fund, L.P.");

    assertThat(report.positions()).hasSize(1);
    assertThat(report.components()).isEmpty();
  }

  @Test
  void aSurnameInFrontIsTheLastOfAName() {
    OwnershipReport report =
        form(
            List.of("SAMPLE ADA Q", "Oak GP, LLC"),
            "Held by Fir Fund, L.P., of which Ada Sample and Oak GP, LLC are the general"
                + " partners.",
            "Held by Elm Trust, of which Ms. Sample is the trustee.");

    assertThat(said(report))
        .containsExactly(
            "SAMPLE ADA Q GENERAL_PARTNER Fir Fund, L.P.",
            "Oak GP, LLC GENERAL_PARTNER Fir Fund, L.P.",
            "SAMPLE ADA Q TRUSTEE Elm Trust");
  }

  @Test
  void aNamesakeIsNotTheOwner() {
    OwnershipReport report =
        form(
            List.of("SAMPLE ADA Q"),
            "Held by Bea Sample and by Elm Trust, of which Ms. Sample is the trustee.");

    assertThat(said(report)).containsExactly("Bea Sample TRUSTEE Elm Trust");
  }

  @Test
  void nobodyDisclaimsWhatItHoldsItself() {
    OwnershipReport report =
        form(
            List.of("FIR FUND, L.P.", "Oak GP, LLC"),
            "Held by Fir Fund, L.P. Each of the Reporting Persons disclaims beneficial ownership"
                + " of the shares held by Fir Fund, L.P.");

    assertThat(said(report)).containsExactly("Oak GP, LLC disclaims shares of Fir Fund, L.P.");
  }

  @Test
  void severalOwnersAreNoReportingPerson() {
    OwnershipReport report =
        form(
            List.of("SAMPLE ADA Q", "STONE BEN"),
            "Held by Elm Trust, of which the Reporting Person is the trustee.");

    assertThat(said(report)).isEmpty();
  }

  @Test
  void tenThousandNotesTakeLinearTime() {
    String[] notes = new String[10_000];
    java.util.Arrays.fill(notes, "Held by Elm Trust, of which Ms. Sample is the trustee.");
    OwnershipReport report =
        ProcessorTime.within(Duration.ofSeconds(10), () -> form(List.of("SAMPLE ADA Q"), notes));

    assertThat(report.positions()).hasSize(2);
  }
}
