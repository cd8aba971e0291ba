package org.stakegraph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private List<List<String>> runs() {
      return switch (this) {
        case CONVERT ->
            List.of(
                List.of("--version"),
                List.of("convert", "-"),
                List.of("convert", "--to", "ntriples", "-"),
                List.of("convert", "--quiet", "--to", "nquads", "-"),
                List.of("convert", "--to", "rdfxml", "-"),
                List.of("convert", "--to", "json", "-"));
        case STORE ->
            List.of(
                List.of(
                    "query",
                    "--sparql",
                    "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s",
                    "-"),
                List.of("query", "--sparql", "ASK { ?s (<x:p>/<x:q>)+ ?o FILTER(?o > 1) }", "-"),
                List.of("query", "--to", "json", "--sparql", "SELECT * { ?s ?p ?o }", "-"),
                List.of("query", "--to", "csv", "--sparql", "SELECT * { ?s ?p ?o }", "-"),
                List.of("validate", "-"));
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
    for (byte[] filing : filings()) {
      for (List<String> run : group.runs()) {
        if (run(run, filing) == ExitCode.INTERNAL.number()) {
          return ExitCode.INTERNAL.number();
        }
      }
    }
    return ExitCode.OK.number();
  }

  private List<byte[]> filings() throws IOException {
    List<byte[]> filings = new ArrayList<>();
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        filings.add(Files.readAllBytes(file));
      }
    }
    try (InputStream in = WarmUpCommand.class.getResourceAsStream("warm-up.txt")) {
      filings.add(in == null ? new byte[0] : in.readAllBytes());
    }
    return filings;
  }

  private static int run(List<String> command, byte[] filing) {
    return Main.run(
        command.toArray(new String[0]),
        new ByteArrayInputStream(filing),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }
}
