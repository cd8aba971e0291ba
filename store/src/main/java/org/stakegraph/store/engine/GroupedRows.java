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
import org.apache.jena.sparql.engine.binding.BindingBuilder;
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
    BindingBuilder row = Binding.builder();
    List<Var> variables = keys.getVars();
    for (int i = 0; i < variables.size(); i++) {
      Node value = group.getKey().get(i);
      if (value != null) {
        row.add(variables.get(i), value);
      }
    }
    for (int i = 0; i < aggregators.size(); i++) {
      Node value = value(aggregators.get(i), group.getValue()[i]);
      if (value != null) {
        row.add(aggregators.get(i).getVar(), value);
      }
    }
    return row.build();
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
