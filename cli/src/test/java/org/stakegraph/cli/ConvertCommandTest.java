package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfFormat;

class ConvertCommandTest {
  private static final String LETTER =
      "A letter to shareholders that says nothing of what anyone owns.\n";

  @TempDir private Path folder = Path.of("");
  private Path filing = Path.of("");

  @BeforeEach
  void writeFiling() throws IOException {
    filing = Files.writeString(folder.resolve("letter.txt"), LETTER);
  }

  @Test
  void writesTurtleToStandardOutputAndTheSummaryToStandardError() {
    Run run = Run.of("convert", filing).succeeded();

    assertThat(run.out()).contains("@prefix stk:").contains("stk:Filing");
    assertThat(run.err()).contains(filing + ": 0 holders");
  }

  @ParameterizedTest
  @CsvSource({
    "turtle,TURTLE",
    "ntriples,NTRIPLES",
    "nquads,NQUADS",
    "trig,TRIG",
    "rdfxml,RDFXML",
    "jsonld,JSONLD",
    "TURTLE,TURTLE"
  })
  void writesEverySyntax(String format, RdfFormat syntax) {
    String document = Run.of("convert", "--to", format, filing).succeeded().out();

    assertThat(parsed(document, syntax)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "g.ttl,TURTLE",
    "g.nt,NTRIPLES",
    "g.nq,NQUADS",
    "g.trig,TRIG",
    "g.rdf,RDFXML",
    "g.jsonld,JSONLD"
  })
  void takesTheFormatFromTheOutputsName(String name, RdfFormat syntax) throws IOException {
    Path output = folder.resolve(name);

    Run run = Run.of("convert", filing, "-o", output).succeeded();

    assertThat(run.out()).isEmpty();
    assertThat(parsed(Files.readString(output), syntax)).isPositive();
    assertNothingElse(output);
  }

  @Test
  void writesOneJsonObjectOrAnArrayOfThem() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), LETTER);

    assertThat(Run.of("convert", "--to", "json", filing).succeeded().out()).startsWith("{");
    assertThat(Run.of("convert", "--to", "json", filing, other).succeeded().out())
        .startsWith("[\n{")
        .contains("}\n,\n{")
        .endsWith("}\n]\n");
  }

  @Test
  void writesSeveralFilingsIntoOneDocument() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), LETTER + "More of it.\n");

    Run run = Run.of("convert", "--to", "turtle", filing, other).succeeded();

    assertThat(parsed(run.out(), RdfFormat.TURTLE)).isPositive();
    assertThat(run.err()).contains("letter.txt: 0 holders").contains("other.txt: 0 holders");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.withInput(LETTER, "convert", "-").succeeded();

    assertThat(run.out()).contains("stk:Filing");
    assertThat(run.err()).contains("-: 0 holders");
  }

  @Test
  void writesTheSameBytesForTheSameInput() {
    assertThat(Run.of("convert", filing).out()).isEqualTo(Run.of("convert", filing).out());
  }

  @Test
  void namesNodesUnderTheBase() {
    Run run = Run.of("convert", "--to", "nt", "--base", "https://example.org/kg/", filing);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());

    assertThat(
            Run.of("convert", "--to", "ntriples", "--base", "https://example.org/kg/", filing)
                .succeeded()
                .out())
        .contains("<https://example.org/kg/")
        .doesNotContain("<https://w3id.org/stakegraph/id/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kg/", "not an iri/", "https://example.org/kg", "https://e.org/<x>/"})
  void refusesABaseThatIsNoNamespace(String base) {
    Run run = Run.of("convert", "--base", base, filing).failedWith(ExitCode.USAGE);

    assertThat(run.err()).contains("--base");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void takesCikAndAccessionForOneFiling() {
    assertThat(Run.of("convert", "--accession", "0000950103-25-008153", filing).succeeded().out())
        .contains("0000950103-25-008153");
    Run.of("convert", "--cik", "1065078", filing).succeeded();
    Run.of("convert", "--cik", "1065078", filing, filing).failedWith(ExitCode.USAGE);
    Run.of("convert", "--accession", "0000950103-25-008153", filing, filing)
        .failedWith(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource({"--cik,x12", "--cik,12345678901", "--accession,12", "--to,xml", "--too,turtle"})
  void refusesWrongValues(String option, String value) {
    Run run = Run.of("convert", option, value, filing).failedWith(ExitCode.USAGE);

    assertThat(run.err()).contains(option).contains("Try 'stakegraph convert --help'.");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void acceptsRedaction() {
    Run.of("convert", "--redact-street", filing).succeeded();
  }

  @Test
  void saysLessWhenQuiet() {
    assertThat(Run.of("convert", "--quiet", filing).succeeded().err()).isEmpty();
    assertThat(Run.of("convert", "--verbose", filing).succeeded().err())
        .contains("letter.txt:1:1: warning no-holder-table: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.txt", "sub"})
  void refusesWhatIsNoFileAndAnEmptyFolder(String name) throws IOException {
    Files.createDirectories(folder.resolve("sub"));

    Run run = Run.of("convert", folder.resolve(name)).failedWith(ExitCode.INPUT);

    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(": error: ");
  }

  @Test
  void goesOnAfterABadFileAndFailsInTheEnd() {
    Run run = Run.of("convert", folder.resolve("missing.txt"), filing).failedWith(ExitCode.INPUT);

    assertThat(run.out()).contains("stk:Filing");
    assertThat(run.err())
        .contains("missing.txt: error: no such file")
        .contains("letter.txt: 0 holders");
  }

  @Test
  void leavesNoOutputWhenOneFileIsBad() throws IOException {
    Path output = folder.resolve("all.ttl");

    Run run =
        Run.of("convert", "-o", output, filing, folder.resolve("missing.txt"))
            .failedWith(ExitCode.INPUT);

    assertThat(run.err()).contains("all.ttl: error: not written");
    assertThat(output).doesNotExist();
    assertNothingElse();
  }

  @Test
  void keepsAnOlderOutputWhenOneFileIsBad() throws IOException {
    Path output = Files.writeString(folder.resolve("all.ttl"), "# older\n");

    Run.of("convert", "-o", output, filing, folder.resolve("missing.txt"))
        .failedWith(ExitCode.INPUT);

    assertThat(output).hasContent("# older");
    assertNothingElse(output);
  }

  @Test
  void keepsGoingIfAsked() throws IOException {
    Path output = folder.resolve("all.ttl");

    Run.of("convert", "-k", "-o", output, filing, folder.resolve("missing.txt"))
        .failedWith(ExitCode.INPUT);

    assertThat(output).content().contains("stk:Filing");
    assertNothingElse(output);
  }

  @Test
  void replacesAnOlderOutput() throws IOException {
    Path output = Files.writeString(folder.resolve("g.ttl"), "# stale\n");

    Run.of("convert", "-o", output, filing).succeeded();

    assertThat(output).content().contains("stk:Filing").doesNotContain("# stale");
    assertNothingElse(output);
  }

  @Test
  void followsALinkToTheOutput() throws IOException {
    Path real = Files.writeString(folder.resolve("real.ttl"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.ttl"), real);

    Run.of("convert", "-o", link, filing).succeeded();

    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains("stk:Filing");
  }

  @Test
  void saysWhyTheOutputCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("sub"));

    Run.of("convert", "-o", folder.resolve("none/g.ttl"), filing).failedWith(ExitCode.OUTPUT);
    Run.of("convert", "--to", "turtle", "-o", folder.resolve("sub"), filing)
        .failedWith(ExitCode.OUTPUT);
    Run.of("convert", "-o", folder.resolve("g.dat"), filing).failedWith(ExitCode.USAGE);
    Run.of("convert", "-o", filing, "--to", "turtle", filing).failedWith(ExitCode.USAGE);

    assertThat(filing).hasContent(LETTER.strip());
    assertNothingElse(folder.resolve("sub"));
  }

  @Test
  void endsQuietlyWhenItsReaderHasSeenEnough() {
    Run run = Run.into(failing("Broken pipe"), "", "convert", "-q", filing);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "query", "ontology", "--help"})
  void saysOnceThatTheDiskIsFull(String command) {
    Object[] arguments =
        switch (command) {
          case "convert" -> new Object[] {command, "-q", filing};
          case "query" -> new Object[] {command, "-q", "--sparql", "ASK {}", filing};
          default -> new Object[] {command};
        };

    Run run = Run.into(failing("No space left on device"), "", arguments);

    run.failedWith(ExitCode.OUTPUT);
    assertThat(run.err().lines())
        .containsExactly("standard output: error: cannot be written: No space left on device");
  }

  @Test
  void keepsControlCharactersOffTheTerminal() {
    Run run = Run.of("convert", folder.resolve("\u001b[2Jx")).failedWith(ExitCode.INPUT);

    assertThat(run.err()).contains("\\u001b[2Jx").doesNotContain("\u001b");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static long parsed(String document, RdfFormat syntax) {
    MemoryStore store = MemoryStore.create();
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    assertThatCode(() -> store.load(new ByteArrayInputStream(bytes), syntax, "https://e.org/"))
        .doesNotThrowAnyException();
    return store.size();
  }

  /** No temporary file is left beside the filing and what was asked for. */
  private void assertNothingElse(Path... expected) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of(filing), List.of(expected).stream()).toList());
    }
  }
}
