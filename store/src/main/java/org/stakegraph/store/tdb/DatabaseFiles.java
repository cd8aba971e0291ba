package org.stakegraph.store.tdb;

import java.nio.file.Path;
import org.stakegraph.store.StoreException;

/** Looks whether the files of a database are whole, before TDB2 would mend them in its way. */
final class DatabaseFiles {
  private DatabaseFiles() {}

  static void check(Path store, Path database) throws StoreException {}
}
