package org.stakegraph.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ontology.CompetencyQuery;
import org.stakegraph.ontology.CompetencyQuery.Parameter;
import org.stakegraph.store.sparql.SparqlQuery;
import picocli.CommandLine.Option;

/** The question that is asked: by name, from a file or from the command line. */
final class QueryArguments {
  @Option(names = "--file", paramLabel = "QUERY", description = "A file with a SPARQL query.")
  private @Nullable String file;

  @Option(names = "--sparql", paramLabel = "TEXT", description = "A SPARQL query.")
  private @Nullable String sparql;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = {
        "A value for a parameter of the query, or for a variable of your own query; repeatable.",
        "A number, <iri>, \"text\"@en, prefixed:name, or else plain text. It never becomes SPARQL."
      })
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--allow-service",
      description = "Let the query ask other servers with SERVICE; refused otherwise.")
  private boolean federated;

  /** Whether the query is the user's own, so that no argument names one. */
  boolean isOwn() {
    return file != null || sparql != null;
  }

  /**
   * Makes sure that there is one query.
   *
   * @throws UsageError if there are two
   */
  void requireOne() {
    if (file != null && sparql != null) {
      throw new UsageError("only one of --file and --sparql");
    }
  }

  /**
   * The query.
   *
   * @param name of a query that comes with Stakegraph, if it is not the user's own
   * @throws UsageError if there is no such query
   */
  SparqlQuery query(String name) {
    return new SparqlQuery(isOwn() ? ownText() : namedText(named(name)), values, federated);
  }

  /** A named query has its parameters and no others: its variables are nobody's business. */
  private String namedText(CompetencyQuery query) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    for (String given : values.keySet()) {
      if (!known.contains(given)) {
        List<String> near = Suggestions.near(given, known);
        throw new UsageError(
            "--set: "
                + query.name()
                + " has no parameter '"
                + given
                + "'; "
                + (near.isEmpty()
                    ? "it has " + (known.isEmpty() ? "none" : String.join(", ", known))
                    : "did you mean " + Suggestions.list(near) + "?"));
      }
    }
    return query.sparql();
  }

  /** What to call it before people. */
  String title(String name) {
    return file != null ? file : sparql != null ? "--sparql" : name;
  }

  private String ownText() {
    if (sparql != null) {
      return sparql;
    }
    String path = requireNonNull(file);
    try {
      return Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Input.unreadable(path, Messages.reason(e));
    }
  }

  /**
   * A query that comes with Stakegraph.
   *
   * @throws UsageError if there is none of that name; it suggests others
   */
  static CompetencyQuery named(String name) {
    return CompetencyQuery.find(name).orElseThrow(() -> new UsageError(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> known = CompetencyQuery.all().stream().map(CompetencyQuery::name).toList();
    List<String> near = Suggestions.near(name, known);
    String advice =
        near.isEmpty() ? "--list shows them" : "did you mean " + Suggestions.list(near) + "?";
    return "there is no query '" + name + "'; " + advice;
  }
}
