package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.Word;

/**
 * Parts typed words from the figures that stand behind them with single blanks between, as those do
 * of the columns that a long name runs up to.
 */
final class Overrun {
  private final Bands bands;

  /** The columns of figures end before this one, which has one of its own. */
  private int end;

  /** What is left of the words. */
  private Chunk words;

  /** The figures cut off from them, from left to right. */
  private final List<Chunk> figures = new ArrayList<>();

  private Overrun(Chunk words, int end, Bands bands) {
    this.words = words;
    this.end = end;
    this.bands = bands;
  }

  /** A name and the figures that it runs up to; the name alone if there are none. */
  static List<Chunk> partedName(Chunk name, List<Chunk> cells, Bands bands) {
    Overrun overrun = new Overrun(name, next(cells, 0, bands), bands);
    while (overrun.words.right() > bands.start() && overrun.cut()) {
      // Cut another one off.
    }
    boolean beside = cells.size() + 1 == bands.size();
    return overrun.keep(beside && overrun.isAligned()) ? overrun.parts() : List.of(name);
  }

  /** A cell behind the names and the figures in it that stand in further columns. */
  static List<Chunk> parted(List<Chunk> cells, int at, Bands bands) {
    Chunk cell = cells.get(at);
    Overrun overrun = new Overrun(cell, next(cells, at + 1, bands), bands);
    boolean free = at == 0 || bands.nearest(cells.get(at - 1)) < bands.nearest(cell.left());
    while (free
        && overrun.words.right() > bands.right(bands.nearest(cell.left()))
        && overrun.cut()) {
      // Cut another one off.
    }
    boolean figures = overrun.words.isFigure();
    boolean apart = bands.nearest(overrun.words) == bands.nearest(cell.left());
    boolean whole = figures || overrun.endsLikeName();
    return apart && whole && overrun.keep(figures) ? overrun.parts() : List.of(cell);
  }

  private static int next(List<Chunk> cells, int at, Bands bands) {
    return at < cells.size() ? bands.nearest(cells.get(at)) : bands.size();
  }

  /** Cuts off the last figure if a column is free under which it stands. */
  private boolean cut() {
    int start = lastFigure();
    if (start == 0) {
      return false;
    }
    int left = words.right() - words.text().length() + start;
    Chunk figure = Chunk.of(left, words.right(), words.text().from(start));
    int band = bands.nearest(figure);
    boolean under = bands.closeness(band, left, figure.right()) > 0;
    if (!figure.isFigure() || band >= end || !under) {
      return false;
    }
    end = band;
    figures.add(0, figure);
    words = Chunk.of(words.left(), left - 1, words.text().slice(0, start - 1));
    return true;
  }

  /** Where the last word begins that is no mark of a figure before it, nor its percentage. */
  private int lastFigure() {
    List<Word> all = Word.of(words.text());
    int last = all.size() - 1;
    while (last > 0 && isAffix(all.get(last).text())) {
      last--;
    }
    return all.get(last).start();
  }

  private static boolean isAffix(String word) {
    return word.equals("%") || (word.startsWith("(") && word.endsWith(")")) || isMark(word);
  }

  private static boolean isMark(String word) {
    return Marks.end(word, 0) == word.length();
  }

  /** "Class A", and not "Up to". */
  private boolean endsLikeName() {
    List<Word> all = Word.of(words.text());
    return !Character.isLowerCase(all.get(all.size() - 1).text().charAt(0));
  }

  /** Whether the first figure stands exactly as its column does. */
  private boolean isAligned() {
    if (figures.isEmpty()) {
      return false;
    }
    Chunk first = figures.get(0);
    int band = bands.nearest(first);
    return first.left() == bands.left(band) || first.right() == bands.right(band);
  }

  /**
   * Puts back what may end a name, up to the first count or nil sign.
   *
   * @param all whether all figures are sure
   */
  private boolean keep(boolean all) {
    while (!all && !figures.isEmpty() && !isSure(figures.get(0))) {
      words = words.with(figures.remove(0));
    }
    return !figures.isEmpty();
  }

  /** A count with commas or a nil sign; a bare number can end a name. */
  private static boolean isSure(Chunk figure) {
    return Amounts.read(figure.text()).tokens().stream()
        .allMatch(a -> a.printed().indexOf(',') > 0 || a.kind() == Amount.Kind.NIL);
  }

  private List<Chunk> parts() {
    List<Chunk> parts = new ArrayList<>(List.of(words));
    parts.addAll(figures);
    return parts;
  }
}
