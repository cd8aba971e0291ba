package org.stakegraph.ingest.block.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/**
 * From where to where the tables, rows and typed passages of a page reach in the source. It follows
 * the tags as they come and closes what they close without saying so, as the parser does.
 */
final class Extents {
  /** What can be open. */
  private enum Kind {
    TABLE,
    ROW,
    CELL,
    TYPED
  }

  private record Open(Kind kind, int number) {}

  private final List<Extent> extents = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Blocks that are open in the typed passage that is open. */
  private int blocks;

  /**
   * Where an element stands.
   *
   * @param element with its tags
   * @param content between them
   */
  record Extent(TextRange element, TextRange content) {}

  /** Opens a table with a tag; returns its number. */
  int table(TextRange tag) {
    if (isOpen(Kind.ROW) || isOpen(Kind.TABLE)) {
      closeTable(new TextRange(tag.start(), tag.start()));
    }
    return open(Kind.TABLE, tag);
  }

  void closeTable(TextRange tag) {
    endRow(tag.start());
    if (isOpen(Kind.TABLE)) {
      close(tag);
    }
  }

  /** Opens a row with a tag; returns its number, or -1 outside tables. */
  int row(TextRange tag) {
    endRow(tag.start());
    return isOpen(Kind.TABLE) ? open(Kind.ROW, tag) : -1;
  }

  void closeRow(TextRange tag) {
    closeCell();
    if (isOpen(Kind.ROW)) {
      close(tag);
    }
  }

  /** Ends the row that is open, if one is, without a tag of its own. */
  void endRow(int at) {
    closeRow(new TextRange(at, at));
  }

  /** Opens a cell or a caption; returns the number of the row that it opens with it, or -1. */
  int cell(int at, boolean inRow) {
    closeCell();
    int row = inRow && isOpen(Kind.TABLE) ? open(Kind.ROW, new TextRange(at, at)) : -1;
    if (isOpen(Kind.ROW) || isOpen(Kind.TABLE)) {
      open.push(new Open(Kind.CELL, -1));
    }
    return row;
  }

  void closeCell() {
    if (isOpen(Kind.CELL)) {
      open.pop();
    }
  }

  /** Opens a typed passage with a tag; returns its number, or -1 if it stands in another one. */
  int typed(TextRange tag) {
    if (isOpen(Kind.TYPED)) {
      return -1;
    }
    blocks = 0;
    return open(Kind.TYPED, tag);
  }

  void closeTyped(TextRange tag) {
    if (isOpen(Kind.TYPED)) {
      close(tag);
    }
  }

  void block() {
    blocks++;
  }

  /** A block around a typed passage closes that with it. */
  void closeBlock(int at) {
    if (blocks > 0) {
      blocks--;
    } else if (isOpen(Kind.TYPED)) {
      close(new TextRange(at, at));
    }
  }

  /** Closes what is open where the page ends. */
  List<Extent> end(int at) {
    while (!open.isEmpty()) {
      closeCell();
      if (!open.isEmpty()) {
        close(new TextRange(at, at));
      }
    }
    return extents;
  }

  private boolean isOpen(Kind kind) {
    return !open.isEmpty() && open.element().kind() == kind;
  }

  private int open(Kind kind, TextRange tag) {
    open.push(new Open(kind, extents.size()));
    extents.add(new Extent(tag, new TextRange(tag.end(), tag.end())));
    return extents.size() - 1;
  }

  private void close(TextRange tag) {
    int number = open.pop().number();
    Extent begun = extents.get(number);
    extents.set(
        number,
        new Extent(
            new TextRange(begun.element().start(), tag.end()),
            new TextRange(
                begun.content().start(), Math.max(begun.content().start(), tag.start()))));
  }
}
