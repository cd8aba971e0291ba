package org.stakegraph.ingest.table;

import java.util.List;

/** The words that mark a line, or a part of one, as post and not as a name. */
enum Marker {
  CARE_OF("c/o", "care of"),
  ATTENTION("attn:", "attn.:", "attn.", "attn", "attention:", "attention"),
  COPIES("with copies to", "with a copy to", "copies to", "copy to");

  /** The letters with which the phrases begin. */
  static final String INITIALS = "caw";

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> phrases;

  Marker(String... phrases) {
    this.phrases = List.of(phrases);
  }

  /** Whether the marker stands at a place of a lower-case text, as words of its own. */
  boolean startsAt(String lower, int at) {
    return end(lower, at) > at;
  }

  /**
   * One past the marker, a colon included; {@code at} itself if the marker does not stand there.
   */
  int end(String lower, int at) {
    if (at > 0 && lower.charAt(at - 1) != ' ') {
      return at;
    }
    for (String phrase : phrases) {
      int end = at + phrase.length();
      if (lower.startsWith(phrase, at) && (end == lower.length() || isEdge(lower, end))) {
        return end < lower.length() && lower.charAt(end) == ':' ? end + 1 : end;
      }
    }
    return at;
  }

  private static boolean isEdge(String lower, int end) {
    char last = lower.charAt(end - 1);
    return !Character.isLetterOrDigit(lower.charAt(end)) || !Character.isLetterOrDigit(last);
  }
}
