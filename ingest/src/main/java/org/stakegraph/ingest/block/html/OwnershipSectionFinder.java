package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.block.outline.Schedule13;
import org.stakegraph.ingest.block.outline.Stretches;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds the parts of a long document that are worth parsing: its cover, and the surroundings of
 * each table that may be about ownership. It looks for words in the raw text and errs towards more;
 * whether a table is about ownership is for the reader of tables to say.
 */
final class OwnershipSectionFinder {
  /** Documents up to this length are parsed whole. */
  private static final int WHOLE = 150_000;

  /** Letters of a cover with all its pages: issuer, form and date stand in front of this. */
  private static final int COVER = 10_000;

  /** Where words before a table can announce it. */
  private static final int BEFORE = 3_000;

  /** Where words in a table can say what it is. */
  private static final int WITHIN = 20_000;

  /** Letters that are read before a table: the heading and what the section says of all holders. */
  private static final int LEAD = 6_000;

  /** What is read behind a table at least: its notes. */
  private static final int NOTES = 20_000;

  /** What is read behind a table whose notes go on and on. */
  private static final int MOST_NOTES = 400_000;

  /** Notes go on where one has begun, or ownership is spoken of, in a stretch of that length. */
  private static final int STRETCH = 20_000;

  /** Words of ownership that show by themselves that a stretch is about holdings. */
  private static final int MANY_WORDS = 3;

  /** A holder has a number of shares and a percentage, or two numbers. */
  private static final int LEAST_FIGURES = 2;

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

  private final Stretches stretches = new Stretches(STRETCH, this::isAboutHoldings);

  private OwnershipSectionFinder(String text, TextRange document) {
    this.text = text;
    this.document = document;
    this.tags = TableTags.of(text, document);
    this.outermost = outermost(tags.tables());
  }

  /** Ranges of the document in their order, apart from each other; none cuts a table. */
  static List<TextRange> find(String text, TextRange document) {
    if (document.length() <= WHOLE || Schedule13.is(text, document)) {
      return List.of(document);
    }
    return new OwnershipSectionFinder(text, document).windows();
  }

  private List<TextRange> windows() {
    add(tags.shown(), cutBehind(tags.away(tags.shown(), COVER)));
    for (TextRange table : tags.tables()) {
      int last = Math.min(table.end(), table.start() + WITHIN);
      if (isAnnounced(table, last) && hasFigures(table, last)) {
        int end = table.length() > MAX_TABLE ? table.start() + WITHIN : table.end();
        add(cutBefore(tags.away(table.start(), -LEAD)), cutBehind(notesEnd(end)));
      }
    }
    return windows;
  }

  /** Whether words in a table or before it speak of ownership. */
  private boolean isAnnounced(TextRange table, int last) {
    if (tags.words().between(table.start(), last) > 0) {
      return true;
    }
    boolean tagged = text.charAt(table.start()) == '<';
    return tags.words().between(table.start() - BEFORE, table.start()) > 0
        && (!tagged || HoldingRows.are(text, table.start(), last));
  }

  /** Its figures stand in it or, where each row is a table of its own, behind it. */
  private boolean hasFigures(TextRange table, int last) {
    return tags.figures().between(table.start(), last) > 0
        || tags.figures().between(table.start(), last + BEFORE) >= LEAST_FIGURES;
  }

  private int notesEnd(int table) {
    return stretches.end(table + NOTES, Math.min(document.end(), table + MOST_NOTES));
  }

  /** Whether notes start in a stretch, or it is about holdings. */
  private boolean isAboutHoldings(TextRange stretch) {
    return tags.words().between(stretch.start(), stretch.end()) >= MANY_WORDS
        || NoteStarts.isIn(text, stretch);
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
