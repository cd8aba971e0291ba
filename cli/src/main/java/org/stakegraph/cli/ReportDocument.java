package org.stakegraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.stakegraph.export.json.ReportJson;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.export.rdf.RdfSyntax;
import org.stakegraph.model.OwnershipReport;

/** The document that reports are written into, one after the other. Starts with the first. */
interface ReportDocument {
  /** Adds a report. */
  void add(OwnershipReport report) throws IOException;

  /** Ends the document; does nothing if no report was added. */
  void end() throws IOException;

  /**
   * A document that holds exactly one report in RDF.
   *
   * @param headStart what must have ended before the report is written
   */
  static ReportDocument ofOne(
      RdfSyntax syntax, MappingOptions options, Optional<HeadStart> headStart, OutputStream out) {
    return new ReportDocument() {
      @Override
      public void add(OwnershipReport report) {
        if (headStart.isPresent()) {
          headStart.get().await();
        }
        RdfMapping.of(options).write(report, syntax.writerOfGrouped(out));
      }

      @Override
      public void end() {}
    };
  }

  /** A document in which several reports share one RDF graph or dataset. */
  static ReportDocument ofMany(RdfSyntax syntax, RdfMapping mapping, OutputStream out) {
    RDFWriter writer = syntax.writer(out);
    return new ReportDocument() {
      private boolean started;

      @Override
      public void add(OwnershipReport report) {
        if (!started) {
          started = true;
          writer.startRDF();
          mapping.declarePrefixes(writer);
        }
        mapping.writeInto(report, writer);
      }

      @Override
      public void end() {
        if (started) {
          writer.endRDF();
        }
      }
    };
  }

  /** A JSON object for exactly one report. */
  static ReportDocument jsonObject(OutputStream out, boolean redactStreet) {
    return new ReportDocument() {
      @Override
      public void add(OwnershipReport report) throws IOException {
        ReportJson.write(report, out, redactStreet);
      }

      @Override
      public void end() {}
    };
  }

  /** A JSON array with an object for each report. */
  static ReportDocument jsonArray(OutputStream out, boolean redactStreet) {
    return new ReportDocument() {
      private boolean started;

      @Override
      public void add(OwnershipReport report) throws IOException {
        write(started ? ",\n" : "[\n");
        started = true;
        ReportJson.write(report, out, redactStreet);
      }

      @Override
      public void end() throws IOException {
        if (started) {
          write("]\n");
        }
      }

      private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
      }
    };
  }
}
