package org.stakegraph.store.sparql;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.sparql.QueryException.Reason;

/**
 * One run of a query, on a thread of its own: the engine looks at its timeout only between
 * solutions, and a regular expression can keep it busy for ever in between.
 */
public final class QueryRun {
  /** Longer than any sane plan needs, so that a deep query fails by its own depth. */
  private static final long STACK_BYTES = 16L << 20;

  private final DatasetGraph dataset;
  private final Query query;

  /**
   * A run to be made.
   *
   * @param dataset not changed by it
   */
  public QueryRun(DatasetGraph dataset, Query query) {
    this.dataset = dataset;
    this.query = query;
  }

  /**
   * Runs the query.
   *
   * @throws QueryException if it takes longer than {@code timeout}, or fails
   */
  public Answer within(Duration timeout) throws QueryException {
    FutureTask<Answer> task = new FutureTask<>(() -> run(timeout));
    Thread thread = new Thread(null, task, "query", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      // The engine gets the first chance to stop by itself and free what it holds.
      return task.get(timeout.toMillis() + 500, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw timedOut(timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException(Reason.FAILED, "the query was interrupted", e);
    } catch (ExecutionException e) {
      throw explain(e.getCause(), timeout);
    }
  }

  private Answer run(Duration timeout) {
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .context(closedContext(dataset))
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isAskType()) {
        return new TruthAnswer(exec.ask());
      } else if (query.isSelectType()) {
        return new RowsAnswer(exec.select().rewindable(), dataset.prefixes());
      } else if (query.isDescribeType()) {
        return new GraphAnswer(exec.describe(), dataset.prefixes());
      }
      return new GraphAnswer(exec.construct(), dataset.prefixes());
    }
  }

  /**
   * Settings for running a query on a dataset: the dataset's own, and what {@link SafeQuery}
   * refuses is closed here a second time.
   */
  public static Context closedContext(DatasetGraph dataset) {
    Context context = ARQ.getContext().copy();
    // Without these TDB2 would be asked triple by triple, by the engine for graphs in memory.
    context.putAll(dataset.getContext());
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    FunctionRegistry.set(context, new AllowedFunctions());
    return context;
  }

  /** Finds no class by name, as the engine's own registry does. */
  private static final class AllowedFunctions extends FunctionRegistry {
    @Override
    public @Nullable FunctionFactory get(String iri) {
      return ForbiddenParts.isAllowedFunction(iri)
          ? FunctionRegistry.standardRegistry().get(iri)
          : null;
    }
  }

  private static QueryException explain(Throwable cause, Duration timeout) {
    if (cause instanceof QueryCancelledException) {
      return timedOut(timeout);
    } else if (cause instanceof OutOfMemoryError) {
      return new QueryException(Reason.TOO_LARGE, "the answer does not fit into memory");
    } else if (cause instanceof StackOverflowError) {
      return new QueryException(Reason.TOO_LARGE, "the query nests too deeply");
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new QueryException(
        Reason.FAILED, message.lines().findFirst().orElse("the query failed"), cause);
  }

  private static QueryException timedOut(Duration timeout) {
    return new QueryException(
        Reason.TIMEOUT, "no answer within " + timeout.toMillis() / 1000.0 + " s");
  }
}
