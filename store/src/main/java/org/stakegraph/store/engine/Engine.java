package org.stakegraph.store.engine;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformation;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.engine.PatternRows.Join;

/**
 * Runs the parts of a query. On TDB2, patterns and paths over the union of the named graphs follow
 * edges in memory; patterns over one graph, or over each, run as TDB2 runs them. Over other
 * datasets TDB2's executor is the general one.
 */
public final class Engine extends OpExecutorTDB2 {
  private final UnaryOperator<Graph> walked;
  private final boolean reorders;

  Engine(UnaryOperator<Graph> walked, ExecutionContext context) {
    this(walked, context, true);
  }

  /**
   * The engine for one part of a query.
   *
   * @param reorders whether patterns may be put into a better order
   */
  private Engine(UnaryOperator<Graph> walked, ExecutionContext context, boolean reorders) {
    super(context);
    this.walked = walked;
    this.reorders = reorders;
  }

  /** What a query is to be run with. */
  public static OpExecutorFactory executors() {
    return executors(UnaryOperator.identity());
  }

  /**
   * What a query is to be run with.
   *
   * @param walked what property paths walk in place of a graph
   */
  public static OpExecutorFactory executors(UnaryOperator<Graph> walked) {
    return context -> new Engine(walked, context);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern quads, QueryIterator input) {
    HeldEdges held = heldFor(quads);
    if (held == null) {
      return super.execute(quads, input);
    }
    return rows(quads.getBasicPattern(), Join.INNER, input, held);
  }

  @Override
  protected QueryIterator execute(OpConditional optional, QueryIterator input) {
    if (optional.getRight() instanceof OpQuadPattern quads) {
      HeldEdges held = heldFor(quads);
      if (held != null) {
        QueryIterator left = exec(optional.getLeft(), input);
        return rows(quads.getBasicPattern(), Join.OPTIONAL, left, held);
      }
    }
    return super.execute(optional, input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    ExprList others = new ExprList();
    ExprList exists = new ExprList();
    for (Expr expr : filter.getExprs()) {
      (existing(expr) == null ? others : exists).add(expr);
    }
    QueryIterator rows = filtered(filter, others, input);
    for (Expr expr : exists) {
      OpQuadPattern quads = existing(expr);
      HeldEdges held = quads == null ? null : heldFor(quads);
      if (quads != null && held != null) {
        Join join = expr instanceof E_Exists ? Join.EXISTS : Join.NOT_EXISTS;
        rows = rows(quads.getBasicPattern(), join, rows, held);
      }
    }
    return rows;
  }

  /** The pattern whose solutions an expression asks for, if the union is to be looked at. */
  private @Nullable OpQuadPattern existing(Expr expr) {
    boolean asks = expr instanceof E_Exists || expr instanceof E_NotExists;
    return asks
            && ((ExprFunctionOp) expr).getGraphPattern() instanceof OpQuadPattern quads
            && heldFor(quads) != null
        ? quads
        : null;
  }

  private QueryIterator filtered(OpFilter filter, ExprList exprs, QueryIterator input) {
    if (exprs.isEmpty() || !reorders) {
      QueryIterator rows = exec(filter.getSubOp(), input);
      for (Expr expr : exprs) {
        rows = new QueryIterFilterExpr(rows, expr, execCxt);
      }
      return rows;
    }
    boolean isOurs = filter.getSubOp() instanceof OpQuadPattern pattern && heldFor(pattern) != null;
    if (!isOurs || !input.hasNext()) {
      return super.execute(OpFilter.filterAlways(exprs, filter.getSubOp()), input);
    }
    OpQuadPattern quads = (OpQuadPattern) filter.getSubOp();
    // Each expression right after the triple that gives it its last variable.
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    BasicPattern ordered = ordered(quads.getBasicPattern(), peek);
    Op placed = TransformFilterPlacement.transform(exprs, quads.getGraphNode(), ordered);
    ExecutionContext context = ExecutionContext.copy(execCxt);
    context.setExecutor(part -> new Engine(walked, part, false));
    return QC.execute(placed, peek, context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph graph = execCxt.getActiveGraph();
    HeldEdges held = held();
    if (held == null || !(graph instanceof GraphTDB tdb && Quad.isUnionGraph(tdb.getGraphName()))) {
      return walk(path, input, walked.apply(graph), execCxt);
    }
    HeldEdges.Cancel cancel = () -> PatternRows.check(execCxt);
    TriplePath triple = path.getTriplePath();
    Walk forward = Walk.along(triple.getPath(), true, held, cancel);
    Walk backward = Walk.along(triple.getPath(), false, held, cancel);
    Graph union = walked.apply(new HeldGraph(graph, held, cancel));
    ExecutionContext general = ExecutionContext.copyChangeActiveGraph(execCxt, union);
    return forward == null || backward == null
        ? new QueryIterPath(triple, input, general)
        : new PathRows(
            input,
            triple,
            forward,
            backward,
            held.nodes(),
            row -> PathLib.execTriplePath(row, triple, general),
            execCxt);
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
        : new JoinedRows(exec(join.getLeft(), input), exec(join.getRight(), root()), true, execCxt);
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

  private QueryIterator rows(BasicPattern pattern, Join join, QueryIterator input, HeldEdges held) {
    if (!input.hasNext()) {
      return input;
    }
    QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
    return new PatternRows(peek, ordered(pattern, peek), join, held, execCxt);
  }

  /** The pattern in the order that TDB2 would give it for the first row. */
  private BasicPattern ordered(BasicPattern pattern, QueryIterPeek input) {
    ReorderTransformation order = ((DatasetGraphTDB) execCxt.getDataset()).getReorderTransform();
    if (!reorders || order == null || pattern.size() < 2) {
      return pattern;
    }
    return order.reorderIndexes(Substitute.substitute(pattern, input.peek())).reorder(pattern);
  }

  /** The edges for a pattern, or null if TDB2 is to look for its solutions. */
  private @Nullable HeldEdges heldFor(OpQuadPattern quads) {
    boolean union = quads.isUnionGraph() && !quads.getBasicPattern().isEmpty();
    return union && isPlain(quads.getBasicPattern().getList()) ? held() : null;
  }

  private static boolean isPlain(List<Triple> triples) {
    return triples.stream()
        .noneMatch(
            triple -> triple.getSubject().isTripleTerm() || triple.getObject().isTripleTerm());
  }

  private @Nullable HeldEdges held() {
    boolean isHeld =
        execCxt.getDataset() instanceof DatasetGraphTDB
            && execCxt.getActiveGraph() instanceof GraphTDB
            && QC2.getFilter(execCxt.getContext()) == null;
    return isHeld ? HeldEdges.of((DatasetGraphTDB) execCxt.getDataset()) : null;
  }

  private static boolean hasConditions(OpLeftJoin join) {
    return join.getExprs() != null && !join.getExprs().isEmpty();
  }

  private static QueryIterator walk(
      OpPath path, QueryIterator input, Graph walked, ExecutionContext context) {
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(context, walked));
  }
}
