package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Takes off the numbers by which a table counts its entries: "12. Alder Fund, L.P." */
final class ListNumbers {
  private static final int MOST_DIGITS = 3;

  /** A single number may be part of a name. */
  private static final int LEAST = 2;

  private ListNumbers() {}

  /** The lines without their numbers, if these go up by one from entry to entry. */
  static List<TypedLine> dropped(List<TypedLine> lines) {
    int last = -1;
    int counted = 0;
    for (TypedLine line : lines) {
      int number = number(line);
      if (number >= 0) {
        if (last >= 0 && number != last + 1) {
          return lines;
        }
        last = number;
        counted++;
      }
    }
    return counted < LEAST ? lines : lines.stream().map(ListNumbers::without).toList();
  }

  /** The number that a line begins with, or -1. */
  private static int number(TypedLine line) {
    if (!line.isWords()) {
      return -1;
    }
    AlignedText first = line.first().text();
    int end = first.toString().indexOf('.');
    boolean numbered =
        end > 0
            && end <= MOST_DIGITS
            && Word.isDigits(first.toString().substring(0, end))
            && (end + 1 == first.length()
                ? line.chunks().size() > 1 && line.chunks().get(1).isWords()
                : first.charAt(end + 1) == ' ');
    return numbered ? Integer.parseInt(first.toString().substring(0, end)) : -1;
  }

  private static TypedLine without(TypedLine line) {
    if (number(line) < 0) {
      return line;
    }
    Chunk first = line.first();
    int start = first.text().toString().indexOf('.') + 2;
    boolean alone = start > first.text().length();
    Chunk name = alone ? line.chunks().get(1) : first;
    AlignedText words = alone ? name.text() : first.text().from(start);
    List<Chunk> chunks = new ArrayList<>();
    // The number's place shows that the lines below it, which have none, are set in.
    chunks.add(Chunk.of(first.left(), name.right(), words));
    chunks.addAll(line.chunks().subList(alone ? 2 : 1, line.chunks().size()));
    return new TypedLine(line.kind(), chunks, line.range());
  }
}
