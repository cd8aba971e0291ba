package org.stakegraph.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.stakegraph.model.OwnershipReport;

/**
 * Writes a report as plain JSON, as docs/json-report.md describes it: what a filing says, each item
 * with the place where it says so, without any RDF.
 *
 * <p>The same report always gives the same bytes. An absent value is an absent member, never {@code
 * null}.
 */
public final class ReportJson {
  /** Version of the layout; grows when a member changes its meaning or goes. */
  static final int VERSION = 1;

  private static final String INDENT = "  ";

  private ReportJson() {}

  /**
   * Writes one report as one JSON object in UTF-8, ending in a line feed. Flushes the stream and
   * leaves it open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(OwnershipReport report, OutputStream out) throws IOException {
    write(report, out, false);
  }

  /**
   * As {@link #write(OwnershipReport, OutputStream)}.
   *
   * @param redactStreet whether the street lines of natural persons and of groups of persons are
   *     left out of their addresses; the text of notes, which may repeat a street, is then left out
   *     as well
   * @throws IOException if the stream fails
   */
  public static void write(OwnershipReport report, OutputStream out, boolean redactStreet)
      throws IOException {
    try (JsonGenerator generator = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      generator.setPrettyPrinter(printer());
      write(report, new JsonOut(generator, !redactStreet), redactStreet);
      generator.writeRaw('\n');
    }
    out.flush();
  }

  private static void write(OwnershipReport report, JsonOut out, boolean redactStreet)
      throws IOException {
    out.begin();
    out.text("format", "stakegraph-report");
    out.number("version", VERSION);
    new FilingJson(report, out, redactStreet).write();
    new HolderJson(report, out, redactStreet).write();
    new StatementJson(report, out).write();
    out.end();
  }

  /** The line feed is named because the printer's own choice depends on the platform. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter(INDENT, "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }
}
