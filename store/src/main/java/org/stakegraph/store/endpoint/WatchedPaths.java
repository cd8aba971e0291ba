package org.stakegraph.store.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.stakegraph.store.sparql.StartedJoin;

/**
 * Puts property paths under watch: the engine walks a whole graph for one solution. Everything else
 * runs as it would.
 */
final class WatchedPaths implements OpExecutorFactory {
  private final Watch watch;
  private final boolean tdb;

  /**
   * For one run.
   *
   * @param tdb whether TDB2 runs it
   */
  WatchedPaths(Watch watch, boolean tdb) {
    this.watch = watch;
    this.tdb = tdb;
  }

  @Override
  public OpExecutor create(ExecutionContext context) {
    return tdb ? new Tdb(context) : new General(context);
  }

  private QueryIterator walk(OpPath path, QueryIterator input, ExecutionContext context) {
    Graph watched = new WatchedGraph(context.getActiveGraph());
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(context, watched));
  }

  private final class Tdb extends OpExecutorTDB2 {
    Tdb(ExecutionContext context) {
      super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return walk(path, input, execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
      return new StartedJoin(super.execute(join, input));
    }
  }

  private final class General extends OpExecutor {
    General(ExecutionContext context) {
      super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return walk(path, input, execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
      return new StartedJoin(super.execute(join, input));
    }
  }

  private final class WatchedGraph extends WrappedGraph {
    WatchedGraph(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      watch.check();
      return super.find(pattern);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      watch.check();
      return super.find(subject, predicate, object);
    }
  }
}
