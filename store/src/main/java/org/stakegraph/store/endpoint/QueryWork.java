package org.stakegraph.store.endpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.SafeQuery;

/** Answers one query. */
final class QueryWork implements Runs.Work {
  private final Source source;
  private final QueryRequest request;
  private final @Nullable String accept;
  private final AnswerBounds bounds;

  /**
   * A query to be answered.
   *
   * @param accept the formats that the client can read
   */
  QueryWork(Source source, QueryRequest request, @Nullable String accept, AnswerBounds bounds) {
    this.source = source;
    this.request = request;
    this.accept = accept;
    this.bounds = bounds;
  }

  @Override
  public String write(Watch watch, OutputStream out) throws IOException, QueryException {
    DatasetGraph dataset = source.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      Query query = SafeQuery.parse(request.text(), dataset).query();
      if (request.namesGraphs()) {
        nameGraphs(query);
      }
      try (QueryExec exec = execution(query, watch)) {
        return write(exec, query, watch, out);
      }
    } finally {
      dataset.end();
    }
  }

  /** The protocol's graphs take the place of those after FROM (SPARQL 1.1 Protocol, 2.1.4). */
  private void nameGraphs(Query query) {
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    request.defaultGraphs().forEach(query::addGraphURI);
    request.namedGraphs().forEach(query::addNamedGraphURI);
  }

  private QueryExec execution(Query query, Watch watch) {
    return QueryExec.dataset(source.dataset())
        .query(query)
        .context(source.contextFor(query, watch))
        .build();
  }

  private String write(QueryExec exec, Query query, Watch watch, OutputStream out) {
    if (query.isAskType()) {
      Formats.Table format = Formats.truth(accept);
      ResultsWriter.create().lang(format.lang()).build().write(out, exec.ask());
      return format.contentType();
    } else if (query.isSelectType()) {
      Formats.Table format = Formats.table(accept);
      ResultsWriter.create().lang(format.lang()).build().write(out, rows(exec.select(), watch));
      return format.contentType();
    }
    Formats.Graph format = Formats.graph(accept);
    Graph graph = new BoundedGraph(watch, bounds.rows());
    write(query.isDescribeType() ? exec.describe(graph) : exec.construct(graph), format, out);
    return format.contentType();
  }

  private RowSet rows(RowSet rows, Watch watch) {
    long[] count = {0};
    Iterator<Binding> counted =
        Iter.map(
            rows,
            row -> {
              watch.check();
              if (++count[0] > bounds.rows()) {
                throw TooLarge.rows(bounds.rows());
              }
              return row;
            });
    return RowSetStream.create(rows.getResultVars(), counted);
  }

  static void write(Graph graph, Formats.Graph format, OutputStream out) {
    RDFWriter.source(graph).format(format.syntax()).output(out);
  }
}
