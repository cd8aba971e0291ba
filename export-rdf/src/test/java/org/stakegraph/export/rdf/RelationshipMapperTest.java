package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakegraph.export.SampleReports;
import org.stakegraph.model.Modality;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

class RelationshipMapperTest {
  private final Written graph = Written.of(SampleReports.rich());

  @Test
  void powerOverSharesIsAnEdgeWithItsSuperEdgeAndANodeThatCarriesTheWords() {
    graph.says(
        """
        agent: stk:hasVotingPowerOver heronRow: ; stk:hasInfluenceOver heronRow: .
        ?node a stk:Relationship ;
          stk:fromAgent agent: ; stk:relation stk:hasVotingPowerOver ; stk:toTarget heronRow: ;
          stk:modality stkc:modality-asserted ; stk:powerSharing stkc:power-sole ;
          stk:basis stkc:basis-stated ; stk:documentPart stkc:part-footnote ;
          stk:rule "discretionary-authority" ;
          stk:words "Heron Agent, of 3 Lantern Street, may vote and sell them" ; stk:statedInNote note1: ; stk:statedIn filing: ;
          stk:evidence <filing/0009999999-25-000017/text#char=910,960> .
        """);
    graph.says("agent: stk:hasDispositivePowerOver heronRow: .");
  }

  @Test
  void officeInAnAgentEndsAtTheAgent() {
    graph.says(
        """
        jane: stk:isManagingMemberOf gp: ; stk:hasInfluenceOver gp: .
        gp: stk:isGeneralPartnerOf fund: ; stk:hasInfluenceOver fund: .
        """);
  }

  @Test
  void mayBeDeemedIsAnEdgeWhoseNodeSaysPossible() {
    graph.says(
        """
        agent: stk:isDeemedBeneficialOwnerOf heronRow: .
        ?node stk:fromAgent agent: ; stk:relation stk:isDeemedBeneficialOwnerOf ;
          stk:toTarget heronRow: ; stk:modality stkc:modality-possible .
        """);
  }

  @Test
  void deniedRelationHasItsNodeAndNoEdge() {
    graph.says(
        """
        ?node a stk:Relationship ; stk:fromAgent jane: ; stk:relation stk:hasVotingPowerOver ;
          stk:toTarget trustRow: ; stk:modality stkc:modality-denied .
        """);
    graph.doesNotSay("jane: stk:hasVotingPowerOver trustRow: .");
    graph.doesNotSay("jane: stk:hasInfluenceOver trustRow: .");
  }

  @Test
  void careOfLineConnectsAndNeverInfluences() {
    graph.says(
        """
        post: stk:isCareOfFor fund:, tern:, offshore: ; stk:connectedTo fund:, tern:, offshore: .
        ?node stk:fromAgent post: ; stk:relation stk:isCareOfFor ;
          stk:toTarget fund:, tern:, offshore: ; stk:documentPart stkc:part-address .
        """);
    graph.doesNotSay("post: stk:hasInfluenceOver ?anything .");
    graph.doesNotSay("contact: stk:hasInfluenceOver ?anything .");
  }

  @Test
  void inferredRelationSaysSo() {
    graph.says(
        """
        john: stk:isTrusteeOf trust: .
        ?node stk:fromAgent john: ; stk:toTarget trust: ; stk:basis stkc:basis-inferred ;
          stk:rule "trust-name" .
        """);
  }

  @Test
  void jointHoldersAreThoseThatTheReportNames() {
    graph.says("john: stk:isJointHolderIn couple: . mary: stk:isJointHolderIn couple: .");
    Written.of(SampleReports.withRelationships(List.of()))
        .doesNotSay("?anyone stk:isJointHolderIn ?anything .");
  }

  @Test
  void disclaimerStandsBesideTheOwnershipThatItDenies() {
    graph.says(
        """
        jane: stk:disclaimsOwnershipOf fundLot: ; stk:isDeemedBeneficialOwnerOf fundLot: .
        ?node a stk:Disclaimer ; stk:fromAgent jane: ; stk:relation stk:disclaimsOwnershipOf ;
          stk:toTarget fundLot: ; stk:exceptPecuniaryInterest true ; stk:statedInNote note2: ;
          stk:evidence <filing/0009999999-25-000017/text#char=1040,1090> .
        fundLot: stk:partOf fundRow:, janeRow: .
        """);
  }

  @Test
  void sameRelationStatedTwiceIsOneEdgeAndAsManyNodesAsStatements() {
    Target row = new Target.OfPosition(new PositionId(0));
    Relationship said =
        SampleReports.relationship(
            SampleReports.JANE, Relation.VOTING_POWER, row, Modality.ASSERTED);
    Relationship hedged =
        SampleReports.relationship(
            SampleReports.JANE, Relation.VOTING_POWER, row, Modality.POSSIBLE);
    Written twice = Written.of(SampleReports.withRelationships(List.of(said, hedged, said)));
    List<String> nodes =
        twice.model().listSubjects().toList().stream()
            .map(node -> node.getURI())
            .filter(iri -> iri.contains("/rel/"))
            .collect(Collectors.toList());
    // The third node is the sample's disclaimer.
    assertThat(nodes).hasSize(3).filteredOn(iri -> iri.endsWith("-2")).hasSize(1);
    twice.says("jane: stk:hasVotingPowerOver fundRow: .");
  }

  @Test
  void powerOverAPartyInPlaceOfItsStakeGetsNoEdge() {
    Relationship misfit =
        SampleReports.relationship(
            SampleReports.JANE,
            Relation.VOTING_POWER,
            new Target.OfParty(SampleReports.TERN),
            Modality.ASSERTED);
    Written.of(SampleReports.withRelationships(List.of(misfit)))
        .says("?node stk:relation stk:hasVotingPowerOver ; stk:toTarget tern: .")
        .doesNotSay("jane: stk:hasVotingPowerOver tern: .")
        .doesNotSay("jane: stk:hasInfluenceOver tern: .");
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void everyRelationHasAnEdgeOfItsStrength(Relation relation) {
    Target target =
        RelationTerms.endsAtStake(relation)
            ? new Target.OfPosition(new PositionId(4))
            : new Target.OfParty(SampleReports.HERON);
    String end = RelationTerms.endsAtStake(relation) ? "heronRow:" : "heron:";
    Written written =
        Written.of(
            SampleReports.withRelationships(
                List.of(
                    SampleReports.relationship(
                        SampleReports.POST_BOX, relation, target, Modality.ASSERTED))));
    String property = "<" + RelationTerms.property(relation) + ">";
    written.says("post: " + property + " " + end + " .");
    String strong = "post: stk:hasInfluenceOver ?x .";
    String weak = "post: stk:connectedTo ?x .";
    written.says(relation.isInfluence() ? strong : weak);
    written.doesNotSay(relation.isInfluence() ? weak : strong);
  }

  @Test
  void noTwoRelationsShareAProperty() {
    assertThat(Arrays.stream(Relation.values()).map(RelationTerms::property))
        .doesNotHaveDuplicates();
  }
}
