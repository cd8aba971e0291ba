package org.stakegraph.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * A question that the graph answers, with the SPARQL 1.1 query that asks it.
 *
 * <p>The queries run over the union of whatever filings are loaded, need no parameter, use no
 * {@code GRAPH} and order their rows completely. A store that keeps filings in named graphs must
 * make the union of them its default graph.
 *
 * @param name lower-case words with hyphens, such as {@code who-can-vote-or-sell}
 * @param question the question in one line
 * @param sparql the whole query file, its comment included
 */
public record CompetencyQuery(String name, String question, String sparql) {
  private static final String QUESTION_MARK = "# ";

  public CompetencyQuery {
    requireNonNull(name, "name");
    requireNonNull(question, "question");
    requireNonNull(sparql, "sparql");
  }

  /** Every query, in the order of the index: the most asked first. */
  public static List<CompetencyQuery> all() {
    return names().stream().map(CompetencyQuery::load).toList();
  }

  /** The query of that name; empty if the index does not list it. */
  public static Optional<CompetencyQuery> find(String name) {
    return names().contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static List<String> names() {
    return read("queries/index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  private static CompetencyQuery load(String name) {
    String sparql = read("queries/" + name + ".rq");
    String first = sparql.lines().findFirst().orElse("");
    if (!first.startsWith(QUESTION_MARK)) {
      throw new IllegalStateException("no question in the first line of " + name + ".rq");
    }
    return new CompetencyQuery(name, first.substring(QUESTION_MARK.length()), sparql);
  }

  private static String read(String resource) {
    try (InputStream stream = OntologyResources.open(resource)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
