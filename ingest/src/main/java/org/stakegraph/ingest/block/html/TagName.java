package org.stakegraph.ingest.block.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The names of tags that are told apart before a page is parsed. */
enum TagName {
  TABLE,
  ROW,
  /** What groups rows. */
  ROWS,
  CELL,
  CAPTION,
  PRE,
  /** Blocks that can stand around others. */
  BLOCK,
  /** What stands in them is no markup. */
  RAW,
  /** Everything behind it would be no markup. */
  PLAIN_TEXT,
  /** They say nothing unless they have a style. */
  INLINE,
  /** They say something and stand in a line. */
  MARKING,
  OTHER;

  private static final List<Names> NAMES =
      List.of(
          new Names(TABLE, "table"),
          new Names(ROW, "tr"),
          new Names(ROWS, "tbody", "thead", "tfoot"),
          new Names(CELL, "td", "th"),
          new Names(CAPTION, "caption"),
          new Names(PRE, "pre"),
          new Names(
              BLOCK,
              "div",
              "center",
              "blockquote",
              "section",
              "article",
              "main",
              "header",
              "footer",
              "aside",
              "form",
              "fieldset",
              "li",
              "ul",
              "ol",
              "dd",
              "dl"),
          new Names(
              RAW, "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"),
          new Names(PLAIN_TEXT, "plaintext"),
          new Names(
              INLINE,
              "font",
              "span",
              "a",
              "i",
              "em",
              "small",
              "big",
              "ix:nonnumeric",
              "ix:nonfraction",
              "ix:continuation",
              "ix:footnote"),
          new Names(MARKING, "b", "u", "strong", "sup", "sub", "s"));

  private static final int PLACES = 256;

  /** The names by their place. */
  private static final List<List<Known>> BY_PLACE = byPlace();

  private record Known(TagName tag, String name) {}

  /** Names that mean the same here. */
  private record Names(TagName tag, List<String> names) {
    Names(TagName tag, String... names) {
      this(tag, List.of(names));
    }
  }

  private static List<List<Known>> byPlace() {
    List<List<Known>> places =
        IntStream.range(0, PLACES).<List<Known>>mapToObj(i -> new ArrayList<>(2)).toList();
    for (Names known : NAMES) {
      for (String name : known.names()) {
        places.get(place(name, 0, name.length())).add(new Known(known.tag(), name));
      }
    }
    return places.stream().map(List::copyOf).toList();
  }

  /** A number from the first letter, the last letter and the length, for a short search. */
  private static int place(String text, int from, int to) {
    int first = text.charAt(from) | ' ';
    int last = text.charAt(to - 1) | ' ';
    return (first * 31 + last * 7 + to - from) % PLACES;
  }

  /** The tag whose name stands in a range that is not empty, in small letters or capitals. */
  static TagName of(String text, int from, int to) {
    List<Known> candidates = BY_PLACE.get(place(text, from, to));
    for (int i = 0; i < candidates.size(); i++) {
      Known known = candidates.get(i);
      int length = known.name().length();
      if (length == to - from && text.regionMatches(true, from, known.name(), 0, length)) {
        return known.tag();
      }
    }
    return OTHER;
  }

  /** Whether it stands in a line, so that its style can raise it above that. */
  boolean isInLine() {
    return this == INLINE || this == MARKING;
  }
}
