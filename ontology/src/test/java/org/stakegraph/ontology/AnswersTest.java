package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.ontology.Answers.answer;
import static org.stakegraph.ontology.Answers.updated;

import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;

/** What the most important queries answer over the three invented filings of good.ttl. */
class AnswersTest {
  @Test
  void whoCanVoteOrSell() {
    assertThat(answer("who-can-vote-or-sell"))
        .containsExactly(
            "who|power|modality|sharing|holder|owned|offered|evidence|filing",
            "Jane Q. Sample|dispose|asserted|shared|Alder Creek Fund, L.P.|500000|200000"
                + "|f1/text#char=1380,1410|f1",
            "Jane Q. Sample|vote|asserted|shared|Alder Creek Fund, L.P.|500000|200000"
                + "|f1/text#char=1340,1370|f1",
            "Quarry Capital Management, Inc.|dispose|possible||Stonefield International Ltd."
                + "|525207|900000|f1/text#char=1580,1610|f1",
            "Quarry Capital Management, Inc.|vote|asserted|sole|Stonefield International Ltd."
                + "|525207|900000|f1/text#char=1540,1570|f1");
  }

  @Test
  void sharesUnderSoleAndUnderSharedPower() {
    assertThat(answer("sole-and-shared-power"))
        .containsExactly(
            "who|power|sharing|shares|saidIn|filing",
            "Jane Q. Sample|dispose|shared|500000|words|f1",
            "Jane Q. Sample|vote|shared|500000|words|f1",
            "Quarry Capital Management, Inc.|vote|sole|525207|words|f1");
  }

  @Test
  void aScheduleStatesSharesUnderPowerInFigures() {
    Model data =
        updated(
            "INSERT DATA { d:stonefield-row stk:sharesSoleVoting 0 ; stk:sharesSharedVoting 7 }");
    assertThat(answer("sole-and-shared-power", data))
        .contains(
            "Stonefield International Ltd.|vote|sole|0|figures|f1",
            "Stonefield International Ltd.|vote|shared|7|figures|f1");
  }

  @Test
  void deniedPowerIsNoPower() {
    assertThat(answer("who-can-vote-or-sell")).noneMatch(row -> row.startsWith("Tern Advisers"));
  }

  @Test
  void powerWithoutSpanOrModalityIsStillTold() {
    Model data =
        updated(
            """
            DELETE WHERE { d:r-jane-votes stk:evidence ?span } ;
            DELETE WHERE { d:r-jane-votes stk:modality ?modality }
            """);
    assertThat(answer("who-can-vote-or-sell", data))
        .contains("Jane Q. Sample|vote|asserted|shared|Alder Creek Fund, L.P.|500000|200000||f1");
  }

  @Test
  void powerStatedTwiceInOneNodeIsToldOnce() {
    Model data =
        updated(
            "INSERT DATA { d:r-jane-votes stk:evidence <https://example.org/data/f1#char=1,2> }");
    assertThat(answer("who-can-vote-or-sell", data)).hasSize(5);
  }

  @Test
  void lotBehindTwoHoldersOfOneIntermediaryCountsOnce() {
    assertThat(answer("behind-care-of"))
        .containsExactly(
            "intermediary|holders|shares|heldByOthers|sharesUnderPower|filing",
            "Meadow Services LLC|2|550000|0|0|f1",
            "Quarry Capital Management, Inc.|1|525207|0|525207|f1",
            "Quarry Capital Management|1|70000|0|0|f3");
  }

  @Test
  void intermediaryOfAHolderWhoseCountIsLostStandsWithZero() {
    Model data = updated("DELETE WHERE { d:stonefield-row-3 stk:shares ?count }");
    assertThat(answer("behind-care-of", data)).contains("Quarry Capital Management|1|0|0|0|f3");
  }

  @Test
  void powerOverSomeLotsCoversOnlyThose() {
    Model data = updated("INSERT DATA { d:meadow stk:hasVotingPowerOver d:lot-jane }");
    assertThat(answer("behind-care-of", data)).contains("Meadow Services LLC|2|550000|0|50000|f1");
  }

  @Test
  void sharesOfSomebodyElseBehindAnAddressAreToldApart() {
    Model data = updated("DELETE WHERE { d:meadow stk:isCareOfFor d:alder }");
    assertThat(answer("behind-care-of", data)).contains("Meadow Services LLC|2|550000|500000|0|f1");
  }

  @Test
  void aClusterHasTheHoldersOfAllSharesThatItsRowsCount() {
    Model data = updated("DELETE WHERE { d:meadow stk:isCareOfFor d:alder }");
    assertThat(answer("concentration-by-cluster", data))
        .contains("Meadow Services LLC|2|550000|f1");
  }

  @Test
  void oneAddressInTwoSpellingsIsOnePlace() {
    Model data =
        updated(
            "INSERT DATA { d:meadow-address locn:thoroughfare \"12 Mill Lane Building 2, 3rd"
                + " Floor\" }");
    assertThat(answer("stake-at-address", data))
        .containsExactly(
            "street|city|lots|shares|filing",
            "12 Mill Lane|Ashford|3|550000|f1",
            "7 Granary Wharf|Millbridge|1|525207|f1");
  }

  @Test
  void percentagesAreRecomputedOnThreeBases() {
    assertThat(answer("percent-check"))
        .containsExactly(
            "who|stated|onBase|onBasePlusOwn|onBasePlusOffered|filing",
            "Jane Q. Sample|4.9|5|4.9|5|f1",
            "Alder Creek Fund, L.P.|2.9|3|2.9|2.9|f1");
  }

  @Test
  void theGravestFindingsComeFirstAndThoseInTheOrderOfTheText() {
    Model data =
        updated(
            """
            INSERT DATA {
              d:f-late a stk:Finding ; stk:severity stkc:severity-warning ; stk:findingCode "figure-lost" ;
                rdfs:comment "A cell is empty." ; stk:statedIn d:f1 ;
                stk:evidence <https://example.org/data/f1/text#char=10000,10010> .
              d:f-early a stk:Finding ; stk:severity stkc:severity-warning ; stk:findingCode "figure-lost" ;
                rdfs:comment "A cell is empty." ; stk:statedIn d:f1 ;
                stk:evidence <https://example.org/data/f1/text#char=9000,9010> .
            }
            """);
    assertThat(answer("findings", data))
        .containsExactly(
            "severity|code|message|evidence|filing",
            "warning|figure-lost|A cell is empty.|f1/text#char=9000,9010|f1",
            "warning|figure-lost|A cell is empty.|f1/text#char=10000,10010|f1",
            "info|marker-recovered|The number of note 3 was lost in the text."
                + "|f1/text#char=2700,2730|f1");
  }

  @Test
  void whoDisclaimsWhat() {
    assertThat(answer("disclaimers"))
        .containsExactly(
            "who|holder|shares|exceptPecuniaryInterest|evidence|filing",
            "Jane Q. Sample|Alder Creek Fund, L.P.|500000|true|f1/text#char=1460,1490|f1");
  }

  @Test
  void disclaimerOfAWholeRowCountsItsComponents() {
    Model data =
        updated(
            """
            DELETE WHERE { d:x-jane stk:toTarget ?target } ;
            INSERT DATA { d:x-jane stk:toTarget d:alder-row, d:lot-alder-issued }
            """);
    assertThat(answer("disclaimers", data))
        .contains("Jane Q. Sample|Alder Creek Fund, L.P.|500000|true|f1/text#char=1460,1490|f1");
  }

  @Test
  void ultimateInfluencersReachSharedLotsOnce() {
    assertThat(answer("ultimate-influencers"))
        .containsExactly(
            "who|shares|held|disclaimed|filing",
            "Jane Q. Sample|550000|50000|500000|f1",
            "Victor N. Sample|525207|0|0|f1",
            "Victor N. Sample|525207|0|0|f2",
            "Ruth Example|100000|0|0|f1",
            "Stonefield International Ltd.|70000|70000|0|f3",
            "Samuel Example|40000|0|0|f1",
            "Tern Advisers LLC|22000|0|0|f1",
            "Dana R. Sample|5000|5000|0|f1");
  }

  @Test
  void sharesCountedInTwoRows() {
    assertThat(answer("double-counted"))
        .containsExactly("holder|shares|rows|filing", "Alder Creek Fund, L.P.|500000|2|f1");
  }

  @Test
  void totalsAgainstRows() {
    assertThat(answer("totals"))
        .containsExactly(
            "column|stated|sum|difference|explainedBy|explanation|table",
            "shares|2097000|1722207|374793|Stonefield International Ltd."
                + "|The total counts the row at its offered number, not at the cap.|t1",
            "sharesAfter|800000|800000|0|||t1",
            "sharesOffered|1297000|1297000|0|||t1");
  }

  @Test
  void postBoxesAndPowers() {
    assertThat(answer("post-box-or-power"))
        .containsExactly(
            "intermediary|careOf|attention|copies|stakesUnderPower",
            "Quarry Capital Management, Inc.|1|0|0|1",
            "Jane Q. Sample|0|1|0|1",
            "Meadow Services LLC|2|0|0|0",
            "Quarry Capital Management|1|0|0|0",
            "Lantern & Vale LLP|0|0|1|0");
  }

  @Test
  void attributedSharesAreHeldDisclaimedOrNeither() {
    assertThat(answer("attributed-shares"))
        .containsExactly("who|held|disclaimed|neither|filing", "Jane Q. Sample|50000|500000|0|f1");
  }

  @Test
  void faultyComponentSumIsListed() {
    Model data =
        updated(
            """
            DELETE WHERE { d:lot-dana stk:shares ?count } ;
            INSERT DATA { d:lot-dana stk:shares 4000 }
            """);
    assertThat(answer("component-sums", data))
        .containsExactly("who|stated|sum|gap|filing", "Dana R. Sample|25000|24000|1000|f1");
  }

  @Test
  void supersededPositionsAreNotInForce() {
    assertThat(answer("current-view"))
        .containsExactly(
            "registration|positions|offered", "333-111111|7|997000", "333-222222|1|70000");
  }
}
