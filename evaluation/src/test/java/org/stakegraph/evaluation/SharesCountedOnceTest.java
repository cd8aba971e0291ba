package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.store.sparql.QueryException;

/** Sums over the lots of a filing count no share twice. */
class SharesCountedOnceTest {
  private static final String LOTS =
      """
      SELECT (SUM(?count) AS ?shares) WHERE {
        SELECT DISTINCT ?lot ?count WHERE { ?lot a stk:Lot ; stk:shares ?count } }
      """;

  @Test
  void personsOfOneScheduleShareTheirShares() throws IOException, QueryException {
    OwnershipReport report = report("SC13G-AvidBioservices-Glazer-2024.nc");
    assertThat(report.positions()).hasSize(2);
    assertThat(lots(report))
        .isEqualTo(
            report.positions().stream()
                .mapToLong(SharesCountedOnceTest::owned)
                .max()
                .orElseThrow());
  }

  @Test
  void directorsAsAGroupAddNothingToTheirRows() throws IOException, QueryException {
    OwnershipReport report = report("DEF14A-Apple-2026.html");
    long single =
        report.positions().stream()
            .filter(row -> report.party(row.holder()).kind() != PartyKind.GROUP)
            .mapToLong(SharesCountedOnceTest::owned)
            .sum();
    assertThat(single).isPositive();
    assertThat(lots(report)).isPositive().isLessThanOrEqualTo(single);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void noneReachesMoreThanThereIs(String name, Path file) throws IOException, QueryException {
    OwnershipReport report = SharedFilings.report(file);
    long lots = lots(report);
    Graph graph = new Graph(report);
    for (Map<String, String> row : graph.answer("ultimate-influencers")) {
      assertThat(Long.parseLong(row.get("shares")))
          .as("%s: %s", name, row)
          .isLessThanOrEqualTo(lots);
    }
    for (Map<String, String> row : graph.answer("disclaimed-reach")) {
      assertThat(Long.parseLong(row.get("reached")) + Long.parseLong(row.get("disclaimedOnly")))
          .as("%s: %s", name, row)
          .isLessThanOrEqualTo(lots);
    }
    for (Map<String, String> row : graph.answer("persons-who-vote")) {
      assertThat(row.get("saidIn").equals("figures") ? 0 : Long.parseLong(row.get("shares")))
          .as("%s: %s", name, row)
          .isLessThanOrEqualTo(lots);
    }
    for (Map<String, String> row : graph.answer("concentration")) {
      assertThat(Long.parseLong(row.get("shares"))).as("%s: %s", name, row).isEqualTo(lots);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void noHolderHasLotsInTwoTablesOfOneClass(String name, Path file)
      throws IOException, QueryException {
    List<Map<String, String>> twice =
        new Graph(SharedFilings.report(file))
            .select(
                """
                SELECT ?holder WHERE {
                  ?holder stk:hasPosition ?one, ?other .
                  ?one a stk:Lot ; stk:shares ?count ; stk:inTable ?table ; stk:ofSecurity ?security .
                  ?other a stk:Lot ; stk:shares ?more ; stk:inTable ?second ; stk:ofSecurity ?security .
                  FILTER(?table != ?second && ?count > 0 && ?more > 0) }
                """);
    assertThat(twice).as(name).isEmpty();
  }

  static Stream<Arguments> filings() throws IOException {
    return SharedFilings.all().stream().map(file -> Arguments.of(SharedFilings.name(file), file));
  }

  private static OwnershipReport report(String file) throws IOException {
    return SharedFilings.report(Checkout.shared("filings/dev/" + file));
  }

  private static long owned(Position row) {
    return row.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(0);
  }

  private static long lots(OwnershipReport report) throws QueryException {
    return Long.parseLong(new Graph(report).select(LOTS).get(0).get("shares"));
  }
}
