package org.stakegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ontology.CompetencyQuery;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.AnswerFormat;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.SparqlQuery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: questions about RDF files and filings. */
@Command(
    name = "query",
    customSynopsis = {
      "stakegraph query [OPTIONS] NAME FILE...",
      "stakegraph query [OPTIONS] (--file=QUERY | --sparql=TEXT) FILE...",
      "stakegraph query (--list | --show=NAME)"
    },
    description =
        "Answers a question about RDF files and filings. A statement is found whichever named graph"
            + " it is in. Queries can change nothing and fetch nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph query --list",
      "  stakegraph query who-can-vote-or-sell filing.txt",
      "  stakegraph query --sparql 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' graph.ttl",
      "  stakegraph convert filing.txt | stakegraph query --to csv totals -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "The query's name, unless --file or --sparql gives the query, then RDF files or filings;"
              + " - is standard input.")
  private List<String> arguments = List.of();

  @Option(names = "--list", description = "Show the names of the queries and what they answer.")
  private boolean list;

  @Option(names = "--show", paramLabel = "NAME", description = "Show the SPARQL text of a query.")
  private @Nullable String show;

  @Option(names = "--file", paramLabel = "QUERY", description = "A file with a SPARQL query.")
  private @Nullable String file;

  @Option(names = "--sparql", paramLabel = "TEXT", description = "A SPARQL query.")
  private @Nullable String sparql;

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
      printList();
    } else if (show != null) {
      print(named(show).sparql());
    } else {
      answer();
    }
    return ExitCode.OK.number();
  }

  private void requireOneQuery() {
    boolean byName = !list && show == null && file == null && sparql == null;
    long ways = Stream.of(list, show != null, file != null, sparql != null).filter(w -> w).count();
    if (ways > 1) {
      throw usage("only one of --list, --show, --file and --sparql");
    } else if (byName && arguments.isEmpty()) {
      throw usage("which query? --list shows them");
    } else if (timeout < 1) {
      throw usage("--timeout is at least 1 second");
    }
  }

  private void answer() throws IOException {
    String query = queryText();
    List<String> inputs =
        file == null && sparql == null ? arguments.subList(1, arguments.size()) : arguments;
    if (inputs.isEmpty()) {
      throw usage("which files?");
    }
    MemoryStore store = new GraphInputs(streams, reporting).load(inputs);
    try {
      Answer answer = store.query(SparqlQuery.of(query), Duration.ofSeconds(timeout));
      AnswerFormat as = format == null ? answer.defaultFormat() : format.answerFormat();
      answer.write(as, streams.out());
    } catch (QueryException e) {
      if (e.reason() == QueryException.Reason.FORMAT) {
        throw usage("--to " + format + ": " + e.getMessage());
      }
      throw new Failure(ExitCode.QUERY, queryName() + ": error: " + e.getMessage(), e);
    }
  }

  private String queryText() {
    if (sparql != null) {
      return sparql;
    } else if (file == null) {
      return named(arguments.get(0)).sparql();
    }
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Input.unreadable(file, Messages.reason(e));
    }
  }

  private String queryName() {
    return file != null ? file : sparql != null ? "--sparql" : arguments.get(0);
  }

  private CompetencyQuery named(String name) {
    return CompetencyQuery.find(name)
        .orElseThrow(
            () -> {
              List<String> known =
                  CompetencyQuery.all().stream().map(CompetencyQuery::name).toList();
              List<String> near = Suggestions.near(name, known);
              return usage(
                  "there is no query '%s'; %s"
                      .formatted(
                          name,
                          near.isEmpty()
                              ? "--list shows them"
                              : "did you mean " + Suggestions.list(near) + "?"));
            });
  }

  private void printList() throws IOException {
    int width = CompetencyQuery.all().stream().mapToInt(q -> q.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (CompetencyQuery query : CompetencyQuery.all()) {
      String space = " ".repeat(width - query.name().length() + 2);
      text.append(query.name()).append(space).append(query.question()).append('\n');
    }
    print(text.toString());
  }

  private void print(String text) throws IOException {
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private ParameterException usage(String message) {
    return new ParameterException(new CommandLine(spec), message);
  }
}
