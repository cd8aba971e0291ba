package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.text.Word;

/** Tells the postal code behind a town, which typists set off with two blanks, from a figure. */
final class TypedPlaces {
  private static final int BLANKS = 2;

  private static final int CODE = 5;

  private TypedPlaces() {}

  /** Whether a chunk is the code of the town and state that the one before it ends with. */
  static boolean isCode(Chunk place, Chunk next) {
    String code = next.text().toString();
    boolean near = next.left() - place.right() == BLANKS;
    boolean digits =
        code.length() >= CODE && Word.isDigits(code.substring(0, CODE)) && endsAt(code, CODE);
    return near && digits && place.isWords() && endsInState(place);
  }

  /** Whether five digits are all of a code, but for its second part or the mark of a note. */
  private static boolean endsAt(String code, int end) {
    return code.length() == end
        || code.charAt(end) == '-'
        || Marks.end(code, code.charAt(end) == ' ' ? end + 1 : end) == code.length();
  }

  /**
   * "Denver, Colorado", "Port Ellery, ME", or the state alone where blanks part it from the town.
   */
  private static boolean endsInState(Chunk place) {
    List<Word> words = Word.of(place.text());
    String text = place.text().toString();
    int comma = text.lastIndexOf(',');
    return Region.isCode(words.get(words.size() - 1))
        ? comma > 0 || words.size() == 1
        : comma > 0 && Region.isState(text.substring(comma + 1).strip().toLowerCase(Locale.ROOT));
  }
}
