package org.stakegraph.store.tdb;

import java.nio.file.Path;
import java.time.Clock;
import org.stakegraph.store.StoreException;

/** A process that loads until it is killed, or that holds a store open. */
final class LoadingProcess {
  static final String READY = "ready";

  private LoadingProcess() {}

  /**
   * Loads one version of all graphs after the other.
   *
   * @param args directory, number of graphs, first version; without a number it only opens the
   *     store and waits
   */
  public static void main(String[] args) throws Exception {
    try (TdbStore store = TdbStore.openOrCreate(Path.of(args[0]), Clock.systemUTC(), 1_000)) {
      System.out.println(READY);
      System.out.flush();
      if (args.length == 1) {
        int end = System.in.read();
        System.exit(end < 0 ? 0 : 1);
      }
      int graphs = Integer.parseInt(args[1]);
      for (int version = Integer.parseInt(args[2]); ; version++) {
        SmallFilings.load(store, graphs, version);
      }
    } catch (StoreException e) {
      System.out.println(e.reason() + " " + e.getMessage());
      System.exit(3);
    }
  }

  static Process start(Object... args) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            LoadingProcess.class.getName());
    for (Object arg : args) {
      builder.command().add(arg.toString());
    }
    return builder.redirectErrorStream(true).start();
  }
}
