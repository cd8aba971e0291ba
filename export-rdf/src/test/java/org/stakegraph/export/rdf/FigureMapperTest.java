package org.stakegraph.export.rdf;

import org.junit.jupiter.api.Test;
import org.stakegraph.export.SampleReports;

class FigureMapperTest {
  private final Written graph = Written.of(SampleReports.rich());

  @Test
  void printedNumberHasNoReading() {
    graph.doesNotSay("?reading stk:ofStake fundRow: .");
  }

  @Test
  void nilIsZeroAndSaysThatItWasPrintedAsNil() {
    graph.says(
        """
        janeRow: stk:sharesOffered 0 .
        ?reading a stk:FigureReading ; stk:ofStake janeRow: ; stk:ofFigure stk:sharesOffered ;
          stk:cellState stkc:cell-nil ; stk:statedIn filing: ;
          stk:evidence <filing/0009999999-25-000017/text#char=330,331> .
        """);
  }

  @Test
  void derivedNumberHasItsEquation() {
    graph.says(
        """
        ternRow: stk:shares 300000 .
        ?reading stk:ofStake ternRow: ; stk:ofFigure stk:shares ; stk:basis stkc:basis-derived ;
          stk:equation "300,000 + 0 = 300,000" ; stk:rule "row-residual" .
        """);
  }

  @Test
  void repairedNumberShowsWhatWasPrinted() {
    graph.says(
        """
        offshoreRow: stk:shares 169635 .
        ?reading stk:ofStake offshoreRow: ; stk:ofFigure stk:shares ;
          stk:basis stkc:basis-repaired ; stk:printedAs "109,635" .
        """);
  }

  @Test
  void principalIsMoneyAndNoShares() {
    graph.says("ternRow: stk:principalBefore 3000000.0 ; stk:principal 2500000.0 .");
    graph.doesNotSay("ternRow: stk:principalAfter ?number .");
    graph.says("ternRow: stk:shares 300000 ; stk:sharesOffered 300000 .");
  }

  @Test
  void percentOfPrincipalIsApartFromPercentOfTheClass() {
    graph.says("ternRow: stk:principalPercentBefore 1.5 ; stk:principalPercentAfterBelow 1.0 .");
    graph.says("ternRow: stk:percentBeforeBelow 1.0 .");
    graph.doesNotSay("ternRow: stk:percentBefore ?number .");
    graph.doesNotSay("ternRow: stk:percentAfterBelow ?number .");
  }

  @Test
  void blankIsNoNumber() {
    graph.doesNotSay("offshoreRow: stk:sharesAfter ?number .");
    graph.saysExactly(
        """
        <filing/0009999999-25-000017/position/tern-lagoon-offshore-ltd-jhvotexk3xz4uc3x/figure/shares-after>
          a stk:FigureReading ; stk:ofStake offshoreRow: ; stk:ofFigure stk:sharesAfter ;
          stk:cellState stkc:cell-blank ; stk:statedIn filing: .
        """);
  }

  @Test
  void notApplicableIsNoNumber() {
    graph.doesNotSay("offshoreRow: stk:percentAfter ?number .");
    graph.says(
        "?r stk:ofStake offshoreRow: ; stk:ofFigure stk:percentAfter ;"
            + " stk:cellState stkc:cell-not-applicable .");
  }

  @Test
  void illegibleTokenIsKeptAsTextAndIsNoNumber() {
    graph.doesNotSay("coupleRow: stk:sharesOffered ?number .");
    graph.says(
        """
        ?reading stk:ofStake coupleRow: ; stk:ofFigure stk:sharesOffered ;
          stk:cellState stkc:cell-illegible ; stk:printedAs "5,0?0" ;
          stk:evidence <filing/0009999999-25-000017/text#char=545,550> .
        """);
  }

  @Test
  void boundIsABoundAndNotANumber() {
    graph.says("ternRow: stk:percentBeforeBelow 1.0 .");
    graph.doesNotSay("ternRow: stk:percentBefore ?number .");
  }

  @Test
  void columnThatTheTableLacksLeavesNoTrace() {
    graph.doesNotSay("trustRow: stk:percentAfter ?x .");
    graph.doesNotSay("?r stk:ofStake trustRow: ; stk:ofFigure stk:percentAfter .");
  }

  @Test
  void tableHasTheTotalsThatItPrintsAndNoDerivedOnes() {
    graph.says("table: stk:sharesOffered 4000000 .");
    graph.doesNotSay("table: stk:percentAfter ?number .");
  }
}
