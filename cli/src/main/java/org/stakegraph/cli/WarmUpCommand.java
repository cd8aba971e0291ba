package org.stakegraph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code warm-up}: loads the classes that a group of commands needs, so that the launcher can put
 * them into a class-data archive.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Runs a group of commands over some filings and prints nothing.")
final class WarmUpCommand implements Callable<Integer> {
  /** Groups that share an archive. */
  enum Group {
    CONVERT,
    STORE;

    /** The command lines that read an input. */
    private List<List<String>> runs(String input) {
      return switch (this) {
        case CONVERT ->
            List.of(
                List.of("--version"),
                List.of("convert", input),
                List.of("convert", "--to", "ntriples", input),
                List.of("convert", "--quiet", "--to", "nquads", input),
                List.of("convert", "--to", "rdfxml", input),
                List.of("convert", "--to", "json", input));
        case STORE ->
            List.of(
                List.of(
                    "query",
                    "--sparql",
                    "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s",
                    input),
                List.of("query", "--sparql", "ASK { ?s (<x:p>/<x:q>)+ ?o FILTER(?o > 1) }", input),
                List.of("query", "--to", "json", "--sparql", "SELECT * { ?s ?p ?o }", input),
                List.of("query", "--to", "csv", "--sparql", "SELECT * { ?s ?p ?o }", input),
                List.of("validate", input));
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "GROUP", description = "${COMPLETION-CANDIDATES}")
  private Group group = Group.CONVERT;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "Filings to run over, besides one that is built in.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (Files.isRegularFile(file) && !runs(file.toString(), new byte[0])) {
        return ExitCode.INTERNAL.number();
      }
    }
    return runs("-", builtIn()) ? ExitCode.OK.number() : ExitCode.INTERNAL.number();
  }

  private static byte[] builtIn() throws IOException {
    try (InputStream in = WarmUpCommand.class.getResourceAsStream("warm-up.txt")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private boolean runs(String input, byte[] stdin) {
    for (List<String> run : group.runs(input)) {
      if (run(run, stdin) == ExitCode.INTERNAL.number()) {
        return false;
      }
    }
    return true;
  }

  private static int run(List<String> command, byte[] stdin) {
    return Main.run(
        command.toArray(new String[0]),
        new ByteArrayInputStream(stdin),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }
}
