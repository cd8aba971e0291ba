package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** The words of one line with the columns in which they are typed. */
final class TypedWords {
  /** More chunks than an ownership table has columns: the line is prose. */
  private static final int MAX_CHUNKS = 64;

  private static final int TAB = 8;

  /** Blanks that part two columns. */
  private static final int GAP = 2;

  /** Most blanks between a figure and the sign or mark that belongs to it. */
  private static final int MAX_LOOSE = 4;

  /** Dots that are leaders wherever they stand. */
  private static final int SURE_DOTS = 4;

  /** Most blanks in an empty box. */
  private static final int BOX = 3;

  /** Takes no place, as if it were not typed. */
  private static final char NOTHING = '\u200B';

  /** A dot of a leader. */
  private static final char LEADER = '\u0001';

  /** A tag of the ruler, at its first place. */
  private static final char RULER = '\u0002';

  /** The characters that draw boxes, and those of them that part columns. */
  private static final char FIRST_DRAWN = '\u2500';

  private static final char LAST_DRAWN = '\u257F';

  private static final String UPRIGHT = "\u2502\u2503\u2506\u2507\u250A\u250B\u2551";

  private static final Set<String> ABBREVIATIONS =
      Set.of("inc", "co", "corp", "ltd", "jr", "sr", "bros", "assoc", "no", "esq", "cos", "dr");

  private final TypedCharacters line;
  private final char[] view;

  /** Places in the line are counted in its characters. */
  TypedWords(TypedCharacters line) {
    this.line = line;
    this.view = line.characters();
    markLeaders();
    markFrames();
    TypedSigns.read(view, NOTHING, LEADER);
  }

  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(view[i]) && view[i] != RULER && !isNothing(view[i])) {
        return false;
      }
    }
    return true;
  }

  /** Reads {@code <F2>} as {@code (2)}. */
  void mark(int start, int end) {
    view[start] = '(';
    view[start + 1] = NOTHING;
    view[end - 1] = ')';
  }

  void erase(int start, int end) {
    Arrays.fill(view, start, end, ' ');
  }

  void markRuler(int start, int end) {
    erase(start, end);
    view[start] = RULER;
  }

  /** The places of the ruler's tags, one column wide each. */
  List<Chunk> ruler(int from, int to) {
    List<Chunk> places = new ArrayList<>();
    int column = 0;
    for (int i = from; i < to; i++) {
      if (view[i] == RULER && places.size() < MAX_CHUNKS) {
        places.add(Chunk.place(column, column + 1));
      }
      column = next(column, view[i]);
    }
    return places;
  }

  /** The chunks of a part of the line; all of it as one if they are too many for a table. */
  List<Chunk> chunks(int from, int to) {
    List<Chunk> chunks = new ArrayList<>();
    AlignedText.Builder words = new AlignedText.Builder(80);
    int column = 0;
    int left = 0;
    int right = -GAP;
    boolean wide = true;
    for (int i = from; i < to; i++) {
      char c = view[i];
      if (isSpace(c) || c == RULER) {
        wide |= c == LEADER || c == '\t';
      } else if (!isNothing(c)) {
        if (wide || column - right >= GAP) {
          flush(chunks, left, right, words);
          words.clear();
          left = column;
        } else if (column > right) {
          words.add(' ', line.start(i - 1), line.end(i - 1));
        }
        words.add(c, line.start(i), line.end(i));
        right = column + 1;
        wide = false;
      }
      column = next(column, c);
    }
    flush(chunks, left, right, words);
    return chunks.size() > MAX_CHUNKS ? List.of(prose(from, to, right)) : joined(chunks);
  }

  private static void flush(List<Chunk> chunks, int left, int right, AlignedText.Builder words) {
    AlignedText text = words.build();
    if (!text.isEmpty() && chunks.size() <= MAX_CHUNKS) {
      chunks.add(Chunk.of(left, right, text));
    }
  }

  private Chunk prose(int from, int to, int right) {
    AlignedText.Builder words = new AlignedText.Builder(to - from);
    for (int i = from; i < to; i++) {
      words.add(view[i], line.start(i), line.end(i));
    }
    return Chunk.of(0, right, words.build());
  }

  /** Puts signs and marks back to their figures and parts figures that one blank keeps apart. */
  private static List<Chunk> joined(List<Chunk> chunks) {
    List<Chunk> joined = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Chunk last = joined.isEmpty() ? chunk : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && belong(last, chunk)) {
        joined.set(joined.size() - 1, last.with(chunk));
      } else if (joined.isEmpty()) {
        named(chunk, chunks, joined);
      } else {
        part(chunk, joined);
      }
    }
    return joined;
  }

  /** Parts a name from the number of shares that one blank keeps apart, with figures behind it. */
  private static void named(Chunk first, List<Chunk> chunks, List<Chunk> out) {
    boolean row = first.isWords() && chunks.size() > 1 && chunks.get(1).isFigure();
    int blank = row ? first.text().toString().lastIndexOf(' ') : -1;
    if (blank < 0 || !isCount(first.text().from(blank + 1)) || !endsName(first.text(), blank)) {
      out.add(first);
      return;
    }
    int left = first.left() + blank + 1;
    out.add(Chunk.of(first.left(), left - 1, first.text().slice(0, blank)));
    out.add(Chunk.of(left, first.right(), first.text().from(blank + 1)));
  }

  /** Thousands with their commas; anything less may be part of a name. */
  private static boolean isCount(AlignedText word) {
    return word.toString().indexOf(',') > 0
        && Amounts.read(word).single().filter(a -> a.kind() == Amount.Kind.COUNT).isPresent();
  }

  /** Whether the last word before a place may be one of a name, and not of a sentence. */
  private static boolean endsName(AlignedText words, int end) {
    String before = words.slice(0, end).toString();
    char first = before.charAt(before.lastIndexOf(' ') + 1);
    return Character.isUpperCase(first) || ",.)".indexOf(before.charAt(end - 1)) >= 0;
  }

  private static boolean belong(Chunk last, Chunk next) {
    boolean near = next.left() - last.right() <= MAX_LOOSE;
    boolean sign = next.text().toString().equals("%") && last.isFigure();
    boolean mark = next.kind() == Chunk.Kind.MARK && last.isFigure();
    boolean currency = last.text().toString().equals("$") && next.isFigure();
    boolean bracket = near && next.isWords() && closesBracket(last.text(), next.text());
    return (near && (sign || mark)) || currency || bracket || TypedPlaces.isCode(last, next);
  }

  /** {@code (23 persons)}. */
  private static boolean closesBracket(AlignedText last, AlignedText next) {
    String open = last.toString();
    return open.lastIndexOf('(') > open.lastIndexOf(')')
        && next.charAt(next.length() - 1) == ')'
        && next.toString().indexOf('(') < 0;
  }

  /** {@code 54,000 18,000} are two figures, {@code 54,000 (3)} is one. */
  private static void part(Chunk chunk, List<Chunk> out) {
    List<Amount> amounts = chunk.isFigure() ? Amounts.read(chunk.text()).tokens() : List.of();
    if (amounts.size() < 2 || chunk.isPair()) {
      out.add(chunk);
      return;
    }
    int from = 0;
    for (int i = 1; i <= amounts.size(); i++) {
      int to = chunk.text().length();
      while (i < amounts.size() && chunk.text().range(to - 1, to).start() >= start(amounts, i)) {
        to--;
      }
      AlignedText text = chunk.text().slice(from, to);
      int left = chunk.left() + (chunk.text().charAt(from) == ' ' ? from + 1 : from);
      out.add(Chunk.of(left, left + text.length(), text));
      from = to;
    }
  }

  private static int start(List<Amount> amounts, int i) {
    return amounts.get(i).range().start();
  }

  /** Takes the bars and corners of drawn frames away; {@code |_|} and {@code | |} are boxes. */
  private void markFrames() {
    int box = -1;
    for (int i = 0; i < view.length; i++) {
      if (view[i] >= FIRST_DRAWN && view[i] <= LAST_DRAWN) {
        view[i] = UPRIGHT.indexOf(view[i]) >= 0 ? LEADER : '-';
      }
      boolean corner = view[i] == '+' && (isDrawn(i - 1) || isDrawn(i + 1));
      boolean bar = view[i] == '|' && (isFrame(i - 1) || isDrawn(i - 1)) && isFrame(i + 1);
      if (bar && i != box) {
        box = boxEnd(i);
      }
      if (corner || (bar && box < i)) {
        view[i] = LEADER;
      }
    }
  }

  private boolean isFrame(int at) {
    return at < 0 || at >= view.length || isSpace(view[at]) || isDrawn(at);
  }

  private boolean isDrawn(int at) {
    return at >= 0 && at < view.length && (view[at] == '-' || view[at] == '=');
  }

  /** The bar that closes an empty box, or -1. */
  private int boxEnd(int bar) {
    for (int i = bar + 1; i < view.length && i <= bar + BOX && isSpace(view[i]); i++) {
      if (i + 1 < view.length && view[i + 1] == '|') {
        return i + 1;
      }
    }
    return -1;
  }

  private void markLeaders() {
    for (int i = 0; i < view.length; i++) {
      if (view[i] == '.') {
        int end = i + 1;
        int dots = 1;
        while (end < view.length
            && (view[end] == '.' || (isDotAt(end + 1) && isSpace(view[end])))) {
          dots += view[end] == '.' ? 1 : 0;
          end++;
        }
        boolean apart = i > 0 && isSpace(view[i - 1]);
        if (isLeader(end, apart ? dots + 1 : dots)) {
          Arrays.fill(view, endsAbbreviation(i) ? i + 1 : i, end, LEADER);
        }
        i = end - 1;
      }
    }
  }

  private boolean isDotAt(int at) {
    return at < view.length && view[at] == '.';
  }

  private boolean isLeader(int end, int dots) {
    boolean gap = end + 1 >= view.length || (isSpace(view[end]) && isSpace(view[end + 1]));
    return dots >= SURE_DOTS || (dots >= 2 && gap);
  }

  /** Whether the word before a leader ends with a full stop of its own, as "Inc." and "H." do. */
  private boolean endsAbbreviation(int end) {
    int start = end;
    while (start > 0 && !isSpace(view[start - 1]) && end - start < TAB) {
      start--;
    }
    String word = new String(view, start, end - start);
    return !word.isEmpty()
        && Character.isLetter(view[end - 1])
        && (word.indexOf('.') > 0
            || (word.length() == 1 && isApart(end))
            || ABBREVIATIONS.contains(new Word(0, 0, word).core()));
  }

  /** Whether a blank parts a dot from those behind it. */
  private boolean isApart(int dot) {
    return dot + 3 < view.length
        && isSpace(view[dot + 1])
        && view[dot + 2] == '.'
        && view[dot + 3] == '.';
  }

  private static int next(int column, char c) {
    return c == '\t' ? column + TAB - column % TAB : isNothing(c) ? column : column + 1;
  }

  private static boolean isNothing(char c) {
    return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u0085' || Character.isSpaceChar(c);
  }
}
