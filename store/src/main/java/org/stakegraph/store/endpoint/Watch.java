package org.stakegraph.store.endpoint;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;

/**
 * Tells those who work for a request that its time is over. Threads are never interrupted: that
 * would close the files that they read from. The engine's own timeout is not used: its clock, one
 * for the whole process, stands still while a query with a long OFFSET begins.
 */
final class Watch {
  private final AtomicBoolean over = new AtomicBoolean();

  /** Ends the time now. */
  void stop() {
    over.set(true);
  }

  /** Throws if the time is over. */
  void check() {
    if (over.get()) {
      throw new QueryCancelledException();
    }
  }

  /** Has the engine look here as well, wherever it looks at all. */
  void putInto(Context context) {
    context.set(ARQConstants.symCancelQuery, over);
  }
}
