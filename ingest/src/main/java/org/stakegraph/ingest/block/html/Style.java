package org.stakegraph.ingest.block.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How an element sets its words, as far as that says what they are.
 *
 * @param bold in bold type
 * @param underlined underlined
 * @param heading inside {@code h1} to {@code h6}
 * @param rise whether and how the words are raised above the line
 */
record Style(boolean bold, boolean underlined, boolean heading, Rise rise) {
  static final Style PLAIN = new Style(false, false, false, Rise.NONE);

  private static final int MIN_BOLD = 600;

  private static final Set<String> INLINE =
      Set.of("font", "span", "small", "a", "b", "i", "u", "em", "strong", "big", "sup", "s");

  /** Whether words are raised above the line. */
  enum Rise {
    NONE,
    /** Set at the top of the line, which raises small letters only. */
    TOP,
    /** Superscript. */
    SUPER
  }

  /** Whether it makes words stand out as those of a heading do. */
  boolean isEmphatic() {
    return bold || underlined || heading;
  }

  /** The style of an element with these declarations that stands in text of this style. */
  Style within(Element element, Declarations declared) {
    String name = element.normalName();
    Style style =
        switch (name) {
          case "b", "strong" -> withBold(true);
          case "u" -> withUnderlined(true);
          case "sup" -> withRise(Rise.SUPER);
          case "sub" -> withRise(Rise.NONE);
          case "h1", "h2", "h3", "h4", "h5", "h6" -> new Style(bold, underlined, true, rise);
          case "td", "th" -> withRise(Rise.NONE);
          default -> this;
        };
    return declared.isEmpty() ? style : style.declared(declared, INLINE.contains(name));
  }

  private Style declared(Declarations css, boolean inline) {
    Style style = this;
    if (!css.weight().isEmpty()) {
      style = style.withBold(isBold(css.weight()));
    }
    if (css.decoration().contains("underline")) {
      style = style.withUnderlined(true);
    }
    if (inline && css.isLifted()) {
      return style.withRise(Rise.SUPER);
    }
    return inline && !css.vertical().isEmpty() ? style.withRise(rise(css.vertical())) : style;
  }

  private static boolean isBold(String weight) {
    if (weight.equals("bold") || weight.equals("bolder")) {
      return true;
    }
    return weight.length() == 3
        && Character.isDigit(weight.charAt(0))
        && weight.charAt(0) - '0' >= MIN_BOLD / 100;
  }

  private Rise rise(String align) {
    return switch (align) {
      case "super", "text-top" -> Rise.SUPER;
      case "top" -> rise == Rise.SUPER ? rise : Rise.TOP;
      case "baseline", "bottom", "sub" -> Rise.NONE;
      default ->
          !align.isEmpty() && align.charAt(0) >= '1' && align.charAt(0) <= '9' ? Rise.TOP : rise;
    };
  }

  private Style withBold(boolean now) {
    return now == bold ? this : new Style(now, underlined, heading, rise);
  }

  private Style withUnderlined(boolean now) {
    return now == underlined ? this : new Style(bold, now, heading, rise);
  }

  private Style withRise(Rise now) {
    return now == rise ? this : new Style(bold, underlined, heading, now);
  }
}
