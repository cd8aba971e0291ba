package org.stakegraph.store.sparql;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.service.single.ServiceExecutorHttp;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.engine.Engine;
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
  private final boolean federated;

  /**
   * A run to be made.
   *
   * @param dataset not changed by it
   */
  public QueryRun(DatasetGraph dataset, SafeQuery query) {
    this.dataset = dataset;
    this.query = query.query();
    this.federated = query.federated();
  }

  /**
   * A run to be made of a query that asks nobody else.
   *
   * @param dataset not changed by it
   */
  public QueryRun(DatasetGraph dataset, Query query) {
    this(dataset, new SafeQuery(query, false));
  }

  /**
   * Runs the query.
   *
   * @throws QueryException if it takes longer than {@code timeout}, or fails
   */
  public Answer within(Duration timeout) throws QueryException {
    FutureTask<Answer> task =
        new FutureTask<>(() -> Txn.calculateRead(dataset, () -> run(timeout)));
    Thread thread = new Thread(null, task, "query", STACK_BYTES);
    thread.setDaemon(true);
    long deadline = System.nanoTime() + timeout.toNanos();
    thread.start();
    try {
      // The engine gets the first chance to stop by itself and free what it holds.
      return task.get(timeout.toMillis() + 500, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // No interrupt: it would close the files of the store that the thread is reading.
      task.cancel(false);
      throw timedOut(timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException(Reason.FAILED, "the query was interrupted", e);
    } catch (ExecutionException e) {
      throw explain(e.getCause(), timeout, deadline);
    }
  }

  private Answer run(Duration timeout) {
    // Copied, because the answer outlives the transaction.
    PrefixMap prefixes = PrefixMapFactory.create(dataset.prefixes());
    try (QueryExec exec =
        QueryExec.dataset(dataset)
            .query(query)
            .context(context(timeout))
            .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      if (query.isAskType()) {
        return new TruthAnswer(exec.ask());
      } else if (query.isSelectType()) {
        return new RowsAnswer(detached(exec.select()), prefixes);
      } else if (query.isDescribeType()) {
        return new GraphAnswer(exec.describe(), prefixes);
      }
      return new GraphAnswer(exec.construct(), prefixes);
    }
  }

  /** Solutions whose values have been fetched, because they outlive the transaction. */
  private static RowSetRewindable detached(RowSet rows) {
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, Binding::detach)).rewindable();
  }

  private Context context(Duration timeout) {
    Context context = closedContext(dataset);
    if (query.hasDatasetDescription()) {
      // TDB2 would take the union for what FROM names.
      context.set(TDB2.symUnionDefaultGraph, false);
    }
    if (federated) {
      context.set(ARQ.httpServiceAllowed, true);
      context.set(ARQ.httpQueryTimeout, timeout.toMillis());
      ServiceExecutorRegistry.set(context, servers());
    }
    return context;
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
    // Paths look for them all the same.
    PropertyFunctionRegistry.set(context, new NoPropertyFunctions());
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    FunctionRegistry.set(context, new AllowedFunctions());
    QC.setFactory(context, Engine.executors());
    return context;
  }

  /** Where {@code SERVICE} names a variable, the address is known only now. */
  private static ServiceExecutorRegistry servers() {
    ServiceExecutor http = new ServiceExecutorHttp();
    return new ServiceExecutorRegistry()
        .add(
            (asked, original, binding, context) -> {
              Node service = asked.getService();
              if (!service.isURI() || !ForbiddenParts.isServer(service.getURI())) {
                throw new QueryDeniedException("SERVICE <" + service + "> is not allowed");
              }
              return http.createExecution(asked, original, binding, context);
            });
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

  /** Takes every predicate as it stands. */
  private static final class NoPropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String iri) {
      return false;
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return null;
    }
  }

  private static QueryException explain(Throwable cause, Duration timeout, long deadline) {
    if (cause instanceof OutOfMemoryError) {
      return new QueryException(Reason.TOO_LARGE, "the answer does not fit into memory");
    } else if (cause instanceof StackOverflowError) {
      return new QueryException(Reason.TOO_LARGE, "the query nests too deeply");
    } else if (cause instanceof QueryCancelledException
        || ExceptionUtils.getRootCause(cause) instanceof HttpTimeoutException
        || System.nanoTime() - deadline >= 0) {
      // Stopping can look like a failure of whatever was under way.
      return timedOut(timeout);
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
