package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jena costs a third of a second to load; only the commands that need it may do so. */
class StartUpTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void convertsWithoutLoadingJena() throws Exception {
    assertThat(jenaClassesLoadedBy("convert", letter())).isEmpty();
    assertThat(jenaClassesLoadedBy("convert", "--to", "json", letter())).isEmpty();
    assertThat(jenaClassesLoadedBy("--help")).isEmpty();
  }

  @Test
  void queriesWithJena() throws Exception {
    assertThat(jenaClassesLoadedBy("query", "--sparql", "ASK {}", letter())).isNotEmpty();
  }

  private String letter() throws IOException {
    return Files.writeString(folder.resolve("letter.txt"), "A letter.\n").toString();
  }

  private List<String> jenaClassesLoadedBy(String... arguments) throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    assertThat(process.waitFor())
        .as(Files.readString(folder.resolve("err.txt")))
        .isEqualTo(ExitCode.OK.number());
    try (Stream<String> lines = Files.lines(log)) {
      List<String> loaded = lines.filter(line -> line.contains("source:")).toList();
      assertThat(loaded).anyMatch(line -> line.contains("org.stakegraph.cli.Main "));
      return loaded.stream().filter(line -> line.contains(" org.apache.jena.")).toList();
    }
  }
}
