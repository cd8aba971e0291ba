package org.stakegraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the graphs are kept: a folder of ours, or a server. */
final class StorePlace {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = {
        "The folder of the embedded store. Without it the one that STAKEGRAPH_STORE names,",
        "or stakegraph/store in the user's data folder (~/.local/share)."
      })
  private @Nullable Path store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = {
        "A SPARQL 1.1 server instead: the address of its data set, repository or query service.",
        "Who asks is said by STAKEGRAPH_USER and STAKEGRAPH_PASSWORD, by STAKEGRAPH_TOKEN,",
        "or by a netrc file (STAKEGRAPH_NETRC, NETRC or ~/.netrc)."
      })
  private @Nullable String endpoint;

  @Option(
      names = "--update-endpoint",
      paramLabel = "URL",
      description = "Where that server takes SPARQL Update, if it cannot be found out.")
  private @Nullable String updates;

  @Option(
      names = "--graph-store",
      paramLabel = "URL",
      description = "Where that server speaks the Graph Store Protocol, if it cannot be found out.")
  private @Nullable String graphStore;

  @Option(
      names = "--insecure",
      description = "Send user and password over plain http to another machine.")
  private boolean insecure;

  /** Whether the user named a place. */
  boolean isGiven() {
    return store != null || endpoint != null;
  }

  /**
   * The server, if one is asked for.
   *
   * @throws UsageError if a folder is, too
   */
  Optional<String> endpoint() {
    if (store != null && endpoint != null) {
      throw new UsageError("--store and --endpoint do not go together");
    }
    return Optional.ofNullable(endpoint);
  }

  /** What to call it before people. */
  String name() {
    return endpoint != null ? endpoint : folder().toString();
  }

  Optional<String> updates() {
    return Optional.ofNullable(updates);
  }

  Optional<String> graphStore() {
    return Optional.ofNullable(graphStore);
  }

  boolean isInsecure() {
    return insecure;
  }

  /** The folder of the embedded store. */
  Path folder() {
    return store != null ? store : standard(System.getenv());
  }

  /** The folder that is used where none is named. */
  static Path standard(Map<String, String> environment) {
    String named = environment.getOrDefault("STAKEGRAPH_STORE", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path folder =
        data.startsWith("/")
            ? Path.of(data)
            : Path.of(environment.getOrDefault("HOME", "."), ".local", "share");
    return folder.resolve("stakegraph").resolve("store");
  }
}
