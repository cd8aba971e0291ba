package org.stakegraph.cli;

import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Severity;
import picocli.CommandLine.Option;

/** How much is said on standard error. */
final class Reporting {
  @Option(
      names = {"-q", "--quiet"},
      description = "Only errors on standard error: no warnings, no summary.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also what was repaired, derived or set aside.")
  private boolean verbose;

  /** Says only why something could not be read. */
  static Reporting errorsOnly() {
    Reporting reporting = new Reporting();
    reporting.quiet = true;
    return reporting;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  /**
   * Prints a report's diagnostics and its summary.
   *
   * @param name the input as the user named it
   * @return whether the input could be read at all
   */
  boolean print(String name, OwnershipReport report, Messages messages) {
    boolean readable = true;
    for (Diagnostic diagnostic : report.diagnostics()) {
      Severity severity = diagnostic.code().severity();
      readable &= severity != Severity.ERROR;
      if (isShown(severity)) {
        messages.diagnostic(name, diagnostic);
      }
    }
    if (readable && !quiet) {
      messages.line(name + ": " + Summary.of(report));
    }
    return readable;
  }

  private boolean isShown(Severity severity) {
    return switch (severity) {
      case ERROR -> true;
      case WARNING -> !quiet;
      case INFO -> verbose && !quiet;
    };
  }
}
