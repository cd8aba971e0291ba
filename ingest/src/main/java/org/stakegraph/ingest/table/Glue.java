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
    List<Word> words = Word.of(last.text());
    int name = nameStart(last, words, 0);
    return name < 0 ? OptionalInt.empty() : OptionalInt.of(last.start() + words.get(name).start());
  }

  /** The first word behind a contact or a city from which a name may start, or -1. */
  private int nameStart(Segment segment, List<Word> words, int from) {
    int end;
    if (segment.marker() == Marker.ATTENTION && from == 0) {
      end = firstFrom(words, contacts.end(segment.text()));
    } else {
      int city = Postal.endOfFirstCity(words.subList(from, words.size()));
      end = city < 0 ? -1 : from + city;
    }
    return end > from && isName(words.subList(end, words.size())) ? end : -1;
  }

  private static int firstFrom(List<Word> words, int character) {
    int i = 0;
    while (i < words.size() && words.get(i).start() < character) {
      i++;
    }
    return i;
  }

  private static boolean isName(List<Word> words) {
    return words.size() >= 2
        && !Postal.startsStreet(words)
        && Character.isLetterOrDigit(words.get(0).text().charAt(0));
  }

  /** Cuts words that may hold several entries into one piece for each name or address line. */
  List<AlignedText> pieces(AlignedText line) {
    List<AlignedText> pieces = new ArrayList<>();
    int open = 0;
    for (Segment segment : Segment.split(line)) {
      open = cut(line, open, segment.begin(), pieces);
      List<Word> words = Word.of(segment.text());
      int name = nameStart(segment, words, 0);
      while (name > 0) {
        open = cut(line, open, segment.start() + words.get(name).start(), pieces);
        name = nameStart(segment, words, name);
      }
    }
    cut(line, open, line.length(), pieces);
    return pieces;
  }

  private static int cut(AlignedText line, int from, int to, List<AlignedText> pieces) {
    AlignedText piece = line.slice(from, to);
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return to;
  }
}
