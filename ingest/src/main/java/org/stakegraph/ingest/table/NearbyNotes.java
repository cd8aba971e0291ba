package org.stakegraph.ingest.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;

/** The notes behind a table by their marks, as far as reading the table itself needs them. */
final class NearbyNotes {
  private static final int LONGEST_BOUND = 60;

  private final Map<String, String> notes;

  private NearbyNotes(Map<String, String> notes) {
    this.notes = notes;
  }

  /** Reads the lines behind a table; a line without a mark goes on with the note before it. */
  static NearbyNotes of(List<AlignedText> lines) {
    Map<String, String> notes = new HashMap<>();
    String open = "";
    for (AlignedText line : lines) {
      String marker = marker(line);
      if (!marker.isEmpty() && notes.containsKey(marker)) {
        break;
      }
      open = marker.isEmpty() ? open : marker;
      if (!open.isEmpty()) {
        String text = line.toString().toLowerCase(Locale.ROOT);
        notes.merge(open, text, (a, b) -> a.length() > 4_000 ? a : a + " " + b);
      }
    }
    return new NearbyNotes(notes);
  }

  /** The mark with which a line opens: in brackets, or digits before a capital. */
  private static String marker(AlignedText line) {
    int end = line.isEmpty() ? -1 : Marks.end(line, 0);
    if (end > 0) {
      return line.toString().substring(1, end - 1);
    }
    int digits = 0;
    while (digits < line.length() && digits < 3 && isDigit(line.charAt(digits))) {
      digits++;
    }
    int word = digits;
    while (word < line.length() && word <= digits && line.charAt(word) == ' ') {
      word++;
    }
    boolean opens = digits > 0 && word < line.length() && Character.isUpperCase(line.charAt(word));
    return opens ? line.toString().substring(0, digits) : "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  Set<String> markers() {
    return Collections.unmodifiableSet(notes.keySet());
  }

  /** Whether a note gives an address. */
  boolean givesAddress(String marker) {
    String note = notes.getOrDefault(marker, "");
    return note.contains("address") || note.contains("place of business");
  }

  /** Whether a note says no more than that the figure is less than one percent. */
  boolean saysLessThanOne(String marker) {
    String note = notes.getOrDefault(marker, "");
    boolean one = note.contains("1%") || note.contains("one percent") || note.contains("1 percent");
    return note.length() <= LONGEST_BOUND && note.contains("less than") && one;
  }
}
