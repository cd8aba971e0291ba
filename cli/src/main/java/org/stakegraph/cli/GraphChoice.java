package org.stakegraph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;
import picocli.CommandLine.Option;

/** Graphs of a store that the user names, by themselves or by the filing that they are about. */
final class GraphChoice {
  private static final String GRAPHS_OF_FILING =
      """
      PREFIX stk: <https://w3id.org/stakegraph#>
      SELECT DISTINCT ?graph WHERE {
        VALUES ?_filing { "" }
        GRAPH ?graph { ?filing a stk:Filing ; <http://purl.org/dc/terms/identifier> ?_filing }
      } ORDER BY ?graph
      """;

  @Option(
      names = "--filing",
      paramLabel = "ACCESSION",
      description = "A filing, by its accession number; can be given several times.")
  private List<AccessionNumber> filings = List.of();

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = "A named graph; can be given several times.")
  private List<String> graphs = List.of();

  /** Whether the user named none. */
  boolean isEmpty() {
    return filings.isEmpty() && graphs.isEmpty();
  }

  /**
   * The IRIs of the graphs, in the order in which they were named.
   *
   * @throws Failure if the store has no graph for one of the filings
   */
  List<String> in(GraphStore store) throws StoreException {
    List<String> chosen = new ArrayList<>(graphs);
    for (AccessionNumber filing : filings) {
      List<String> found = graphsOf(filing, store);
      if (found.isEmpty()) {
        throw new Failure(ExitCode.STORE, filing.value() + ": error: no such filing in the store");
      }
      chosen.addAll(found);
    }
    return chosen;
  }

  private static List<String> graphsOf(AccessionNumber filing, GraphStore store)
      throws StoreException {
    try {
      SparqlQuery query =
          new SparqlQuery(GRAPHS_OF_FILING, Map.of("filing", filing.value()), false);
      RowsAnswer rows = (RowsAnswer) store.query(query, Duration.ofMinutes(1));
      return rows.rows().stream().map(row -> row.get(0)).toList();
    } catch (QueryException e) {
      throw new Failure(ExitCode.QUERY, "looking for the filing: error: " + e.getMessage(), e);
    }
  }
}
