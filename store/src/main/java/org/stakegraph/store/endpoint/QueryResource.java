package org.stakegraph.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers queries, and says what it is to those who ask nothing. */
final class QueryResource extends Resource {
  private final Source source;
  private final Runs runs;
  private final AnswerBounds bounds;
  private final ServiceDescription description;

  QueryResource(Source source, Runs runs, AnswerBounds bounds) {
    super("GET", "HEAD", "POST");
    this.source = source;
    this.runs = runs;
    this.bounds = bounds;
    description = new ServiceDescription(source, bounds);
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    if (QueryRequest.isAbsent(request)) {
      send(response, runs.run(description.work(request.getRequestURL().toString(), accept)));
    } else {
      send(response, runs.run(new QueryWork(source, read(request), accept, bounds)));
    }
  }

  private static QueryRequest read(HttpServletRequest request) throws IOException {
    try {
      return QueryRequest.of(request);
    } catch (Refusal e) {
      drain(request);
      throw e;
    }
  }
}
