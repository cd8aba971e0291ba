package org.stakegraph.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.jspecify.annotations.Nullable;

/**
 * A query as the SPARQL 1.1 Protocol carries it (sections 2.1.1 to 2.1.4). Parameters that the
 * protocol does not know are not looked at, a wish for another timeout among them.
 *
 * @param text the query
 * @param defaultGraphs IRIs of the graphs to ask instead of those that the query names
 * @param namedGraphs IRIs of the graphs that {@code GRAPH} reaches, instead of those that the query
 *     names
 */
record QueryRequest(String text, List<String> defaultGraphs, List<String> namedGraphs) {
  /** Of a request's body, and of its query string. */
  static final int MAX_BYTES = 1 << 20;

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  /** Whether a request brings no query along, as one does who wants to know what this is. */
  static boolean isAbsent(HttpServletRequest request) {
    return !request.getMethod().equals("POST") && request.getParameterMap().isEmpty();
  }

  /**
   * Reads a request.
   *
   * @throws Refusal if the protocol does not know such a request
   */
  static QueryRequest of(HttpServletRequest request) throws IOException {
    String text =
        request.getMethod().equals("POST") ? posted(request) : onlyParameter(request, "query");
    return new QueryRequest(
        text, graphs(request, "default-graph-uri"), graphs(request, "named-graph-uri"));
  }

  private static String posted(HttpServletRequest request) throws IOException {
    ContentType type = contentType(request);
    requireUtf8(type);
    return switch (type.getContentTypeStr().toLowerCase(Locale.ROOT)) {
      case FORM -> onlyParameter(request, "query");
      case QUERY -> body(request);
      case UPDATE -> throw readOnly(Refusal.UNSUPPORTED_MEDIA_TYPE);
      default ->
          throw new Refusal(
              Refusal.UNSUPPORTED_MEDIA_TYPE, "a query is posted as " + QUERY + " or " + FORM);
    };
  }

  private static Refusal readOnly(int status) {
    return new Refusal(status, "this endpoint is read only: updates are not run here");
  }

  private static ContentType contentType(HttpServletRequest request) {
    String header = request.getContentType();
    ContentType type = header == null ? null : ContentType.create(header);
    if (type == null) {
      throw new Refusal(
          Refusal.BAD_REQUEST, "no Content-Type: a query is posted as " + QUERY + " or " + FORM);
    }
    return type;
  }

  private static void requireUtf8(ContentType type) {
    String charset = type.getCharset();
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new Refusal(Refusal.UNSUPPORTED_MEDIA_TYPE, "a query is sent in UTF-8");
    }
  }

  private static String body(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new Refusal(Refusal.TOO_LONG, "the query is longer than " + MAX_BYTES + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(Refusal.BAD_REQUEST, "the query is not UTF-8");
    }
  }

  /** The value of a parameter that must be there once. */
  static String onlyParameter(HttpServletRequest request, String name) {
    if (request.getParameter("update") != null) {
      throw readOnly(Refusal.BAD_REQUEST);
    }
    String @Nullable [] values = request.getParameterValues(name);
    if (values == null || values.length != 1 || values[0].isBlank()) {
      throw new Refusal(Refusal.BAD_REQUEST, "one parameter \"" + name + "\" is needed");
    }
    return values[0];
  }

  private static List<String> graphs(HttpServletRequest request, String name) {
    String @Nullable [] values = request.getParameterValues(name);
    List<String> graphs = values == null ? List.of() : List.of(values);
    graphs.forEach(QueryRequest::requireIri);
    return graphs;
  }

  /** Refuses what cannot be the name of a graph. */
  static void requireIri(String iri) {
    boolean absolute;
    try {
      absolute = IRIx.create(iri).isReference();
    } catch (IRIException e) {
      absolute = false;
    }
    if (!absolute) {
      throw new Refusal(Refusal.BAD_REQUEST, "the name of a graph is an absolute IRI");
    }
  }

  /** Whether the request says which graphs to ask. */
  boolean namesGraphs() {
    return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
  }
}
