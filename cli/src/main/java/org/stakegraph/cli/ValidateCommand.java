package org.stakegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.shapes.Findings;
import org.stakegraph.store.shapes.Level;
import org.stakegraph.store.shapes.ShapesValidation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: the vocabulary's discipline and the arithmetic of tables. */
@Command(
    name = "validate",
    description =
        "Holds RDF files and filings against the SHACL shapes: the discipline of the graph and the"
            + " arithmetic of rows, components and totals.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph validate filing.txt",
      "  stakegraph validate --strict --verbose graph.ttl"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "RDF files, filings, or folders of them, checked together; - is standard input.")
  private List<String> names = List.of();

  @Option(names = "--strict", description = "Warnings fail too.")
  private boolean strict;

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    MemoryStore store = new GraphInputs(streams, reporting).load(names);
    Findings findings = ShapesValidation.standard().validate(store);
    if (!reporting.isQuiet()) {
      String report = FindingsReport.of(findings, store.size(), reporting.isVerbose());
      streams.out().write(report.getBytes(StandardCharsets.UTF_8));
    }
    boolean fails = !findings.conforms() || (strict && !findings.of(Level.WARNING).isEmpty());
    return (fails ? ExitCode.INVALID : ExitCode.OK).number();
  }
}
