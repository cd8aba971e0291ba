package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds the parts of a long document that are worth parsing: its cover, and the surroundings of
 * each table that may be about ownership. It looks for words in the raw text and errs towards more;
 * whether a table is about ownership is for the reader of tables to say.
 */
final class OwnershipSectionFinder {
  /** Documents up to this length are parsed whole. */
  private static final int WHOLE = 300_000;

  /** Issuer, form and date stand in front of this. */
  private static final int COVER = 60_000;

  /** Where words before a table can announce it. */
  private static final int BEFORE = 3_000;

  /** Where words in a table can say what it is. */
  private static final int WITHIN = 20_000;

  /** What is read before a table: the section's heading and what it says of all holders. */
  private static final int LEAD = 25_000;

  /** What is read behind a table: its notes. */
  private static final int NOTES = 80_000;

  /** What is read behind a table whose notes go on and on. */
  private static final int MOST_NOTES = 400_000;

  /** Notes go on where one has begun in so many characters. */
  private static final int LONGEST_NOTE = 20_000;

  /** A longer table is a frame around the document, which may be cut. */
  private static final int MAX_TABLE = 8_000_000;

  /** Longer parts are parsed one after the other, so that a parsed page fits into memory. */
  private static final int MAX_WINDOW = 3_000_000;

  private final String text;
  private final TextRange document;
  private final TableTags tags;

  /** Tables in no other table, but for frames. */
  private final List<TextRange> outermost;

  private final List<TextRange> windows = new ArrayList<>();

  private OwnershipSectionFinder(String text, TextRange document) {
    this.text = text;
    this.document = document;
    this.tags = TableTags.of(text, document);
    this.outermost = outermost(tags.tables());
  }

  /** Ranges of the document in their order, apart from each other; none cuts a table. */
  static List<TextRange> find(String text, TextRange document) {
    if (document.length() <= WHOLE) {
      return List.of(document);
    }
    return new OwnershipSectionFinder(text, document).windows();
  }

  private List<TextRange> windows() {
    add(document.start(), cutBehind(document.start() + COVER));
    int before = 0;
    int inside = 0;
    for (TextRange table : tags.tables()) {
      before = word(before, table.start() - BEFORE);
      inside = word(inside, table.start());
      int last = Math.min(table.end(), table.start() + WITHIN);
      boolean tagged = text.charAt(table.start()) == '<';
      boolean announced =
          before < inside && (!tagged || HoldingRows.are(text, table.start(), last));
      if (announced || (inside < tags.words().size() && tags.words().get(inside) < last)) {
        int end = table.length() > MAX_TABLE ? table.start() + WITHIN : table.end();
        add(cutBefore(table.start() - LEAD), cutBehind(notesEnd(end)));
      }
    }
    return windows;
  }

  /** The first of the words, from one on, that stands at or behind a place. */
  private int word(int from, int at) {
    int word = from;
    while (word < tags.words().size() && tags.words().get(word) < at) {
      word++;
    }
    return word;
  }

  private int notesEnd(int table) {
    int end = table + NOTES;
    while (end < Math.min(document.end(), table + MOST_NOTES)
        && NoteStarts.isIn(text, new TextRange(end - LONGEST_NOTE, end))) {
      end += LONGEST_NOTE;
    }
    return end;
  }

  private void add(int start, int end) {
    int last = windows.size() - 1;
    if (last < 0 || start > windows.get(last).end()) {
      windows.add(new TextRange(start, end));
    } else if (end > windows.get(last).end()) {
      TextRange before = windows.get(last);
      if (end - before.start() <= MAX_WINDOW) {
        windows.set(last, new TextRange(before.start(), end));
      } else {
        windows.add(new TextRange(before.end(), end));
      }
    }
  }

  /** A place at or before one, in front of a tag and outside tables. */
  private int cutBefore(int at) {
    if (at <= document.start()) {
      return document.start();
    }
    TextRange table = around(at);
    int tag = table.length() > 0 ? table.start() : text.lastIndexOf('<', at);
    return Math.max(document.start(), tag);
  }

  /** A place at or behind one, in front of a tag and outside tables. */
  private int cutBehind(int at) {
    if (at >= document.end()) {
      return document.end();
    }
    TextRange table = around(at);
    int tag = text.indexOf('<', table.length() > 0 ? table.end() : at);
    return tag < 0 || tag > document.end() ? document.end() : tag;
  }

  /** The outermost table around a place, frames apart; empty if there is none. */
  private TextRange around(int at) {
    int from = 0;
    int to = outermost.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (outermost.get(middle).end() <= at) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    boolean holds = from < outermost.size() && outermost.get(from).start() < at;
    return holds ? outermost.get(from) : new TextRange(at, at);
  }

  private static List<TextRange> outermost(List<TextRange> tables) {
    List<TextRange> outermost = new ArrayList<>();
    int end = 0;
    for (TextRange table : tables) {
      if (table.length() <= MAX_TABLE && table.start() >= end) {
        outermost.add(table);
        end = table.end();
      }
    }
    return outermost;
  }
}
