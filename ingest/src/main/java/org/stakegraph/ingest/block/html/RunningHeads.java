package org.stakegraph.ingest.block.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.text.AlignedText;

/**
 * What stands at the head or the foot of every page: a line or a row that comes again and again
 * beside the ends of pages, whatever numbers are in it, and a row with a page number there.
 */
final class RunningHeads {
  private static final int LEAST_PAGES = 3;
  private static final int MAX_LENGTH = 200;

  /** How often each line without its digits stands beside the end of a page. */
  private final Map<String, Integer> counts = new HashMap<>();

  private RunningHeads() {}

  static RunningHeads of(List<Piece> pieces) {
    RunningHeads heads = new RunningHeads();
    for (int i = 0; i < pieces.size(); i++) {
      if (isBesideBreak(pieces, i)) {
        String key = key(pieces.get(i));
        if (!key.isEmpty()) {
          heads.counts.merge(key, 1, Integer::sum);
        }
      }
    }
    return heads;
  }

  /** Whether a piece is one of them. */
  boolean has(List<Piece> pieces, int i) {
    if (!isBesideBreak(pieces, i)) {
      return false;
    }
    return counts.getOrDefault(key(pieces.get(i)), 0) >= LEAST_PAGES
        || (pieces.get(i) instanceof Piece.Grid grid && isNumbered(grid));
  }

  /** A number and words beside it; more figures are those of a row that the page parts. */
  private static boolean isNumbered(Piece.Grid grid) {
    List<AlignedText> cells =
        grid.block().rows().size() == 1
            ? grid.block().rows().get(0).cells().stream().map(GridCell::text).toList()
            : List.of();
    return cells.stream().anyMatch(Furniture::isPageNumber)
        && cells.stream().allMatch(cell -> Furniture.isPageNumber(cell) || holdsLetter(cell))
        && cells.stream().filter(cell -> !holdsLetter(cell)).count() <= 1;
  }

  private static boolean holdsLetter(AlignedText text) {
    return text.toString().chars().anyMatch(Character::isLetter);
  }

  private static boolean isBesideBreak(List<Piece> pieces, int i) {
    return isBreak(pieces, i - 1) || isBreak(pieces, i + 1);
  }

  private static boolean isBreak(List<Piece> pieces, int i) {
    if (i < 0 || i >= pieces.size()) {
      return false;
    }
    return pieces.get(i) == Piece.Break.PAGE
        || (pieces.get(i) instanceof Piece.Passage passage
            && passage.content().size() == 1
            && Furniture.isPageNumber(passage.content().get(0).text()));
  }

  /** The letters of a single line; empty for what has more lines, is a note or ends a sentence. */
  private static String key(Piece piece) {
    List<AlignedText> lines =
        piece instanceof Piece.Grid grid && grid.block().rows().size() > 1
            ? List.of()
            : piece.lines();
    if (lines.size() != 1 || lines.get(0).length() > MAX_LENGTH || isSaid(lines.get(0))) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    lines.get(0).chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.length() > 2 ? letters.toString() : "";
  }

  private static boolean isSaid(AlignedText line) {
    return Mark.end(line) > 0 || ".:;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
