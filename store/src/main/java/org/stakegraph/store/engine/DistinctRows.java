package org.stakegraph.store.engine;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/**
 * Each row once, the first of its kind. The engine's own hashes rows so that those in which two
 * variables have one value, or change places, collide.
 */
final class DistinctRows extends QueryIter1 {
  private final Set<Key> seen = new HashSet<>();
  private final Cells cells = new Cells();
  private @Nullable Binding next;

  DistinctRows(QueryIterator input, ExecutionContext context) {
    super(input, context);
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null && getInput().hasNext()) {
      @Nullable Node[] values = cells.read(getInput().next(), true);
      if (seen.add(new Key(values))) {
        next = new NodeRow(null, cells.columns(), values);
      }
    }
    return next != null;
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
