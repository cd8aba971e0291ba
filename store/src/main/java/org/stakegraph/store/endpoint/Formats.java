package org.stakegraph.store.endpoint;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** In which formats an answer can be had, and which of them a client wants. */
final class Formats {
  /**
   * A table's or a truth value's format.
   *
   * @param mediaType without parameters
   */
  record Table(String mediaType, Lang lang) implements Format {}

  /**
   * A graph's format. None of them nests nodes, however deep the data does.
   *
   * @param mediaType without parameters
   */
  record Graph(String mediaType, RDFFormat syntax) implements Format {}

  /** Something a client can ask for by its media type. */
  sealed interface Format permits Table, Graph, Page {
    String mediaType();

    /** As the header of a response has it. */
    default String contentType() {
      return mediaType().startsWith("text/") ? mediaType() + "; charset=utf-8" : mediaType();
    }
  }

  /** For people. */
  record Page(String mediaType) implements Format {}

  private static final List<Table> TRUTHS =
      List.of(
          new Table("application/sparql-results+json", ResultSetLang.RS_JSON),
          new Table("application/sparql-results+xml", ResultSetLang.RS_XML),
          new Table("application/json", ResultSetLang.RS_JSON),
          new Table("application/xml", ResultSetLang.RS_XML));
  private static final List<Table> TABLES =
      List.of(
          TRUTHS.get(0),
          TRUTHS.get(1),
          new Table("text/csv", ResultSetLang.RS_CSV),
          new Table("text/tab-separated-values", ResultSetLang.RS_TSV),
          TRUTHS.get(2),
          TRUTHS.get(3));
  private static final List<Graph> GRAPHS =
      List.of(
          new Graph("text/turtle", RDFFormat.TURTLE_BLOCKS),
          new Graph("application/n-triples", RDFFormat.NTRIPLES),
          new Graph("application/rdf+xml", RDFFormat.RDFXML_PLAIN),
          new Graph("application/ld+json", RDFFormat.JSONLD));
  private static final Page PAGE = new Page("text/html");
  private static final List<Format> DESCRIPTIONS =
      List.of(GRAPHS.get(0), GRAPHS.get(1), GRAPHS.get(2), GRAPHS.get(3), PAGE);

  private Formats() {}

  /** For SELECT. */
  static Table table(@Nullable String accept) {
    return choose(accept, TABLES);
  }

  /** For ASK. */
  static Table truth(@Nullable String accept) {
    return choose(accept, TRUTHS);
  }

  /** For CONSTRUCT, DESCRIBE and whole graphs. */
  static Graph graph(@Nullable String accept) {
    return choose(accept, GRAPHS);
  }

  /** For what the endpoint says of itself: a graph or a page. */
  static Format description(@Nullable String accept) {
    return choose(accept, DESCRIPTIONS);
  }

  /** The first offer that the client likes best. */
  private static <F extends Format> F choose(@Nullable String accept, List<F> offers) {
    if (accept == null || accept.isBlank()) {
      return offers.get(0);
    }
    QuotedQualityCSV wanted = new QuotedQualityCSV(QuotedQualityCSV.MOST_SPECIFIC_MIME_ORDERING);
    wanted.addValue(accept);
    for (String range : wanted.getValues()) {
      for (F offer : offers) {
        if (matches(range, offer.mediaType())) {
          return offer;
        }
      }
    }
    throw new Refusal(
        Refusal.NOT_ACCEPTABLE,
        "the answer can be had as "
            + offers.stream().map(Format::mediaType).collect(Collectors.joining(", ")));
  }

  private static boolean matches(String range, String mediaType) {
    int semicolon = range.indexOf(';');
    String bare = (semicolon < 0 ? range : range.substring(0, semicolon)).strip();
    String kind = mediaType.substring(0, mediaType.indexOf('/') + 1);
    return bare.equals("*/*") || bare.equalsIgnoreCase(mediaType) || bare.equals(kind + "*");
  }
}
