package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.export.rdf.RdfSyntax;
import org.stakegraph.store.shapes.Level;
import org.stakegraph.store.shapes.ShapesValidation;
import org.stakegraph.store.sparql.QueryException;

/** The graph of the prospectus of 2001: what may be concluded from it and what may not. */
class InternapGraphTest {
  private static final String POWER =
      "?party0 stk:hasVotingPowerOver|stk:hasDispositivePowerOver ?stake .";
  private static final String INFLUENCE = "?party0 stk:hasInfluenceOver ?anything .";
  private static final String REACHES =
      "?party1 stk:hasPosition ?row . ?party0 stk:hasInfluenceOver+ ?row .";
  private static final String CARE_OF = "?party0 stk:isCareOfFor ?holder .";
  private static final String STARR = "Starr & Company LLC";
  private static final String DCM = "DCM Investment Management III, LLC";
  private static final String HEIGHTS = "Heights Capital Management, Inc.";
  private static final String CVI = "Capital Ventures International";
  private static final String O_GRADY = "Standish O'Grady";
  private static final String BURSTEIN = "Daniel L. Burstein";
  private static final String TI_VENTURES = "TI Ventures, L.P.";
  private static final long LOTS = 99_739_067;

  private static Internap internap;
  private static Graph graph;

  @BeforeAll
  static void read() throws IOException {
    internap = Internap.read();
    graph = new Graph(internap.report());
  }

  @Test
  void heightsVotesAndSellsTheSharesOfItsPrincipal() throws QueryException {
    assertThat(
            ask(
                "?party0 stk:hasVotingPowerOver ?row . ?party1 stk:hasPosition ?row .",
                HEIGHTS,
                CVI))
        .isTrue();
    assertThat(
            ask(
                "?party0 stk:hasDispositivePowerOver ?row . ?party1 stk:hasPosition ?row .",
                HEIGHTS,
                CVI))
        .isTrue();
    assertThat(ask("?party0 stk:isAgentOf ?party1 .", HEIGHTS, CVI)).isTrue();
    assertThat(ask(POWER, HEIGHTS)).isTrue();
    assertThat(ask(INFLUENCE, HEIGHTS)).isTrue();
    assertThat(ask(REACHES, HEIGHTS, CVI)).isTrue();
  }

  @Test
  void everyNegativeAssertionHasItsTestBelow() {
    assertThat(Internap.list(internap.detailed().get("negative_assertions")))
        .extracting(denial -> denial.get("not").asText().split(" ", 2)[0])
        .containsExactly("Starr", "DCM", "Rose", "Granite", "O'Grady", "TI", "Robert");
  }

  @ParameterizedTest
  @ValueSource(strings = {STARR, DCM, "Rose Glen Capital Management, L.P.", "Granite Ventures"})
  void aCareOfAddressHasNoPowerAndNoInfluence(String intermediary) throws QueryException {
    assertThat(ask(CARE_OF, intermediary)).isTrue();
    assertThat(ask(POWER, intermediary)).isFalse();
    assertThat(ask(INFLUENCE, intermediary)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kenneth I. Starr", "Dixon R. Doll", "Robert J. Loarie"})
  void aContactHasNoPowerAndNoInfluence(String person) throws QueryException {
    assertThat(ask("?party0 stk:isContactFor ?holder .", person)).isTrue();
    assertThat(ask(POWER, person)).isFalse();
    assertThat(ask(INFLUENCE, person)).isFalse();
  }

  @Test
  void graniteReachesNoneOfItsNeighbours() throws QueryException {
    for (String holder : List.of(O_GRADY, "H&Q Internap Investors, LP", "Todd US Ventures, LLC")) {
      assertThat(ask(REACHES, holder, holder)).isTrue();
      assertThat(ask(REACHES, "Granite Ventures", holder)).isFalse();
    }
    String reachesParty = "?party0 stk:hasInfluenceOver+ ?party1 .";
    assertThat(ask(reachesParty, "Granite Ventures", TI_VENTURES)).isFalse();
    assertThat(ask(reachesParty, HEIGHTS, CVI)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {O_GRADY, BURSTEIN})
  void whoCountsAndDisclaimsSharesDoesNotVoteOrSellThem(String person) throws QueryException {
    assertThat(ask("?party0 stk:disclaimsOwnershipOf ?stake .", person)).isTrue();
    assertThat(ask("?party0 stk:isDeemedBeneficialOwnerOf ?stake .", person)).isTrue();
    assertThat(ask(POWER, person)).isFalse();
  }

  @Test
  void tiVenturesIsNoSellingStockholder() throws QueryException {
    String seller = "?party0 stk:hasPosition ?row .";
    assertThat(ask(seller, CVI)).isTrue();
    assertThat(ask("?party0 stk:holds ?lot .", TI_VENTURES)).isTrue();
    assertThat(ask(seller, TI_VENTURES)).isFalse();
  }

  @Test
  void sharedNamesAndAddressesAreNoControl() throws QueryException {
    String partners = "Morgan Stanley Venture Partners III, L.P.";
    String oak = "Oak Investment Partners X, L.P.";
    String affiliates = "Oak X Affiliates Fund, L.P.";
    assertThat(ask(REACHES, oak, oak)).isTrue();
    assertThat(ask(REACHES, oak, affiliates)).isFalse();
    for (String fund :
        List.of(
            "Morgan Stanley Venture Investors III, L.P.",
            "The Morgan Stanley Venture Partners Entrepreneur Fund, L.P.")) {
      assertThat(ask(REACHES, fund, fund)).isTrue();
      assertThat(ask(REACHES, partners, fund)).isFalse();
      assertThat(ask(REACHES, "Robert J. Loarie", fund)).isFalse();
    }
  }

  @Test
  void onlyHeightsCanVoteOrSell() throws QueryException {
    List<Map<String, String>> rows = graph.answer("who-can-vote-or-sell");
    assertThat(rows)
        .extracting(row -> row.get("power"))
        .containsExactlyInAnyOrder("vote", "dispose");
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("who", HEIGHTS)
                    .containsEntry("holder", CVI)
                    .containsEntry("modality", "asserted")
                    .containsEntry("owned", "7911829")
                    .containsEntry("offered", "15244091"));
  }

  @Test
  void whatSitsBehindEachCareOfAddressCountsOnce() throws QueryException {
    Map<String, String> found = new LinkedHashMap<>();
    for (Map<String, String> row : graph.answer("behind-care-of")) {
      found.put(
          row.get("intermediary"),
          String.join(
              " ",
              row.get("holders"),
              row.get("shares"),
              row.get("heldByOthers"),
              row.get("sharesUnderPower")));
    }
    Map<String, String> wanted = new LinkedHashMap<>();
    wanted.put(STARR, "14 19358397 3387575 0");
    wanted.put("Granite Ventures", "1 8552122 8293717 0");
    wanted.put(HEIGHTS, "1 7911829 0 7911829");
    wanted.put("Rose Glen Capital Management, L.P.", "1 7622045 0 0");
    wanted.put(DCM, "5 6530410 0 0");
    wanted.put("Jackie Berterretche", "2 6078251 0 0");
    wanted.put("Edward Shea", "1 846963 0 0");
    wanted.put("William Timken", "1 508136 0 0");
    wanted.put("Autotrol Technology Corp.", "1 169635 0 0");
    wanted.put(name("Howard B. Hillman"), "1 169635 0 0");
    wanted.put("Richard Beattie", "1 115330 0 0");
    assertThat(found).containsExactlyInAnyOrderEntriesOf(wanted);
  }

  @Test
  void theAnnotationCountsTheSameBehindEachIntermediary() throws QueryException {
    Map<String, Map<String, String>> found =
        graph.answer("behind-care-of").stream()
            .collect(Collectors.toMap(row -> row.get("intermediary"), row -> row));
    List<JsonNode> wanted = Internap.list(internap.detailed().get("intermediaries"));
    assertThat(wanted).hasSize(6);
    for (JsonNode intermediary : wanted) {
      JsonNode aggregate = intermediary.get("aggregate");
      Map<String, String> row = found.get(name(intermediary.get("name").asText()));
      assertThat(row)
          .containsEntry("holders", aggregate.get("holders").asText())
          .containsEntry("shares", aggregate.get("before").asText());
      assertThat(!row.get("sharesUnderPower").equals("0"))
          .isEqualTo(intermediary.get("control_stated").asBoolean());
      JsonNode own = intermediary.path("aggregate_excluding_millennium").path("before");
      if (!own.isMissingNode()) {
        assertThat(Long.parseLong(row.get("shares")) - Long.parseLong(row.get("heldByOthers")))
            .isEqualTo(own.asLong());
      }
    }
  }

  @Test
  void countedOnceTheSharesAreThoseOfTheAnnotation() throws QueryException {
    JsonNode wanted = internap.detailed().get("checks").get("double_counting");
    long twice = sum(graph.answer("double-counted"), "shares");
    assertThat(30_969_036 - twice).isEqualTo(wanted.get("after_deduplicated").asLong());
    long capped = 15_244_091 - 7_911_829;
    assertThat(LOTS + capped)
        .isEqualTo(wanted.get("before_deduplicated_with_CVI_at_15244091").asLong());
    assertThat(graph.answer("derivative-or-outright"))
        .extracting(row -> List.of(row.get("who"), row.get("outright")))
        .contains(
            List.of(O_GRADY, wanted.get("ogrady_true_after").asText()),
            List.of(BURSTEIN, wanted.get("burstein_true_after").asText()));
  }

  @Test
  void clustersCountTheHoldersOfAllTheirShares() throws QueryException {
    assertThat(graph.answer("concentration-by-cluster"))
        .extracting(row -> List.of(row.get("cluster"), row.get("holders"), row.get("shares")))
        .contains(
            List.of(STARR, "15", "19358397"),
            List.of("Granite Ventures", "4", "8552122"),
            List.of(DCM, "5", "6530410"));
  }

  @Test
  void everyStatedPercentageFollowsFromOneOfTheThreeBases() throws QueryException {
    assertThat(graph.answer("percent-check"))
        .hasSize(5)
        .allSatisfy(
            row ->
                assertThat(row.get("stated"))
                    .isIn(
                        row.get("onBase"), row.get("onBasePlusOwn"), row.get("onBasePlusOffered")));
  }

  @Test
  void theLockUpSetsTheOfferFreeInFourSteps() throws QueryException {
    assertThat(graph.answer("free-to-sell"))
        .extracting(row -> List.of(row.get("releaseDate"), row.get("freeShares")))
        .containsExactly(
            List.of("2002-03-14", "21392029"),
            List.of("2002-06-14", "42784059"),
            List.of("2002-09-14", "64176089"),
            List.of("2002-12-14", "85568119"));
  }

  @Test
  void fourStakesAreDisclaimed() throws QueryException {
    assertThat(graph.answer("disclaimers"))
        .extracting(
            row ->
                List.of(
                    row.get("who"),
                    row.get("holder"),
                    row.get("shares"),
                    row.get("exceptPecuniaryInterest")))
        .containsExactlyInAnyOrder(
            List.of(BURSTEIN, name("Millennium Technology Ventures, LP"), "3387575", "true"),
            List.of(O_GRADY, name("H&Q Internap Investors, LP"), "4384886", "true"),
            List.of(O_GRADY, TI_VENTURES, "2215466", "true"),
            List.of(O_GRADY, name("Todd US Ventures, LLC"), "1693365", "true"));
  }

  @Test
  void sharesThatTwoRowsCountAreOneLot() throws QueryException {
    assertThat(graph.answer("double-counted"))
        .extracting(row -> List.of(row.get("holder"), row.get("shares"), row.get("rows")))
        .containsExactly(
            List.of(name("H&Q Internap Investors, LP"), "4384886", "2"),
            List.of(name("Millennium Technology Ventures, LP"), "3387575", "2"),
            List.of(name("Todd US Ventures, LLC"), "1693365", "2"));
  }

  @Test
  void whoRecountsSharesOfOthersHoldsOnlyTheRest() throws QueryException {
    assertThat(graph.answer("attributed-shares"))
        .extracting(row -> List.of(row.get("who"), row.get("held"), row.get("disclaimed")))
        .contains(List.of(O_GRADY, "258405", "8293717"), List.of(BURSTEIN, "342597", "3387575"));
  }

  @Test
  void theLotsOfTheFilingAddUpWithoutCountingAShareTwice() throws QueryException {
    List<Map<String, String>> sum =
        graph.select("SELECT (SUM(?n) AS ?all) { ?lot a stk:Lot ; stk:shares ?n }");
    assertThat(sum).hasSize(1);
    assertThat(sum.get(0)).containsEntry("all", Long.toString(LOTS));
  }

  @Test
  void aRowIsTheSumOfItsLots() throws QueryException {
    assertThat(graph.answer("component-sums")).isEmpty();
  }

  @Test
  void theGraphSaysWhyATotalDiffers() throws QueryException {
    assertThat(graph.answer("totals"))
        .filteredOn(row -> !row.get("difference").equals("0"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("stated", "116537155")
                    .containsEntry("sum", "109204893")
                    .containsEntry("explainedBy", CVI));
  }

  @Test
  void theGraphPassesItsShapesWithoutAWarning() {
    assertThat(ShapesValidation.standard().validate(graph.store()).all())
        .filteredOn(finding -> finding.level() != Level.INFO)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "JSONLD", "RDFXML"})
  void everySyntaxSaysTheSame(RdfSyntax syntax) {
    Lang lang =
        Map.of(
                RdfSyntax.TURTLE, Lang.TURTLE,
                RdfSyntax.JSONLD, Lang.JSONLD,
                RdfSyntax.RDFXML, Lang.RDFXML)
            .get(syntax);
    Model triples = Graph.read(graph.write(RdfSyntax.NTRIPLES), Lang.NTRIPLES);
    assertThat(triples.size()).isGreaterThan(1000);
    assertThat(Graph.read(graph.write(syntax), lang).isIsomorphicWith(triples)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theSameInputGivesTheSameBytes(RdfSyntax syntax) throws IOException {
    Graph again = new Graph(Internap.read().report());
    assertThat(again.write(syntax)).isEqualTo(graph.write(syntax));
  }

  /** Puts a question about parties under the names that the annotation has for them. */
  private static boolean ask(String pattern, String... parties) throws QueryException {
    return graph.ask(
        pattern, Stream.of(parties).map(InternapGraphTest::name).toArray(String[]::new));
  }

  /** The report's name for a party, which may spell it as a damaged row does. */
  private static String name(String party) {
    return internap.party(party).name();
  }

  private static long sum(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }
}
