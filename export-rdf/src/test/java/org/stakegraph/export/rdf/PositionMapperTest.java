package org.stakegraph.export.rdf;

import org.junit.jupiter.api.Test;
import org.stakegraph.export.SampleReports;
import org.stakegraph.model.PositionId;

class PositionMapperTest {
  private final Written graph = Written.of(SampleReports.rich());

  @Test
  void rowWithoutComponentsIsALotThatItsHolderHolds() {
    graph.says(
        """
        heronRow: a stk:Position, stk:Lot .
        heron: stk:hasPosition heronRow: ; stk:holds heronRow: ; stk:hasInfluenceOver heronRow: .
        """);
  }

  @Test
  void rowWithComponentsIsNoLotAndIsNotHeld() {
    graph.says("janeRow: a stk:Position . jane: stk:hasPosition janeRow: .");
    graph.doesNotSay("janeRow: a stk:Lot .");
    graph.doesNotSay("?anyone stk:holds janeRow: .");
  }

  @Test
  void rowSaysAllThatItsCellsSay() {
    graph.saysExactly(
        """
        fundRow: a stk:Position ; stk:inTable table: ; schema:position 1 ;
          stk:ofSecurity common: ; stk:ofIssuer issuer: ;
          stk:shares 1000000 ; stk:percentBefore 2.0 ; stk:sharesOffered 400000 ;
          stk:sharesAfter 600000 ; stk:percentAfter 1.2 ;
          stk:noticeAddress <address/b6u7opjxwg7x7473> ;
          stk:statedIn filing: ;
          stk:evidence <filing/0009999999-25-000017/text#char=300,348> .
        """);
  }

  @Test
  void sharesThatTwoRowsCountAreOneLotOfBoth() {
    graph.saysExactly(
        """
        fundLot: a stk:OutrightComponent, stk:Lot ; stk:shares 1000000 ; stk:ofSecurity common: ;
          stk:partOf fundRow:, janeRow: ; stk:statedInNote note2: ; stk:statedIn filing: ;
          stk:basis stkc:basis-stated ; stk:documentPart stkc:part-footnote ; stk:rule "includes" ;
          stk:evidence <filing/0009999999-25-000017/text#char=995,1030> .
        """);
    graph.says("fund: stk:holds fundLot: ; stk:hasInfluenceOver fundLot: .");
  }

  @Test
  void sharesYetToBeIssuedNameTheirSecurityAndHorizon() {
    graph.says(
        """
        warrantLot: a stk:DerivativeComponent, stk:Lot ; stk:shares 50000 ;
          stk:throughSecurity warrants: ; stk:acquirableWithinDays 60 ; stk:ofSecurity common: .
        """);
  }

  @Test
  void remainderShowsItsArithmetic() {
    graph.says(
        """
        janeRest: a stk:Component, stk:Lot ; stk:shares 200000 ; stk:basis stkc:basis-derived ;
          stk:equation "1,250,000 - 1,000,000 - 50,000 = 200,000" .
        jane: stk:holds janeRest: .
        """);
  }

  @Test
  void componentThatOverlapsARowIsNoLot() {
    graph.says(
        """
        trustPart: a stk:OutrightComponent ; stk:overlapsWith trustRow: .
        trustRow: stk:overlapsWith trustPart: .
        trust: stk:holds trustPart: .
        """);
    graph.doesNotSay("trustPart: a stk:Lot .");
  }

  @Test
  void rowThatRepeatsAnotherIsNoLotAndKeepsItsFigures() {
    Written repeating =
        Written.of(SampleReports.withRepetition(new PositionId(4), new PositionId(6)));
    repeating.says(
        """
        heronRow: a stk:Position ; stk:shares ?count ; stk:overlapsWith trustRow: .
        trustRow: a stk:Lot ; stk:overlapsWith heronRow: .
        heron: stk:hasPosition heronRow: .
        """);
    repeating.doesNotSay("heronRow: a stk:Lot .");
    repeating.doesNotSay("?anyone stk:holds heronRow: .");
  }
}
