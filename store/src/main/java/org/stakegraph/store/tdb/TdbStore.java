package org.stakegraph.store.tdb;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.Answer;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.QueryRun;
import org.stakegraph.store.sparql.SafeQuery;
import org.stakegraph.store.sparql.SparqlQuery;

/**
 * A store in a directory. One process at a time can have it open. While a load is under way,
 * nothing else can be asked of the store.
 */
public final class TdbStore implements GraphStore {
  private final StoreDirectory directory;
  private final Clock clock;
  private final long transactionSize;
  private Database database;
  private @Nullable TdbLoad load;

  private TdbStore(StoreDirectory directory, Database database, Clock clock, long transactionSize) {
    this.directory = directory;
    this.database = database;
    this.clock = clock;
    this.transactionSize = transactionSize;
  }

  /**
   * Opens the store in a directory.
   *
   * @throws StoreException if there is none, another process has it open, or it cannot be read
   */
  public static TdbStore open(Path directory) throws StoreException {
    return open(directory, Clock.systemUTC(), LaterLoad.STATEMENTS_OF_A_TRANSACTION);
  }

  /**
   * Opens the store in a directory and makes an empty one if the directory is empty or absent.
   *
   * @throws StoreException if the directory holds other things, another process has it open, or it
   *     cannot be read or written
   */
  public static TdbStore openOrCreate(Path directory) throws StoreException {
    return openOrCreate(directory, Clock.systemUTC(), LaterLoad.STATEMENTS_OF_A_TRANSACTION);
  }

  /**
   * Opens a store and decides what else there is to decide.
   *
   * @param clock says when the store was last changed
   * @param transactionSize number of statements after which a checkpoint makes them lasting
   */
  static TdbStore openOrCreate(Path directory, Clock clock, long transactionSize)
      throws StoreException {
    StoreDirectory.mark(directory);
    return open(directory, clock, transactionSize);
  }

  private static TdbStore open(Path path, Clock clock, long transactionSize) throws StoreException {
    StoreDirectory directory = StoreDirectory.open(path);
    try {
      return new TdbStore(directory, openDatabase(directory), clock, transactionSize);
    } catch (StoreException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static Database openDatabase(StoreDirectory directory) throws StoreException {
    Optional<Path> current = directory.current();
    if (current.isEmpty()) {
      return Database.none(directory.path());
    }
    Database database = Database.open(directory.path(), current.get());
    directory.settle();
    return database;
  }

  @Override
  public Answer query(SparqlQuery query, Duration timeout) throws QueryException, StoreException {
    requireNoLoad();
    try {
      return new QueryRun(database.dataset(), parse(query)).within(timeout);
    } catch (QueryException e) {
      if (e.reason() == QueryException.Reason.FAILED && Failures.isOfFiles(e.getCause())) {
        throw Failures.of(path(), e);
      }
      throw e;
    }
  }

  private SafeQuery parse(SparqlQuery query) throws QueryException, StoreException {
    DatasetGraph dataset = database.dataset();
    try {
      dataset.begin(ReadWrite.READ);
      try {
        return SafeQuery.parse(query, dataset);
      } finally {
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      throw Failures.of(path(), e);
    }
  }

  @Override
  public GraphLoad load() throws StoreException {
    requireNoLoad();
    load =
        database.isEmpty() ? new FirstLoad(this) : new LaterLoad(this, database, transactionSize);
    return load;
  }

  @Override
  public List<GraphSize> graphs() throws StoreException {
    requireNoLoad();
    return database.isEmpty()
        ? List.of()
        : database.read(() -> new Indexes(database.tables()).graphs());
  }

  @Override
  public boolean remove(String graph) throws StoreException {
    requireNoLoad();
    Node node = NodeFactory.createURI(graph);
    if (StoreGraphs.contains(graph)
        || !database.read(() -> database.dataset().containsGraph(node))) {
      return false;
    }
    FreeSpace.require(path(), 0);
    database.<Long>write(
        () -> {
          database.dataset().deleteAny(node, Node.ANY, Node.ANY, Node.ANY);
          return ownGraphs(database).update();
        });
    return true;
  }

  @Override
  public void export(List<String> graphs, RdfFormat format, OutputStream out)
      throws StoreException {
    requireNoLoad();
    database.<Boolean>read(
        () -> {
          new GraphExport(database.dataset(), nodes(graphs)).write(format, out);
          return true;
        });
  }

  private List<Node> nodes(List<String> graphs) {
    DatasetGraph dataset = database.dataset();
    List<Node> nodes = new ArrayList<>();
    for (String graph : graphs) {
      Node node = NodeFactory.createURI(graph);
      if (!dataset.containsGraph(node)) {
        throw new StoreFailure(
            new StoreException(Reason.NO_GRAPH, "the store " + path() + " has no graph " + graph));
      }
      nodes.add(node);
    }
    return nodes.isEmpty() ? Iter.toList(dataset.listGraphNodes()) : nodes;
  }

  /**
   * Writes everything as compressed N-Quads, from which {@link #load} makes the store again. The
   * file gets its name when it is whole.
   *
   * @param file where to; must not be there yet
   * @throws StoreException if it cannot be written or is there already
   */
  public void backup(Path file) throws StoreException {
    requireNoLoad();
    new Backup(this, file).write();
  }

  private void requireNoLoad() {
    if (load != null) {
      throw new IllegalStateException("a load is under way");
    }
  }

  Path path() {
    return directory.path();
  }

  StoreDirectory directory() {
    return directory;
  }

  OwnGraphs ownGraphs(Database of) {
    return new OwnGraphs(of.tables(), clock);
  }

  void loadEnded(TdbLoad ended) {
    if (load == ended) {
      load = null;
    }
  }

  /** Puts a database that was made beside the present one in its place. */
  void replaceDatabase(Database next) throws StoreException {
    next.close();
    Path whole = directory.publish(next.path());
    database.close();
    database = Database.open(path(), whole);
    directory.settle();
  }

  /** Makes the files smaller after a load, if it pays. */
  void compactIfItPays(long statements) throws StoreException {
    Compaction compaction = new Compaction(this, database, statements);
    if (compaction.pays()) {
      compaction.run();
    }
  }

  /** What it holds, for the other packages of this module; reading needs a transaction. */
  public DatasetGraph dataset() {
    return database.dataset();
  }

  @Override
  public void close() throws StoreException {
    try {
      if (load != null) {
        load.close();
      }
    } finally {
      database.close();
      directory.close();
    }
  }
}
