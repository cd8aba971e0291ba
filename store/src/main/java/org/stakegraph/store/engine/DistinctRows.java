package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/**
 * Each row once, the first of its kind. The engine's own hashes rows so that those in which two
 * variables have one value, or change places, collide.
 */
final class DistinctRows extends QueryIter1 {
  private final Set<Key> seen = new HashSet<>();
  private final Map<Var, Integer> columns = new HashMap<>();
  private final List<Var> variables = new ArrayList<>();
  private final BindingBuilder builder = Binding.builder();
  private @Nullable Binding next;

  DistinctRows(QueryIterator input, ExecutionContext context) {
    super(input, context);
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null && getInput().hasNext()) {
      Key key = key(getInput().next());
      if (seen.add(key)) {
        next = row(key);
      }
    }
    return next != null;
  }

  private Key key(Binding row) {
    @Nullable Node[] values = new @Nullable Node[variables.size()];
    for (Iterator<Var> names = row.vars(); names.hasNext(); ) {
      Var variable = names.next();
      // Those that the engine made for itself do not count.
      if (Var.isNamedVar(variable)) {
        int column = column(variable);
        if (column >= values.length) {
          values = Arrays.copyOf(values, variables.size());
        }
        values[column] = row.get(variable);
      }
    }
    return new Key(values);
  }

  private int column(Var variable) {
    Integer column = columns.get(variable);
    if (column == null) {
      column = variables.size();
      columns.put(variable, column);
      variables.add(variable);
    }
    return column;
  }

  private Binding row(Key key) {
    builder.reset();
    for (int i = 0; i < key.size(); i++) {
      Node value = key.get(i);
      if (value != null) {
        builder.add(variables.get(i), value);
      }
    }
    return builder.build();
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding result = next;
    next = null;
    return result;
  }

  @Override
  protected void closeSubIterator() {
    seen.clear();
  }

  @Override
  protected void requestSubCancel() {}
}
