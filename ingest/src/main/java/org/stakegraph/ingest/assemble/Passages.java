package org.stakegraph.ingest.assemble;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** The running text of a filing, to quote from. */
final class Passages {
  /** Longer than most sentences; what is cut can be read at the span. */
  private static final int LONGEST = 600;

  private final SourceText source;

  /** By where they start. A note may be joined from paragraphs that pages part. */
  private final NavigableMap<Integer, AlignedText> notes = new TreeMap<>();

  private final NavigableMap<Integer, AlignedText> paragraphs = new TreeMap<>();

  Passages(SourceText source, List<TablePart> tables, List<AlignedText> prose) {
    this.source = source;
    for (TablePart table : tables) {
      for (NotePart note : table.notes()) {
        notes.put(note.text().range().start(), note.text());
      }
    }
    for (AlignedText paragraph : prose) {
      paragraphs.put(paragraph.range().start(), paragraph);
    }
  }

  /** The words of a range; empty if they are neither running text nor printed in one piece. */
  Optional<String> words(TextRange range) {
    return in(notes, range)
        .or(() -> in(paragraphs, range))
        .map(passage -> passage.within(range))
        .or(() -> piece(range))
        .map(words -> shortened(words.toString()))
        .filter(words -> !words.isEmpty());
  }

  /** Words of a cell or a line, without markup between them. */
  private Optional<AlignedText> piece(TextRange range) {
    boolean plain =
        range.length() <= LONGEST && !source.contains(range, '<') && !source.contains(range, '&');
    return plain ? Optional.of(source.aligned(range)) : Optional.empty();
  }

  private static Optional<AlignedText> in(
      NavigableMap<Integer, AlignedText> texts, TextRange range) {
    Map.Entry<Integer, AlignedText> before = texts.floorEntry(range.start());
    return Optional.ofNullable(before)
        .map(Map.Entry::getValue)
        .filter(text -> text.range().end() >= range.end());
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf(' ', LONGEST - 1);
    return words.substring(0, end > 0 ? end : Character.offsetByCodePoints(words, 0, 500))
        + "\u2026";
  }
}
