package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A part of a name cell that one marker governs.
 *
 * @param marker the marker that opens it; null for words before any marker
 * @param text the words after the marker
 */
record Segment(@Nullable Marker marker, AlignedText text) {

  /** Cuts a line at its markers. Words before the first marker come first, if there are any. */
  static List<Segment> split(AlignedText line) {
    String lower = line.toString().toLowerCase(Locale.ROOT);
    List<Segment> segments = new ArrayList<>();
    Marker open = null;
    int start = 0;
    for (int i = 0; i < lower.length(); i++) {
      Marker marker = isWordStart(lower, i) ? markerAt(lower, i) : null;
      if (marker != null) {
        add(segments, open, line.slice(start, i));
        open = marker;
        start = marker.end(lower, i);
        i = start - 1;
      }
    }
    add(segments, open, line.slice(start, lower.length()));
    return segments;
  }

  private static void add(List<Segment> segments, @Nullable Marker marker, AlignedText text) {
    if (marker != null || !text.isEmpty()) {
      segments.add(new Segment(marker, text));
    }
  }

  /** Markers begin words, and no word of another letter begins one. */
  private static boolean isWordStart(String lower, int at) {
    boolean start = at == 0 || lower.charAt(at - 1) == ' ';
    return start && Marker.INITIALS.indexOf(lower.charAt(at)) >= 0;
  }

  private static @Nullable Marker markerAt(String lower, int at) {
    for (Marker marker : Marker.values()) {
      if (marker.startsAt(lower, at)) {
        return marker;
      }
    }
    return null;
  }
}
