package org.stakegraph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.remote.Credentials;
import org.stakegraph.store.remote.Endpoints;
import org.stakegraph.store.remote.RemoteOptions;
import org.stakegraph.store.remote.RemoteStore;
import org.stakegraph.store.tdb.TdbStore;

/** Opens the store that the user named. */
final class OpenStore {
  private OpenStore() {}

  /** A store that is made if it is not there. */
  static GraphStore forLoading(StorePlace place) throws StoreException {
    Optional<String> server = place.endpoint();
    return server.isPresent() ? remote(server.get(), place) : TdbStore.openOrCreate(place.folder());
  }

  /** A store that must be there. */
  static GraphStore existing(StorePlace place) throws StoreException {
    Optional<String> server = place.endpoint();
    return server.isPresent() ? remote(server.get(), place) : TdbStore.open(place.folder());
  }

  /**
   * An embedded store that must be there.
   *
   * @param instead what to do with a server
   * @throws UsageError if the user named a server
   */
  static TdbStore embedded(StorePlace place, String instead) throws StoreException {
    if (place.endpoint().isPresent()) {
      throw new UsageError("--endpoint: " + instead);
    }
    return TdbStore.open(place.folder());
  }

  private static GraphStore remote(String address, StorePlace place) throws StoreException {
    Endpoints endpoints = Endpoints.of(address);
    if (place.updates().isPresent()) {
      endpoints = endpoints.withUpdate(place.updates().get());
    }
    if (place.graphStore().isPresent()) {
      endpoints = endpoints.withGraphStore(place.graphStore().get());
    }
    Credentials credentials =
        Credentials.find(
            endpoints.query(), System.getenv(), Path.of(System.getProperty("user.home")));
    RemoteOptions options = RemoteOptions.defaults();
    return RemoteStore.connect(
        endpoints, credentials, place.isInsecure() ? options.withInsecure() : options);
  }

  /** What a store could not do, as the command ends with it. */
  static Failure failure(StoreException e) {
    ExitCode code =
        switch (e.reason()) {
          case MISSING, NOT_A_STORE, LOCKED, DAMAGED, UNWRITABLE, NO_SPACE, NO_GRAPH ->
              ExitCode.STORE;
          case UNREACHABLE, UNAUTHORIZED, REFUSED, SERVER_ERROR, BROKEN_ANSWER, TIMEOUT ->
              ExitCode.SERVER;
        };
    return new Failure(code, "stakegraph: error: " + e.getMessage(), e);
  }
}
