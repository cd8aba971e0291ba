package org.stakegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ontology.CompetencyQuery;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.AnswerFormat;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.SafeQuery;
import org.stakegraph.store.sparql.SparqlQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: questions about a store, or about RDF files and filings. */
@Command(
    name = "query",
    customSynopsis = {
      "stakegraph query [OPTIONS] NAME [FILE...]",
      "stakegraph query [OPTIONS] (--file=QUERY | --sparql=TEXT) [FILE...]",
      "stakegraph query (--list | --show=NAME)"
    },
    description =
        "Answers a question about RDF files and filings, or without files about a store. A"
            + " statement is found whichever named graph it is in. Queries can change nothing and"
            + " fetch nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph query --list",
      "  stakegraph query who-can-vote-or-sell filing.txt",
      "  stakegraph query persons-who-vote --set minimumPercent=10 --store acme",
      "  stakegraph query --sparql 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' graph.ttl",
      "  stakegraph convert filing.txt | stakegraph query --to csv totals -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private Reporting reporting = new Reporting();
  @Mixin private StorePlace place = new StorePlace();
  @Mixin private QueryArguments question = new QueryArguments();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "The query's name, unless --file or --sparql gives the query, then RDF files or filings;",
        "- is standard input. Without files the store is asked."
      })
  private List<String> arguments = List.of();

  @Option(names = "--list", description = "Show the names of the queries and what they answer.")
  private boolean list;

  @Option(names = "--show", paramLabel = "NAME", description = "Show the SPARQL text of a query.")
  private @Nullable String show;

  @Option(
      names = "--explain",
      description = "Show the query with its values and the algebra of its plan; ask nothing.")
  private boolean explain;

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      description = {
        "One of ${COMPLETION-CANDIDATES}; default table, or turtle for graphs.",
        "spreadsheet is csv in which no text can be taken for a formula."
      })
  private @Nullable TabularFormat format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after this time; default ${DEFAULT-VALUE}.")
  private int timeout = 60;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    requireOneQuery();
    if (list) {
      print(catalogue());
    } else if (show != null) {
      print(QueryArguments.named(show).sparql());
    } else {
      answer();
    }
    return ExitCode.OK.number();
  }

  private void requireOneQuery() {
    question.requireOne();
    int ways = (list ? 1 : 0) + (show != null ? 1 : 0) + (question.isOwn() ? 1 : 0);
    if (ways > 1) {
      throw new UsageError("only one of --list, --show, --file and --sparql");
    } else if (ways == 0 && arguments.isEmpty()) {
      throw new UsageError("which query? --list shows them");
    } else if (timeout < 1) {
      throw new UsageError("--timeout is at least 1 second");
    }
  }

  private void answer() throws IOException {
    String name = question.isOwn() ? "" : arguments.get(0);
    List<String> inputs = question.isOwn() ? arguments : arguments.subList(1, arguments.size());
    SparqlQuery query = question.query(name);
    try {
      if (explain) {
        print(SafeQuery.parse(query).explain());
        return;
      }
      Answer answer = inputs.isEmpty() ? askStore(query) : askFiles(query, inputs);
      AnswerFormat as = format == null ? answer.defaultFormat() : format.answerFormat();
      answer.write(as, streams.out());
    } catch (QueryException e) {
      if (e.reason() == QueryException.Reason.FORMAT) {
        throw new UsageError("--to " + format + ": " + e.getMessage());
      } else if (e.reason() == QueryException.Reason.PARAMETER) {
        throw new UsageError("--set: " + e.getMessage());
      }
      throw new Failure(ExitCode.QUERY, question.title(name) + ": error: " + e.getMessage(), e);
    }
  }

  private Answer askFiles(SparqlQuery query, List<String> inputs) throws QueryException {
    if (place.isGiven()) {
      throw new UsageError("files and a store do not go together; load them first");
    }
    MemoryStore store = new GraphInputs(streams, reporting).load(inputs);
    return store.query(query, Duration.ofSeconds(timeout));
  }

  private Answer askStore(SparqlQuery query) throws QueryException {
    if (!place.isGiven() && !Files.exists(place.folder())) {
      throw new UsageError("which files? or load some into a store");
    }
    try (GraphStore store = OpenStore.existing(place)) {
      return store.query(query, Duration.ofSeconds(timeout));
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    }
  }

  private static String catalogue() {
    int width = CompetencyQuery.all().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (CompetencyQuery query : CompetencyQuery.all()) {
      String space = " ".repeat(width - query.name().length() + 2);
      text.append(query.name()).append(space).append(query.question()).append('\n');
    }
    return text.toString();
  }

  private void print(String text) throws IOException {
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
