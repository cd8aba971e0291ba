package org.stakegraph.benchmarks;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.LoadResult;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.tdb.TdbStore;

/** Loads one file of N-Quads into a store, as a process of its own that can be timed. */
public final class StoreLoad {
  private StoreLoad() {}

  /**
   * Loads.
   *
   * @param args file, directory of the store
   */
  public static void main(String[] args) throws Exception {
    try (GraphStore store = TdbStore.openOrCreate(Path.of(args[1]));
        InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])), 1 << 20);
        GraphLoad load = store.load()) {
      load.add(in, RdfFormat.NQUADS, "https://w3id.org/stakegraph/id/", "urn:none");
      LoadResult result = load.finish();
      System.out.println(result.triples() + " statements of " + result.graphs() + " graphs");
    }
  }
}
