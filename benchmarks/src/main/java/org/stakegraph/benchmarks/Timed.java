package org.stakegraph.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;

/** Runs another main class and notes how long the process took from its start to its end. */
public final class Timed {
  private Timed() {}

  /**
   * Runs a main class. What it took is written even if it ends the process itself.
   *
   * @param args file to which a line is added: wall and processor seconds; main class; its
   *     arguments
   */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> note(file)));
    Class.forName(args[1])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
  }

  private static void note(Path file) {
    try {
      ProcessHandle.Info process = ProcessHandle.current().info();
      double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
      double cpu = process.totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
      Files.writeString(
          file, wall + " " + cpu + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
