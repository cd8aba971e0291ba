package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Takes apart lines in which the end of one entry and the start of the next were run together. */
final class Glue {
  private final ContactNames contacts;

  Glue(ContactNames contacts) {
    this.contacts = contacts;
  }

  /**
   * Where the next entry's name starts in a line that begins as an address line: behind the contact
   * of an attention line, or behind a city.
   */
  OptionalInt nameAfterAddress(AlignedText line) {
    List<Segment> segments = Segment.split(line);
    if (segments.isEmpty()) {
      return OptionalInt.empty();
    }
    Segment last = segments.get(segments.size() - 1);
    int within = nameStart(last);
    if (within < 0 || !isName(last.text().from(within))) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(line.length() - last.text().length() + within);
  }

  /** Where a name may start in a segment, or -1. */
  private int nameStart(Segment segment) {
    AlignedText text = segment.text();
    int end = -1;
    if (segment.marker() == Marker.ATTENTION) {
      end = contacts.end(text);
    } else {
      List<Word> words = Word.of(text);
      int city = Postal.endOfFirstCity(words);
      end = city < 0 ? -1 : words.get(city - 1).end();
    }
    return end >= 0 && end < text.length() ? end : -1;
  }

  private static boolean isName(AlignedText text) {
    List<Word> words = Word.of(text);
    return words.size() >= 2
        && !Postal.startsStreet(words)
        && Character.isLetterOrDigit(words.get(0).text().charAt(0));
  }

  /** Cuts words that may hold several entries into one piece for each name or address line. */
  List<AlignedText> pieces(AlignedText words) {
    List<AlignedText> pieces = new ArrayList<>();
    AlignedText rest = words;
    while (!rest.isEmpty()) {
      int cut = firstCut(rest);
      pieces.add(rest.slice(0, cut));
      rest = rest.from(cut);
    }
    return pieces;
  }

  /** The first place at which a marker starts or a name follows a contact or a city. */
  private int firstCut(AlignedText text) {
    List<Segment> segments = Segment.split(text);
    int offset = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      int start = indexOf(text, segment.text(), offset);
      int name = nameStart(segment);
      if (name >= 0 && isName(segment.text().from(name))) {
        return start + name;
      }
      if (i + 1 < segments.size()) {
        return start + segment.text().length() + 1;
      }
      offset = start;
    }
    return text.length();
  }

  private static int indexOf(AlignedText text, AlignedText part, int from) {
    return part.isEmpty() ? from : text.toString().indexOf(part.toString(), from);
  }
}
