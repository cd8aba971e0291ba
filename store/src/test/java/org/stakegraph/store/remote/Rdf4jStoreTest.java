package org.stakegraph.store.remote;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.GraphStoreContract;
import org.stakegraph.store.StoreException;

/** The contract on RDF4J Server, which has nothing in common with Jena but the standards. */
class Rdf4jStoreTest extends GraphStoreContract {
  private static Rdf4jServer server;

  private String repository;

  @BeforeAll
  static void start() throws Exception {
    server = Rdf4jServer.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.stop();
  }

  @BeforeEach
  void empty() throws Exception {
    repository = server.newRepository();
  }

  @Override
  protected GraphStore open() throws StoreException {
    return RemoteStore.connect(
        Endpoints.of(repository), Credentials.none(), RemoteOptions.defaults());
  }

  @Test
  void answersAsFilesDo() throws Exception {
    try (GraphStore store = open()) {
      SameAnswers.check(store);
    }
  }

  @Test
  void answersAsFilesDoWhenWrittenByUpdates() throws Exception {
    Endpoints withoutGraphStore =
        Endpoints.of(repository).withGraphStore(repository + "/graphs/none");
    try (GraphStore store =
        RemoteStore.connect(withoutGraphStore, Credentials.none(), RemoteOptions.defaults())) {
      SameAnswers.check(store);
    }
  }
}
