package org.stakegraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Mixin private Reporting reporting = new Reporting();
  @Mixin private FilingArguments filings = new FilingArguments();

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
    return new Conversion(request(), streams, headStart).run().number();
  }

  private ConversionRequest request() {
    return new ConversionRequest(
        names,
        Optional.ofNullable(format),
        Optional.ofNullable(output),
        keepGoing,
        filings.base(),
        filings.cik(),
        filings.accession(),
        filings.redactsStreet(),
        reporting);
  }
}
