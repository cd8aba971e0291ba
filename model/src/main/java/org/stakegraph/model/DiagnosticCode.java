package org.stakegraph.model;

import java.util.Locale;

/** What a diagnostic is about. The names are stable: people count and filter by them. */
public enum DiagnosticCode {
  /** The input has no text. */
  EMPTY_INPUT(Severity.ERROR),
  /** The input is a PDF, an image or another binary. */
  NOT_TEXT(Severity.ERROR),
  /** The input exceeds a limit of size or line length. */
  TOO_LARGE(Severity.ERROR),
  /** Bytes that are not of the declared or detected encoding were replaced. */
  BAD_ENCODING(Severity.WARNING),
  /** The submission was cut off, or documents of it are missing. */
  TRUNCATED(Severity.WARNING),
  /** The input is of a medium that this version does not read, such as HTML. */
  UNREAD_MEDIUM(Severity.WARNING),
  /** No ownership table was found. */
  NO_HOLDER_TABLE(Severity.WARNING),
  /** A table is headed like one of ownership but could not be read. */
  TABLE_NOT_READ(Severity.WARNING),
  /** The cover does not name the issuer. */
  NO_ISSUER(Severity.WARNING),
  /** A row could not be read at all. */
  ROW_NOT_UNDERSTOOD(Severity.WARNING),
  /** A column counts or says what the report has no place for: options, dates of purchases. */
  COLUMN_NOT_READ(Severity.INFO),
  /** A figure is missing where the table has a column for it, and nothing restores it. */
  FIGURE_LOST(Severity.WARNING),
  /** A figure was restored from a damaged token. */
  FIGURE_REPAIRED(Severity.INFO),
  /** A figure was computed from others. */
  FIGURE_DERIVED(Severity.INFO),
  /** A second, damaged reading of a row's figures was set aside. */
  GHOST_FIGURES(Severity.INFO),
  /** Repeated text was folded into one. */
  REPEATED_TEXT(Severity.INFO),
  /** Two entries that shared a line were taken apart. */
  ENTRIES_SEPARATED(Severity.INFO),
  /** Owned minus offered is not what is left, and no ownership cap explains it. */
  ROW_ARITHMETIC(Severity.WARNING),
  /** A stated total differs from the sum of its column. */
  TOTAL_MISMATCH(Severity.WARNING),
  /** A note's number was lost and recovered from sequence and content. */
  MARKER_RECOVERED(Severity.INFO),
  /** A row's mark points to no note. */
  MARKER_WITHOUT_NOTE(Severity.WARNING),
  /** A note is pointed to by no row or heading. */
  NOTE_WITHOUT_MARKER(Severity.WARNING),
  /** No rule understood what a note says. */
  NOTE_NOT_UNDERSTOOD(Severity.WARNING),
  /** A note's components do not add up to the row that they explain. */
  COMPONENT_SUM(Severity.WARNING),
  /** Two passages give different dates for the same lock-up. */
  LOCK_UP_CONTRADICTION(Severity.WARNING),
  /** A party is named that could be more than one of the filing's parties. */
  AMBIGUOUS_PARTY(Severity.WARNING),
  /** More diagnostics than the bound allows; the rest were dropped. */
  DIAGNOSTICS_CUT(Severity.WARNING);

  private final Severity severity;

  DiagnosticCode(Severity severity) {
    this.severity = severity;
  }

  /** What it means to the reader. */
  public Severity severity() {
    return severity;
  }

  /** The code as printed: lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
