package org.stakegraph.store.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.stakegraph.store.engine.Engine;
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
    return isTdb() ? dataset.getUnionGraph() : dataset.getDefaultGraph();
  }

  /** Settings for running a query under watch. */
  Context contextFor(Query query, Watch watch) {
    Context context = QueryRun.closedContext(dataset);
    // With this switch TDB2 takes the union for the default graph even where FROM names another.
    context.set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription());
    context.set(ARQConstants.sysOptimizerFactory, new GuardedExpressions(watch));
    QC.setFactory(context, Engine.executors(graph -> new WatchedGraph(graph, watch)));
    watch.putInto(context);
    return context;
  }

  private boolean isTdb() {
    return TDBInternal.isTDB2(dataset);
  }
}
