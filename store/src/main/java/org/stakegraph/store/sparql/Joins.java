package org.stakegraph.store.sparql;

import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Runs queries as the engine does, with joins that can be closed at any time. */
final class Joins {
  private Joins() {}

  /** For queries on a dataset. */
  static OpExecutorFactory on(DatasetGraph dataset) {
    return TDBInternal.isTDB2(dataset) ? Tdb::new : General::new;
  }

  private static final class Tdb extends OpExecutorTDB2 {
    Tdb(ExecutionContext context) {
      super(context);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
      return new StartedJoin(super.execute(join, input));
    }
  }

  private static final class General extends OpExecutor {
    General(ExecutionContext context) {
      super(context);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
      return new StartedJoin(super.execute(join, input));
    }
  }
}
