package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stakegraph.export.SampleReports;

class AddressMapperTest {
  private static final MappingOptions REDACTED =
      new MappingOptions(MappingOptions.DEFAULT_BASE, true);

  @Test
  void addressHasItsParts() {
    Written.of(SampleReports.rich())
        .says(
            """
            fundRow: stk:noticeAddress ?address . ternRow: stk:noticeAddress ?address .
            ?address a stk:Address ; locn:fullAddress "12 Quay Street, Eastport, ME 04631" ;
              locn:thoroughfare "12 Quay Street" ; locn:postName "Eastport" ;
              locn:adminUnitL2 "ME" ; locn:postCode "04631" .
            """);
  }

  @Test
  void aRowPointsToTheNoteThatGivesItsAddress() {
    Written graph = Written.of(SampleReports.rich());
    graph.says("coupleRow: stk:evidence <filing/0009999999-25-000017/text#char=1080,1088> .");
    graph.says("fundRow: stk:evidence ?row .");
    graph.doesNotSay("fundRow: stk:evidence ?row , ?other . FILTER(?row != ?other)");
  }

  @Test
  void anAddressOnTheLinesBelowARowIsTheRowsOwn() {
    Written graph = Written.of(SampleReports.rich());
    graph.says("offshoreRow: stk:noticeAddress ?address ; stk:evidence ?row .");
    graph.doesNotSay("offshoreRow: stk:evidence ?row , ?other . FILTER(?row != ?other)");
  }

  @Test
  void redactionLeavesOutTheStreetsOfPersonsAndGroupsOfPersonsOnly() {
    Written graph = Written.of(SampleReports.rich(), REDACTED);
    graph.says("fundRow: stk:noticeAddress/locn:thoroughfare \"12 Quay Street\" .");
    graph.says("janeRow: stk:noticeAddress/locn:postName \"Eastport\" .");
    graph.doesNotSay("janeRow: stk:noticeAddress/locn:thoroughfare ?street .");
    graph.doesNotSay("janeRow: stk:noticeAddress/locn:fullAddress ?street .");
    graph.doesNotSay("coupleRow: stk:noticeAddress/locn:fullAddress ?street .");
    assertThat(Written.bytes(SampleReports.rich(), REDACTED, RdfSyntax.TURTLE))
        .asString(StandardCharsets.UTF_8)
        .doesNotContain("Lantern", "Orchard");
  }

  @Test
  void nameOfARedactedAddressComesFromTheTownAlone() {
    Written.of(SampleReports.rich(), REDACTED)
        .says(
            "janeRow: stk:noticeAddress <address/" + ContentHash.h16("eastport me 04631") + "> .");
  }

  @Test
  void redactionLeavesOutQuotationsBecauseTheyMayGiveAnAddressInPassing() {
    Written.of(SampleReports.rich()).says("?node stk:words ?words .");
    Written.of(SampleReports.rich(), REDACTED).doesNotSay("?node stk:words ?words .");
  }

  @Test
  void redactionChangesNothingElse() {
    Written plain = Written.of(SampleReports.rich());
    Written redacted = Written.of(SampleReports.rich(), REDACTED);
    assertThat(redacted.model().difference(plain.model()).listStatements().toList())
        .allMatch(
            s ->
                s.getSubject().getURI().contains("/address/")
                    || s.getPredicate().getLocalName().equals("noticeAddress"));
  }
}
