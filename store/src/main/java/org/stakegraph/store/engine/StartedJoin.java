package org.stakegraph.store.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * The solutions of a join, which can be closed before anybody asked for one: the engine's hash join
 * fails then, because it has not yet taken hold of what it would have to close (Jena 5.6).
 */
final class StartedJoin extends QueryIteratorWrapper {
  private boolean started;

  /** The solutions of a join of the engine. */
  StartedJoin(QueryIterator join) {
    super(join);
  }

  @Override
  protected boolean hasNextBinding() {
    started = true;
    return super.hasNextBinding();
  }

  @Override
  protected Binding moveToNextBinding() {
    started = true;
    return super.moveToNextBinding();
  }

  @Override
  protected void closeIterator() {
    // Asking starts it.
    started = started || super.hasNextBinding();
    super.closeIterator();
  }
}
