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

  private final SourceText source;
  private final List<TypedLine> lines = new ArrayList<>();

  private TypedLines(SourceText source) {
    this.source = source;
  }

  /** The lines of a document, which begins and ends with a line. */
  static List<TypedLine> read(SourceText source, TextRange document) {
    TypedLines reader = new TypedLines(source);
    for (int i = source.lineAt(document.start()); i < source.lines(); i++) {
      TextRange line = source.line(i);
      if (line.start() >= document.end()) {
        break;
      }
      reader.read(line);
    }
    return reader.lines;
  }

  private void read(TextRange line) {
    String text = source.text();
    TypedWords words = new TypedWords(text, line);
    int from = line.start();
    boolean tagged = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      int end = c == '\f' ? i + 1 : c == '<' ? tagEnd(text, i, line.end()) : -1;
      if (end < 0) {
        continue;
      }
      Kind kind = c == '\f' ? Kind.PAGE : kind(text.substring(i + 1, end - 1));
      if (kind == Kind.MARK && words.isBlank(from, i)) {
        add(Kind.MARK, new TextRange(i, end));
        words.mark(i, end);
      } else if (kind == Kind.MARK) {
        words.mark(i, end);
      } else if (kind == Kind.RULER) {
        words.ruler(i, end);
      } else if (kind != Kind.WORDS) {
        if (kind != Kind.BLANK) {
          words(words, new TextRange(from, i));
          add(kind, new TextRange(i, end));
          from = end;
        } else {
          words.erase(i, end);
        }
        tagged = true;
      }
      i = end - 1;
    }
    TextRange rest = new TextRange(from, line.end());
    if (!tagged || !words.isBlank(rest.start(), rest.end())) {
      words(words, rest);
    }
  }

  private void words(TypedWords words, TextRange range) {
    List<Chunk> ruler = words.ruler(range);
    if (!ruler.isEmpty()) {
      lines.add(new TypedLine(Kind.RULER, ruler, range));
      if (words.isBlank(range.start(), range.end())) {
        return;
      }
    }
    List<Chunk> chunks = words.chunks(range);
    if (chunks.isEmpty() && range.start() > 0 && range.length() == 0 && !isWholeLine(range)) {
      return;
    }
    Kind kind = chunks.isEmpty() ? Kind.BLANK : isRule(chunks) ? Kind.RULE : Kind.WORDS;
    lines.add(new TypedLine(kind, chunks, range));
  }

  private boolean isWholeLine(TextRange range) {
    return source.line(source.lineAt(range.start())).equals(range);
  }

  private void add(Kind kind, TextRange range) {
    lines.add(new TypedLine(kind, List.of(), range));
  }

  private static boolean isRule(List<Chunk> chunks) {
    return chunks.stream().allMatch(c -> c.kind() == Chunk.Kind.RULE)
        && chunks.stream().anyMatch(c -> c.text().length() > 3);
  }

  /** One past a tag's closing bracket, or -1 if no tag of typed tables stands here. */
  private static int tagEnd(String text, int start, int limit) {
    int close = start + 1;
    int last = Math.min(limit, start + MAX_TAG);
    while (close < last && text.charAt(close) != '>') {
      close++;
    }
    return close < last && kind(text.substring(start + 1, close)) != Kind.WORDS ? close + 1 : -1;
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
