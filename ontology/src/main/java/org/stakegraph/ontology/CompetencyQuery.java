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
 * <p>The queries run as they are over the union of whatever filings are loaded, use no {@code
 * GRAPH} and order their rows completely. A store that keeps filings in named graphs must make the
 * union of them its default graph.
 *
 * <p>A parameter {@code p} is declared by a block {@code VALUES ?_p { default }} of the query and
 * explained by a line {@code # p: explanation} before its first prefix. Another value takes the
 * default's place in the parsed query, never in its text.
 *
 * @param name lower-case words with hyphens, such as {@code who-can-vote-or-sell}
 * @param question the question in one line
 * @param parameters in the order in which they are explained
 * @param sparql the whole query file, its comment included
 */
public record CompetencyQuery(
    String name, String question, List<Parameter> parameters, String sparql) {
  private static final String COMMENT = "# ";

  /**
   * What can be asked more narrowly.
   *
   * @param name a word such as {@code minimumPercent}; its variable begins with an underscore
   * @param explanation what the value means and, unless that is everything, the default
   */
  public record Parameter(String name, String explanation) {
    public Parameter {
      requireNonNull(name, "name");
      requireNonNull(explanation, "explanation");
    }
  }

  public CompetencyQuery {
    requireNonNull(name, "name");
    requireNonNull(question, "question");
    parameters = List.copyOf(parameters);
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
    List<String> comment =
        sparql
            .lines()
            .takeWhile(line -> line.startsWith(COMMENT))
            .map(line -> line.substring(COMMENT.length()))
            .toList();
    if (comment.isEmpty()) {
      throw new IllegalStateException("no question in the first line of " + name + ".rq");
    }
    List<Parameter> parameters =
        comment.stream().skip(1).flatMap(line -> parameter(line).stream()).toList();
    return new CompetencyQuery(name, comment.get(0), parameters, sparql);
  }

  /** A line of one word, a colon and an explanation. */
  private static Optional<Parameter> parameter(String line) {
    int colon = line.indexOf(": ");
    return colon > 0 && line.chars().limit(colon).allMatch(Character::isLetter)
        ? Optional.of(new Parameter(line.substring(0, colon), line.substring(colon + 2)))
        : Optional.empty();
  }

  private static String read(String resource) {
    try (InputStream stream = OntologyResources.open(resource)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
