package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Reads the words of Markdown: references and escapes are resolved, emphasis and tags dropped,
 * ligatures spelt out, raised footnote marks put in brackets. A digit glued to a word stays there.
 */
public final class MarkdownText {
  /** Longest tag that is looked for, with its brackets. */
  private static final int MAX_TAG = 200;

  /** Longest content of a raised mark: {@code 12, 13, 14}. */
  private static final int MAX_RAISED = 24;

  private static final String SUPERSCRIPTS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final int end;
  private final BitSet emphasis;
  private final List<AlignedText> lines = new ArrayList<>();
  private AlignedText.Builder line = new AlignedText.Builder(32);

  private MarkdownText(String text, TextRange range) {
    this.text = text;
    this.end = range.end();
    this.emphasis = Emphasis.signs(text, range);
  }

  /**
   * The lines of a range as {@code <br>}, two blanks at the end of a printed line and blank lines
   * part them; empty ones are left out.
   */
  public static List<AlignedText> lines(SourceText source, TextRange range) {
    MarkdownText reader = new MarkdownText(source.text(), range);
    int i = range.start();
    while (i < range.end()) {
      i = reader.read(i, range.start());
    }
    reader.endLine();
    return reader.lines;
  }

  /** All words of a range. */
  static AlignedText words(SourceText source, TextRange range) {
    return AlignedText.join(lines(source, range));
  }

  /** Reads what begins at a place and returns where it ends. */
  private int read(int i, int start) {
    char c = text.charAt(i);
    if (emphasis.get(i - start)) {
      return i + 1;
    }
    return switch (c) {
      case '\n' -> newline(i);
      case '\\' -> escape(i);
      case '&' -> reference(i);
      case '<' -> tag(i);
      case '^' -> raised(i, i + 1, "^");
      case '[' -> text.startsWith("[^", i) ? raised(i, i + 2, "]") : link(i);
      case '$' -> text.startsWith("$^{", i) ? raised(i, i + 3, "}$") : put(c, i);
      default -> SUPERSCRIPTS.indexOf(c) >= 0 ? superscripts(i) : put(c, i);
    };
  }

  private int put(char c, int i) {
    String letters =
        switch (c) {
          case '\uFB00' -> "ff";
          case '\uFB01' -> "fi";
          case '\uFB02' -> "fl";
          case '\uFB03' -> "ffi";
          case '\uFB04' -> "ffl";
          default -> "";
        };
    if (letters.isEmpty()) {
      line.add(c, i);
    }
    for (int j = 0; j < letters.length(); j++) {
      line.add(letters.charAt(j), i);
    }
    return i + 1;
  }

  private int newline(int i) {
    int before = i - (i > 0 && text.charAt(i - 1) == '\r' ? 2 : 1);
    boolean hard = before > 0 && text.charAt(before) == ' ' && text.charAt(before - 1) == ' ';
    boolean blank = before >= 0 && text.charAt(before) == '\n';
    if (!hard && !blank) {
      return put(' ', i);
    }
    endLine();
    return i + 1;
  }

  private int escape(int i) {
    boolean escaped = i + 1 < end && PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
    return escaped ? put(text.charAt(i + 1), i + 1) : put('\\', i);
  }

  private int reference(int i) {
    int close = CharacterReferences.end(text, i, end);
    if (close < 0) {
      return put('&', i);
    }
    CharacterReferences.decoded(text, i, close).chars().forEach(c -> put((char) c, i));
    return close;
  }

  private int tag(int i) {
    int close = i + 1;
    int last = Math.min(end, i + MAX_TAG);
    while (close < last && text.charAt(close) != '>') {
      close++;
    }
    if (close == last) {
      return put('<', i);
    }
    String name = name(text.substring(i + 1, close));
    switch (name) {
      case "br" -> endLine();
      case "sup" -> {
        return sup(close + 1);
      }
      case "/sup", "sub", "/sub", "b", "/b", "i", "/i", "u", "/u", "em", "/em" -> {}
      case "strong", "/strong", "span", "/span", "a", "/a", "p", "/p" -> {}
      default -> {
        return put('<', i);
      }
    }
    return close + 1;
  }

  private static String name(String tag) {
    int to = 0;
    while (to < tag.length()
        && (Character.isLetter(tag.charAt(to)) || (to == 0 && tag.charAt(0) == '/'))) {
      to++;
    }
    return tag.substring(0, to).toLowerCase(Locale.ROOT);
  }

  /** A mark between tags; letters, as in 2nd, are words. */
  private int sup(int content) {
    int close = content;
    int last = Math.min(end, content + MAX_TAG);
    while (close < last && text.charAt(close) != '<') {
      close++;
    }
    return close < last && marks(content, close) ? close : content;
  }

  private int raised(int start, int content, String closing) {
    int close = content;
    int last = Math.min(end, content + MAX_RAISED);
    while (close < last && !text.startsWith(closing, close)) {
      close++;
    }
    boolean closed = close < last && close + closing.length() <= end;
    return closed && marks(content, close)
        ? close + closing.length()
        : put(text.charAt(start), start);
  }

  /** Puts numbers, or one small letter, in brackets; false if a range holds anything else. */
  private boolean marks(int from, int to) {
    List<TextRange> marks = RaisedMarks.of(text, new TextRange(from, to));
    for (TextRange mark : marks) {
      bracket(mark);
    }
    return !marks.isEmpty();
  }

  private void bracket(TextRange mark) {
    line.add(' ', mark.start());
    line.add('(', mark.start());
    for (int i = mark.start(); i < mark.end(); i++) {
      int digit = SUPERSCRIPTS.indexOf(text.charAt(i));
      line.add(digit >= 0 ? (char) ('0' + digit) : text.charAt(i), i);
    }
    line.add(')', mark.end() - 1);
  }

  private int superscripts(int start) {
    int i = start;
    while (i < end && SUPERSCRIPTS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    bracket(new TextRange(start, i));
    boolean more =
        i + 1 < end && text.charAt(i) == ',' && SUPERSCRIPTS.indexOf(text.charAt(i + 1)) >= 0;
    return more ? i + 1 : i;
  }

  /** A link reads as its words. */
  private int link(int i) {
    int close = i + 1;
    int last = Math.min(end, i + MAX_TAG);
    while (close < last && text.charAt(close) != ']') {
      close++;
    }
    if (close + 1 >= last || text.charAt(close + 1) != '(') {
      return put('[', i);
    }
    int target = close + 2;
    while (target < last && text.charAt(target) != ')') {
      target++;
    }
    if (target >= last) {
      return put('[', i);
    }
    for (int j = i + 1; j < close; j++) {
      put(text.charAt(j), j);
    }
    return target + 1;
  }

  private void endLine() {
    AlignedText words = line.build();
    if (!words.isEmpty()) {
      lines.add(words);
    }
    line = new AlignedText.Builder(32);
  }
}
