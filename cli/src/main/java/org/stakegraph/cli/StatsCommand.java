package org.stakegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what a store holds. */
@Command(
    name = "stats",
    description = "Shows what a store holds: filings, statements, things of each kind.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph stats",
      "  stakegraph stats --graphs --endpoint http://localhost:3030/ds"
    })
final class StatsCommand implements Callable<Integer> {
  /** In the filings' graphs only: the vocabulary is made of classes as well. */
  private static final String KINDS =
      """
      SELECT ?kind (COUNT(DISTINCT ?thing) AS ?things) WHERE {
        GRAPH ?graph { ?thing a ?kind }
        FILTER(STRSTARTS(STR(?kind), "%s"))
        FILTER(?graph NOT IN (<%s>, <%s>, <%s>))
      } GROUP BY ?kind ORDER BY DESC(?things) ?kind
      """
          .formatted(
              StoreGraphs.VOCABULARY,
              StoreGraphs.VOCABULARY,
              StoreGraphs.CODES,
              StoreGraphs.DESCRIPTION);

  private final Streams streams;

  @Mixin private StorePlace place = new StorePlace();

  @Option(names = "--graphs", description = "Every named graph with the number of its statements.")
  private boolean everyGraph;

  StatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = OpenStore.existing(place)) {
      List<GraphSize> graphs = store.graphs();
      StringBuilder text = new StringBuilder();
      if (everyGraph) {
        graphs.forEach(g -> line(text, g.triples(), g.graph()));
      } else {
        List<GraphSize> loaded =
            graphs.stream().filter(g -> !StoreGraphs.contains(g.graph())).toList();
        line(text, loaded.size(), "graphs");
        line(text, loaded.stream().mapToLong(GraphSize::triples).sum(), "statements");
        for (List<String> row : kinds(store)) {
          line(text, Long.parseLong(row.get(1)), "stk:" + localName(row.get(0)));
        }
      }
      streams.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
      return ExitCode.OK.number();
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    }
  }

  private static List<List<String>> kinds(GraphStore store) throws StoreException {
    try {
      return ((RowsAnswer) store.query(SparqlQuery.of(KINDS), Duration.ofMinutes(10))).rows();
    } catch (QueryException e) {
      throw new Failure(ExitCode.QUERY, "counting: error: " + e.getMessage(), e);
    }
  }

  private static String localName(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }

  private static void line(StringBuilder text, long number, String what) {
    text.append(String.format(Locale.ROOT, "%12d  %s%n", number, what));
  }
}
