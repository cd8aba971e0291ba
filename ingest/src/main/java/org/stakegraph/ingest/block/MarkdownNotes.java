package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Knows the rows of converted tables that are notes: a mark in a cell, and words behind it. */
final class MarkdownNotes {
  /** A longer cell holds words. */
  private static final int LONGEST_FIGURE = 60;

  /** A longer word beside a number is one of a sentence; "less" and "than" are not. */
  private static final int LONGEST_UNIT = 4;

  private MarkdownNotes() {}

  /** Rows as a table, if they are one, and the notes among them as paragraphs behind it. */
  static List<Block> apart(List<GridRow> printed, Function<List<GridRow>, Block.GridBlock> table) {
    boolean notesOnly = are(printed);
    List<GridRow> rows = new ArrayList<>();
    List<Block> notes = new ArrayList<>();
    for (GridRow row : printed) {
      if (notesOnly || (!rows.isEmpty() && isNote(row))) {
        notes.add(new Block.Paragraph(words(row)));
      } else {
        rows.add(row);
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!rows.isEmpty()) {
      blocks.add(table.apply(rows));
    }
    blocks.addAll(notes);
    return blocks;
  }

  /** Whether rows are notes, or go on with one of the page before. */
  static boolean are(List<GridRow> rows) {
    return rows.stream().anyMatch(MarkdownNotes::isNote)
        && rows.stream().allMatch(row -> isNote(row) || isProse(row));
  }

  private static boolean isProse(GridRow row) {
    return row.cells().size() == 1 && row.cells().get(0).text().length() > LONGEST_FIGURE;
  }

  /** Whether a line begins with the mark of a note, and has no figures in cells behind it. */
  static boolean isNote(GridRow row) {
    GridCell first = row.cells().get(0);
    boolean apart = FoldedCells.isAffix(first.text());
    boolean legend = Signs.are(first.text());
    if (row.cells().size() == 2 && Word.isDigits(first.text())) {
      return NoteMarks.numbers(words(row));
    }
    return (apart || first.column() == 0)
        && NoteMarks.opens(words(row))
        && (legend || row.cells().stream().skip(1).noneMatch(MarkdownNotes::holdsFigures));
  }

  /** A figure, perhaps an illegible one; but not words that begin with or hold a number. */
  private static boolean holdsFigures(GridCell cell) {
    AlignedText words = cell.text();
    boolean sentence = words.length() > LONGEST_FIGURE || !isBare(words);
    return !sentence
        && (Character.isDigit(words.charAt(0)) || !Amounts.read(words).tokens().isEmpty());
  }

  /** Whether no word of letters alone, of so many that it stands for no figure, is among words. */
  private static boolean isBare(AlignedText words) {
    return Word.of(words).stream()
        .noneMatch(w -> w.letters().length() > LONGEST_UNIT && !w.hasDigit());
  }

  /** Its words; what a converter repeated is said once. */
  static AlignedText words(GridRow row) {
    List<AlignedText> words = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      AlignedText last = words.isEmpty() ? AlignedText.EMPTY : words.get(words.size() - 1);
      if (!cell.text().toString().contentEquals(last)) {
        words.add(cell.text());
      }
    }
    return AlignedText.join(words);
  }
}
