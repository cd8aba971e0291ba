package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Turns the lines of the notes area into paragraphs. Page numbers, rules and links to the contents
 * are passed over, so that a note goes on across them.
 */
final class ParagraphReader {
  private static final int LONGEST_PAGE_NUMBER = 3;

  /** Numbers passed over before the first note and between two. */
  private static final int MOST_FIRST = 3;

  private static final int MOST_BETWEEN = 60;

  private final List<MarkerUse> uses;
  private final List<NoteParagraph> paragraphs = new ArrayList<>();
  private final List<AlignedText> lines = new ArrayList<>();
  private @Nullable String marker;
  private boolean bullet;
  private int lastIndex = -1;

  /** The mark of the note before, whether a row carries it or not. */
  private String lastSeen = "0";

  private boolean bracketed;

  private ParagraphReader(List<MarkerUse> uses) {
    this.uses = uses;
  }

  static List<NoteParagraph> read(SourceText source, TextRange area, List<MarkerUse> uses) {
    List<AlignedText> lines = new ArrayList<>();
    int last = source.lineAt(Math.max(area.start(), area.end() - 1));
    for (int i = source.lineAt(area.start()); i <= last && area.length() > 0; i++) {
      TextRange line = source.line(i);
      int start = Math.max(area.start(), line.start());
      int end = Math.min(area.end(), line.end());
      lines.add(start < end ? trimmed(source, start, end) : AlignedText.EMPTY);
    }
    return of(lines, uses);
  }

  private static AlignedText trimmed(SourceText source, int start, int end) {
    AlignedText line = source.aligned(new TextRange(start, end));
    return line.slice(0, line.length());
  }

  /** Paragraphs of lines; an empty line ends a paragraph. */
  static List<NoteParagraph> of(List<AlignedText> lines, List<MarkerUse> uses) {
    ParagraphReader reader = new ParagraphReader(uses);
    reader.bracketed = lines.stream().anyMatch(reader::isBracketedHead);
    lines.forEach(reader::line);
    reader.close();
    return reader.paragraphs;
  }

  private boolean isBracketedHead(AlignedText line) {
    MarkerShape.Read read = MarkerShape.at(line, afterBullet(line));
    return read != null && read.shape() == MarkerShape.BRACKETED && indexOf(read.marker()) >= 0;
  }

  private void line(AlignedText line) {
    if (line.isEmpty()) {
      close();
      return;
    }
    if (isFurniture(line)) {
      return;
    }
    int after = afterBullet(line);
    MarkerShape.Read head = head(line, after);
    if (head != null) {
      open(head.marker(), after > 0);
      add(line.from(head.end()));
    } else if (after > 0) {
      open(null, true);
      add(line.from(after));
    } else {
      add(line);
    }
  }

  private void add(AlignedText line) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private void open(@Nullable String mark, boolean listed) {
    close();
    marker = mark;
    bullet = listed;
    if (mark != null) {
      lastIndex = Math.max(lastIndex, indexOf(mark));
      lastSeen = mark;
    }
  }

  private void close() {
    boolean waiting = marker != null && lines.isEmpty();
    if (!lines.isEmpty()) {
      paragraphs.add(
          new NoteParagraph(Optional.ofNullable(marker), bullet, AlignedText.join(lines)));
      lines.clear();
    }
    if (!waiting) {
      marker = null;
      bullet = false;
    }
  }

  private static int afterBullet(AlignedText line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    boolean sign = first == '-' || first == '\u2022' || first == '\u2013' || first == '\u00B7';
    return sign && line.length() > 2 && line.charAt(1) == ' ' ? 2 : 0;
  }

  /** The mark at the head of a line, if it is one that a note may have here. */
  private MarkerShape.@Nullable Read head(AlignedText line, int from) {
    MarkerShape.Read read = MarkerShape.at(line, from);
    if (read == null) {
      return null;
    }
    int index = indexOf(read.marker());
    boolean starts = lines.isEmpty() || endsSentence(lines.get(lines.size() - 1));
    if (read.shape() == MarkerShape.BRACKETED) {
      boolean follows = index < 0 && follows(read.marker());
      return starts && (index >= 0 || follows) ? read : null;
    }
    if (read.shape() == MarkerShape.SIGNED || read.shape() == MarkerShape.NAMED) {
      return starts && index >= 0 ? read : null;
    }
    boolean next = index >= 0 && index > lastIndex && index <= lastIndex + 3;
    return starts && next && !bracketed ? read : null;
  }

  private static boolean endsSentence(AlignedText line) {
    char last = line.charAt(line.length() - 1);
    return last == '.' || last == '%' || last == ';' || line.toString().endsWith(".)");
  }

  /**
   * Whether a number that no row carries comes behind that of the last note: a note of another
   * table, which is no part of the one before. The first can only be one of the lowest.
   */
  private boolean follows(String mark) {
    if (!MarkerShape.isNumber(mark) || !MarkerShape.isNumber(lastSeen)) {
      return false;
    }
    int step = Integer.parseInt(mark) - Integer.parseInt(lastSeen);
    return step >= 1 && step <= (lastIndex < 0 ? MOST_FIRST : MOST_BETWEEN);
  }

  private int indexOf(String mark) {
    for (int i = 0; i < uses.size(); i++) {
      if (uses.get(i).marker().equals(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** Page numbers, rules, page marks and links to the contents. */
  private boolean isFurniture(AlignedText line) {
    String words = line.toString();
    String plain = words.replace("-", "").replace("_", "").replace("=", "").strip();
    if (plain.isEmpty()) {
      return words.length() > 1;
    }
    boolean digits = plain.length() <= LONGEST_PAGE_NUMBER && MarkerShape.isNumber(plain);
    if (digits) {
      return bracketed || indexOf(plain) != lastIndex + 1;
    }
    return words.startsWith("<PAGE>")
        || words.equalsIgnoreCase("Table of Contents")
        || words.startsWith("[Table of Contents]")
        || words.equals("</TABLE>")
        || words.equals("<TABLE>");
  }
}
