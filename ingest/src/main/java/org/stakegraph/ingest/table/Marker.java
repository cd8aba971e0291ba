package org.stakegraph.ingest.table;

import java.util.List;

/** The words that mark a line, or a part of one, as post and not as a name. */
enum Marker {
  CARE_OF("c/o", "care of"),
  ATTENTION(
      "attn:",
      "attn.:",
      "attn.",
      "attn",
      "attention:",
      "attention",
      "atten:",
      "atten.:",
      "atten.",
      "att:"),
  COPIES("with copies to", "with a copy to", "copies to", "copy to");

  /** The letters with which the phrases begin. */
  static final String INITIALS = "cawCAW";

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> phrases;

  Marker(String... phrases) {
    this.phrases = List.of(phrases);
  }

  /** Whether the marker stands at a place of a text, in any case, as words of its own. */
  boolean startsAt(String words, int at) {
    return end(words, at) > at;
  }

  /**
   * One past the marker, a colon included; {@code at} itself if the marker does not stand there.
   */
  int end(String words, int at) {
    if (at > 0 && words.charAt(at - 1) != ' ') {
      return at;
    }
    for (String phrase : phrases) {
      int end = at + phrase.length();
      if (words.regionMatches(true, at, phrase, 0, phrase.length())
          && (end == words.length() || isEdge(words, end))) {
        return end < words.length() && words.charAt(end) == ':' ? end + 1 : end;
      }
    }
    return at;
  }

  private static boolean isEdge(String words, int end) {
    char last = words.charAt(end - 1);
    return !Character.isLetterOrDigit(words.charAt(end)) || !Character.isLetterOrDigit(last);
  }
}
