package org.stakegraph.ingest.cover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * How a schedule calls its reporting persons: by their names, by what brackets behind these say
 * ("Alder Fund, L.P. (the "Fund")"), and by title and surname. What could mean two of them means
 * nobody.
 */
final class CalledNames {
  /** No name that is printed on a cover has more words; longer ones are not looked for. */
  private static final int LONGEST_NAME = 16;

  /** Characters between a name and the bracket that says how it is called. */
  private static final int NEAR = 120;

  private static final int LONGEST_BRACKET = 120;

  private static final String QUOTES = "\"\u201c\u201d";

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");

  private final Map<String, String> persons = new HashMap<>();
  private final Set<String> unclear = new HashSet<>();
  private int longest;

  /**
   * @param names the names on the pages
   * @param told where the schedule says how it calls them
   */
  CalledNames(List<String> names, AlignedText told) {
    for (String name : names) {
      List<Word> words = Word.of(name);
      if (words.size() <= LONGEST_NAME) {
        enter(words, key(words));
        surname(words);
      }
    }
    terms(told);
    persons.keySet().removeAll(unclear);
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

  private void enter(List<Word> called, String person) {
    String before = persons.putIfAbsent(key(called), person);
    if (before != null && !before.equals(person)) {
      unclear.add(key(called));
    }
    longest = Math.max(longest, called.size());
  }

  /** A person may be called by the first word too: some names are printed surname first. */
  private void surname(List<Word> words) {
    int size = words.size();
    if (size < 2 || size > 4) {
      return;
    }
    for (String title : TITLES) {
      for (Word word : List.of(words.get(0), words.get(size - 1))) {
        enter(List.of(new Word(0, title.length(), title), word), key(words));
      }
    }
  }

  /** Enters what stands in quotation marks in brackets behind each name. */
  private void terms(AlignedText told) {
    List<Word> words = Word.of(told);
    Map<List<Word>, String> found = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      int end = end(words, i);
      if (end > i) {
        int next = end;
        while (next < words.size() && end(words, next) == next) {
          next++;
        }
        int stop = next < words.size() ? words.get(next).start() : told.length();
        String person = persons.get(key(words.subList(i, end)));
        term(told.toString().substring(words.get(end - 1).end(), stop), person, found);
        i = end - 1;
      }
    }
    found.forEach(this::enter);
  }

  private static void term(String behind, String person, Map<List<Word>, String> found) {
    int open = behind.indexOf('(');
    int close = open < 0 || open > NEAR ? -1 : behind.indexOf(')', open);
    if (close < 0 || close - open > LONGEST_BRACKET) {
      return;
    }
    String bracket = behind.substring(open + 1, close);
    int start = quote(bracket, 0);
    int end = start < 0 ? -1 : quote(bracket, start + 1);
    boolean one = end > 0 && isLead(bracket.substring(0, start));
    List<Word> called = one ? Word.of(bracket.substring(start + 1, end)) : List.of();
    boolean article = called.size() > 1 && called.get(0).is("the");
    called = article ? called.subList(1, called.size()) : called;
    if (!called.isEmpty() && Character.isUpperCase(called.get(0).text().charAt(0))) {
      found.put(called, person);
    }
  }

  private static int quote(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Nothing, "the" or "hereinafter"; not "together with Alder LP, the". */
  private static boolean isLead(String words) {
    String lead = words.strip();
    return lead.isEmpty() || lead.equals("the") || lead.startsWith("herein");
  }

  /** One past the longest name that begins at a word; the word itself if none does. */
  int end(List<Word> words, int from) {
    int end = from;
    StringBuilder key = new StringBuilder();
    boolean common = isLower(words.get(from));
    for (int i = from; !common && i < Math.min(words.size(), from + longest); i++) {
      key.append(words.get(i).letters()).append(' ');
      end = persons.containsKey(key.toString()) ? i + 1 : end;
    }
    return end;
  }

  /** "the fund", where "the Fund" is a name. */
  private static boolean isLower(Word word) {
    String text = word.text();
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < text.length() && Character.isLowerCase(text.charAt(first));
  }

  /** The key of the person whom words name. */
  String person(List<Word> words) {
    return persons.getOrDefault(key(words), "");
  }
}
