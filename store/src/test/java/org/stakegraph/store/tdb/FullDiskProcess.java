package org.stakegraph.store.tdb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.rdf.RdfFormat;

/** A process that loads until the disk is full, and then looks what is left. */
final class FullDiskProcess {
  private static final int BEFORE = 20;
  private static final int ENDLESS = 1_000_000;

  /** How the disk fills up. */
  enum Scene {
    FIRST_LOAD,
    LATER_LOAD,
    FIRST_LOAD_AND_SOMEBODY_ELSE,
    LATER_LOAD_AND_SOMEBODY_ELSE
  }

  private FullDiskProcess() {}

  /**
   * Loads.
   *
   * @param args directory, scene
   */
  public static void main(String[] args) throws Exception {
    Path disk = Path.of(args[0]);
    Path place = disk.resolve("store");
    Scene scene = Scene.valueOf(args[1]);
    boolean later = scene == Scene.LATER_LOAD || scene == Scene.LATER_LOAD_AND_SOMEBODY_ELSE;
    boolean alone = scene == Scene.FIRST_LOAD || scene == Scene.LATER_LOAD;
    try (TdbStore store = TdbStore.openOrCreate(place)) {
      if (later) {
        SmallFilings.load(store, BEFORE, 1);
      }
      loadWithoutEnd(store, alone ? null : disk.resolve("other"));
    } catch (StoreException e) {
      System.out.println(e.reason() + " " + e.getMessage());
    }
    Files.deleteIfExists(disk.resolve("other"));
    try (TdbStore store = TdbStore.open(place)) {
      List<Long> versions = SmallFilings.versions(store);
      if (versions.size() < (later ? BEFORE : 0) || (!later && !versions.isEmpty())) {
        throw new AssertionError("there were " + BEFORE + " graphs and are " + versions.size());
      }
      store.export(List.of(), RdfFormat.NQUADS, new ByteArrayOutputStream());
      SmallFilings.load(store, 1, 3);
    }
    System.out.println("whole");
    System.exit(0);
  }

  private static void loadWithoutEnd(TdbStore store, Path other) throws Exception {
    try (GraphLoad load = store.load()) {
      for (int number = 0; number < ENDLESS; number++) {
        load.add(SmallFilings.graph(number), SmallFilings.statements(number, 2));
        load.checkpoint();
        if (other != null && number == 120) {
          fill(other);
        }
      }
    }
  }

  private static void fill(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] bytes = new byte[4096];
      while (true) {
        out.write(bytes);
      }
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("No space left")) {
        throw e;
      }
    }
  }
}
