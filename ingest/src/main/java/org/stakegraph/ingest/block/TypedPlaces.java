package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.text.Word;

/** Tells the postal code behind a town, which typists set off with some blanks, from a figure. */
final class TypedPlaces {
  /** One blank parts words, and more than these part columns. */
  private static final int LEAST_BLANKS = 2;

  private static final int MOST_BLANKS = 4;

  private static final int CODE = 5;

  /** Codes of states that end the names of companies and persons, too. */
  private static final Set<String> ENDINGS = Set.of("co", "pa", "sc", "md", "ma", "ab");

  private TypedPlaces() {}

  /** Whether a chunk is the code of the town and state that the one before it ends with. */
  static boolean isCode(Chunk place, Chunk next) {
    int blanks = next.left() - place.right();
    boolean near = blanks >= LEAST_BLANKS && blanks <= MOST_BLANKS;
    return near && isCode(next.text().toString()) && place.isWords() && endsInState(place);
  }

  /** The lines, in which a postal code on the line below its town is no figure. */
  static List<TypedLine> told(List<TypedLine> lines) {
    List<TypedLine> told = new ArrayList<>(lines.size());
    for (TypedLine line : lines) {
      TypedLine above = told.isEmpty() ? line : told.get(told.size() - 1);
      told.add(above.isWords() && isCodeBelow(above.first(), line) ? withCode(line) : line);
    }
    return told;
  }

  private static boolean isCodeBelow(Chunk place, TypedLine line) {
    return line.isWords()
        && line.first().isFigure()
        && place.isWords()
        && Math.abs(line.left() - place.left()) <= MOST_BLANKS
        && isCode(line.first().text().toString())
        && place.text().toString().indexOf(',') > 0
        && endsInState(place);
  }

  private static TypedLine withCode(TypedLine line) {
    List<Chunk> chunks = new ArrayList<>(line.chunks());
    Chunk code = line.first();
    chunks.set(0, new Chunk(code.left(), code.right(), code.text(), Chunk.Kind.WORDS));
    return new TypedLine(line.kind(), chunks, line.range());
  }

  private static boolean isCode(String code) {
    return code.length() >= CODE && Word.isDigits(code.substring(0, CODE)) && endsAt(code, CODE);
  }

  /** Whether five digits are all of a code, but for its second part or the mark of a note. */
  private static boolean endsAt(String code, int end) {
    return code.length() == end
        || code.charAt(end) == '-'
        || Marks.end(code, code.charAt(end) == ' ' ? end + 1 : end) == code.length();
  }

  /**
   * "Denver, Colorado", "Port Ellery, ME", "Port Ellery ME", or the state alone where blanks part
   * it from the town.
   */
  private static boolean endsInState(Chunk place) {
    List<Word> words = Word.of(place.text());
    Word last = words.get(words.size() - 1);
    String text = place.text().toString();
    int comma = text.lastIndexOf(',');
    if (comma > 0) {
      return Region.isCode(last) || Region.isState(text.substring(comma + 1).strip());
    }
    return Region.isCode(last)
        && (words.size() == 1 || (!ENDINGS.contains(last.letters()) && !isCapitals(words)));
  }

  /** In capitals a surname, or any other word, can look like the code of a state. */
  private static boolean isCapitals(List<Word> words) {
    String before = words.get(words.size() - 2).text();
    return before.equals(before.toUpperCase(Locale.ROOT));
  }
}
