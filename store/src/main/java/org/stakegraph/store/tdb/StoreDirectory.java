package org.stakegraph.store.tdb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/**
 * The directory of a store, locked against other processes while it is open. It holds a file that
 * marks it as a store and the database in {@code Data-NNNN}, as TDB2's own tools expect it. A new
 * database is made beside the present one and renamed when it is whole; the highest number counts.
 */
final class StoreDirectory implements AutoCloseable {
  static final String MARKER = "stakegraph-store";
  private static final String FORMAT = "stakegraph store, format 1\n";
  private static final String UNFINISHED = "-tmp";
  private static final Pattern GENERATION = Pattern.compile("Data-([0-9]{1,9})");

  private final Path path;
  private final ProcessFileLock lock;

  private StoreDirectory(Path path, ProcessFileLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Opens and locks the directory of a store.
   *
   * @throws StoreException if it is missing, something else, locked or not readable
   */
  static StoreDirectory open(Path path) throws StoreException {
    requireStore(path);
    StoreDirectory directory = new StoreDirectory(path, lock(path));
    try {
      directory.requireFormat();
      return directory;
    } catch (StoreException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Marks a directory as a store, unless it is one.
   *
   * @throws StoreException if it holds other things or cannot be written
   */
  static void mark(Path path) throws StoreException {
    if (Files.exists(path.resolve(MARKER))) {
      return;
    }
    try {
      Files.createDirectories(path);
      if (!isEmpty(path)) {
        throw new StoreException(
            Reason.NOT_A_STORE,
            path + " holds other things; a new store wants a directory of its own");
      }
      Files.createFile(path.resolve(MARKER));
    } catch (IOException e) {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw notADirectory(path);
      }
      throw Failures.of(path, e);
    }
  }

  private static void requireStore(Path path) throws StoreException {
    if (!Files.exists(path)) {
      throw new StoreException(Reason.MISSING, "there is no store at " + path);
    } else if (!Files.isDirectory(path)) {
      throw notADirectory(path);
    } else if (Files.exists(path.resolve(MARKER))) {
      return;
    }
    try {
      throw isEmpty(path)
          ? new StoreException(Reason.MISSING, "there is no store at " + path + ", it is empty")
          : new StoreException(
              Reason.NOT_A_STORE, path + " is not a store: it has no file " + MARKER);
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  private static StoreException notADirectory(Path path) {
    return new StoreException(Reason.NOT_A_STORE, path + " is not a store: it is a file");
  }

  private static boolean isEmpty(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private static ProcessFileLock lock(Path path) throws StoreException {
    try {
      ProcessFileLock lock =
          DatabaseConnection.lockForLocation(Location.create(path.toAbsolutePath()));
      lock.lockEx();
      return lock;
    } catch (AlreadyLocked e) {
      throw new StoreException(Reason.LOCKED, "the store " + path + " is open already", e);
    } catch (DBOpEnvException e) {
      String message = String.valueOf(e.getMessage());
      int holder = message.indexOf("held by process ");
      throw new StoreException(
          Reason.LOCKED,
          "the store %s is in use by %s"
              .formatted(
                  path, holder < 0 ? "another process" : message.substring(holder + 8).strip()),
          e);
    } catch (RuntimeException e) {
      throw Failures.of(path, e);
    }
  }

  private void requireFormat() throws StoreException {
    if (isNew()) {
      return;
    }
    String marker = readMarker();
    if (!marker.equals(FORMAT)) {
      throw new StoreException(
          Reason.DAMAGED,
          "the store %s is of a format that this version does not know, or its file %s is damaged"
              .formatted(path, MARKER));
    }
    if (generations().isEmpty()) {
      throw new StoreException(
          Reason.DAMAGED, "the store " + path + " is damaged: its database is gone");
    }
  }

  private boolean isNew() throws StoreException {
    return readMarker().isEmpty();
  }

  private String readMarker() throws StoreException {
    try {
      byte[] bytes;
      try (var in = Files.newInputStream(path.resolve(MARKER))) {
        bytes = in.readNBytes(FORMAT.length() + 1);
      }
      return new String(bytes, UTF_8);
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  Path path() {
    return path;
  }

  /** The database that counts; empty in a store that has just been marked as one. */
  Optional<Path> current() throws StoreException {
    List<Path> generations = generations();
    return generations.isEmpty()
        ? Optional.empty()
        : Optional.of(generations.get(generations.size() - 1));
  }

  /** An empty directory for a database in the making. */
  Path prepare() throws StoreException {
    removeLeftovers();
    int last = current().map(StoreDirectory::number).orElse(0);
    Path next = path.resolve("Data-%04d%s".formatted(last + 1, UNFINISHED));
    try {
      return Files.createDirectory(next);
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  /** Puts a whole database in the place of the present one: all of it at once, or nothing. */
  Path publish(Path unfinished) throws StoreException {
    String name = unfinished.getFileName().toString();
    Path whole = path.resolve(name.substring(0, name.length() - UNFINISHED.length()));
    try {
      return Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  /** Notes that there is a database, after which its absence is damage, and deletes leftovers. */
  void settle() throws StoreException {
    try {
      if (isNew()) {
        Files.writeString(path.resolve(MARKER), FORMAT);
      }
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
    removeLeftovers();
  }

  /** Deletes databases that never became whole and those that were replaced. */
  void removeLeftovers() throws StoreException {
    List<Path> generations = generations();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, "Data-*" + UNFINISHED)) {
      for (Path entry : entries) {
        delete(entry);
      }
      for (Path old : generations.subList(0, Math.max(0, generations.size() - 1))) {
        delete(old);
      }
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
  }

  static void delete(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> generations() throws StoreException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, Files::isDirectory)) {
      for (Path entry : entries) {
        if (GENERATION.matcher(entry.getFileName().toString()).matches()) {
          found.add(entry);
        }
      }
    } catch (IOException e) {
      throw Failures.of(path, e);
    }
    found.sort(Comparator.comparingInt(StoreDirectory::number));
    return found;
  }

  private static int number(Path generation) {
    Matcher matcher = GENERATION.matcher(generation.getFileName().toString());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  @Override
  public void close() {
    ProcessFileLock.release(lock);
  }
}
