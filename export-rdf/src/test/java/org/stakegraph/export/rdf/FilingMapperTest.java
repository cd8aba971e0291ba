package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakegraph.export.SampleReports;

class FilingMapperTest {
  private final Written graph = Written.of(SampleReports.rich());

  @Test
  void filingSaysWhatIdentifiesIt() {
    graph.saysExactly(
        """
        <filing/0009999999-25-000017> a stk:Filing ;
          dcterms:identifier "0009999999-25-000017" ; dcterms:type stkc:form-424b3 ;
          dcterms:issued "2025-03-14"^^xsd:date ; stk:ofIssuer <cik/0009990001> ;
          schema:sha256 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" ;
          stk:underRegistration <registration/333-900001> .
        <registration/333-900001> a stk:Registration ; dcterms:identifier "333-900001" ;
          stk:ofIssuer <cik/0009990001> .
        """);
  }

  @Test
  void nameUnderWhichTheTextWasReadIsNowhere() {
    assertThat(Written.text(SampleReports.rich(), RdfSyntax.NTRIPLES)).doesNotContain("some file");
  }

  @Test
  void issuerIsAnOrganizationWithItsCik() {
    graph.saysExactly(
        """
        <cik/0009990001> a stk:Organization ; rdfs:label "Northwind Harbor Systems, Inc." ;
          stk:nameKey "northwind harbor systems inc" ; stk:alias "the Company" ;
          dcterms:identifier "0009990001" .
        """);
  }

  @Test
  void partiesAreOfTheirKind() {
    graph.says("jane: a stk:Person . fund: a stk:Organization .");
    graph.says("trust: a stk:Trust ; stk:nameKey \"osprey family trust\" .");
    graph.says("couple: a stk:AgentGroup .");
  }

  @Test
  void securitiesHaveTheirNameAndKind() {
    graph.saysExactly(
        """
        <security/cik-0009990001/series-b-warrants> a stk:Security ;
          rdfs:label "Series B Warrants" ; dcterms:type stkc:warrant ; stk:ofIssuer issuer: .
        """);
  }

  @Test
  void tableSpeaksForADateOnAShareBase() {
    graph.saysExactly(
        """
        <filing/0009999999-25-000017/table/1> a stk:HolderTable ; stk:ofSecurity common: ;
          stk:asOf "2025-02-28"^^xsd:date ; stk:sharesOutstanding 50000000 ;
          stk:sharesOffered 4000000 ; stk:hasFootnote note3: ; stk:statedIn filing: ;
          stk:evidence <filing/0009999999-25-000017/text#char=200,880> .
        """);
  }

  @Test
  void totalIsHeldAgainstItsRows() {
    graph.saysExactly(
        """
        <filing/0009999999-25-000017/table/1/check/shares-offered> a stk:TotalCheck ;
          stk:inTable table: ; stk:ofFigure stk:sharesOffered ; stk:statedTotal 4000000 ;
          stk:sumOfRows 3879635 ; stk:difference 120365 ; stk:explainedBy coupleRow: ;
          stk:explanation "the total counts a row whose count is illegible" ;
          stk:statedIn filing: ; stk:evidence <filing/0009999999-25-000017/text#char=860,869> .
        """);
  }

  @Test
  void noteSaysWhetherItsNumberWasRecovered() {
    graph.saysExactly(
        """
        <filing/0009999999-25-000017/table/1/note/3> a stk:Footnote ; rdfs:label "note (3)" ;
          stk:inTable table: ; stk:marker "3" ; stk:markerRecovered true ; stk:statedIn filing: ;
          stk:evidence <filing/0009999999-25-000017/text#char=1100,1200> .
        """);
    graph.says("janeRow: stk:hasFootnote note2: . note2: stk:markerRecovered false .");
  }

  @Test
  void capBindsHolderAndRow() {
    graph.says(
        """
        ?cap a stk:OwnershipCap ; stk:appliesTo heron:, heronRow: ; stk:capPercent 4.99 ;
          stk:countsAffiliates true ; stk:noticeDays 61 ; stk:figuresReflectCap true ;
          stk:restrictsAction stkc:act-conversion, stkc:act-exercise ; stk:statedInNote note3: ;
          stk:statedIn filing: ; stk:basis stkc:basis-stated .
        """);
  }

  @Test
  void eachStepOfALockUpIsALockUp() {
    graph.says(
        """
        ?first a stk:LockUp ; stk:appliesTo table: ; stk:releaseDate "2025-09-01"^^xsd:date ;
          stk:releasePercent 25.0 ; stk:restrictsAction stkc:act-disposal, stkc:act-hedging .
        ?second a stk:LockUp ; stk:releaseDate "2026-03-01"^^xsd:date ; stk:releasePercent 75.0 .
        """);
  }

  @Test
  void diagnosticIsAFinding() {
    graph.says(
        """
        ?finding a stk:Finding ; stk:findingCode "figure-repaired" ;
          rdfs:comment "109,635 read as 169,635" ; stk:severity stkc:severity-info ;
          stk:statedIn filing: ; stk:evidence <filing/0009999999-25-000017/text#char=430,437> .
        """);
  }

  @Test
  void findingAboutTheWholeInputPointsToNoWords() {
    graph.says("?finding stk:findingCode \"repeated-text\" .");
    graph.doesNotSay("?finding stk:findingCode \"repeated-text\" ; stk:evidence ?words .");
  }

  @Test
  void everythingThatTheFilingStatesSaysWhichFiling() {
    graph.doesNotSay(
        "?node stk:evidence ?words . FILTER NOT EXISTS { ?node stk:statedIn filing: }");
  }
}
