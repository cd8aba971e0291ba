package org.stakegraph.ingest.block.outline;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Finds the parts of a long typed or converted document that are worth reading: its cover, and the
 * surroundings of figures that words of ownership announce. It errs towards more; whether figures
 * are a table of ownership is for the reader of tables to say.
 */
public final class TypedSections {
  /** Documents up to this length are read whole. */
  private static final int WHOLE = 60_000;

  /** Issuer, form and date stand in front of this. */
  private static final int COVER = 20_000;

  /** Where so many figures stand behind a word, they may be those that it announces. */
  private static final int NEAR = 1_500;

  private static final int LEAST_NEAR = 2;

  /**
   * A legend may stand between the word and the figures, which are then more than some of prose.
   */
  private static final int WITHIN = 3_000;

  private static final int LEAST_WITHIN = 4;

  /** A table ends where no figure follows another so closely. */
  private static final int MAX_GAP = 2_000;

  /** What is read before a table: the section's heading and what it says of all holders. */
  private static final int LEAD = 12_000;

  /** What is read behind a table at least: its notes. */
  private static final int NOTES = 12_000;

  /** Notes go on where one begins, or ownership is spoken of, in a stretch of that length. */
  private static final int STRETCH = 10_000;

  /** What is read behind a table whose notes go on and on. */
  private static final int MOST_NOTES = 300_000;

  /** Words of ownership that show by themselves that a stretch is about holdings. */
  private static final int MANY_WORDS = 3;

  /** How far a blank line is looked for where a part may begin or end. */
  private static final int CUT = 2_000;

  private static final String TABLE = "<table";

  private final SourceText source;
  private final String text;
  private final TextRange document;
  private final Places words = new Places();
  private final Places figures = new Places();
  private final Places tables = new Places();
  private final Places notes = new Places();
  private final List<TextRange> sections = new ArrayList<>();

  private final Stretches stretches = new Stretches(STRETCH, this::isAboutHoldings);

  private TypedSections(SourceText source, TextRange document) {
    this.source = source;
    this.text = source.text();
    this.document = document;
  }

  /** Ranges of whole lines in their order, apart from each other. */
  public static List<TextRange> find(SourceText source, TextRange document) {
    return document.length() <= WHOLE || Schedule13.is(source.text(), document)
        ? List.of(document)
        : new TypedSections(source, document).sections();
  }

  private List<TextRange> sections() {
    outline();
    add(document.start(), document.start() + COVER);
    int table = 0;
    for (int i = 0; i < words.count(); i++) {
      int word = words.get(i);
      if (announces(word)) {
        if (word > table) {
          table = tableEnd(word);
        }
        add(word - LEAD, notesEnd(table));
      }
    }
    return sections;
  }

  /** Takes down where words of ownership, figures, the tags of tables and notes stand. */
  private void outline() {
    OwnershipWords ownership = new OwnershipWords(text, document.end());
    StandingFigures standing = new StandingFigures(text, document.end());
    boolean fresh = true;
    int i = document.start();
    while (i < document.end()) {
      char c = text.charAt(i);
      int next = i + 1;
      if (OwnershipWords.isLetter(c)) {
        if (ownership.at(i)) {
          words.add(i);
        }
        next = ownership.wordEnd(i);
      } else if (StandingFigures.isDigit(c)) {
        if (standing.at(i)) {
          figures.add(i);
        }
        next = standing.numberEnd(i);
      } else if (fresh && opensNote(i)) {
        notes.add(i);
      } else if (c == '<' && text.regionMatches(true, i, TABLE, 0, TABLE.length())) {
        tables.add(i);
      }
      fresh = c == '\n' || c == '\r' || (fresh && c <= ' ');
      i = next;
    }
  }

  /** {@code (1)}, {@code [1]} or {@code <F1>} at the start of a line. */
  private boolean opensNote(int at) {
    char bracket = text.charAt(at);
    int mark =
        bracket == '<' && at + 1 < document.end() && text.charAt(at + 1) == 'F' ? at + 1 : at;
    return (bracket == '(' || bracket == '[' || mark > at)
        && mark + 1 < document.end()
        && StandingFigures.isDigit(text.charAt(mark + 1));
  }

  /** A table that is marked as one may hold nothing but zeros and dashes. */
  private boolean announces(int word) {
    return tables.between(word, word + NEAR) > 0
        || figures.between(word, word + NEAR) >= LEAST_NEAR
        || figures.between(word, word + WITHIN) >= LEAST_WITHIN;
  }

  /** Where the last of the figures stands that follow each other from a word on. */
  private int tableEnd(int word) {
    int last = word;
    int next = figures.before(word);
    if (figures.between(word, word + WITHIN) > 0) {
      last = figures.get(next);
    }
    while (next < figures.count() && figures.get(next) - last <= MAX_GAP) {
      last = figures.get(next++);
    }
    return last;
  }

  private int notesEnd(int table) {
    return stretches.end(table + NOTES, table + MOST_NOTES);
  }

  /** Whether notes start in a stretch, or it is about holdings. */
  private boolean isAboutHoldings(TextRange stretch) {
    return words.between(stretch.start(), stretch.end()) >= MANY_WORDS
        || notes.between(stretch.start(), stretch.end()) > 0;
  }

  private void add(int from, int to) {
    int last = sections.size() - 1;
    int start = cutBefore(from);
    int end = cutBehind(to);
    if (last >= 0 && start <= sections.get(last).end()) {
      TextRange before = sections.get(last);
      sections.set(last, new TextRange(before.start(), Math.max(before.end(), end)));
    } else {
      sections.add(new TextRange(start, end));
    }
  }

  /** The start of a line at or before a place, behind a blank line if one is near. */
  private int cutBefore(int place) {
    if (place <= document.start()) {
      return document.start();
    }
    int line = source.lineAt(place);
    for (int i = line; i > 0 && source.line(i).start() > place - CUT; i--) {
      if (isBlank(source.line(i - 1))) {
        return Math.max(document.start(), source.line(i).start());
      }
    }
    return Math.max(document.start(), source.line(line).start());
  }

  /** The start of a line behind a place, behind a blank line if one is near. */
  private int cutBehind(int place) {
    if (place >= document.end()) {
      return document.end();
    }
    int line = source.lineAt(place) + 1;
    for (int i = line; i < source.lines() && source.line(i).start() < place + CUT; i++) {
      if (isBlank(source.line(i - 1))) {
        return Math.min(document.end(), source.line(i).start());
      }
    }
    return line < source.lines()
        ? Math.min(document.end(), source.line(line).start())
        : document.end();
  }

  private boolean isBlank(TextRange line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
