package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.table.ProseAddresses;
import org.stakegraph.ingest.table.ProseAddresses.Place;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Address;

/**
 * The names right before addresses: "Alder LP, 14 Main Street", "the business address of each of A
 * and B is"; or in brackets behind them: "14 Main Street, Albany, NY 12207 (A and B)". A name with
 * other words behind it is not that of whom the address is.
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

  /** Words in brackets that say whose the address before them is. */
  private static final Set<String> IN_BRACKETS =
      Set.of("and", "or", "each", "both", "of", "the", "for", "as", "to", "with", "respect");

  private static final int LONGEST_BRACKET = 400;

  private static final String SAME = "same address";

  private final SourceText source;
  private final AlignedText prose;
  private final List<Word> words;
  private final CalledNames names;
  private final Map<String, Place> found = new HashMap<>();

  /** All addresses that were found, each by its words. */
  private final Map<String, Address> given = new HashMap<>();

  private AddressedNames(SourceText source, AlignedText prose, CalledNames names) {
    this.source = source;
    this.prose = prose;
    this.words = Word.of(prose);
    this.names = names;
  }

  /** The address of each person by the person's key; of two the first. */
  static Map<String, Place> of(SourceText source, AlignedText prose, CalledNames names) {
    AddressedNames addressed = new AddressedNames(source, prose, names);
    addressed.before(addressed.behind());
    return addressed.found;
  }

  /** Whose addresses are told behind them, and the brackets in which they are. */
  private List<TextRange> behind() {
    List<TextRange> brackets = new ArrayList<>();
    String text = prose.toString();
    for (Place place : ProseAddresses.find(source, prose)) {
      int open = place.end();
      while (open < text.length() && " .,".indexOf(text.charAt(open)) >= 0) {
        open++;
      }
      int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
      List<String> whose =
          close > open && close - open < LONGEST_BRACKET
              ? bracketed(text.substring(open + 1, close))
              : List.of();
      if (!whose.isEmpty()) {
        give(whose, place);
        brackets.add(new TextRange(open, close));
      }
    }
    return brackets;
  }

  /** The persons in brackets in which nothing else is said. */
  private List<String> bracketed(String bracket) {
    List<Word> inside = Word.of(bracket);
    List<String> whose = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      int end = names.end(inside, i);
      if (end > i) {
        whose.add(names.person(inside.subList(i, end)));
        i = end - 1;
      } else if (!areBetween(inside.subList(i, i + 1), IN_BRACKETS)) {
        return List.of();
      }
    }
    return whose;
  }

  private void before(List<TextRange> brackets) {
    List<String> group = new ArrayList<>();
    int behind = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = names.end(words, i);
      if (end > i && !isKeeper(i) && !isWithin(brackets, words.get(i).start())) {
        if (!areBetween(words.subList(behind, i), AND)) {
          group.clear();
        }
        group.add(names.person(words.subList(i, end)));
        behind = end;
        i = end - 1;
        AlignedText rest = prose.slice(words.get(i).end(), nextName(end));
        address(rest).ifPresent(place -> give(group, place));
      }
    }
  }

  private void give(List<String> persons, Place place) {
    persons.forEach(person -> found.putIfAbsent(person, place));
    given.put(String.join(" ", place.address().lines()), place.address());
  }

  private static boolean isWithin(List<TextRange> brackets, int at) {
    return brackets.stream().anyMatch(bracket -> bracket.start() < at && at < bracket.end());
  }

  /** Whether a name is that of somebody in whose care another one is. */
  private boolean isKeeper(int at) {
    return at > 0 && words.get(at - 1).is("c/o");
  }

  /** The address with which a text begins, but for words that say that it is one. */
  private Optional<Place> address(AlignedText text) {
    List<Place> places = ProseAddresses.find(source, text);
    if (places.isEmpty()) {
      return Optional.ofNullable(same(text));
    }
    return Optional.of(places.get(0))
        .filter(
            place -> {
              List<Word> before = Word.of(text.slice(0, place.start()));
              int careOf = careOf(before);
              boolean own = careOf == before.size() || place.careOf().isPresent();
              return own && areBetween(before.subList(0, careOf), BETWEEN);
            });
  }

  /** "c/o Alder LP, same address": the one that was given before, if it is the only one. */
  private @Nullable Place same(AlignedText text) {
    int same = text.toString().indexOf(SAME);
    List<Word> before = same < 0 ? List.of() : Word.of(text.slice(0, same));
    int careOf = careOf(before);
    if (same < 0 || given.size() != 1 || !areBetween(before.subList(0, careOf), BETWEEN)) {
      return null;
    }
    AlignedText keeper =
        careOf < before.size() ? text.slice(before.get(careOf).end(), same) : AlignedText.EMPTY;
    Optional<PartyMention> named = PersonName.named(keeper);
    return careOf < before.size() && named.isEmpty()
        ? null
        : new Place(given.values().iterator().next(), named, 0, text.length());
  }

  /** Where the next name begins that is not somebody's in whose care a person is. */
  private int nextName(int from) {
    for (int i = from; i < words.size(); i++) {
      if (names.end(words, i) > i && !isKeeper(i)) {
        return words.get(i).start();
      }
    }
    return prose.length();
  }

  private static int careOf(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("c/o")) {
        return i;
      }
    }
    return words.size();
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
