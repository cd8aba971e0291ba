package org.stakegraph.store.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/** The RDF syntaxes that can be read. */
public enum RdfFormat {
  TURTLE,
  NTRIPLES,
  NQUADS,
  TRIG,
  RDFXML,
  JSONLD;

  /** Bytes of a file that {@link #detect} wants to see. */
  public static final int HEAD_BYTES = 4096;

  private static final Map<String, RdfFormat> BY_EXTENSION =
      Map.of(
          "ttl", TURTLE, "turtle", TURTLE, "nt", NTRIPLES, "nq", NQUADS, "trig", TRIG, "rdf",
          RDFXML, "owl", RDFXML, "jsonld", JSONLD);

  /**
   * Tells the syntax from the extension of a file name or, where that says nothing, from the first
   * bytes. A filing is told apart from RDF with care: both may start with {@code <}.
   *
   * @param name file name, or {@code -}
   * @param head the first bytes, at most {@link #HEAD_BYTES} are looked at
   * @return the syntax; empty if the content is not recognised as RDF
   */
  public static Optional<RdfFormat> detect(String name, byte[] head) {
    Optional<RdfFormat> byName = ofExtension(name);
    return byName.isPresent() ? byName : ofContent(head);
  }

  private static Optional<RdfFormat> ofExtension(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  private static Optional<RdfFormat> ofContent(byte[] head) {
    int length = Math.min(head.length, HEAD_BYTES);
    String text = firstWords(new String(head, 0, length, StandardCharsets.UTF_8));
    if (text.contains("<rdf:RDF")) {
      return Optional.of(RDFXML);
    }
    if (isJsonLd(text)) {
      return Optional.of(JSONLD);
    }
    if (isDirective(text) || startsWithIri(text)) {
      // TriG is Turtle and N-Quads' triples besides graph blocks; only N-Quads needs its own parser
      return Optional.of(isFourTerms(text) ? NQUADS : TRIG);
    }
    return Optional.empty();
  }

  /** Skips white space, a byte order mark and Turtle comments. */
  private static String firstWords(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '#') {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        i++;
      } else {
        break;
      }
    }
    return text.substring(i);
  }

  private static boolean isJsonLd(String text) {
    boolean json = text.startsWith("{") || text.startsWith("[");
    return json
        && (text.contains("\"@context\"")
            || text.contains("\"@id\"")
            || text.contains("\"@graph\""));
  }

  /** {@code @prefix}, {@code @base} and their bare SPARQL forms, which need a closer look. */
  private static boolean isDirective(String text) {
    int lineEnd = text.indexOf('\n');
    String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
    String start = line.substring(0, Math.min(8, line.length())).toLowerCase(Locale.ROOT);
    if (start.startsWith("@prefix ") || start.startsWith("@base ")) {
      return true;
    } else if (start.startsWith("base ")) {
      return startsWithIri(line.substring(5).strip());
    }
    int colon = line.indexOf(':');
    return start.startsWith("prefix ")
        && colon > 0
        && line.indexOf(' ', 7) > colon
        && startsWithIri(line.substring(colon + 1).strip());
  }

  /** {@code <scheme:...>} is an IRI; {@code <SEC-DOCUMENT>} and {@code <html>} are not. */
  private static boolean startsWithIri(String text) {
    int end = text.indexOf('>');
    int colon = text.indexOf(':');
    if (!text.startsWith("<") || colon < 2 || end < colon) {
      return false;
    }
    for (int i = 1; i < end; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return text.substring(1, colon).chars().allMatch(Character::isLetterOrDigit)
        && !text.startsWith("<SEC-DOCUMENT>");
  }

  /** Whether the first line is {@code <s> <p> ... <g> .} as N-Quads write it. */
  private static boolean isFourTerms(String text) {
    int lineEnd = text.indexOf('\n');
    String line = (lineEnd < 0 ? text : text.substring(0, lineEnd)).strip();
    if (!line.startsWith("<") || !line.endsWith(".")) {
      return false;
    }
    String body = line.substring(0, line.length() - 1).strip();
    int lastTerm = body.lastIndexOf('<');
    return body.endsWith(">")
        && lastTerm > 0
        && termsBefore(body, lastTerm) == 3
        && !body.substring(0, lastTerm).endsWith("^^");
  }

  private static int termsBefore(String line, int end) {
    int terms = 0;
    int i = 0;
    while (i < end) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      terms++;
      i = c == '"' ? afterLiteral(line, i) : afterWord(line, i);
    }
    return terms;
  }

  private static int afterLiteral(String line, int start) {
    int i = start + 1;
    while (i < line.length() && line.charAt(i) != '"') {
      i += line.charAt(i) == '\\' ? 2 : 1;
    }
    return afterWord(line, Math.min(i, line.length()));
  }

  private static int afterWord(String line, int start) {
    int i = start;
    while (i < line.length() && !Character.isWhitespace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  Lang lang() {
    return switch (this) {
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case RDFXML -> Lang.RDFXML;
      case JSONLD -> Lang.JSONLD11;
    };
  }
}
