package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.block.TypedLine.Kind;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Cuts typed text into lines and takes the tags of its tables out of them. */
final class TypedLines {
  /** Longest tag that typed tables know, with its brackets. */
  private static final int MAX_TAG = 12;

  private static final int MAX_MARK_DIGITS = 3;

  private final List<TypedLine> lines = new ArrayList<>();

  private TypedLines() {}

  /** The lines of a range of a source. */
  static List<TypedLine> read(SourceText source, TextRange document) {
    TypedLines reader = new TypedLines();
    TypedSource.lines(source.text(), document, reader::read);
    return reader.lines;
  }

  /** Lines that stand below each other in text order. */
  static List<TypedLine> read(List<TypedCharacters> lines) {
    TypedLines reader = new TypedLines();
    lines.forEach(reader::read);
    return reader.lines;
  }

  private void read(TypedCharacters line) {
    TypedWords words = new TypedWords(line);
    int from = 0;
    boolean tagged = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int end = c == '\f' ? i + 1 : c == '<' ? tagEnd(line, i) : -1;
      if (end < 0) {
        continue;
      }
      Kind kind = c == '\f' ? Kind.PAGE : kind(line.text(i + 1, end - 1));
      if (kind == Kind.MARK && words.isBlank(from, i)) {
        add(Kind.MARK, line.range(i, end));
        words.mark(i, end);
      } else if (kind == Kind.MARK) {
        words.mark(i, end);
      } else if (kind == Kind.RULER) {
        words.markRuler(i, end);
      } else if (kind != Kind.WORDS) {
        if (kind != Kind.BLANK) {
          words(line, words, from, i);
          add(kind, line.range(i, end));
          from = end;
        } else {
          words.erase(i, end);
        }
        tagged = true;
      }
      i = end - 1;
    }
    if (!tagged || !words.isBlank(from, line.length())) {
      words(line, words, from, line.length());
    }
  }

  private void words(TypedCharacters line, TypedWords words, int from, int to) {
    TextRange range = line.range(from, to);
    List<Chunk> ruler = words.ruler(from, to);
    if (!ruler.isEmpty()) {
      lines.add(new TypedLine(Kind.RULER, ruler, range));
      if (words.isBlank(from, to)) {
        return;
      }
    }
    List<Chunk> chunks = words.chunks(from, to);
    if (chunks.isEmpty() && from == to && line.length() > 0) {
      return;
    }
    if (chunks.isEmpty()) {
      lines.add(new TypedLine(Kind.BLANK, chunks, range));
    } else if (isRule(chunks)) {
      lines.add(new TypedLine(Kind.RULE, chunks.stream().map(Chunk::drawn).toList(), range));
    } else {
      lines.add(new TypedLine(Kind.WORDS, chunks, range));
    }
  }

  private void add(Kind kind, TextRange range) {
    lines.add(new TypedLine(kind, List.of(), range));
  }

  private static boolean isRule(List<Chunk> chunks) {
    return chunks.stream().allMatch(TypedLines::isDrawn)
        && chunks.stream().anyMatch(c -> c.text().length() > 3);
  }

  /** A line, or the one or two dashes of a line under a short label such as {@code %}. */
  private static boolean isDrawn(Chunk chunk) {
    String text = chunk.text().toString();
    return chunk.kind() == Chunk.Kind.RULE || text.equals("-") || text.equals("--");
  }

  /** One past a tag's closing bracket, or -1 if no tag of typed tables stands here. */
  private static int tagEnd(TypedCharacters line, int start) {
    int close = start + 1;
    int last = Math.min(line.length(), start + MAX_TAG);
    while (close < last && line.charAt(close) != '>') {
      close++;
    }
    return close < last && kind(line.text(start + 1, close)) != Kind.WORDS ? close + 1 : -1;
  }

  /** What a tag means: {@code BLANK} means nothing, {@code WORDS} is no tag. */
  private static Kind kind(String name) {
    String tag = name.strip().toUpperCase(Locale.ROOT);
    return switch (tag) {
      case "PAGE" -> Kind.PAGE;
      case "TABLE" -> Kind.TABLE;
      case "/TABLE" -> Kind.TABLE_END;
      case "S", "C" -> Kind.RULER;
      case "FN" -> Kind.NOTES;
      case "CAPTION", "/CAPTION", "/FN", "PRE", "/PRE", "TEXT", "/TEXT", "R", "/R" -> Kind.BLANK;
      default -> isMark(tag) ? Kind.MARK : Kind.WORDS;
    };
  }

  private static boolean isMark(String tag) {
    int digits = tag.length() - 1;
    if (digits < 1 || digits > MAX_MARK_DIGITS || tag.charAt(0) != 'F') {
      return false;
    }
    return tag.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }
}
