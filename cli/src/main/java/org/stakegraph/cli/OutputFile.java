package org.stakegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written under another name in the same directory, then
 * moved. A device or pipe is written to directly.
 */
final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path written;
  private final GuardedOutput out;
  private boolean open = true;

  private OutputFile(Path target, Path written, GuardedOutput out) {
    this.target = target;
    this.written = written;
    this.out = out;
  }

  /**
   * Starts a file.
   *
   * @throws Failure if the directory is missing or nothing can be written there
   */
  static OutputFile create(Path path) {
    try {
      if (Files.isDirectory(path)) {
        throw cannot(path, "is a directory");
      } else if (!Files.exists(path)) {
        return temporary(path.toAbsolutePath(), path.toString());
      }
      // A link stays a link: what it points at is replaced.
      Path real = path.toRealPath();
      if (!Files.isWritable(real)) {
        throw cannot(path, "permission denied");
      }
      return Files.isRegularFile(real)
          ? temporary(real, path.toString())
          : opened(real, real, path.toString());
    } catch (IOException e) {
      throw cannot(path, Messages.reason(e));
    }
  }

  private static OutputFile temporary(Path target, String name) throws IOException {
    Path directory = target.resolveSibling("");
    if (!Files.isDirectory(directory)) {
      throw cannot(Path.of(name), "there is no directory " + Path.of(name).getParent());
    }
    long process = ProcessHandle.current().pid();
    for (int i = 0; ; i++) {
      Path temporary = directory.resolve(".stakegraph-" + process + "-" + i + ".tmp");
      try {
        return opened(target, temporary, name);
      } catch (FileAlreadyExistsException e) {
        if (i == 1000) {
          throw e;
        }
      }
    }
  }

  private static OutputFile opened(Path target, Path written, String name) throws IOException {
    boolean isTemporary = !written.equals(target);
    StandardOpenOption how = isTemporary ? StandardOpenOption.CREATE_NEW : StandardOpenOption.WRITE;
    var stream = Files.newOutputStream(written, how, StandardOpenOption.WRITE);
    if (isTemporary) {
      // For the run that is interrupted; close() is for all others.
      written.toFile().deleteOnExit();
    }
    return new OutputFile(
        target, written, new GuardedOutput(new BufferedOutputStream(stream, 1 << 16), name));
  }

  GuardedOutput stream() {
    return out;
  }

  /** Makes the file appear under its name, replacing one that was there. */
  void commit() throws IOException {
    out.close();
    open = false;
    if (written.equals(target)) {
      return;
    }
    try {
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was written unless it was committed. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    try {
      out.close();
    } catch (IOException e) {
      // The file goes anyway.
    }
    try {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw cannot(target, "and " + written + " cannot be removed: " + Messages.reason(e));
    }
  }

  static Failure cannot(Path path, String why) {
    return new Failure(ExitCode.OUTPUT, path + ": error: cannot be written: " + why);
  }
}
