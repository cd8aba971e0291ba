package org.stakegraph.store.tdb;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/** Says in a line what a failure below means for the store. */
final class Failures {
  private Failures() {}

  /**
   * What a failure means.
   *
   * @param failure an exception of the file system or of TDB2, or the error by which the virtual
   *     machine reports that a mapped file could not be read or written
   */
  static StoreException of(Path store, Throwable failure) {
    if (failure instanceof StoreFailure known) {
      return known.reason();
    } else if (isNoSpace(failure)) {
      return noSpace(store, failure);
    } else if (failure instanceof InternalError && FreeSpace.isShort(store)) {
      return noSpace(store, failure);
    }
    IOException io = ioCause(failure);
    if (io != null || failure instanceof ReadOnlyFileSystemException) {
      return new StoreException(
          Reason.UNWRITABLE,
          "the store " + store + " cannot be read or written: " + reason(io, failure),
          failure);
    }
    return new StoreException(
        Reason.DAMAGED, "the store " + store + " is damaged: " + line(failure), failure);
  }

  static StoreException noSpace(Path store, Throwable cause) {
    return new StoreException(
        Reason.NO_SPACE, "the disk of the store " + store + " is full", cause);
  }

  /** Whether a query failed because of the files, and not because of what was asked. */
  static boolean isOfFiles(@Nullable Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String name = t.getClass().getName();
      if (t instanceof InternalError
          || name.startsWith("org.apache.jena.dboe.")
          || name.startsWith("org.apache.jena.tdb2.")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoSpace(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("no space left") || message.contains("quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable IOException ioCause(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof IOException io) {
        return io;
      }
    }
    return null;
  }

  private static String reason(@Nullable IOException io, Throwable failure) {
    if (io instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    } else if (io instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return line(io == null ? failure : io);
  }

  /** The first line of what it says. */
  static String line(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
