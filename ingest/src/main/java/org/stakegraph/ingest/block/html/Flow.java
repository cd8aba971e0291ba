package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.html.Piece.Grid;
import org.stakegraph.ingest.block.html.Piece.Passage;
import org.stakegraph.ingest.block.html.Piece.Typed;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Puts pieces together to headings and paragraphs. What a page prints beside its text is taken out,
 * and a sentence that the end of a page cuts goes on.
 */
final class Flow {
  /** Digits of the number of a row. */
  private static final int MOST_DIGITS = 2;

  private final List<Block> blocks = new ArrayList<>();

  /** The paragraph that may go on. */
  private @Nullable AlignedText open;

  /** Page numbers behind it. */
  private final List<Block> held = new ArrayList<>();

  /** Whether a page has ended since. */
  private boolean turned;

  private final RunningHeads heads;

  private Flow(RunningHeads heads) {
    this.heads = heads;
  }

  /** The blocks of pieces, in their order. */
  static List<Block> of(List<Piece> pieces) {
    Flow flow = new Flow(RunningHeads.of(pieces));
    for (int i = 0; i < pieces.size(); i++) {
      flow.add(pieces, i);
    }
    flow.end();
    return flow.blocks;
  }

  private void add(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    if (heads.has(pieces, i)) {
      turned = true;
    } else if (piece instanceof Passage passage) {
      passage(passage.content());
    } else if (piece instanceof Grid grid) {
      end();
      blocks.add(grid.block());
    } else if (piece instanceof Typed text) {
      end();
      blocks.addAll(text.blocks());
    } else {
      turned = true;
    }
  }

  private void passage(List<Line> lines) {
    int from = 0;
    while (from < lines.size()) {
      int end = from + 1;
      Line first = lines.get(from);
      if (isFurniture(first.text())) {
        furniture(first.text());
      } else if (first.isHeading()) {
        while (end < lines.size() && lines.get(end).isHeading()) {
          end++;
        }
        heading(text(lines, from, end));
      } else {
        while (end < lines.size() && !startsAnew(lines.get(end))) {
          end++;
        }
        paragraph(text(lines, from, end));
      }
      from = end;
    }
  }

  private static AlignedText text(List<Line> lines, int from, int to) {
    return AlignedText.join(lines.subList(from, to).stream().map(Line::text).toList());
  }

  private static boolean isFurniture(AlignedText text) {
    return Furniture.isBanner(text) || Furniture.isPageNumber(text);
  }

  private static boolean startsAnew(Line line) {
    return Mark.end(line.text()) > 0 || isFurniture(line.text());
  }

  private void furniture(AlignedText text) {
    turned = true;
    if (Furniture.isPageNumber(text)) {
      held.add(new Block.PageBreak(text));
    }
  }

  private void heading(AlignedText text) {
    end();
    blocks.add(new Block.Section(text));
  }

  private void paragraph(AlignedText text) {
    AlignedText before = open;
    if (before != null && continues(before, text)) {
      open = AlignedText.join(List.of(before, text));
      held.clear();
    } else {
      end();
      open = text;
    }
    turned = false;
  }

  private boolean continues(AlignedText before, AlignedText text) {
    if (Mark.end(text) > 0) {
      return false;
    }
    if (Mark.isWhole(before) || Mark.isBullet(before)) {
      return true;
    }
    boolean rows = isNumbered(before) && isNumbered(text);
    return turned && !rows && (Character.isLowerCase(text.charAt(0)) || !isEnded(before));
  }

  /** "14 Type of Reporting Person: IN": a row of a form, which the next page begins anew. */
  private static boolean isNumbered(AlignedText text) {
    int end = 0;
    while (end < text.length() && end <= MOST_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > 0
        && end <= MOST_DIGITS
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }

  private static boolean isEnded(AlignedText text) {
    int last = text.length() - 1;
    while (last > 0 && "\")]'*".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;".indexOf(text.charAt(last)) >= 0;
  }

  private void end() {
    if (open != null) {
      blocks.add(new Block.Paragraph(open));
      open = null;
    }
    blocks.addAll(held);
    held.clear();
    turned = false;
  }
}
