package org.stakegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
final class ProjectRoot {
  private ProjectRoot() {}

  static Path find() throws IOException {
    String known = System.getProperty("stakegraph.root", "");
    Path folder = Path.of(known.isEmpty() ? "" : known).toAbsolutePath();
    while (folder != null && !isRoot(folder)) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IOException("the tests run outside the checkout");
    }
    return folder;
  }

  private static boolean isRoot(Path folder) throws IOException {
    Path pom = folder.resolve("pom.xml");
    return Files.exists(pom) && Files.readString(pom).contains("<modules>");
  }
}
