package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that lasts: load, query, stats, export, remove, backup. */
class StoreCommandsTest {
  private static final String ACCESSION = "0009999999-26-000001";

  @TempDir private Path folder = Path.of("");
  private Path store = Path.of("");
  private Path filing = Path.of("");
  private Path other = Path.of("");

  @BeforeEach
  void nameFiles() throws IOException {
    Path samples = ProjectRoot.find().resolve("samples");
    store = folder.resolve("store");
    filing = samples.resolve("424b3-clean-tabs.txt");
    other = samples.resolve("424b3-pipes.txt");
  }

  private Run load(Object... more) {
    return run("load", more);
  }

  private Run run(String command, Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--store";
    arguments[2] = store;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  private List<String> graphs() {
    return run("stats", "--graphs")
        .succeeded()
        .out()
        .lines()
        .map(line -> line.substring(14))
        .filter(graph -> graph.contains("/filing/"))
        .toList();
  }

  @Test
  void summarySaysHowManyGraphsAreNewAndHowManyAreReplaced() {
    assertThat(load(filing, other).succeeded().err())
        .contains("2 graphs (2 new, 0 replaced)")
        .contains(store.toString())
        .containsPattern("\\d+ statements in \\d+\\.\\d s");
    assertThat(load(filing).succeeded().err()).contains("1 graph (0 new, 1 replaced)");
    assertThat(graphs()).hasSize(2);
  }

  @Test
  void quietSaysNothing() {
    assertThat(load("--quiet", filing).succeeded().err()).isEmpty();
  }

  @Test
  void graphOfAnRdfFileIsThatOfTheFilingThatItDescribes() throws IOException {
    Path turtle = folder.resolve("converted.ttl");
    Run.of("convert", "--quiet", "--accession", ACCESSION, "-o", turtle, filing).succeeded();

    load(turtle).succeeded();
    List<String> fromTurtle = graphs();
    load("--accession", ACCESSION, filing).succeeded();

    assertThat(graphs()).isEqualTo(fromTurtle).singleElement().asString().contains(ACCESSION);
  }

  @Test
  void standardInputCanBeAFilingOrRdf() throws IOException {
    String turtle = Run.of("convert", "--quiet", filing).succeeded().out();

    Run.withInput(turtle, "load", "--store", store, "-").succeeded();
    Run.withInput(Files.readString(other), "load", "--store", store, "-").succeeded();

    assertThat(graphs()).hasSize(2);
  }

  @Test
  void graphForStatementsWithoutOneCanBeNamed() throws IOException {
    Path notes =
        Files.writeString(folder.resolve("notes.ttl"), "<https://e.org/a> <https://e.org/p> 1 .");

    load("--graph", "https://e.org/notes", notes).succeeded();

    assertThat(run("stats", "--graphs").out()).contains("1  https://e.org/notes");
    load("--graph", "no iri", notes).failedWith(ExitCode.USAGE);
    load("--graph", "relative", notes).failedWith(ExitCode.USAGE);
  }

  @Test
  void sameFilingTwiceIsLoadedOnce() throws IOException {
    Path copy = Files.copy(filing, folder.resolve("copy.txt"));

    assertThat(load(filing, copy).succeeded().err()).contains("copy.txt: warning: ", "twice");
    assertThat(graphs()).hasSize(1);
  }

  @Test
  void filingThatCannotBeReadDoesNotStopTheNext() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    Run run = load(empty, folder.resolve("missing.txt"), filing).failedWith(ExitCode.INPUT);

    assertThat(run.err()).contains("2 inputs could not be read", "missing.txt: error: no such");
    assertThat(graphs()).hasSize(1);
  }

  @Test
  void nothingToReadMakesNoStore() {
    load(folder.resolve("missing.txt")).failedWith(ExitCode.INPUT);
    assertThat(store).doesNotExist();
  }

  @Test
  void malformedRdfFileChangesNothingUnlessItIsToBeLeftOut() throws IOException {
    load(filing).succeeded();
    Path bad = Files.writeString(folder.resolve("bad.ttl"), "<https://e.org/a> <https://e.org/p>");

    Run stopped = load(other, bad).failedWith(ExitCode.INPUT);
    assertThat(stopped.err()).contains("bad.ttl:1:", "nothing was loaded");
    assertThat(graphs()).hasSize(1);

    load("--keep-going", other, bad).failedWith(ExitCode.INPUT);
    assertThat(graphs()).hasSize(2);
  }

  @Test
  void statsCountsFilingsStatementsAndThings() {
    load(filing, other).succeeded();

    assertThat(run("stats").succeeded().out())
        .containsPattern(" 2  graphs\n")
        .containsPattern(" \\d+  statements\n")
        .contains("stk:Position", "stk:Filing");
  }

  @Test
  void exportedGraphLoadsIntoAnotherStoreAsItWas() {
    load("--accession", ACCESSION, filing).succeeded();
    Path file = folder.resolve("one.nq");

    run("export", "--filing", ACCESSION, "-o", file).succeeded();
    Path second = folder.resolve("second");
    Run.of("load", "--store", second, file).succeeded();

    assertThat(sorted(Run.of("export", "--store", second, "--filing", ACCESSION).out()))
        .isEqualTo(sorted(run("export", "--filing", ACCESSION).succeeded().out()))
        .isNotEmpty();
  }

  @Test
  void exportWritesOtherSyntaxes() {
    load("--accession", ACCESSION, filing).succeeded();

    assertThat(run("export", "--filing", ACCESSION, "--to", "turtle").succeeded().out())
        .doesNotContain("/graph/holders");
    assertThat(run("export", "-o", folder.resolve("all.trig")).succeeded().out()).isEmpty();
    assertThat(folder.resolve("all.trig")).content().contains("/graph/holders");
  }

  @Test
  void removedFilingIsGoneAndTheOthersStay() {
    load(other).succeeded();
    load("--accession", ACCESSION, filing).succeeded();

    assertThat(run("remove", "--filing", ACCESSION).succeeded().err()).contains("removed");

    assertThat(graphs()).singleElement().asString().doesNotContain(ACCESSION);
    run("remove", "--filing", ACCESSION).failedWith(ExitCode.STORE);
    run("remove", "--graph", "https://e.org/none").failedWith(ExitCode.STORE);
    run("remove").failedWith(ExitCode.USAGE);
  }

  @Test
  void backupRestoresWhatWasThere() {
    load(filing, other).succeeded();
    Path backup = folder.resolve("backup.nq.gz");
    Path restored = folder.resolve("restored");

    run("backup", backup).succeeded();
    Run.of("load", "--store", restored, backup).succeeded();

    String query =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g), 'filing/')) }";
    assertThat(Run.of("query", "--store", restored, "--to", "csv", "--sparql", query).out())
        .isEqualTo(run("query", "--to", "csv", "--sparql", query).succeeded().out());
    run("backup", "--endpoint", "http://localhost:1/", backup).failedWith(ExitCode.USAGE);
  }

  @Test
  void storeThatIsNotThereIsSaidSo() {
    for (String command : List.of("stats", "export")) {
      assertThat(run(command).failedWith(ExitCode.STORE).err()).contains(store.toString());
    }
    run("query", "totals").failedWith(ExitCode.STORE);
    assertThat(store).doesNotExist();
  }

  @Test
  void folderOfSomethingElseIsLeftAlone() throws IOException {
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(photos.resolve("cat.txt"), "miaow");

    Run.of("load", "--store", photos, filing).failedWith(ExitCode.STORE);

    try (var files = Files.list(photos)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void serverThatIsNotThereIsSaidSo() {
    Run.of("query", "--endpoint", "http://127.0.0.1:9/ds", "totals").failedWith(ExitCode.SERVER);
    Run.of("load", "--endpoint", "http://127.0.0.1:9/ds", filing).failedWith(ExitCode.SERVER);
    assertThat(Run.of("query", "--endpoint", "http://ada:secret@127.0.0.1:9/ds", "totals").err())
        .doesNotContain("secret");
  }

  @Test
  void placesDoNotGoTogether() {
    run("query", "--endpoint", "http://127.0.0.1:9/ds", "totals").failedWith(ExitCode.USAGE);
    run("query", "totals", filing).failedWith(ExitCode.USAGE);
  }

  private static List<String> sorted(String lines) {
    return lines.lines().sorted().toList();
  }
}
