package org.stakegraph.ingest.source;

import java.util.Locale;
import org.stakegraph.ingest.text.TextRange;

/**
 * Decides by its content how a document sets its words; neither types nor file names are trusted.
 * What is decided rests on the beginning of the document, as far as {@link #SAMPLE}.
 */
final class MediumDetector {
  /** How much of a document is looked at, in characters. */
  static final int SAMPLE = 1 << 20;

  /** Lines with columns that show that text is typed in columns. */
  private static final int LEAST_GAPS = 3;

  /** Share of the words of a page outside of {@code <pre>} that is still a frame: one part in. */
  private static final int FRAME = 20;

  private final String text;
  private final int start;
  private final int end;

  /** What text without columns is: a submission holds no converted text unless tabs show it. */
  private final Medium plain;

  private MediumDetector(String text, int start, int end, Medium plain) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.plain = plain;
  }

  /** A medium and the part of the document that is set in it. */
  record Content(Medium medium, TextRange range) {}

  /** Decides about a file without an envelope. */
  static Content bare(String text) {
    return new MediumDetector(text, 0, text.length(), Medium.CONVERTED).detect();
  }

  /** Decides about a document of a submission; wrappers around it are left out of the range. */
  static Content enveloped(String text, TextRange range) {
    return new MediumDetector(text, range.start(), range.end(), Medium.ASCII).detect();
  }

  private Content detect() {
    int first = Text.skipBlank(text, start, end);
    if (first == end || isEncoded(first)) {
      return content(Medium.OTHER);
    } else if (text.charAt(first) != '<') {
      return words();
    } else if (Text.startsWith(text, first, "<pdf>")) {
      return content(Medium.OTHER);
    } else if (Text.startsWith(text, first, "<xml>")) {
      return unwrapped(first, "xml").structured();
    } else if (Text.startsWith(text, first, "<xbrl>")) {
      return unwrapped(first, "xbrl").detect();
    } else if (Text.startsWith(text, first, "<?xml") || isStructured(first)) {
      return structured();
    }
    return words();
  }

  /** {@code begin 644 name}: an attachment in letters. */
  private boolean isEncoded(int first) {
    if (!text.startsWith("begin ", first) || first + 10 > end) {
      return false;
    }
    for (int i = first + 6; i < first + 9; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '7') {
        return false;
      }
    }
    return text.charAt(first + 9) == ' ';
  }

  /** What stands between a tag and its closing tag. */
  private MediumDetector unwrapped(int tag, String name) {
    int from = tag + name.length() + 2;
    int last = end;
    while (last > from && text.charAt(last - 1) <= ' ') {
      last--;
    }
    int closing = last - name.length() - 3;
    boolean closed = closing >= from && Text.startsWith(text, closing, "</" + name + ">");
    return new MediumDetector(text, from, closed ? closing : end, plain);
  }

  /** XML unless its root says that it is a page. */
  private Content structured() {
    int root = root();
    return root < end && Text.startsWith(text, root, "<html") ? words() : content(Medium.XML);
  }

  private boolean isStructured(int first) {
    return isRoot(first, "edgarSubmission") || isRoot(first, "ownershipDocument");
  }

  /** Whether an element of this name opens here, with or without a prefix. */
  private boolean isRoot(int at, String name) {
    int nameEnd = at + 1;
    int local = nameEnd;
    while (nameEnd < end && nameEnd - at < 64 && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
      if (text.charAt(nameEnd - 1) == ':') {
        local = nameEnd;
      }
    }
    return nameEnd - local == name.length() && text.startsWith(name, local);
  }

  private static boolean isNamePart(char c) {
    return c == ':' || c == '_' || c == '-' || Character.isLetterOrDigit(c);
  }

  /** The first element behind declarations, comments and white space. */
  private int root() {
    int at = Text.skipBlank(text, start, end);
    while (at + 1 < end && text.charAt(at) == '<') {
      String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">";
      if (text.charAt(at + 1) != '?' && text.charAt(at + 1) != '!') {
        return at;
      }
      int closed = text.indexOf(close, at);
      if (closed < 0 || closed >= end) {
        return end;
      }
      at = Text.skipBlank(text, closed + close.length(), end);
    }
    return at;
  }

  /** HTML, typed or converted. */
  private Content words() {
    String sample = text.substring(start, Math.min(end, start + SAMPLE));
    Markup markup = Markup.of(sample);
    boolean table = markup.rows > 0 && markup.cells > 0;
    if (table || markup.page || markup.blocks > 1) {
      return !table && isFrame(markup, sample) ? framed(markup) : content(Medium.HTML);
    }
    return content(isTyped(markup, sample) ? Medium.ASCII : Medium.CONVERTED);
  }

  private boolean isTyped(Markup markup, String sample) {
    if (markup.typed > 0) {
      return true;
    }
    Separators separators = Separators.of(sample);
    if (separators.stops()) {
      return true;
    }
    boolean columns = separators.blanks() >= LEAST_GAPS;
    return separators.marked() == 0
        ? columns || plain == Medium.ASCII
        : columns && separators.blanks() > separators.marked();
  }

  /** Whether the tags are but a frame around typed text. */
  private boolean isFrame(Markup markup, String sample) {
    if (markup.firstPre >= 0) {
      return markup.preformatted > 0 && markup.flowing <= markup.preformatted / FRAME;
    }
    return markup.lineTags == 0 && markup.blocks <= 2 && isTyped(markup, sample);
  }

  /** The typed text of a page, without the tags around it. */
  private Content framed(Markup markup) {
    int from = markup.firstPre >= 0 ? start + markup.firstPre : afterTags();
    return new Content(Medium.ASCII, new TextRange(from, Math.max(from, beforeTags(from))));
  }

  private int afterTags() {
    int at = Text.skipBlank(text, start, end);
    while (at < end && text.charAt(at) == '<' && !Text.startsWith(text, at, "<page>")) {
      int close = text.indexOf('>', at);
      if (close < 0 || close >= end) {
        return at;
      }
      at = close + 1;
      int next = Text.skipBlank(text, at, end);
      at = next < end && text.charAt(next) == '<' ? next : at;
    }
    return at;
  }

  /** The end of the words: closing tags behind them are taken off. */
  private int beforeTags(int from) {
    int to = end;
    while (to > from) {
      int last = to;
      while (last > from && Text.isBlank(text.charAt(last - 1))) {
        last--;
      }
      int tag = last - 1;
      while (tag > from && last - tag < 16 && text.charAt(tag) != '<') {
        tag--;
      }
      boolean closing = last > from && text.charAt(last - 1) == '>' && text.startsWith("</", tag);
      if (!closing || isTypedTag(text.substring(tag + 2, last - 1))) {
        return to;
      }
      to = tag;
    }
    return to;
  }

  private static boolean isTypedTag(String name) {
    return name.toLowerCase(Locale.ROOT).equals("table");
  }

  private Content content(Medium medium) {
    return new Content(medium, new TextRange(start, end));
  }
}
