package org.stakegraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;

/** Reads filings and says on standard error what was noticed. */
final class FilingInput {
  private final FilingReader reader = FilingReader.create();
  private final Reporting reporting;
  private final Messages messages;

  FilingInput(Reporting reporting, Messages messages) {
    this.reporting = reporting;
    this.messages = messages;
  }

  /**
   * Reads a filing.
   *
   * @param name the input as the user named it
   * @return the report; empty if the input cannot be read, which has been said
   */
  Optional<OwnershipReport> read(String name, FilingSource source) {
    try {
      OwnershipReport report = reader.read(source);
      return reporting.print(name, report, messages) ? Optional.of(report) : Optional.empty();
    } catch (IOException e) {
      messages.error(name, Messages.reason(e));
      return Optional.empty();
    }
  }
}
