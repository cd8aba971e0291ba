package org.stakegraph.ingest.block.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How an element sets its words, as far as that says what they are.
 *
 * @param bold in bold type
 * @param underlined underlined
 * @param centred in the middle of the line
 * @param heading inside {@code h1} to {@code h6}
 * @param rise whether and how the words are raised above the line
 */
record Style(boolean bold, boolean underlined, boolean centred, boolean heading, Rise rise) {
  static final Style PLAIN = new Style(false, false, false, false, Rise.NONE);

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

  /** The style of an element that stands in text of this style. */
  Style within(Element element) {
    String name = element.normalName();
    Style style =
        switch (name) {
          case "b", "strong" -> withBold(true);
          case "u" -> withUnderlined(true);
          case "center" -> withCentred(true);
          case "sup" -> withRise(Rise.SUPER);
          case "sub" -> withRise(Rise.NONE);
          case "h1", "h2", "h3", "h4", "h5", "h6" ->
              new Style(bold, underlined, centred, true, rise);
          case "td", "th" -> new Style(bold, underlined, false, heading, Rise.NONE);
          default -> this;
        };
    if (element.attributesSize() == 0) {
      return style;
    }
    String align = element.attr("align");
    if (!align.isEmpty()) {
      style = style.withCentred(align.equalsIgnoreCase("center"));
    }
    String css = element.attr("style");
    return css.isEmpty() ? style : style.declared(css, INLINE.contains(name));
  }

  private Style declared(String css, boolean inline) {
    Style style = this;
    boolean relative = false;
    boolean lifted = false;
    for (Declarations at = new Declarations(css); at.next(); ) {
      switch (at.name()) {
        case "font-weight" -> style = style.withBold(isBold(at.value()));
        case "text-align" -> style = style.withCentred(at.value().equals("center"));
        case "text-decoration", "text-decoration-line" -> {
          style = style.withUnderlined(style.underlined || at.value().contains("underline"));
        }
        case "vertical-align" -> {
          if (inline) {
            style = style.withRise(rise(at.value()));
          }
        }
        case "position" -> relative = at.value().equals("relative");
        case "top" -> lifted |= at.value().startsWith("-") && !isZero(at.value());
        case "bottom" -> lifted |= !at.value().startsWith("-") && !isZero(at.value());
        default -> {}
      }
    }
    return inline && relative && lifted ? style.withRise(Rise.SUPER) : style;
  }

  private static boolean isBold(String weight) {
    if (weight.equals("bold") || weight.equals("bolder")) {
      return true;
    }
    return weight.length() == 3
        && Character.isDigit(weight.charAt(0))
        && weight.charAt(0) - '0' >= MIN_BOLD / 100;
  }

  private static boolean isZero(String length) {
    return length.chars().noneMatch(c -> c >= '1' && c <= '9');
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

  /** Whether a style attribute takes its element off the page. */
  static boolean isHidden(Element element) {
    String css = element.attr("style");
    if (css.isEmpty()) {
      return false;
    }
    for (Declarations at = new Declarations(css); at.next(); ) {
      if (at.name().equals("display") && at.value().startsWith("none")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a style attribute lets its element stand in the line. */
  static boolean isInLine(Element element) {
    String css = element.attr("style");
    if (css.isEmpty()) {
      return false;
    }
    for (Declarations at = new Declarations(css); at.next(); ) {
      if (at.name().equals("display")) {
        return at.value().startsWith("inline");
      }
    }
    return false;
  }

  /** Whether a style attribute starts a page before or behind its element. */
  static boolean breaksPage(Element element) {
    String css = element.attr("style");
    if (css.isEmpty()) {
      return false;
    }
    for (Declarations at = new Declarations(css); at.next(); ) {
      boolean named =
          Set.of("page-break-before", "page-break-after", "break-before", "break-after")
              .contains(at.name());
      if (named && Set.of("always", "page", "left", "right").contains(at.value())) {
        return true;
      }
    }
    return false;
  }

  private Style withBold(boolean now) {
    return now == bold ? this : new Style(now, underlined, centred, heading, rise);
  }

  private Style withUnderlined(boolean now) {
    return now == underlined ? this : new Style(bold, now, centred, heading, rise);
  }

  private Style withCentred(boolean now) {
    return now == centred ? this : new Style(bold, underlined, now, heading, rise);
  }

  private Style withRise(Rise now) {
    return now == rise ? this : new Style(bold, underlined, centred, heading, now);
  }

  /** Walks over the declarations of a style attribute. */
  private static final class Declarations {
    private final String css;
    private int from;
    private String name = "";
    private String value = "";

    Declarations(String css) {
      this.css = css;
    }

    boolean next() {
      while (from < css.length()) {
        int semicolon = css.indexOf(';', from);
        int end = semicolon < 0 ? css.length() : semicolon;
        int colon = css.indexOf(':', from);
        int start = from;
        from = end + 1;
        if (colon >= 0 && colon < end) {
          name = css.substring(start, colon).strip().toLowerCase(Locale.ROOT);
          value = css.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT);
          return true;
        }
      }
      return false;
    }

    String name() {
      return name;
    }

    String value() {
      return value;
    }
  }
}
