package org.stakegraph.store.endpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.stakegraph.store.sparql.QueryException;

/**
 * Makes answers, each on a thread of its own and within its bounds. Whoever waits is told in time,
 * even while the engine is busy; the engine keeps its place among the concurrent ones until it has
 * really ended.
 */
final class Runs implements AutoCloseable {
  /** Longer than any sane plan needs, so that a deep query fails by its own depth. */
  private static final long STACK_BYTES = 16L << 20;

  /** In this time most queries stop, so that their places are free when their clients are told. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private static final Duration LAST_GRACE = Duration.ofSeconds(5);

  /** Something to be answered. */
  interface Work {
    /**
     * Writes the answer.
     *
     * @return its media type
     */
    String write(Watch watch, OutputStream out) throws IOException, QueryException;
  }

  /** A whole answer. Whoever has it discards the body. */
  record Result(String mediaType, Spool body) {}

  private final AnswerBounds bounds;
  private final Semaphore places;
  private final Set<Watch> running = ConcurrentHashMap.newKeySet();

  Runs(AnswerBounds bounds) {
    this.bounds = bounds;
    places = new Semaphore(bounds.concurrent());
  }

  /**
   * Does the work and waits for it.
   *
   * @throws Refusal if there is no answer
   */
  Result run(Work work) {
    if (!places.tryAcquire()) {
      throw new Refusal(
          Refusal.UNAVAILABLE, bounds.concurrent() + " queries are running: try again shortly");
    }
    Watch watch = new Watch();
    CompletableFuture<Result> answer = new CompletableFuture<>();
    start(work, watch, answer);
    try {
      return await(answer, watch);
    } catch (TimeoutException e) {
      // The answer may have come this very moment: then it must be used, or its file would stay.
      if (answer.completeExceptionally(e)) {
        throw timedOut();
      }
      return answer.join();
    } catch (InterruptedException e) {
      watch.stop();
      answer.completeExceptionally(e);
      Thread.currentThread().interrupt();
      throw new Refusal(Refusal.UNAVAILABLE, "the endpoint is closing");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private Result await(CompletableFuture<Result> answer, Watch watch)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return answer.get(bounds.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      watch.stop();
      return answer.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void start(Work work, Watch watch, CompletableFuture<Result> answer) {
    running.add(watch);
    Runnable task =
        () -> {
          try {
            makeAnswer(work, watch, answer);
          } finally {
            running.remove(watch);
            places.release();
          }
        };
    try {
      Thread thread = new Thread(null, task, "query", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    } catch (OutOfMemoryError e) {
      running.remove(watch);
      places.release();
      answer.completeExceptionally(e);
    }
  }

  private void makeAnswer(Work work, Watch watch, CompletableFuture<Result> answer) {
    Spool spool = new Spool(watch, bounds.bytes());
    try {
      String mediaType = work.write(watch, spool);
      spool.close();
      if (!answer.complete(new Result(mediaType, spool))) {
        spool.discard();
      }
    } catch (Throwable e) {
      // An error too: memory that one query wanted must not silence the one who waits for it.
      spool.discard();
      answer.completeExceptionally(e);
    }
  }

  private Refusal refusal(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return refusal;
    } else if (cause instanceof QueryException e) {
      return Refusal.of(e);
    } else if (cause instanceof QueryCancelledException) {
      return timedOut();
    } else if (cause instanceof TooLarge e) {
      return new Refusal(Refusal.UNPROCESSABLE, String.valueOf(e.getMessage()));
    } else if (cause instanceof StackOverflowError) {
      return new Refusal(Refusal.UNPROCESSABLE, "the query nests too deeply");
    } else if (cause instanceof OutOfMemoryError) {
      return new Refusal(Refusal.FAILED, "the query needs more memory than there is");
    } else if (cause instanceof IOException || cause instanceof UncheckedIOException) {
      return new Refusal(Refusal.FAILED, "the answer cannot be kept: is the disk full?");
    }
    return new Refusal(Refusal.FAILED, "the query failed");
  }

  private Refusal timedOut() {
    return new Refusal(
        Refusal.UNAVAILABLE, "no answer within " + bounds.timeout().toMillis() / 1000.0 + " s");
  }

  /** Stops what runs and waits a little for it, so that the store can be closed. */
  @Override
  public void close() {
    running.forEach(Watch::stop);
    try {
      if (places.tryAcquire(bounds.concurrent(), LAST_GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        places.release(bounds.concurrent());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
