package org.stakegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stakegraph.ontology.OntologyResources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ontology}: the vocabulary and what belongs to it. */
@Command(
    name = "ontology",
    description = "Prints the vocabulary, its SHACL shapes, code lists or alignments in Turtle.",
    footerHeading = "%nExamples:%n",
    footer = {"  stakegraph ontology > stakegraph.ttl", "  stakegraph ontology shapes"})
final class OntologyCommand implements Callable<Integer> {
  /** What can be printed. */
  enum Part {
    VOCABULARY,
    SHAPES,
    CODES,
    ALIGNMENTS;

    InputStream open() {
      return switch (this) {
        case VOCABULARY -> OntologyResources.vocabulary();
        case SHAPES -> OntologyResources.shapes();
        case CODES -> OntologyResources.codes();
        case ALIGNMENTS -> OntologyResources.alignments();
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "PART",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Part part = Part.VOCABULARY;

  OntologyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream turtle = part.open()) {
      turtle.transferTo(streams.out());
    }
    return ExitCode.OK.number();
  }
}
