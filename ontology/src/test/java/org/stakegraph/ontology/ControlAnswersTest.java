package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.ontology.Answers.answer;
import static org.stakegraph.ontology.Answers.updated;

import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;

/** Chains, votes, disclaimed reach and caps over the three invented filings of good.ttl. */
class ControlAnswersTest {
  @Test
  void capsTheOfferBeyondThemAndWhetherTheyBind() {
    assertThat(answer("ownership-caps"))
        .containsExactly(
            "who|capPercent|owned|offered|most|offeredBeyondOwned|figuresReflectCap|binds|evidence|filing",
            "Stonefield International Ltd.|4.99|525207|900000|525207|374793|true|true"
                + "|f1/text#char=2420,2450|f1",
            "Stonefield International Ltd.|4.99|525207|600000|525207|74793||true"
                + "|f2/text#char=2460,2490|f2");
  }

  @Test
  void aCapBindsWhereTheFiguresReflectItAndTheRowIsAtIt() {
    Model data =
        updated(
            """
            DELETE WHERE { d:stonefield-row stk:sharesOffered ?offered } ;
            DELETE WHERE { d:stonefield-row-2 stk:sharesOffered ?offered }
            """);
    assertThat(answer("ownership-caps", data))
        .contains(
            "Stonefield International Ltd.|4.99|525207||525207||true|true"
                + "|f1/text#char=2420,2450|f1",
            "Stonefield International Ltd.|4.99|525207||525207|||false|f2/text#char=2460,2490|f2");
  }

  @Test
  void aCapDoesNotBindWhereTheRowIsFarBelowIt() {
    Model data =
        updated(
            """
            DELETE WHERE { d:stonefield-row stk:sharesOffered ?offered } ;
            DELETE WHERE { d:stonefield-row stk:percentBefore ?percent } ;
            DELETE WHERE { d:stonefield-row stk:shares ?owned } ;
            INSERT DATA { d:stonefield-row stk:sharesOffered 90000 ; stk:shares 90000 }
            """);
    assertThat(answer("ownership-caps", data))
        .contains(
            "Stonefield International Ltd.|4.99|90000|90000|525207|0|true|false"
                + "|f1/text#char=2420,2450|f1");
  }

  @Test
  void aCapOfAWholeTableIsThatOfEachRow() {
    Model data = updated("INSERT DATA { d:cap-2 stk:appliesTo d:t2 }");
    assertThat(answer("ownership-caps", data)).hasSize(3);
    Model wide =
        updated(
            "DELETE WHERE { d:cap-2 stk:appliesTo ?x } ; INSERT DATA { d:cap-2 stk:appliesTo d:t2"
                + " }");
    assertThat(answer("ownership-caps", wide)).isEqualTo(answer("ownership-caps", data));
  }

  @Test
  void theWholeChainAboveEachHolder() {
    assertThat(answer("chain-above-holder"))
        .containsExactly(
            "holder|step|from|relation|modality|to|evidence|filing|words",
            "Alder Creek Fund, L.P.|1|Alder Creek GP, LLC|isGeneralPartnerOf|asserted"
                + "|Alder Creek Fund, L.P.|f1/text#char=1260,1290|f1|",
            "Alder Creek Fund, L.P.|1|Jane Q. Sample|hasDispositivePowerOver|asserted"
                + "|Alder Creek Fund, L.P.|f1/text#char=1380,1410|f1|",
            "Alder Creek Fund, L.P.|1|Jane Q. Sample|hasVotingPowerOver|asserted"
                + "|Alder Creek Fund, L.P.|f1/text#char=1340,1370|f1|",
            "Alder Creek Fund, L.P.|1|Jane Q. Sample|isDeemedBeneficialOwnerOf|possible"
                + "|Alder Creek Fund, L.P.|f1/text#char=1420,1450|f1|",
            "Alder Creek Fund, L.P.|2|Jane Q. Sample|isManagingMemberOf|asserted"
                + "|Alder Creek GP, LLC|f1/text#char=1300,1330|f1|",
            "Cinder Path Foundation|1|Dana R. Sample|isDeemedBeneficialOwnerOf|asserted"
                + "|Cinder Path Foundation|f1/text#char=2020,2050|f1|",
            "Cinder Path Foundation|1|Tern Advisers LLC|isInvestmentManagerOf|asserted"
                + "|Cinder Path Foundation|f1/text#char=2140,2170|f1|",
            "Samuel Example & Ruth Example, JT TEN|1|Ruth Example|isJointHolderIn|asserted"
                + "|Samuel Example & Ruth Example, JT TEN|f1/text#char=1780,1810|f1|",
            "Samuel Example & Ruth Example, JT TEN|1|Samuel Example|isJointHolderIn|asserted"
                + "|Samuel Example & Ruth Example, JT TEN|f1/text#char=1740,1770|f1|",
            "Stonefield International Ltd.|1|Quarry Capital Management, Inc."
                + "|hasDispositivePowerOver|possible|Stonefield International Ltd."
                + "|f1/text#char=1580,1610|f1|",
            "Stonefield International Ltd.|1|Quarry Capital Management, Inc."
                + "|hasVotingPowerOver|asserted|Stonefield International Ltd."
                + "|f1/text#char=1540,1570|f1|",
            "Stonefield International Ltd.|1|Quarry Capital Management,"
                + " Inc.|isAgentOf|asserted|Stonefield International"
                + " Ltd.|f1/text#char=1500,1530|f1|Quarry acts as agent for Stonefield",
            "Stonefield International Ltd.|2|Quarry Holdings plc|isParentOf|asserted"
                + "|Quarry Capital Management, Inc.|f1/text#char=1620,1650|f1|",
            "Stonefield International Ltd.|3|Victor N. Sample|isControlPersonOf|asserted"
                + "|Quarry Holdings plc|f1/text#char=1660,1690|f1|",
            "The Example Family Trust|1|Ruth Example|isTrusteeOf|asserted"
                + "|The Example Family Trust|f1/text#char=1860,1890|f1|");
  }

  @Test
  void aChainGoesOnAbovePowerOverShares() {
    Model data =
        updated(
            """
            DELETE WHERE { d:quarry stk:isAgentOf ?party } ;
            DELETE WHERE { d:r-agent ?property ?value } ;
            DELETE DATA { d:quarry stk:hasInfluenceOver d:stonefield }
            """);
    assertThat(answer("chain-above-holder", data))
        .contains(
            "Stonefield International Ltd.|3|Victor N. Sample|isControlPersonOf|asserted"
                + "|Quarry Holdings plc|f1/text#char=1660,1690|f1|");
  }

  @Test
  void aChainThatClosesOnItselfIsStillToldOnce() {
    Model data =
        updated(
            """
            INSERT DATA {
              d:quarry stk:isParentOf d:victor ; stk:hasInfluenceOver d:victor .
              d:r-loop a stk:Relationship ; stk:fromAgent d:quarry ; stk:relation stk:isParentOf ;
                stk:toTarget d:victor ; stk:statedIn d:f1 .
            }
            """);
    assertThat(answer("chain-above-holder", data))
        .filteredOn(row -> row.startsWith("Stonefield"))
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  @Test
  void personsWithVotingPowerOverMoreThanABoundOfTheClass() {
    assertThat(answer("persons-who-vote"))
        .containsExactly(
            "who|shares|newShares|percent|percentIs|saidIn|table",
            "Jane Q. Sample|550000|200000|5.4|printed|words|t1",
            "Victor N. Sample|525207|0|5.25|computed|words|t2");
  }

  @Test
  void thePercentageOfVotesIsComputedWhereNoRowCountsJustTheseShares() {
    Model data = updated("DELETE WHERE { d:jane-row stk:percentBefore ?percent }");
    assertThat(answer("persons-who-vote", data))
        .contains("Jane Q. Sample|550000|200000|5.39|computed|words|t1");
  }

  @Test
  void whoeverDeniesAVoteHasNone() {
    Model data =
        updated(
            """
            INSERT DATA {
              d:r-denied a stk:Relationship ; stk:fromAgent d:quarry ;
                stk:relation stk:hasVotingPowerOver ; stk:toTarget d:stonefield-row-2 ;
                stk:modality stkc:modality-denied ; stk:statedIn d:f2 .
            }
            """);
    assertThat(answer("persons-who-vote", data)).noneMatch(row -> row.startsWith("Victor"));
  }

  @Test
  void whatOneDeniesAnotherMayStillVote() {
    Model data =
        updated(
            """
            INSERT DATA {
              d:r-denied a stk:Relationship ; stk:fromAgent d:dana ;
                stk:relation stk:hasVotingPowerOver ; stk:toTarget d:alder-row ;
                stk:modality stkc:modality-denied ; stk:statedIn d:f1 .
            }
            """);
    assertThat(answer("persons-who-vote", data)).isEqualTo(answer("persons-who-vote"));
  }

  @Test
  void jointHoldersVoteTheSameSharesAndEachOnce() {
    Model data =
        updated(
            """
            DELETE WHERE { d:t1 stk:sharesOutstanding ?base } ;
            INSERT DATA { d:t1 stk:sharesOutstanding 400000 }
            """);
    assertThat(answer("persons-who-vote", data))
        .contains(
            "Ruth Example|100000|0|25|computed|words|t1",
            "Samuel Example|40000|0|10|computed|words|t1")
        .noneMatch(row -> row.startsWith("Samuel Example & Ruth"));
  }

  @Test
  void aScheduleStatesTheVotesOfAPersonInFigures() {
    Model data =
        updated(
            "INSERT DATA { d:jane-row stk:sharesSoleVoting 600000 ; stk:sharesSharedVoting 100000"
                + " }");
    assertThat(answer("persons-who-vote", data))
        .contains("Jane Q. Sample|700000|0|7|computed|figures|t1")
        .filteredOn(row -> row.startsWith("Jane"))
        .hasSize(1);
  }

  @Test
  void disclaimedAgainstUndisclaimedReach() {
    assertThat(answer("disclaimed-reach"))
        .containsExactly(
            "who|reached|disclaimed|undisclaimed|disclaimedOnly|filing",
            "Jane Q. Sample|550000|500000|50000|0|f1",
            "Quarry Capital Management, Inc.|525207|0|525207|0|f1",
            "Quarry Capital Management, Inc.|525207|0|525207|0|f2",
            "Quarry Holdings plc|525207|0|525207|0|f1",
            "Quarry Holdings plc|525207|0|525207|0|f2",
            "Stonefield International Ltd.|525207|0|525207|0|f1",
            "Stonefield International Ltd.|525207|0|525207|0|f2",
            "Victor N. Sample|525207|0|525207|0|f1",
            "Victor N. Sample|525207|0|525207|0|f2",
            "Alder Creek Fund, L.P.|500000|0|500000|0|f1",
            "Alder Creek GP, LLC|500000|0|500000|0|f1",
            "Ruth Example|100000|0|100000|0|f1",
            "Stonefield International Ltd.|70000|0|70000|0|f3",
            "The Example Family Trust|60000|0|60000|0|f1",
            "Samuel Example|40000|0|40000|0|f1",
            "Samuel Example & Ruth Example, JT TEN|40000|0|40000|0|f1",
            "Cinder Path Foundation|22000|0|22000|0|f1",
            "Tern Advisers LLC|22000|0|22000|0|f1",
            "Dana R. Sample|5000|0|5000|0|f1");
  }

  @Test
  void aDisclaimerOfSharesThatNothingElseConnectsIsNoReach() {
    Model data =
        updated("INSERT DATA { d:tern stk:disclaimsOwnershipOf d:alder-row, d:lot-alder-issued }");
    assertThat(answer("disclaimed-reach", data))
        .contains("Tern Advisers LLC|22000|0|22000|500000|f1");
  }
}
