package org.stakegraph.store.tdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/**
 * The files of a TDB2 database. TDB2 makes anew what is missing and lengthens what is too short,
 * and would then answer from what is left; so they are looked at before it opens them.
 */
final class DatabaseFiles {
  private static final long BLOCK_BYTES = 8192;

  /** B+trees: inner nodes in {@code .idn}, records in {@code .dat}, their state in {@code .bpt}. */
  private static final List<String> TREES =
      List.of(
          "GSPO",
          "GPOS",
          "GOSP",
          "SPOG",
          "POSG",
          "OSPG",
          "SPO",
          "POS",
          "OSP",
          "GPU",
          "nodes",
          "prefixes");

  /** Terms one after the other in {@code .obj}, their state in {@code .bdf}. */
  private static final List<String> TERMS = List.of("nodes-data", "prefixes-data");

  private final Path store;
  private final Path database;

  DatabaseFiles(Path store, Path database) {
    this.store = store;
    this.database = database;
  }

  /**
   * Requires that all files are there and long enough for what they say they hold.
   *
   * @throws StoreException if not
   */
  void requireWhole() throws StoreException {
    bytes();
    length("journal.jrnl");
  }

  /**
   * How much of the files is in use, what was replaced but not given back included.
   *
   * @return bytes
   * @throws StoreException if a file is not whole
   */
  long bytes() throws StoreException {
    long bytes = 0;
    for (String tree : TREES) {
      ByteBuffer state = state(tree + ".bpt", 3);
      long root = state.getLong();
      long nodes = requireLength(tree + ".idn", state.getLong() * BLOCK_BYTES);
      long records = requireLength(tree + ".dat", state.getLong() * BLOCK_BYTES);
      if (root < 0 || root * BLOCK_BYTES > nodes) {
        throw damaged(tree + ".bpt makes no sense");
      }
      bytes += nodes + records;
    }
    for (String terms : TERMS) {
      bytes += requireLength(terms + ".obj", state(terms + ".bdf", 2).getLong());
    }
    return bytes;
  }

  private ByteBuffer state(String file, int numbers) throws StoreException {
    int size = numbers * Long.BYTES;
    if (length(file) != size) {
      throw damaged(file + " has " + length(file) + " bytes and not " + size);
    }
    try {
      return ByteBuffer.wrap(Files.readAllBytes(database.resolve(file)));
    } catch (IOException e) {
      throw Failures.of(store, e);
    }
  }

  private long requireLength(String file, long least) throws StoreException {
    long length = length(file);
    if (least < 0 || length < least) {
      throw damaged(file + " has " + length + " bytes of " + least);
    }
    return least;
  }

  private long length(String file) throws StoreException {
    try {
      return Files.size(database.resolve(file));
    } catch (NoSuchFileException e) {
      throw damaged(file + " is missing");
    } catch (IOException e) {
      throw Failures.of(store, e);
    }
  }

  private StoreException damaged(String what) {
    return new StoreException(
        Reason.DAMAGED,
        "the store " + store + " is damaged: " + database.getFileName() + "/" + what);
  }
}
