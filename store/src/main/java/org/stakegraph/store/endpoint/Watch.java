package org.stakegraph.store.endpoint;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * The end of a request's time. The thread that works for it looks here wherever the engine itself
 * does not. Threads are never interrupted: that would close the files that they read from.
 */
final class Watch {
  private final long end;
  private volatile boolean stopped;

  Watch(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  /** Ends the time now. */
  void stop() {
    stopped = true;
  }

  boolean isOver() {
    return stopped || System.nanoTime() - end >= 0;
  }

  /** Throws if the time is over. */
  void check() {
    if (isOver()) {
      throw new QueryCancelledException();
    }
  }
}
