package org.stakegraph.ingest;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Guards tests of hostile input against work without end. It counts the processor time of the work
 * alone, so that a machine that does much else fails nothing.
 */
public final class ProcessorTime {
  private static final long POLL_MILLIS = 100;

  private ProcessorTime() {}

  /**
   * What work gives, done on a thread of its own.
   *
   * @throws AssertionError if the work takes more processor time than its limit; says where it was
   */
  public static <T> T within(Duration limit, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread worker = new Thread(task, "work within " + limit);
    worker.setDaemon(true);
    worker.start();
    try {
      return result(task, worker, limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    } catch (ExecutionException e) {
      throw new AssertionError("the work failed", e.getCause());
    }
  }

  private static <T> T result(FutureTask<T> task, Thread worker, Duration limit)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (spent(worker) > limit.toNanos()) {
          AssertionError error = new AssertionError("more processor time than " + limit, e);
          error.setStackTrace(worker.getStackTrace());
          throw error;
        }
      }
    }
  }

  private static long spent(Thread worker) {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.getId());
  }
}
