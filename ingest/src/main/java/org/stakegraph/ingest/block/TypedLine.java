package org.stakegraph.ingest.block;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * A line of typed text, or a tag that stands in one.
 *
 * @param kind what it is
 * @param chunks its words from left to right; none for tags and blank lines, one for each tag of a
 *     ruler
 * @param range where it stands
 */
record TypedLine(Kind kind, List<Chunk> chunks, TextRange range) {

  /** What a line is. */
  enum Kind {
    WORDS,
    BLANK,
    /** Lines drawn under or over figures. */
    RULE,
    /** The end of a page: a tag or a form feed. */
    PAGE,
    /** {@code <TABLE>}. */
    TABLE,
    /** {@code </TABLE>}. */
    TABLE_END,
    /** {@code <S>} and {@code <C>} over the columns: the heading ends here. */
    RULER,
    /** {@code <FN>}: notes from here to the end of the table. */
    NOTES,
    /** {@code <F1>} at the start of a note. */
    MARK
  }

  /** A longer line is prose, whatever stands in it, in typing columns. */
  static final int MAX_WIDTH = 1_000;

  /** A label centred over a wide column can end this far left of figures set to its right edge. */
  static final int LABEL_DRIFT = 8;

  /** A cell of a column of figures has no longer line of words. */
  private static final int LONGEST_WRAPPED = 20;

  /** No note begins as many blanks behind its mark. */
  private static final int FARTHEST_NOTE = 20;

  /** Two blanks behind a dot part sentences; before it stand more words than in a name. */
  private static final int SENTENCE_GAP = 2;

  private static final int LONGEST_NAMED = 35;

  TypedLine {
    requireNonNull(kind, "kind");
    chunks = List.copyOf(chunks);
    requireNonNull(range, "range");
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWords() {
    return kind == Kind.WORDS;
  }

  Chunk first() {
    return chunks.get(0);
  }

  int left() {
    return chunks.get(0).left();
  }

  int right() {
    return chunks.get(chunks.size() - 1).right();
  }

  /** Where its first figure begins, in typing columns; 0 if it has none. */
  int firstFigure() {
    return chunks.stream().filter(Chunk::isFigure).mapToInt(Chunk::left).findFirst().orElse(0);
  }

  /**
   * Where figures begin behind the names of lines: the leftmost, as wide ones begin further left
   * than others of their column; that of figures alone if names have none behind them.
   */
  static int firstFigure(List<TypedLine> lines) {
    int first = 0;
    int alone = 0;
    for (TypedLine line : lines) {
      int own = line.isRow() ? line.firstFigure() : 0;
      if (own > 0 && line.first().isFigure()) {
        alone = alone == 0 ? own : Math.min(own, alone);
      } else if (own > 0) {
        first = first == 0 ? own : Math.min(own, first);
      }
    }
    return first == 0 ? alone : first;
  }

  /** All its words. */
  AlignedText text() {
    return AlignedText.join(chunks.stream().map(Chunk::text).toList());
  }

  /** Whether figures stand in columns: behind a name, or alone. */
  boolean isRow() {
    if (kind != Kind.WORDS || right() > MAX_WIDTH || isLegend() || opensWithNil()) {
      return false;
    }
    boolean figures = first().isFigure() && first().left() > 0 && isAlone();
    for (int i = 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.isWords() && goesOn(chunk.text())) {
        return false;
      }
      figures |= chunk.isFigure();
    }
    return figures;
  }

  /** Whether two blanks part a sentence from the next one. */
  boolean holdsSentences() {
    return opensSentence(Chunk::isWords) || opensWithNil();
  }

  /**
   * Whether a sentence begins with a word that is nil elsewhere: {@code bought them from us. None
   * of them is employed}.
   */
  private boolean opensWithNil() {
    return opensSentence(c -> c.isFigure() && Character.isLetter(c.text().charAt(0)))
        && chunks.stream().anyMatch(c -> c.isWords() && endsInSmallLetters(c));
  }

  private boolean opensSentence(Predicate<Chunk> first) {
    for (int i = 1; i < chunks.size(); i++) {
      Chunk before = chunks.get(i - 1);
      Chunk next = chunks.get(i);
      boolean ended = before.isWords() && before.text().toString().endsWith(".");
      boolean near = next.left() - before.right() == SENTENCE_GAP && first.test(next);
      if (ended && near && before.text().length() > LONGEST_NAMED) {
        return true;
      }
    }
    return false;
  }

  /** Names end with a dot too, though hardly in small letters. */
  private static boolean endsInSmallLetters(Chunk chunk) {
    List<Word> words = Word.of(chunk.text());
    Word last = words.get(words.size() - 1);
    return last.letters().length() > 2 && Character.isLowerCase(last.text().charAt(0));
  }

  /**
   * {@code * Less than 1%}: what a star means, though both of its words are figures; but not {@code
   * * (2.1%)}.
   */
  private boolean isLegend() {
    return chunks.size() == 2
        && first().isFigure()
        && chunks.get(1).text().charAt(0) != '('
        && opensNote();
  }

  /**
   * Whether words go on with a sentence; "c/o" opens an address in a column of its own, "shares"
   * stands behind numbers of them.
   */
  private static boolean goesOn(AlignedText words) {
    String text = words.toString();
    boolean counted = text.equals("shares") || text.startsWith("shares (");
    return Character.isLowerCase(words.charAt(0)) && !counted && !text.startsWith("c/o ");
  }

  /** Whether figures begin the line and no words stand behind them, as behind a legend's star. */
  private boolean isAlone() {
    return chunks.size() > 1 && chunks.stream().noneMatch(Chunk::isWords);
  }

  /**
   * Whether it goes on with cells of the row above: short words in the columns of figures, perhaps
   * beside words of the name.
   *
   * @param figures where the first figure of the row begins
   */
  boolean wrapsCells(int figures) {
    if (kind != Kind.WORDS || opensNote()) {
      return false;
    }
    int named = 0;
    while (named < chunks.size() && chunks.get(named).right() < figures) {
      named++;
    }
    return chunks.size() > named
        && chunks.stream()
            .skip(named)
            .allMatch(
                c -> c.left() >= figures - LABEL_DRIFT && c.text().length() <= LONGEST_WRAPPED);
  }

  /** Whether the line begins with a note's mark: {@code (3) Includes} or {@code * Less than}. */
  boolean opensNote() {
    return kind == Kind.MARK
        || (kind == Kind.WORDS
            && NoteMarks.mayOpen(first().text().charAt(0))
            && NoteMarks.opens(text())
            && !isFarFromWords())
        || isNumbered();
  }

  /** Whether it is a note as {@code 2 Includes 500 shares}, without figures in columns behind. */
  boolean isNumbered() {
    return kind == Kind.WORDS
        && Character.isDigit(first().text().charAt(0))
        && chunks.stream().skip(1).allMatch(Chunk::isWords)
        && NoteMarks.numbers(text());
  }

  /** Whether a mark alone is in a column of its own: "(51)" is the age of whom it stands below. */
  private boolean isFarFromWords() {
    return chunks.size() > 1
        && first().kind() == Chunk.Kind.MARK
        && chunks.get(1).isWords()
        && chunks.get(1).left() - first().right() > FARTHEST_NOTE;
  }
}
