package org.stakegraph.ingest.entity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Finds the filings and annotations that lie beside the checkout; they are not part of it. */
public final class SharedFilings {
  private SharedFilings() {}

  /** A file under the shared folder; the calling test is skipped where it is absent. */
  public static Path file(String path) {
    Optional<Path> found =
        root().map(root -> root.resolveSibling("shared").resolve(path)).filter(Files::exists);
    Assumptions.assumeTrue(found.isPresent(), "not beside this checkout: shared/" + path);
    return found.orElseThrow();
  }

  private static Optional<Path> root() {
    String given = System.getProperty("stakegraph.root");
    if (given != null) {
      return Optional.of(Path.of(given).toAbsolutePath().normalize());
    }
    @Nullable Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("model").resolve("pom.xml"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at);
  }
}
