package org.stakegraph.store.tdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stakegraph.store.StoreException;

/**
 * Watches that the disk does not fill up. TDB2 writes through mapped files, where a full disk is
 * not an exception but a fault of the machine; so a load stops while there is still room for what
 * is under way.
 */
final class FreeSpace {
  /** What a batch on its way through all indexes and the end of a load can need. */
  static final long RESERVE_BYTES = 48L << 20;

  private FreeSpace() {}

  /**
   * Requires room for what comes next.
   *
   * @param bytes what it will take beyond the reserve
   */
  static void require(Path store, long bytes) throws StoreException {
    if (!isThere(store, bytes)) {
      throw Failures.noSpace(
          store, new IOException("less than " + ((RESERVE_BYTES + bytes) >> 20) + " MB are free"));
    }
  }

  /** Whether there is room for this many bytes beyond the reserve. */
  static boolean isThere(Path store, long bytes) {
    return usable(store) >= RESERVE_BYTES + bytes;
  }

  static boolean isShort(Path store) {
    return !isThere(store, 0);
  }

  private static long usable(Path store) {
    try {
      return Files.getFileStore(store).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE; // Unknown; the write itself will tell.
    }
  }
}
