package org.stakegraph.store.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/** What stands in a parsed query, at whatever depth. */
final class QueryParts {
  /**
   * A {@code VALUES} block of one variable.
   *
   * @param first the value in its first row; {@code null} if there is none
   * @param rows makes the query have these rows there
   */
  record Block(Var variable, @Nullable Node first, Consumer<List<Binding>> rows) {
    /** Makes the value the only one. */
    void set(Node value) {
      rows.accept(List.of(BindingFactory.binding(variable, value)));
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final List<Query> queries = new ArrayList<>();

  private QueryParts() {}

  static QueryParts of(Query query) {
    QueryParts found = new QueryParts();
    found.lookInto(query);
    return found;
  }

  /** Its {@code VALUES} blocks of one variable. */
  List<Block> blocks() {
    return blocks;
  }

  /** The query itself and its subqueries. */
  List<Query> queries() {
    return queries;
  }

  private void lookInto(Query query) {
    queries.add(query);
    if (query.hasValues()) {
      List<Var> variables = query.getValuesVariables();
      keep(variables, query.getValuesData(), rows -> query.setValuesDataBlock(variables, rows));
    }
    lookInto(query.getQueryPattern());
    lookInto(query.getProject());
    lookInto(query.getGroupBy());
    query.getHavingExprs().forEach(this::lookInto);
    query.getAggregators().forEach(this::lookInto);
    if (query.hasOrderBy()) {
      query.getOrderBy().forEach(condition -> lookInto(condition.getExpression()));
    }
  }

  private void lookInto(@Nullable Element pattern) {
    if (pattern != null) {
      ElementWalker.walk(pattern, new Elements());
    }
  }

  private void lookInto(VarExprList expressions) {
    expressions.getExprs().values().forEach(this::lookInto);
  }

  private void lookInto(Expr expression) {
    Walker.walk(expression, new Expressions());
  }

  private void keep(List<Var> variables, List<Binding> before, Consumer<List<Binding>> rows) {
    if (variables.size() == 1) {
      Var variable = variables.get(0);
      blocks.add(new Block(variable, before.isEmpty() ? null : before.get(0).get(variable), rows));
    }
  }

  /** The walker goes into groups by itself, but neither into subqueries nor into expressions. */
  private final class Elements extends ElementVisitorBase {
    @Override
    public void visit(ElementData data) {
      keep(
          data.getVars(),
          data.getRows(),
          rows -> {
            data.getRows().clear();
            data.getRows().addAll(rows);
          });
    }

    @Override
    public void visit(ElementSubQuery subquery) {
      lookInto(subquery.getQuery());
    }

    @Override
    public void visit(ElementFilter filter) {
      lookInto(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
      lookInto(bind.getExpr());
    }
  }

  private final class Expressions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionOp exists) {
      lookInto(exists.getElement());
    }

    @Override
    public void visit(ExprAggregator aggregation) {
      ExprList arguments = aggregation.getAggregator().getExprList();
      if (arguments != null) {
        arguments.forEach(QueryParts.this::lookInto);
      }
    }
  }
}
