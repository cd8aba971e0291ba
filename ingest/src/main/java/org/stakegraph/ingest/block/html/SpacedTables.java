package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.AsciiReader;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.EvenColumns;
import org.stakegraph.ingest.block.TypedCharacters;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Finds tables that are set without table tags: lines whose columns runs of blanks that do not
 * collapse keep apart. They are read as typed text; lines in which it sees no table stay as they
 * are.
 */
final class SpacedTables {
  /** Lines without columns between two that have them: a long name, a group of holders. */
  private static final int MAX_BETWEEN = 4;

  /** Fewer lines with figures in columns are no table. */
  private static final int LEAST_ROWS = 2;

  /** A longer line without columns is prose, in characters. */
  private static final int PROSE = 120;

  private final List<Piece> pieces;
  private final List<Piece> out = new ArrayList<>();

  private SpacedTables(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** The pieces of a page with the tables among its passages read. */
  static List<Piece> read(List<Piece> pieces) {
    SpacedTables tables = new SpacedTables(pieces);
    int i = 0;
    while (i < pieces.size()) {
      int end = tables.isColumns(i) ? tables.end(i) : i;
      i = tables.take(i, end);
    }
    return tables.out;
  }

  /** Takes pieces over, as a table if they are one; returns the first that is left. */
  private int take(int start, int end) {
    List<Block> blocks =
        isTable(start, end) ? AsciiReader.read(EvenColumns.of(lines(start, end))) : List.of();
    if (blocks.stream().anyMatch(Block.GridBlock.class::isInstance)) {
      out.add(new Piece.Typed(blocks));
      return end;
    }
    int next = Math.max(end, start + 1);
    out.addAll(pieces.subList(start, next));
    return next;
  }

  /** Whether a passage has columns and is no note, which wide blanks part from its mark. */
  private boolean isColumns(int i) {
    return pieces.get(i) instanceof Piece.Passage passage
        && Mark.end(passage.content().get(0).text()) == 0
        && passage.content().stream().anyMatch(Line::hasColumns);
  }

  /** One past the last passage with columns that follows one without much between. */
  private int end(int first) {
    int end = first + 1;
    int between = 0;
    for (int i = first + 1; i < pieces.size() && between <= MAX_BETWEEN; i++) {
      if (isColumns(i)) {
        end = i + 1;
        between = 0;
      } else if (pieces.get(i) instanceof Piece.Passage passage && isShort(passage)) {
        between++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isShort(Piece.Passage passage) {
    return passage.content().stream()
        .allMatch(line -> line.text().length() <= PROSE && Mark.end(line.text()) == 0);
  }

  private boolean isTable(int start, int end) {
    int rows = 0;
    for (Piece piece : pieces.subList(start, end)) {
      for (Line line : ((Piece.Passage) piece).content()) {
        rows += line.hasColumns() && holdsFigure(line) ? 1 : 0;
      }
    }
    return rows >= LEAST_ROWS;
  }

  private static boolean holdsFigure(Line line) {
    return Amounts.read(line.text()).tokens().stream()
        .anyMatch(amount -> amount.kind() != Amount.Kind.GARBLED);
  }

  /** Lines as typed; an empty one parts passages of several lines. */
  private List<TypedCharacters> lines(int start, int end) {
    List<TypedCharacters> lines = new ArrayList<>();
    for (Piece piece : pieces.subList(start, end)) {
      List<Line> content = ((Piece.Passage) piece).content();
      if (content.size() > 1 && !lines.isEmpty()) {
        lines.add(TypedCharacters.of(AlignedText.EMPTY));
      }
      content.forEach(line -> lines.add(line.typed()));
    }
    return lines;
  }
}
