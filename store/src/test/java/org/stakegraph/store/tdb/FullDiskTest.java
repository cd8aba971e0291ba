package org.stakegraph.store.tdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Loads onto a disk that fills up: a small file system in memory, seen by one process only. */
class FullDiskTest {
  @TempDir Path folder;
  @TempDir Path besides;

  @ParameterizedTest
  @EnumSource(FullDiskProcess.Scene.class)
  void saysThatTheDiskIsFullAndKeepsWhatWasThere(FullDiskProcess.Scene scene) throws Exception {
    assumeTrue(
        run(List.of("true")).exitValue() == 0,
        "no small file system can be mounted here: needs unshare and mount");

    Process process =
        run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FullDiskProcess.class.getName(),
                folder.toString(),
                scene.name()));

    String said;
    try (InputStream out = process.getInputStream()) {
      said = new String(out.readNBytes(10_000), UTF_8);
    }
    assertThat(said)
        .as(() -> "beside what was logged: " + log())
        .startsWith("NO_SPACE the disk of the store " + folder)
        .endsWith("whole\n");
  }

  /**
   * What libraries logged. A full disk can fault in any code that happens to run, a cache's among
   * them, which logs the fault and goes on; the load then ends at the next fault or look.
   */
  private String log() {
    try (InputStream in = Files.newInputStream(besides.resolve("log"))) {
      return new String(in.readNBytes(10_000), UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Runs a command that sees the folder as a file system of its own. */
  private Process run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "unshare",
            "-rm",
            "sh",
            "-c",
            "mount -t tmpfs -o size=112m tmpfs \"$0\" && exec \"$@\"",
            folder.toString());
    builder.command().addAll(command);
    Process process = builder.redirectError(besides.resolve("log").toFile()).start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("no end within two minutes: " + command);
    }
    return process;
  }
}
