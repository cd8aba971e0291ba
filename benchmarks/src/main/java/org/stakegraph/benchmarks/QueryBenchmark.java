package org.stakegraph.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.stakegraph.ontology.CompetencyQuery;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.QueryRun;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SafeQuery;

/** How long each named query takes over many filings in a store on disk. */
public final class QueryBenchmark {
  private static final String BASE = "https://w3id.org/stakegraph/id/";
  private static final int WARM_RUNS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final DatasetGraph dataset;
  private final PrintStream out;

  private QueryBenchmark(DatasetGraph dataset, PrintStream out) {
    this.dataset = dataset;
    this.out = out;
  }

  /**
   * Loads and measures.
   *
   * @param arguments N-Quads of real filings, an empty folder for the store, the number of filings,
   *     the number of runs, then names of queries, or none for all
   */
  public static void main(String[] arguments) {
    Path quads = Path.of(arguments[0]);
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(arguments[1]);
    int number = Integer.parseInt(arguments[2]);
    int runs = Integer.parseInt(arguments[3]);
    List<String> names = List.of(arguments).subList(4, arguments.length);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ManyFilings filings = ManyFilings.read(quads, BASE);
    long count = load(filings, number, dataset);
    out.printf("%,d filings made of %d, %,d quads%n", number, filings.size(), count);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    new QueryBenchmark(dataset, out).measure(names, runs);
    System.exit(0); // a query that was given up may still be busy
  }

  private static long load(ManyFilings filings, int number, DatasetGraph dataset) {
    DataLoader loader = LoaderFactory.phasedLoader(dataset, (format, values) -> {});
    loader.startBulk();
    long count = filings.write(number, loader.stream());
    loader.finishBulk();
    return count;
  }

  private void measure(List<String> names, int runs) {
    out.printf("%-26s %10s %10s %10s%n", "query", "rows", "first ms", "warm ms");
    for (CompetencyQuery query : CompetencyQuery.all()) {
      if (names.isEmpty() || names.contains(query.name())) {
        measure(query, runs);
      }
    }
  }

  private void measure(CompetencyQuery query, int runs) {
    List<Long> nanos = new ArrayList<>();
    int rows = 0;
    try {
      for (int run = 0; run < runs; run++) {
        long start = System.nanoTime();
        rows = answer(query).rows().size();
        nanos.add(System.nanoTime() - start);
      }
      out.printf(
          "%-26s %,10d %,10d %,10d%n",
          query.name(), rows, millis(nanos.get(0)), millis(warm(nanos)));
    } catch (QueryException e) {
      out.printf("%-26s %s%n", query.name(), e.getMessage());
    }
  }

  /** The median of the last runs. */
  private static long warm(List<Long> nanos) {
    List<Long> last = nanos.subList(Math.max(0, nanos.size() - WARM_RUNS), nanos.size());
    return last.stream().sorted().toList().get(last.size() / 2);
  }

  private RowsAnswer answer(CompetencyQuery query) throws QueryException {
    dataset.begin(TxnType.READ);
    SafeQuery safe;
    try {
      safe = SafeQuery.parse(query.sparql(), dataset);
    } finally {
      dataset.end();
    }
    Answer answer = new QueryRun(dataset, safe).within(PATIENCE);
    return (RowsAnswer) answer;
  }

  private static long millis(long nanos) {
    return Math.round(nanos / 1e6);
  }
}
