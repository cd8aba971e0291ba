package org.stakegraph.ingest.block.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.TypedCharacters;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A line of a passage as the page breaks it.
 *
 * @param text its words, never empty
 * @param emphatic whether all its letters are bold or underlined, or it is marked as a heading
 * @param hasColumns whether wide blanks stand between its words
 * @param spaced the line with its wide blanks, if it has any
 */
record Line(
    AlignedText text, boolean emphatic, boolean hasColumns, @Nullable TypedCharacters spaced) {
  private static final int MAX_HEADING = 120;
  private static final int MAX_EMPHATIC = 200;
  private static final int LEAST_LETTERS = 3;

  /** Words over the notes of a table, which do not end them. */
  private static final Set<String> NOTES =
      Set.of("note", "notes", "footnote", "footnotes", "legend", "explanation");

  /** One line of several. */
  static List<Line> joined(List<Line> lines) {
    AlignedText text = AlignedText.join(lines.stream().map(Line::text).toList());
    return List.of(new Line(text, false, false, null));
  }

  /** The line as it would be typed. */
  TypedCharacters typed() {
    return spaced == null ? TypedCharacters.of(text) : spaced;
  }

  /** Whether it reads as a heading of what follows. */
  boolean isHeading() {
    if (text.length() > (emphatic ? MAX_EMPHATIC : MAX_HEADING) || Mark.end(text) > 0) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ',' || last == ';' || (last == '.' && !isCapitals())) {
      return false;
    }
    return letters() >= LEAST_LETTERS && (emphatic || isCapitals()) && !isOverNotes();
  }

  private boolean isCapitals() {
    return text.chars().noneMatch(Character::isLowerCase) && letters() * 2 > text.length();
  }

  private boolean isOverNotes() {
    String words = text.toString().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return NOTES.contains(words.substring(0, end));
  }

  private int letters() {
    return (int) text.chars().filter(Character::isLetter).count();
  }
}
