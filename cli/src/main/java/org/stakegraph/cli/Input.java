package org.stakegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.FilingSource;

/**
 * One input that the user named: a file, or {@code -} for standard input.
 *
 * @param name as the user wrote it
 * @param file the file; null for standard input
 * @param stdin standard input
 */
record Input(String name, @Nullable Path file, InputStream stdin) {
  private static final String STANDARD_INPUT = "-";

  /**
   * Checks what can be checked without reading.
   *
   * @throws Failure if there is no such file or it is a directory
   */
  static Input of(String name, Streams streams) {
    if (name.equals(STANDARD_INPUT)) {
      return new Input(name, null, streams.in());
    }
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw unreadable(name, "is a directory; name the files in it");
    } else if (!Files.exists(file)) {
      throw unreadable(name, "no such file");
    } else if (!Files.isReadable(file)) {
      throw unreadable(name, "permission denied");
    }
    return new Input(name, file, streams.in());
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw unreadable(name, "not a file name");
    }
  }

  static Failure unreadable(String name, String why) {
    return new Failure(ExitCode.INPUT, name + ": error: " + why);
  }

  /** The input as a filing; its bytes are read later. */
  FilingSource filing() {
    return file == null
        ? new FilingSource(name, () -> stdin, Optional.empty(), Optional.empty())
        : FilingSource.of(file);
  }

  /** Opens the bytes. */
  InputStream open() throws IOException {
    return file == null ? stdin : Files.newInputStream(file);
  }

  /** The IRI against which relative IRIs in an RDF document are resolved. */
  String base() {
    return file == null ? "file:///dev/stdin" : file.toUri().toString();
  }
}
