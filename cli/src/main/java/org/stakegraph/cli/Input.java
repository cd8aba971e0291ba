package org.stakegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.FilingFiles;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.store.rdf.RdfSyntaxException;

/**
 * One input: a file that the user named, one in a folder or archive that the user named, or {@code
 * -} for standard input.
 *
 * @param name as the user wrote it; a file in a folder or archive has its path behind
 * @param file the file or the archive that holds it; null for standard input
 * @param filing the input as a filing; its bytes are read later
 */
record Input(String name, @Nullable Path file, FilingSource filing) {
  private static final String STANDARD_INPUT = "-";

  /** Tables and reports that lie beside filings; folders are not searched for them. */
  private static final List<String> NO_INPUT = List.of(".json", ".csv", ".tsv");

  /**
   * The inputs that a name stands for; more than one, or one in a folder or archive, if it names
   * these. Checks what can be checked without reading.
   *
   * @throws Failure if there is no such file, or nothing in it
   */
  static List<Input> all(String name, Streams streams) {
    if (name.equals(STANDARD_INPUT)) {
      FilingSource filing = new FilingSource(name, streams::in, Optional.empty(), Optional.empty());
      return List.of(new Input(name, null, filing));
    }
    Path file = path(name);
    if (!Files.exists(file)) {
      throw unreadable(name, "no such file");
    } else if (!Files.isReadable(file)) {
      throw unreadable(name, "permission denied");
    }
    try {
      List<Input> inputs = Files.isDirectory(file) ? inFolder(file) : at(name, file);
      if (inputs.isEmpty()) {
        throw unreadable(name, "no text in it");
      }
      return inputs;
    } catch (IOException e) {
      throw unreadable(name, Messages.reason(e));
    }
  }

  /** Whether a name stands for a folder or an archive, of which one does not know what it holds. */
  static boolean isCollection(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return false;
    }
    try {
      Path file = Path.of(name);
      return Files.isDirectory(file) || FilingFiles.isArchive(file);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static List<Input> inFolder(Path folder) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (Path file : FilingFiles.in(folder)) {
      String lower = file.toString().toLowerCase(Locale.ROOT);
      if (NO_INPUT.stream().noneMatch(lower::endsWith)) {
        inputs.addAll(at(file.toString(), file));
      }
    }
    return inputs;
  }

  private static List<Input> at(String name, Path file) throws IOException {
    if (!FilingFiles.isArchive(file)) {
      return List.of(new Input(name, file, FilingSource.of(file)));
    }
    List<Input> inputs = new ArrayList<>();
    for (FilingSource filing : FilingFiles.inArchive(file)) {
      inputs.add(new Input(name + "/" + filing.name(), file, filing));
    }
    return inputs;
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

  static Failure malformed(String name, RdfSyntaxException e) {
    String place = name + ":" + e.line() + ":" + e.column();
    return new Failure(ExitCode.INPUT, place + ": error rdf-syntax: " + e.getMessage(), e);
  }

  /** Opens the bytes. */
  InputStream open() throws IOException {
    return filing.content().open();
  }

  /** The IRI against which relative IRIs in an RDF document are resolved. */
  String base() {
    return file == null ? "file:///dev/stdin" : file.toUri().toString();
  }
}
