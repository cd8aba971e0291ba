package org.stakegraph.store.engine;

import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Makes what runs the parts of a query. */
public final class Engine {
  private Engine() {}

  /** For queries on a dataset. */
  public static OpExecutorFactory on(DatasetGraph dataset) {
    return on(dataset, UnaryOperator.identity());
  }

  /**
   * For queries on a dataset.
   *
   * @param walked what property paths walk in place of a graph
   */
  public static OpExecutorFactory on(DatasetGraph dataset, UnaryOperator<Graph> walked) {
    return TDBInternal.isTDB2(dataset)
        ? context -> new TdbExecutor(walked, context)
        : context -> new MemoryExecutor(walked, context);
  }

  /** The engine for graphs in memory. */
  private static final class MemoryExecutor extends OpExecutor {
    private final UnaryOperator<Graph> walked;

    MemoryExecutor(UnaryOperator<Graph> walked, ExecutionContext context) {
      super(context);
      this.walked = walked;
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
      return walk(path, input, walked.apply(execCxt.getActiveGraph()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
      return new JoinedRows(
          exec(join.getLeft(), input), exec(join.getRight(), root()), false, execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
      return hasConditions(join)
          ? super.execute(join, input)
          : new JoinedRows(
              exec(join.getLeft(), input), exec(join.getRight(), root()), true, execCxt);
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
      return table.isJoinIdentity()
          ? input
          : new JoinedRows(input, table.getTable().iterator(execCxt), false, execCxt);
    }

    @Override
    protected QueryIterator execute(OpExtend extend, QueryIterator input) {
      return new ExtendedRows(exec(extend.getSubOp(), input), extend.getVarExprList(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
      return new SortedRows(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
      return new DistinctRows(exec(distinct.getSubOp(), input), execCxt);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
      return new GroupedRows(
          exec(group.getSubOp(), input), group.getGroupVars(), group.getAggregators(), execCxt);
    }
  }

  static boolean hasConditions(OpLeftJoin join) {
    return join.getExprs() != null && !join.getExprs().isEmpty();
  }

  static QueryIterator walk(
      OpPath path, QueryIterator input, Graph walked, ExecutionContext context) {
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(context, walked));
  }
}
