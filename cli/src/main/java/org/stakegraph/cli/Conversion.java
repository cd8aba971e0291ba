package org.stakegraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.export.rdf.RdfSyntax;
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
    if (!request.isForOne() && (request.cik().isPresent() || request.accession().isPresent())) {
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
      Optional<OwnershipReport> report = Optional.empty();
      try {
        Input input = Input.of(name, streams);
        report =
            filings.read(name, input.filing().identifiedAs(request.cik(), request.accession()));
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
    boolean one = request.isForOne();
    if (target == TargetFormat.JSON) {
      return one
          ? ReportDocument.jsonObject(out, request.redactStreet())
          : ReportDocument.jsonArray(out, request.redactStreet());
    }
    RdfSyntax syntax = target.syntax().orElseThrow();
    return one
        ? ReportDocument.ofOne(syntax, options, headStart, out)
        : ReportDocument.ofMany(syntax, RdfMapping.of(options), out);
  }

  private void refuseToOverwriteInput(Path path) throws IOException {
    for (String name : request.names()) {
      Path input = Path.of(name);
      if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
        throw new UsageError("--output names the input " + name);
      }
    }
  }
}
