package org.stakegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
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
      description = "Filings to read; - is standard input.")
  private List<String> names = List.of();

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      description = {
        "One of ${COMPLETION-CANDIDATES}. Without it the extension of --output decides, or turtle.",
        "json is one object, or an array of them if several files are named."
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
    if (names.size() > 1 && (cik != null || accession != null)) {
      throw usage("--cik and --accession are for a single file");
    }
    TargetFormat target = targetFormat();
    Path file = output;
    return file == null
        ? convert(target, options(), streams.out()).number()
        : convertTo(file, target, options());
  }

  private int convertTo(Path path, TargetFormat target, MappingOptions options) throws IOException {
    refuseToOverwriteInput(path);
    try (OutputFile file = OutputFile.create(path)) {
      ExitCode code;
      try {
        code = convert(target, options, file.stream());
        if (code == ExitCode.OK || keepGoing) {
          file.commit();
        } else {
          streams.messages().error(path.toString(), "not written, because of the errors above");
        }
      } catch (IOException | RuntimeException e) {
        if (file.stream().hasFailed()) {
          return file.stream().reportTo(streams.messages()).number();
        }
        throw e;
      }
      return code.number();
    }
  }

  /** Converts one file after the other; a bad one does not stop the next. */
  private ExitCode convert(TargetFormat target, MappingOptions options, GuardedOutput out)
      throws IOException {
    ReportDocument document = document(target, options, out);
    FilingInput filings = new FilingInput(reporting, streams.messages());
    ExitCode worst = ExitCode.OK;
    for (String name : names) {
      Optional<org.stakegraph.model.OwnershipReport> report = Optional.empty();
      try {
        Input input = Input.of(name, streams);
        report =
            filings.read(
                name,
                input
                    .filing()
                    .identifiedAs(Optional.ofNullable(cik), Optional.ofNullable(accession)));
      } catch (Failure e) {
        streams.messages().line(e.getMessage());
      }
      if (report.isPresent()) {
        document.add(report.get());
      } else {
        worst = ExitCode.INPUT;
      }
    }
    document.end();
    return worst;
  }

  private ReportDocument document(TargetFormat target, MappingOptions options, GuardedOutput out) {
    boolean one = names.size() == 1;
    return target
        .syntax()
        .map(
            syntax ->
                one
                    ? ReportDocument.ofOne(syntax, () -> mapping(options), out)
                    : ReportDocument.ofMany(syntax, mapping(options), out))
        .orElseGet(
            () ->
                one
                    ? ReportDocument.jsonObject(out, redactStreet)
                    : ReportDocument.jsonArray(out, redactStreet));
  }

  private RdfMapping mapping(MappingOptions options) {
    headStart.ifPresent(HeadStart::await);
    return RdfMapping.of(options);
  }

  private TargetFormat targetFormat() {
    if (format != null) {
      return format;
    } else if (output == null) {
      return TargetFormat.TURTLE;
    }
    String name = output.toString();
    return TargetFormat.ofFileName(name)
        .orElseThrow(() -> usage("the name " + name + " does not tell the format; use --to"));
  }

  private MappingOptions options() {
    try {
      return new MappingOptions(base, redactStreet);
    } catch (IllegalArgumentException e) {
      throw usage("--base: " + e.getMessage());
    }
  }

  private void refuseToOverwriteInput(Path path) throws IOException {
    for (String name : names) {
      Path input = Path.of(name);
      if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
        throw usage("--output names the input " + name);
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(new CommandLine(spec), message);
  }
}
