package org.stakegraph.ingest.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.NameSuffix;
import org.stakegraph.ingest.statement.OfficeWords;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Where the name of a contact ends when other words follow it on the same line. Contacts that stand
 * on lines of their own elsewhere in the table are known by name; for the others the shape of a
 * person's name decides.
 */
final class ContactNames {
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "sir");
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "van", "von", "der", "den", "la", "le", "di", "da", "st");
  private static final int MAX_NAME_WORDS = 4;

  private final Set<String> known;

  private ContactNames(Set<String> known) {
    this.known = known;
  }

  /** Learns the contacts that the lines name without anything behind. */
  static ContactNames of(List<BodyLine> lines) {
    Set<String> known = new HashSet<>();
    for (BodyLine line : lines) {
      if (!line.hasTokens()) {
        learn(line.name(), known);
      }
    }
    return new ContactNames(known);
  }

  private static void learn(AlignedText line, Set<String> known) {
    List<Segment> segments = Segment.split(line);
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    if (last != null && last.marker() == Marker.ATTENTION) {
      List<Word> words = Word.of(last.text());
      boolean name = words.size() >= 2 && words.size() <= MAX_NAME_WORDS;
      if (name && personEnd(words) == words.size()) {
        known.add(last.text().toString());
      }
    }
  }

  /** One past the last character of the contact's name in the words of an attention line. */
  int end(AlignedText words) {
    List<Word> all = Word.of(words);
    for (int n = Math.min(all.size(), MAX_NAME_WORDS); n >= 2; n--) {
      int end = all.get(n - 1).end();
      if (known.contains(words.toString().substring(0, end))) {
        return end;
      }
    }
    int end = personEnd(all);
    return end == 0 ? words.length() : all.get(end - 1).end();
  }

  /** Number of words of a person's name at the start of the words. */
  private static int personEnd(List<Word> words) {
    int i = 0;
    while (i < words.size() && TITLES.contains(words.get(i).letters())) {
      i++;
    }
    i = Math.min(words.size(), i + 1);
    while (i < words.size() && words.get(i).isInitial()) {
      i++;
    }
    while (i < words.size() && PARTICLES.contains(words.get(i).letters())) {
      i++;
    }
    i = Math.min(words.size(), i + 1);
    while (i < words.size() && isBehind(words.get(i))) {
      i++;
    }
    return i;
  }

  /** "Jr.", "M.D.", "CEO"; "2nd" begins an address. */
  private static boolean isBehind(Word word) {
    String letters = word.letters();
    boolean suffix = NameSuffix.is(letters, word.text()) && !word.hasDigit();
    return suffix || OfficeWords.is(letters);
  }
}
