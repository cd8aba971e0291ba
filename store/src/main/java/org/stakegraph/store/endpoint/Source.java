package org.stakegraph.store.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.stakegraph.store.sparql.QueryRun;

/**
 * The dataset that is served. Its default graph is the union of its named graphs: TDB2 makes that
 * union, others must hold it.
 *
 * @param dataset only ever read
 */
record Source(DatasetGraph dataset) {
  /** The union of all named graphs. */
  Graph union() {
    return TDBInternal.isTDB2(dataset) ? dataset.getUnionGraph() : dataset.getDefaultGraph();
  }

  /** Settings for running a query. */
  Context contextFor(Query query) {
    Context context = QueryRun.closedContext(dataset);
    // With this switch TDB2 takes the union for the default graph even where FROM names another.
    context.set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription());
    return context;
  }
}
