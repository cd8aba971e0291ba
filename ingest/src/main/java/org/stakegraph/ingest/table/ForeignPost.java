package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.text.Word;

/**
 * Where the name behind "c/o" or "Attn:" ends when an address abroad follows on the same line whose
 * street no word tells: "Alder AS Brygata 7 0250 Oslo Norway", "Alder SPV, Birch House, Mary
 * Street, George Town". Words with a number that could be name or street are no name.
 */
final class ForeignPost {
  /** The name and at least so many parts of an address. */
  private static final int LEAST_PARTS = 3;

  private ForeignPost() {}

  /** How many of some words are the name: all where nothing tells of an address; -1 if unclear. */
  static int nameEnd(List<Word> words) {
    boolean number = words.stream().anyMatch(Word::hasDigit);
    int last = words.size() - 1;
    if (last < LEAST_PARTS || isForm(words.get(last))) {
      return words.size();
    }
    for (int i = 1; i < last && number; i++) {
      boolean behind = words.subList(i + 1, words.size()).stream().anyMatch(Word::hasDigit);
      if (isForm(words.get(i)) && behind && words.get(i + 1).isCapitalised()) {
        return i + 1;
      }
    }
    List<List<Word>> parts = parts(words);
    if (parts.size() >= LEAST_PARTS && arePost(parts.subList(1, parts.size()))) {
      return parts.get(0).size();
    }
    return number ? -1 : words.size();
  }

  /** "AS" is a legal form in capitals only. */
  private static boolean isForm(Word word) {
    String letters = word.letters();
    boolean capitals = word.text().equals(word.text().toUpperCase(Locale.ROOT));
    return LegalForm.of(letters) && (capitals || LegalForm.is(word));
  }

  private static List<List<Word>> parts(List<Word> words) {
    List<List<Word>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || words.get(i).endsClause()) {
        parts.add(words.subList(start, i + 1));
        start = i + 1;
      }
    }
    return parts;
  }

  /** Whether one part is a house or a street and none a firm's form or a partner. */
  private static boolean arePost(List<List<Word>> parts) {
    boolean street = false;
    for (List<Word> part : parts) {
      if (part.stream().anyMatch(word -> isForm(word) || word.text().equals("&"))) {
        return false;
      }
      Word last = part.get(part.size() - 1);
      street |= PostalWords.isStreetWord(last) || PostalWords.endsInHouse(part, false);
      street |= part.stream().anyMatch(Word::hasDigit);
    }
    return street;
  }
}
