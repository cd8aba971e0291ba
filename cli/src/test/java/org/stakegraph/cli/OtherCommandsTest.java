package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfFormat;

class OtherCommandsTest {
  private static final String VIOLATION =
      """
      @prefix stk: <https://w3id.org/stakegraph#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <https://e.org/row> a stk:Position ; rdfs:label "row 1" ;
        stk:evidence <https://e.org/f#char=10,20> .
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void reportsViolationsWithTheirEvidence() throws IOException {
    Path graph = Files.writeString(folder.resolve("g.ttl"), VIOLATION);

    Run run = Run.of("validate", graph);

    assertThat(run.code()).isEqualTo(ExitCode.INVALID.number());
    assertThat(run.out())
        .contains("violations")
        .contains("at https://e.org/row (row 1)")
        .contains("words https://e.org/f#char=10,20")
        .contains("does not conform: 3 statements");
  }

  @Test
  void acceptsAnEmptyGraphAndItsOwnOutput() throws IOException {
    Path empty = Files.writeString(folder.resolve("g.ttl"), "# nothing\n");
    Path filing = Files.writeString(folder.resolve("letter.txt"), "A letter.\n");

    assertThat(Run.of("validate", empty).succeeded().out())
        .isEqualTo("conforms: 0 statements, 0 violations, 0 warnings, 0 infos\n");
    assertThat(Run.of("validate", filing).succeeded().out()).contains("conforms");
  }

  @Test
  void failsOnWarningsOnlyIfStrict() throws IOException {
    Path filing = Files.writeString(folder.resolve("letter.txt"), "A letter.\n");

    assertThat(Run.of("validate", filing).succeeded().out()).contains("warning");
    assertThat(Run.of("validate", "--strict", filing).code()).isEqualTo(ExitCode.INVALID.number());
  }

  @Test
  void saysNothingWhenQuietAndInfosWhenVerbose() throws IOException {
    Path graph = Files.writeString(folder.resolve("g.ttl"), VIOLATION);
    Path filing = Files.writeString(folder.resolve("letter.txt"), "A letter.\n");

    Run quiet = Run.of("validate", "--quiet", graph);
    assertThat(quiet.code()).isEqualTo(ExitCode.INVALID.number());
    assertThat(quiet.out() + quiet.err()).isEmpty();
    assertThat(Run.of("validate", "--verbose", filing).succeeded().out().length())
        .isGreaterThanOrEqualTo(Run.of("validate", filing).succeeded().out().length());
  }

  @Test
  void refusesInputsThatItCannotRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.nt"), "no triples here\n");

    Run.of("validate", broken).failedWith(ExitCode.INPUT);
    Run.of("validate", folder.resolve("missing.ttl")).failedWith(ExitCode.INPUT);
    Run.of("validate").failedWith(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vocabulary", "shapes", "codes", "alignments", "SHAPES"})
  void printsTheOntologyAsTurtle(String part) throws Exception {
    String turtle = Run.of("ontology", part).succeeded().out();

    MemoryStore store = MemoryStore.create();
    store.load(
        new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)),
        RdfFormat.TURTLE,
        "https://e.org/");
    assertThat(store.size()).isPositive();
  }

  @Test
  void printsTheVocabularyByDefault() {
    assertThat(Run.of("ontology").succeeded().out())
        .isEqualTo(Run.of("ontology", "vocabulary").succeeded().out());
    Run.of("ontology", "shape").failedWith(ExitCode.USAGE);
  }

  @Test
  void tellsItsVersionAndItsJava() {
    assertThat(Run.of("--version").succeeded().out().lines())
        .satisfiesExactly(
            first -> assertThat(first).matches("stakegraph [0-9]+\\.[0-9]+\\.[0-9]+.*"),
            second ->
                assertThat(second).startsWith("Java ").contains(Runtime.version().toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "convert", "query", "validate", "ontology", "completion"})
  void helpsWithExitCodesAndExamples(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

    assertThat(run.succeeded().out())
        .startsWith("Usage: stakegraph")
        .contains("Exit codes:")
        .contains("Examples:");
    for (ExitCode code : ExitCode.values()) {
      assertThat(run.out().lines().map(String::strip))
          .contains(code.number() + "   " + code.meaning());
    }
    assertThat(run.err()).isEmpty();
  }

  @Test
  void documentsItsExitCodes() throws IOException {
    String page = Files.readString(ProjectRoot.find().resolve("docs/cli.md"));

    for (ExitCode code : ExitCode.values()) {
      assertThat(page).contains("| " + code.number() + " | " + code.meaning() + " |");
    }
  }

  @Test
  void documentsItsOptions() throws IOException {
    String page = Files.readString(ProjectRoot.find().resolve("docs/cli.md"));

    for (String command :
        List.of(
            "convert",
            "load",
            "query",
            "serve",
            "stats",
            "export",
            "remove",
            "backup",
            "validate")) {
      Run.of(command, "--help")
          .out()
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("--") || (line.startsWith("-") && line.contains(", --")))
          .map(line -> line.substring(line.indexOf("--")).split("[ =,]", -1)[0])
          .forEach(option -> assertThat(page).as(command).contains("`" + option));
    }
  }

  @Test
  void completesInBashAndZsh() {
    assertThat(Run.of("completion", "bash").succeeded().out())
        .contains("complete")
        .contains("convert")
        .doesNotContain("compinit && compinit\n#");
    assertThat(Run.of("completion", "zsh").succeeded().out()).startsWith("autoload -U +X compinit");
    Run.of("completion", "fish").failedWith(ExitCode.USAGE);
    Run.of("completion").failedWith(ExitCode.USAGE);
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(Run.of("convrt", "x").failedWith(ExitCode.USAGE).err())
        .contains("unknown command 'convrt'; did you mean 'convert'?");
    assertThat(Run.of("convert", "--ouptut", "x").failedWith(ExitCode.USAGE).err())
        .contains("--output");
    assertThat(Run.of().failedWith(ExitCode.USAGE).err()).contains("Try 'stakegraph --help'.");
  }

  @Test
  void showsATraceOnlyIfAsked() {
    String name = folder.resolve("missing.ttl").toString();

    assertThat(Run.of("query", "--sparql", "ASK {}", name).err()).doesNotContain("Failure");
    assertThat(Run.of("query", "--stacktrace", "--sparql", "ASK {}", name).err())
        .contains("org.stakegraph.cli.Failure");
    assertThat(Run.of("--stacktrace", "query", "--sparql", "ASK {}", name).err())
        .contains("org.stakegraph.cli.Failure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "store"})
  void warmsUpWithoutAWord(String group) throws IOException {
    Path filing = Files.writeString(folder.resolve("letter.txt"), "A letter.\n");

    Run builtIn = Run.of("warm-up", group).succeeded();
    Run given = Run.of("warm-up", group, filing, folder.resolve("*.none")).succeeded();

    assertThat(builtIn.out() + builtIn.err() + given.out() + given.err()).isEmpty();
    assertThat(Run.of("--help").out()).doesNotContain("warm-up");
  }
}
