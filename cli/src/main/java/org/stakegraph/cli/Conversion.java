package org.stakegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;

/** Filings to RDF or JSON, as a request says. Knows nothing of the option parser. */
final class Conversion {
  private final ConversionRequest request;
  private final Streams streams;
  private final Optional<HeadStart> headStart;

  /**
   * A conversion.
   *
   * @param headStart what must have ended before anything is exported
   */
  Conversion(ConversionRequest request, Streams streams, Optional<HeadStart> headStart) {
    this.request = request;
    this.streams = streams;
    this.headStart = headStart;
  }

  /**
   * Converts.
   *
   * @throws UsageError if the request makes no sense; nothing has been written then
   */
  ExitCode run() throws IOException {
    if (!isForOne() && (request.cik().isPresent() || request.accession().isPresent())) {
      throw new UsageError("--cik and --accession are for a single file");
    }
    TargetFormat target = request.target();
    MappingOptions options = request.options();
    return request.output().isEmpty()
        ? convert(target, options, streams.out())
        : convertTo(request.output().get(), target, options);
  }

  private ExitCode convertTo(Path path, TargetFormat target, MappingOptions options)
      throws IOException {
    refuseToOverwriteInput(path);
    try (OutputFile file = OutputFile.create(path)) {
      ExitCode code;
      try {
        code = convert(target, options, file.stream());
        if (code == ExitCode.OK || request.keepGoing()) {
          file.commit();
        } else {
          streams.messages().error(path.toString(), "not written, because of the errors above");
        }
      } catch (IOException | RuntimeException e) {
        if (file.stream().hasFailed()) {
          return file.stream().reportTo(streams.messages());
        }
        throw e;
      }
      return code;
    }
  }

  /** Converts one file after the other; a bad one does not stop the next. */
  private ExitCode convert(TargetFormat target, MappingOptions options, GuardedOutput out)
      throws IOException {
    ReportDocument document = document(target, options, out);
    FilingInput filings = new FilingInput(request.reporting(), streams.messages());
    ExitCode worst = ExitCode.OK;
    for (String name : request.names()) {
      List<Input> inputs = inputs(name);
      worst = inputs.isEmpty() ? ExitCode.INPUT : worst;
      for (Input input : inputs) {
        FilingSource filing = input.filing().identifiedAs(request.cik(), request.accession());
        Optional<OwnershipReport> report = filings.read(input.name(), filing);
        if (report.isPresent()) {
          document.add(report.get());
        } else {
          worst = ExitCode.INPUT;
        }
      }
    }
    document.end();
    return worst;
  }

  /** The filings that a name stands for; none, which has been said, if it stands for nothing. */
  private List<Input> inputs(String name) {
    try {
      List<Input> inputs = Input.all(name, streams);
      return Input.isCollection(name) ? withoutGraphs(name, inputs) : inputs;
    } catch (Failure e) {
      streams.messages().line(e.getMessage());
      return List.of();
    }
  }

  /** A folder may hold what an earlier run wrote there. */
  private static List<Input> withoutGraphs(String name, List<Input> inputs) {
    List<Input> filings = new ArrayList<>();
    for (Input input : inputs) {
      if (TargetFormat.ofFileName(input.name()).isEmpty()) {
        filings.add(input);
      }
    }
    if (filings.isEmpty()) {
      throw Input.unreadable(name, "no filing in it");
    }
    return filings;
  }

  /** Whether what is written is about one filing for certain, and not about what a folder holds. */
  private boolean isForOne() {
    return request.isForOne() && !Input.isCollection(request.names().get(0));
  }

  private ReportDocument document(TargetFormat target, MappingOptions options, GuardedOutput out) {
    boolean one = isForOne();
    if (target == TargetFormat.JSON) {
      return one
          ? ReportDocument.jsonObject(out, request.redactStreet())
          : ReportDocument.jsonArray(out, request.redactStreet());
    }
    return one
        ? ReportDocument.ofOne(target.syntax().orElseThrow(), () -> mapping(options), out)
        : ReportDocument.ofMany(target.syntax().orElseThrow(), mapping(options), out);
  }

  private RdfMapping mapping(MappingOptions options) {
    headStart.ifPresent(HeadStart::await);
    return RdfMapping.of(options);
  }

  private void refuseToOverwriteInput(Path path) throws IOException {
    for (String name : request.names()) {
      Path input = Path.of(name);
      if (Files.isDirectory(input)) {
        refuseToOverwriteInputIn(input, path);
      }
      if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
        throw new UsageError("--output names the input " + name);
      }
    }
  }

  /** An output that a folder's search would find must say by its name that it is no filing. */
  private static void refuseToOverwriteInputIn(Path folder, Path path) throws IOException {
    boolean inside =
        path.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    if (inside && Files.exists(path) && TargetFormat.ofFileName(path.toString()).isEmpty()) {
      throw new UsageError("--output names a file in the input " + folder);
    }
  }
}
