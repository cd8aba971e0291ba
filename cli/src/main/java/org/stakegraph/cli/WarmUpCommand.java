package org.stakegraph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    description = "Runs a group of commands over a built-in table and prints nothing.")
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
                List.of("convert", "--to", "nquads", "-"),
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

  @Parameters(paramLabel = "GROUP", description = "${COMPLETION-CANDIDATES}")
  private Group group = Group.CONVERT;

  @Override
  public Integer call() throws IOException {
    byte[] filing;
    try (InputStream in = WarmUpCommand.class.getResourceAsStream("warm-up.txt")) {
      filing = in == null ? new byte[0] : in.readAllBytes();
    }
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (List<String> run : group.runs()) {
      int code =
          Main.run(
              run.toArray(new String[0]),
              new ByteArrayInputStream(filing),
              OutputStream.nullOutputStream(),
              nowhere);
      if (code == ExitCode.INTERNAL.number()) {
        return code;
      }
    }
    return ExitCode.OK.number();
  }
}
