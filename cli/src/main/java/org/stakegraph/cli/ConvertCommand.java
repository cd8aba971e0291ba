package org.stakegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: filings to RDF or JSON. */
@Command(
    name = "convert",
    description = "Reads filings and writes their ownership graph.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph convert filing.txt > filing.ttl",
      "  stakegraph convert --to nquads -o all.nq filings/*.txt",
      "  stakegraph convert --to json --redact-street - < filing.txt"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Streams streams;
  private final Optional<HeadStart> headStart;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Reporting reporting = new Reporting();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Filings to read, gzip and zip included; - is standard input.",
        "Of a folder, all text files in it and below it."
      })
  private List<String> names = List.of();

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      description = {
        "One of ${COMPLETION-CANDIDATES}. Without it the extension of --output decides, or turtle.",
        "json is one object, or an array of them for several files, a folder or a zip file."
      })
  private @Nullable TargetFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write here instead of standard output. The file appears when everything went well.")
  private @Nullable Path output;

  @Option(
      names = {"-k", "--keep-going"},
      description = "Write --output even if some of the files could not be read.")
  private boolean keepGoing;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Namespace of the nodes, ending in / or #; default ${DEFAULT-VALUE}")
  private String base = MappingOptions.DEFAULT_BASE;

  @Option(
      names = "--cik",
      paramLabel = "NUMBER",
      description = "The issuer's CIK, where the filing does not give it; for a single file.")
  private @Nullable Cik cik;

  @Option(
      names = "--accession",
      paramLabel = "NUMBER",
      description = "The filing's accession number; for a single file.")
  private @Nullable AccessionNumber accession;

  @Option(names = "--redact-street", description = "Leave out the street lines of natural persons.")
  private boolean redactStreet;

  /**
   * The command.
   *
   * @param headStart what must have ended before anything is exported
   */
  ConvertCommand(Streams streams, Optional<HeadStart> headStart) {
    this.streams = streams;
    this.headStart = headStart;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return new Conversion(request(), streams, headStart).run().number();
    } catch (UsageError e) {
      throw new ParameterException(new CommandLine(spec), e.getMessage(), e);
    }
  }

  private ConversionRequest request() {
    return new ConversionRequest(
        names,
        Optional.ofNullable(format),
        Optional.ofNullable(output),
        keepGoing,
        base,
        Optional.ofNullable(cik),
        Optional.ofNullable(accession),
        redactStreet,
        reporting);
  }
}
