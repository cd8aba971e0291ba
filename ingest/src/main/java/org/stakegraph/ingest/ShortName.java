package org.stakegraph.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.Word;

/**
 * The proper part of an organization's name, before the words that say what it is: "Alder Ridge" of
 * Alder Ridge Associates, L.P.
 *
 * @param person whose name it is
 * @param words its words in lower case
 * @param next the word of the full name behind it, in lower case
 */
record ShortName(PartyMention person, List<String> words, String next) {
  private static final int LEAST_LETTERS = 4;

  /** Words of which one alone names nobody. */
  private static final Set<String> COMMON =
      Set.of(
          "first",
          "second",
          "third",
          "national",
          "american",
          "united",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "new",
          "central",
          "atlantic",
          "pacific",
          "state",
          "federal",
          "public",
          "common",
          "issuer",
          "reporting",
          "merger",
          "parent",
          "purchaser",
          "sponsor",
          "employee",
          "retirement",
          "item",
          "series",
          "class",
          "board",
          "chairman",
          "director",
          "stock",
          "form",
          "rule",
          "section",
          "exhibit");

  /** The short name of an organization; empty if its name has no such part. */
  static Optional<ShortName> of(PartyMention person) {
    List<Word> words = Word.of(person.name());
    if (words.size() < 2 || !isKind(words.get(words.size() - 1))) {
      return Optional.empty();
    }
    int proper = 0;
    while (proper < words.size() && isProper(words.get(proper))) {
      proper++;
    }
    boolean named = proper > 0 && proper < words.size() && isKind(words.get(proper));
    Word first = words.get(0);
    boolean telling = proper > 1 || (first.letters().length() >= LEAST_LETTERS && !isCommon(first));
    return named && telling
        ? Optional.of(
            new ShortName(
                person,
                words.subList(0, proper).stream().map(Word::letters).toList(),
                words.get(proper).letters()))
        : Optional.empty();
  }

  private static boolean isKind(Word word) {
    return LegalForm.is(word) || OrganizationWords.is(word.letters());
  }

  private static boolean isProper(Word word) {
    return word.isCapitalised() && !word.endsClause() && !word.is("the") && !isKind(word);
  }

  private static boolean isCommon(Word word) {
    return COMMON.contains(word.letters());
  }

  /** Whether it stands at a word of a text, capitalised as a name. */
  boolean isAt(List<Word> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = text.get(at + i);
      boolean last = i == words.size() - 1;
      String letters = last ? bare(word) : word.letters();
      if (!letters.equals(words.get(i)) || !isCapital(word) || (!last && word.endsClause())) {
        return false;
      }
    }
    return true;
  }

  /** Without the sign of a genitive. */
  private static String bare(Word word) {
    String core = word.core();
    int sign = core.endsWith("'s") ? core.length() - 2 : core.length();
    return new Word(0, sign, core.substring(0, sign)).letters();
  }

  /** Capitalised, perhaps behind a bracket. */
  static boolean isCapital(Word word) {
    for (int i = 0; i < word.text().length(); i++) {
      char c = word.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isUpperCase(c);
      }
    }
    return false;
  }
}
