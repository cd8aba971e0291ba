package org.stakegraph.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole graphs, as the SPARQL 1.1 Graph Store Protocol reads them. */
final class GraphResource extends Resource {
  private final Source source;
  private final Runs runs;
  private final long limit;
  private final Function<HttpServletRequest, @Nullable String> name;

  private GraphResource(
      Source source, Runs runs, long limit, Function<HttpServletRequest, @Nullable String> name) {
    super("GET", "HEAD");
    this.source = source;
    this.runs = runs;
    this.limit = limit;
    this.name = name;
  }

  /** The graph that a request names. */
  static GraphResource named(Source source, Runs runs, AnswerBounds bounds) {
    return new GraphResource(source, runs, bounds.rows(), GraphResource::graphOf);
  }

  /** Always the same graph. */
  static GraphResource only(String graph, Source source, Runs runs, AnswerBounds bounds) {
    return new GraphResource(source, runs, bounds.rows(), request -> graph);
  }

  private static @Nullable String graphOf(HttpServletRequest request) {
    boolean union = request.getParameter("default") != null;
    if (union == (request.getParameter("graph") != null)) {
      throw new Refusal(Refusal.BAD_REQUEST, "either \"default\" or \"graph\" is needed");
    } else if (union) {
      return null;
    }
    String graph = QueryRequest.onlyParameter(request, "graph");
    QueryRequest.requireIri(graph);
    return graph;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String graph = name.apply(request);
    Formats.Graph format = Formats.graph(request.getHeader("Accept"));
    send(response, runs.run(new GraphWork(source, graph, format, limit)));
  }
}
