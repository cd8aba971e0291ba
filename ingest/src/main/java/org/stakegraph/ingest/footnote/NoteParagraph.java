package org.stakegraph.ingest.footnote;

import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A paragraph of the notes area.
 *
 * @param marker the mark at its head
 * @param bullet whether a list sign stands at its head
 * @param text its words without mark and list sign; may be empty
 */
record NoteParagraph(Optional<String> marker, boolean bullet, AlignedText text) {
  NoteParagraph with(AlignedText other) {
    return new NoteParagraph(marker, bullet, other);
  }

  /** Whether it is set in capitals or as a title, like the heading of a section. */
  boolean isHeading() {
    String words = text.toString();
    if (marker.isPresent() || words.startsWith("#") || words.startsWith("**")) {
      return marker.isEmpty() && !words.isEmpty();
    }
    long letters = words.chars().filter(Character::isLetter).count();
    boolean lower = words.chars().anyMatch(Character::isLowerCase);
    return letters >= 6 && !lower && words.length() <= 120;
  }

  /** Whether the text breaks off, so that what follows belongs to it. */
  boolean isOpen() {
    if (text.isEmpty()) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return !(last == '.' || last == '!' || last == '?' || last == '"' || last == ')');
  }

  /** Whether the text goes on from the one before it. */
  boolean continuesText() {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }
}
