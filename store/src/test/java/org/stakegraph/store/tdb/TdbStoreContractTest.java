package org.stakegraph.store.tdb;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.GraphStoreContract;

class TdbStoreContractTest extends GraphStoreContract {
  @TempDir Path folder;

  @Override
  protected GraphStore open() throws Exception {
    return TdbStore.openOrCreate(folder.resolve("store"));
  }
}
