package org.stakegraph.store.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.jspecify.annotations.Nullable;

/**
 * A row for each group, with what its aggregates give. The engine's own hashes groups so that those
 * with one value in two variables collide.
 */
final class GroupedRows extends QueryIter1 {
  private final VarExprList keys;
  private final List<ExprAggregator> aggregators;
  private final Columns columns;
  private boolean isEmpty;
  private @Nullable Iterator<Map.Entry<Key, Accumulator[]>> groups;

  GroupedRows(
      QueryIterator input,
      VarExprList keys,
      List<ExprAggregator> aggregators,
      ExecutionContext context) {
    super(input, context);
    this.keys = keys;
    this.aggregators = aggregators;
    columns =
        Columns.NONE
            .and(keys.getVars())
            .and(aggregators.stream().map(ExprAggregator::getVar).toList());
  }

  @Override
  protected boolean hasNextBinding() {
    if (groups == null) {
      groups = groups().entrySet().iterator();
    }
    return groups.hasNext();
  }

  private Map<Key, Accumulator[]> groups() {
    Map<Key, Accumulator[]> result = new LinkedHashMap<>();
    if (keys.isEmpty() && !getInput().hasNext()) {
      // Without GROUP BY there is always one group.
      isEmpty = true;
      result.put(new Key(new Node[0]), accumulators());
    }
    while (getInput().hasNext()) {
      Binding row = getInput().next();
      Accumulator[] group = result.computeIfAbsent(key(row), key -> accumulators());
      for (Accumulator accumulator : group) {
        accumulator.accumulate(row, getExecContext());
      }
    }
    return result;
  }

  private Key key(Binding row) {
    List<Var> variables = keys.getVars();
    @Nullable Node[] values = new @Nullable Node[variables.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = keys.get(variables.get(i), row, getExecContext());
    }
    return new Key(values);
  }

  private Accumulator[] accumulators() {
    Accumulator[] result = new Accumulator[aggregators.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = aggregators.get(i).getAggregator().createAccumulator();
    }
    return result;
  }

  @Override
  protected Binding moveToNextBinding() {
    Map.Entry<Key, Accumulator[]> group = groups.next();
    int number = keys.size();
    @Nullable Node[] values = new @Nullable Node[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          i < number
              ? group.getKey().get(i)
              : value(aggregators.get(i - number), group.getValue()[i - number]);
    }
    return new NodeRow(null, columns, values);
  }

  private @Nullable Node value(ExprAggregator aggregator, Accumulator accumulator) {
    if (isEmpty) {
      return aggregator.getAggregator().getValueEmpty();
    }
    NodeValue value = accumulator.getValue();
    return value == null ? null : value.asNode();
  }

  @Override
  protected void closeSubIterator() {
    groups = null;
  }

  @Override
  protected void requestSubCancel() {}
}
