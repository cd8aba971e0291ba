package org.stakegraph.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the files that tests read: the samples, and the annotated filings beside the checkout. */
final class Checkout {
  private Checkout() {}

  /** The project's root folder. */
  static Path root() {
    String stated = System.getProperty("stakegraph.root");
    if (stated != null) {
      return Path.of(stated);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !isRoot(folder)) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("not inside the project");
    }
    return folder;
  }

  /** A file of the annotated filings; the test is skipped where they are not at hand. */
  static Path shared(String path) {
    Path file = root().resolve("../shared").resolve(path).normalize();
    assumeTrue(
        Files.exists(file), "skipped: the annotated filings are not beside the checkout: " + path);
    return file;
  }

  private static boolean isRoot(Path folder) {
    Path pom = folder.resolve("pom.xml");
    try {
      return Files.exists(pom) && Files.readString(pom).contains("<modules>");
    } catch (IOException e) {
      return false;
    }
  }
}
