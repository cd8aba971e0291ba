package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A part of a name cell that one marker governs.
 *
 * @param marker the marker that opens it; null for words before any marker
 * @param text the words after the marker
 * @param begin where the marker stands in the line
 * @param start where the words after it stand in the line
 */
record Segment(@Nullable Marker marker, AlignedText text, int begin, int start) {

  /** Cuts a line at its markers. Words before the first marker come first, if there are any. */
  static List<Segment> split(AlignedText line) {
    String words = line.toString();
    List<Segment> segments = new ArrayList<>();
    Marker open = null;
    int begin = 0;
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      Marker marker = isWordStart(words, i) ? markerAt(words, i) : null;
      if (marker != null) {
        add(segments, new Segment(open, line.slice(start, i), begin, start));
        open = marker;
        begin = i;
        start = behindSpaces(words, marker.end(words, i));
        i = start - 1;
      }
    }
    add(segments, new Segment(open, line.from(start), begin, start));
    return segments;
  }

  private static void add(List<Segment> segments, Segment segment) {
    if (segment.marker() != null || !segment.text().isEmpty()) {
      segments.add(segment);
    }
  }

  /** Markers begin words, and no word of another letter begins one. */
  private static boolean isWordStart(String words, int at) {
    boolean start = at == 0 || words.charAt(at - 1) == ' ';
    return start && Marker.INITIALS.indexOf(words.charAt(at)) >= 0;
  }

  private static int behindSpaces(String words, int from) {
    int i = from;
    while (i < words.length() && words.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static @Nullable Marker markerAt(String words, int at) {
    for (Marker marker : Marker.values()) {
      if (marker.startsAt(words, at)) {
        return marker;
      }
    }
    return null;
  }
}
