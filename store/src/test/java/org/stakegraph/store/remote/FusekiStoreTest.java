package org.stakegraph.store.remote;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.GraphStoreContract;
import org.stakegraph.store.StoreException;

/** The contract on Apache Jena Fuseki, whose default graph is not the union of the named ones. */
class FusekiStoreTest extends GraphStoreContract {
  private FusekiServer server;

  @Override
  protected GraphStore open() throws StoreException {
    if (server == null) {
      server =
          FusekiServer.create()
              .loopback(true)
              .port(0)
              .add("/ds", DatasetGraphFactory.createTxnMem())
              .build()
              .start();
    }
    return RemoteStore.connect(
        Endpoints.of("http://127.0.0.1:" + server.getPort() + "/ds"),
        Credentials.none(),
        RemoteOptions.defaults());
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  void answersAsFilesDo() throws Exception {
    try (GraphStore store = open()) {
      SameAnswers.check(store);
    }
  }

  @Test
  void answersAsFilesDoWhenWrittenByUpdates() throws Exception {
    open().close();
    String address = "http://127.0.0.1:" + server.getPort() + "/ds";
    try (GraphStore store =
        RemoteStore.connect(
            Endpoints.of(address).withGraphStore(address + "/none"),
            Credentials.none(),
            RemoteOptions.defaults())) {
      SameAnswers.check(store);
    }
  }

  @Test
  void answersAsFilesDoWhenGatheredOnDisk() throws Exception {
    open().close();
    try (GraphStore store =
        RemoteStore.connect(
            Endpoints.of("http://127.0.0.1:" + server.getPort() + "/ds"),
            Credentials.none(),
            RemoteOptions.defaults().withHeldBytes(100))) {
      SameAnswers.check(store);
    }
  }
}
