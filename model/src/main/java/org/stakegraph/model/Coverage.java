package org.stakegraph.model;

/**
 * How much of its ownership tables a report accounts for. What is not understood stands among the
 * diagnostics with its place; where those were cut, the numbers are lower bounds.
 *
 * @param rows rows read
 * @param rowsNotUnderstood rows that could not be read at all
 * @param figuresLost cells that print something which nothing restores
 * @param notes notes found
 * @param notesNotUnderstood notes that no rule understood
 * @param notesWithoutMark notes that no row or heading points to
 * @param marksWithoutNote marks of rows that point to no note
 */
public record Coverage(
    int rows,
    int rowsNotUnderstood,
    int figuresLost,
    int notes,
    int notesNotUnderstood,
    int notesWithoutMark,
    int marksWithoutNote) {

  /** The coverage of a report. */
  public static Coverage of(OwnershipReport report) {
    return new Coverage(
        report.positions().size(),
        count(report, DiagnosticCode.ROW_NOT_UNDERSTOOD),
        count(report, DiagnosticCode.FIGURE_LOST),
        report.footnotes().size(),
        count(report, DiagnosticCode.NOTE_NOT_UNDERSTOOD),
        count(report, DiagnosticCode.NOTE_WITHOUT_MARKER),
        count(report, DiagnosticCode.MARKER_WITHOUT_NOTE));
  }

  private static int count(OwnershipReport report, DiagnosticCode code) {
    return (int) report.diagnostics().stream().filter(d -> d.code() == code).count();
  }

  /** Whether there are rows, and nothing of them or of their notes is left over. */
  public boolean isComplete() {
    return rows > 0
        && rowsNotUnderstood
                + figuresLost
                + notesNotUnderstood
                + notesWithoutMark
                + marksWithoutNote
            == 0;
  }
}
