package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.model.DiagnosticCode;

/** Columns of footnote marks. */
class MarkColumnsTest {
  private static final String TABLE =
      """
      The table shows the beneficial ownership of our common stock as of March 1, 2020.
      Name | %s | Shares Beneficially Owned | Percent
      Ada Sample | %s | 1,000,000 | 10.0%%
      Otto Probe | | 500,000 | 5.0%%
      """;

  private static List<TableReading> read(String label, String cell) {
    return Typed.read(TABLE.formatted(label, cell));
  }

  private static List<String> marks(String label, String cell) {
    return read(label, cell).get(0).statement().rows().get(0).marks().stream()
        .map(NoteRef::marker)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Footnote | 1 | 1",
        "Notes | 2, 3 | 2;3",
        "Note No. | (4)(5) | 4;5",
        "See Note | a | a",
        "Footnotes | 10 | 10"
      })
  void numbersUnderFootnoteAreMarks(String label, String cell, String marks) {
    assertThat(marks(label, cell)).containsExactly(marks.split(";"));
    assertThat(read(label, cell).get(0).diagnostics())
        .noneMatch(d -> d.code() == DiagnosticCode.COLUMN_NOT_READ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Notes | 250,000", "Notes | 2,500", "Age | 48", "Votes | 2", "Footnote | 123"})
  void otherNumbersAreNone(String label, String cell) {
    assertThat(marks(label, cell)).isEmpty();
  }

  @Test
  void marksUnderFootnoteAreNoFigures() {
    assertThat(Typed.rows(TABLE.formatted("Footnote", "7")))
        .containsExactly("Ada Sample b1000000 b%10.0", "Otto Probe b500000 b%5.0");
  }

  @Test
  void signsBehindTheNamesUnderNoLabelAreMarks() {
    String table =
        """
        The table shows the beneficial ownership of our common stock as of March 1, 2020.
        Name | LABEL | Shares Beneficially Owned | Percent
        Ada Sample | (1) | 1,000,000 | 10.0%
        Otto Probe | \u2020 | 500,000 | 5.0%
        Ida Muster | # | 400,000 | *
        """;

    assertThat(Typed.rows(table.replace("LABEL", "")))
        .containsExactly(
            "Ada Sample b1000000 b%10.0", "Otto Probe b500000 b%5.0", "Ida Muster b400000 b%<1");
    assertThat(Typed.read(table.replace("LABEL", "")).get(0).statement().rows().get(1).marks())
        .extracting(NoteRef::marker)
        .containsExactly("\u2020");
    assertThat(Typed.rows(table.replace("LABEL", "").replace("#", "7,000")))
        .noneMatch(row -> row.contains("7000 "));
  }
}
