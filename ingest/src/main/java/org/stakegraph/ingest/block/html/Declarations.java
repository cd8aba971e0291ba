package org.stakegraph.ingest.block.html;

import java.util.Locale;

/**
 * What a style attribute declares, as far as it matters here; the values are in lower case and
 * empty where nothing is declared.
 */
final class Declarations {
  private static final Declarations NONE = new Declarations();

  private String display = "";
  private String weight = "";
  private String decoration = "";
  private String vertical = "";
  private boolean relative;
  private boolean lifted;
  private boolean breaks;

  private Declarations() {}

  static Declarations of(String css) {
    if (css.isEmpty()) {
      return NONE;
    }
    Declarations declarations = new Declarations();
    int from = 0;
    while (from < css.length()) {
      int semicolon = css.indexOf(';', from);
      int end = semicolon < 0 ? css.length() : semicolon;
      int colon = css.indexOf(':', from);
      if (colon >= 0 && colon < end) {
        declarations.declare(css, from, colon, end);
      }
      from = end + 1;
    }
    return declarations;
  }

  private void declare(String css, int start, int colon, int end) {
    switch (word(css, start, colon)) {
      case "display" -> display = word(css, colon + 1, end);
      case "font-weight" -> weight = word(css, colon + 1, end);
      case "text-decoration", "text-decoration-line" -> decoration = word(css, colon + 1, end);
      case "vertical-align" -> vertical = word(css, colon + 1, end);
      case "position" -> relative = word(css, colon + 1, end).equals("relative");
      case "top" -> lifted |= isLength(word(css, colon + 1, end), true);
      case "bottom" -> lifted |= isLength(word(css, colon + 1, end), false);
      case "page-break-before", "page-break-after", "break-before", "break-after" ->
          breaks |= isBreak(word(css, colon + 1, end));
      default -> {}
    }
  }

  private static String word(String css, int start, int end) {
    return css.substring(start, end).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isLength(String length, boolean negative) {
    boolean zero = length.chars().noneMatch(c -> c >= '1' && c <= '9');
    return !zero && length.startsWith("-") == negative;
  }

  private static boolean isBreak(String value) {
    return switch (value) {
      case "always", "page", "left", "right" -> true;
      default -> false;
    };
  }

  boolean isEmpty() {
    return this == NONE;
  }

  /** Whether the element is off the page. */
  boolean isHidden() {
    return display.startsWith("none");
  }

  /** Whether the element stands in the line. */
  boolean isInLine() {
    return display.startsWith("inline");
  }

  /** Whether a page starts before or behind the element. */
  boolean breaksPage() {
    return breaks;
  }

  /** Whether the words stand above the line. */
  boolean isLifted() {
    return relative && lifted;
  }

  String weight() {
    return weight;
  }

  String decoration() {
    return decoration;
  }

  String vertical() {
    return vertical;
  }
}
