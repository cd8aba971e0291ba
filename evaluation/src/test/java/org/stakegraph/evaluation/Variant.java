package org.stakegraph.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** Ways of writing a filing that say the same. */
enum Variant {
  LINE_FEEDS("line feeds"),
  CARRIAGE_RETURNS("carriage returns"),
  BOTH_LINE_ENDS("carriage returns with line feeds"),
  COMPRESSED("gzip"),
  COMMENTS("a comment in each cell"),
  FONTS("a font tag around each cell's words"),
  ZERO_WIDTH("a zero-width space before each cell's words"),
  DIVISIONS("a division around each cell's words"),
  SPACERS("empty cells at both ends of each row"),
  UPPER_CASE("tags and attributes in upper case"),
  UNBROKEN_SPACES("unbroken spaces in cells");

  private final String label;

  Variant(String label) {
    this.label = label;
  }

  /** Whether it makes sense for text without tags. */
  boolean isForAnyText() {
    return compareTo(COMPRESSED) <= 0;
  }

  /** The same filing, written in this way. */
  byte[] of(String filing) throws IOException {
    byte[] bytes = written(filing).getBytes(StandardCharsets.ISO_8859_1);
    return this == COMPRESSED ? gzip(bytes) : bytes;
  }

  private String written(String filing) {
    return switch (this) {
      case COMPRESSED -> filing;
      case LINE_FEEDS -> lineFeeds(filing);
      case CARRIAGE_RETURNS -> lineFeeds(filing).replace('\n', '\r');
      case BOTH_LINE_ENDS -> lineFeeds(filing).replace("\n", "\r\n");
      case COMMENTS -> tags(filing, tag -> opens(tag, "td") ? tag + "<!-- <td>9</td> -->" : tag);
      case FONTS ->
          tags(
              filing,
              tag ->
                  opens(tag, "td")
                      ? tag + "<font size=\"2\">"
                      : closes(tag, "td") ? "</font>" + tag : tag);
      case ZERO_WIDTH -> tags(filing, tag -> opens(tag, "td") ? tag + "&#8203;" : tag);
      case DIVISIONS ->
          tags(
              filing,
              tag -> opens(tag, "td") ? tag + "<div>" : closes(tag, "td") ? "</div>" + tag : tag);
      case SPACERS ->
          tags(
              filing,
              tag ->
                  opens(tag, "tr")
                      ? tag + "<td></td>"
                      : closes(tag, "tr") ? "<td>&nbsp;</td>" + tag : tag);
      case UPPER_CASE -> tags(filing, Variant::upperCase);
      case UNBROKEN_SPACES -> unbroken(filing);
    };
  }

  private static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static boolean opens(String tag, String name) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.startsWith("<" + name)
        && !Character.isLetterOrDigit(lower.charAt(name.length() + 1));
  }

  private static boolean closes(String tag, String name) {
    return tag.toLowerCase(Locale.ROOT).startsWith("</" + name + ">");
  }

  /** Changes each tag of an HTML document; comments and what stands around documents stay. */
  private static String tags(String text, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder(text.length() * 2);
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      if (open < 0) {
        break;
      }
      changed.append(text, at, open);
      boolean comment = text.startsWith("<!--", open);
      int close = comment ? text.indexOf("-->", open) : text.indexOf('>', open);
      if (close < 0) {
        at = open;
        break;
      }
      at = close + (comment ? 3 : 1);
      String tag = text.substring(open, at);
      boolean markup = !comment && tag.length() > 2 && !isEnvelope(tag);
      changed.append(markup ? change.apply(tag) : tag);
    }
    return changed.append(text, at, text.length()).toString();
  }

  /** The tags of a submission around its documents are in upper case and have no attributes. */
  private static boolean isEnvelope(String tag) {
    return tag.indexOf('=') < 0 && tag.equals(tag.toUpperCase(Locale.ROOT));
  }

  /** Names in upper case; values, which may tell upper from lower case, as they are. */
  private static String upperCase(String tag) {
    StringBuilder upper = new StringBuilder(tag.length());
    char quote = 0;
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
      upper.append(quote == 0 ? Character.toUpperCase(c) : c);
    }
    return upper.toString();
  }

  private static String unbroken(String text) {
    StringBuilder changed = new StringBuilder(text.length() * 2);
    boolean inTag = false;
    boolean inCell = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        inTag = true;
        String tag = text.substring(i, Math.min(text.length(), i + 6));
        inCell = tag.length() == 6 && (inCell ? !closes(tag, "td") : opens(tag, "td"));
      }
      changed.append(c == ' ' && inCell && !inTag ? "&#160;" : String.valueOf(c));
      inTag &= c != '>';
    }
    return changed.toString();
  }

  @Override
  public String toString() {
    return label;
  }
}
