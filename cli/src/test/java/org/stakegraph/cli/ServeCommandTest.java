package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakegraph.ontology.CompetencyQuery;

/** The endpoint as a process of its own, and this command as its client. */
class ServeCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path store = Path.of("");
  private Path quads = Path.of("");

  @BeforeEach
  void loadSamples() throws IOException {
    Path samples = ProjectRoot.find().resolve("samples");
    Path filing = samples.resolve("424b3-clean-tabs.txt");
    Path other = samples.resolve("424b3-pipes.txt");
    store = folder.resolve("store");
    quads = folder.resolve("samples.nq");
    Run.of("convert", "--quiet", "-o", quads, filing, other).succeeded();
    Run.of("load", "--quiet", "--store", store, filing, other).succeeded();
  }

  @Test
  void namedQueriesHaveTheSameAnswersOnTheStoreOnTheEndpointAndOnFiles() throws Exception {
    Map<String, String> ofFiles = new LinkedHashMap<>();
    for (CompetencyQuery query : CompetencyQuery.all()) {
      String name = query.name();
      ofFiles.put(name, Run.of("query", "--to", "tsv", name, quads).succeeded().out());
      assertThat(Run.of("query", "--to", "tsv", "--store", store, name).succeeded().out())
          .as(name + " on the store")
          .isEqualTo(ofFiles.get(name));
    }
    assertThat(ofFiles.values()).anyMatch(answer -> answer.lines().count() > 5);
    try (Serving serving = new Serving(store)) {
      ofFiles.forEach(
          (name, answer) ->
              assertThat(
                      Run.of("query", "--to", "tsv", "--endpoint", serving.address, name)
                          .succeeded()
                          .out())
                  .as(name + " on the endpoint")
                  .isEqualTo(answer));
    }
  }

  @Test
  void servedStoreIsInUseUntilTheServerIsInterrupted() throws Exception {
    try (Serving serving = new Serving(store)) {
      assertThat(Run.of("load", "--store", store, quads).failedWith(ExitCode.STORE).err())
          .contains("in use by process " + serving.process.pid());
      Run.of("load", "--endpoint", serving.address, quads).failedWith(ExitCode.SERVER);
      assertThat(Run.of("stats", "--endpoint", serving.address).succeeded().out())
          .contains("2  graphs");
    }
    Run.of("load", "--store", store, quads).succeeded();
  }

  @Test
  void clientInAFreshProcessReadsTheAnswer() throws Exception {
    try (Serving serving = new Serving(store)) {
      Process client =
          java("query", "--to", "csv", "--sparql", "ASK {}", "--endpoint", serving.address).start();
      String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(client.waitFor()).isZero();
      assertThat(answer).isEqualTo("true\n");
    }
  }

  @Test
  void badOptionsAreSaidSo() {
    Run.of("serve", "--store", store, "--port", "70000").failedWith(ExitCode.USAGE);
    Run.of("serve", "--store", store, "--timeout", "0").failedWith(ExitCode.USAGE);
    Run.of("serve", "--store", folder.resolve("none")).failedWith(ExitCode.STORE);
    Run.of("serve", "--endpoint", "http://127.0.0.1:9/").failedWith(ExitCode.USAGE);
  }

  private static ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.stakegraph.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** A server that ends with the test. */
  private static final class Serving implements AutoCloseable {
    private final Process process;
    private final String address;

    Serving(Path store) throws IOException {
      process =
          java("serve", "--store", store.toString(), "--port", "0")
              .redirectError(ProcessBuilder.Redirect.PIPE)
              .start();
      BufferedReader messages = process.errorReader(StandardCharsets.UTF_8);
      String line = messages.readLine();
      assertThat(line).contains("answers at http://127.0.0.1:");
      address = line.substring(line.indexOf("http://"));
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
  }
}
