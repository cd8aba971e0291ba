package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.table.ProseAddresses;
import org.stakegraph.ingest.table.ProseAddresses.Place;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The names right before addresses: "Alder LP, 14 Main Street", "the business address of each of A
 * and B is". A name with other words behind it is not that of whom the address is.
 */
final class AddressedNames {
  /** Words between a name and its address, and between the names at one address. */
  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "address",
          "addresses",
          "principal",
          "business",
          "office",
          "offices",
          "executive",
          "residence",
          "is",
          "are",
          "at",
          "of",
          "and",
          "or",
          "for",
          "each",
          "both",
          "located");

  private static final Set<String> AND = Set.of("and", "or", "each", "of", "the");

  /** No name that is printed on a cover has more words; longer ones have no address. */
  private static final int LONGEST_NAME = 16;

  private final Set<String> names = new HashSet<>();
  private int longest;

  AddressedNames(List<String> persons) {
    for (String person : persons) {
      int words = Word.of(person).size();
      if (words <= LONGEST_NAME) {
        names.add(key(person));
        longest = Math.max(longest, words);
      }
    }
  }

  /** A name without case and punctuation. */
  static String key(String name) {
    return key(Word.of(name));
  }

  private static String key(List<Word> words) {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(word.letters()).append(' ');
    }
    return key.toString();
  }

  /** The address of each person that stands behind the person's name; of two the first. */
  Map<String, Place> of(SourceText source, AlignedText prose) {
    Map<String, Place> found = new HashMap<>();
    List<Word> words = Word.of(prose);
    List<String> group = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = nameEnd(words, i);
      if (end > i && !(i > 0 && words.get(i - 1).is("c/o"))) {
        if (!areBetween(words.subList(behind, i), AND)) {
          group.clear();
        }
        group.add(key(words.subList(i, end)));
        behind = end;
        i = end - 1;
        AlignedText rest = prose.slice(words.get(i).end(), nextName(words, end, prose.length()));
        address(source, rest).ifPresent(place -> group.forEach(n -> found.putIfAbsent(n, place)));
      }
    }
    return found;
  }

  /** The address with which a text begins, but for words that say that it is one. */
  private static Optional<Place> address(SourceText source, AlignedText text) {
    return ProseAddresses.find(source, text).stream()
        .findFirst()
        .filter(
            place -> {
              List<Word> before = Word.of(text.slice(0, place.start()));
              return areBetween(before.subList(0, careOf(before)), BETWEEN);
            });
  }

  /** Where the next name begins that is not somebody's in whose care a person is. */
  private int nextName(List<Word> words, int from, int length) {
    for (int i = from; i < words.size(); i++) {
      if (nameEnd(words, i) > i && !words.get(i - 1).is("c/o")) {
        return words.get(i).start();
      }
    }
    return length;
  }

  private static int careOf(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("c/o")) {
        return i;
      }
    }
    return words.size();
  }

  /** One past the longest name that begins at a word; the word itself if none does. */
  private int nameEnd(List<Word> words, int from) {
    int end = from;
    StringBuilder key = new StringBuilder();
    for (int i = from; i < Math.min(words.size(), from + longest); i++) {
      key.append(words.get(i).letters()).append(' ');
      end = names.contains(key.toString()) ? i + 1 : end;
    }
    return end;
  }

  private static boolean areBetween(List<Word> words, Set<String> between) {
    for (Word word : words) {
      String letters = word.letters();
      boolean label = letters.length() < 2 || letters.equals("ii") || letters.equals("iii");
      if (!label && !between.contains(letters)) {
        return false;
      }
    }
    return true;
  }
}
