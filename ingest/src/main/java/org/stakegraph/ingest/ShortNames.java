package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The short names of reporting persons that amendments use without defining them again. One counts
 * only if its first word is in no other name of the schedule, and if no other name begins or ends
 * with it anywhere in the prose.
 */
final class ShortNames {
  private static final String RULE = "schedule-short-name";

  /** More persons are not looked at. */
  private static final int MOST_PERSONS = 200;

  private final Map<String, ShortName> byFirst = new LinkedHashMap<>();
  private final Map<ShortName, PartyMention> used = new LinkedHashMap<>();
  private final Set<ShortName> refused = new HashSet<>();

  private ShortNames() {}

  /**
   * The short names of persons that passages use.
   *
   * @param issuer the company, whose name is none of theirs
   */
  static List<Defines> in(
      List<AlignedText> passages, List<PartyMention> persons, Optional<PartyMention> issuer) {
    ShortNames names = new ShortNames();
    names.candidates(persons.subList(0, Math.min(persons.size(), MOST_PERSONS)), issuer);
    passages.forEach(names::look);
    List<Defines> found = new ArrayList<>();
    names.used.forEach(
        (name, alias) -> {
          if (!names.refused.contains(name)) {
            found.add(new Defines(name.person(), alias, alias.range(), RULE));
          }
        });
    return found;
  }

  private void candidates(List<PartyMention> persons, Optional<PartyMention> issuer) {
    Set<String> names = new LinkedHashSet<>();
    persons.forEach(person -> names.add(person.name()));
    issuer.ifPresent(company -> names.add(company.name()));
    Map<String, Integer> bearers = new HashMap<>();
    for (String name : names) {
      Word.of(name).stream()
          .map(Word::letters)
          .distinct()
          .forEach(word -> bearers.merge(word, 1, Integer::sum));
    }
    for (PartyMention person : persons) {
      ShortName.of(person)
          .filter(name -> bearers.getOrDefault(name.words().get(0), 0) == 1)
          .ifPresent(name -> byFirst.putIfAbsent(name.words().get(0), name));
    }
  }

  private void look(AlignedText passage) {
    if (byFirst.isEmpty()) {
      return;
    }
    List<Word> words = Word.of(passage);
    for (int i = 0; i < words.size(); i++) {
      ShortName name = byFirst.get(first(words.get(i)));
      if (name != null && name.isAt(words, i)) {
        found(passage, words, i, name);
      }
    }
  }

  private static String first(Word word) {
    String letters = word.letters();
    return letters.endsWith("s") && word.text().endsWith("'s")
        ? letters.substring(0, letters.length() - 1)
        : letters;
  }

  private void found(AlignedText passage, List<Word> words, int at, ShortName name) {
    int end = at + name.words().size();
    boolean before = at > 0 && joins(words.get(at - 1)) && ShortName.isCapital(words.get(at - 1));
    Word last = words.get(end - 1);
    boolean behind = end < words.size() && joins(last) && ShortName.isCapital(words.get(end));
    boolean whole = behind && words.get(end).letters().equals(name.next());
    if (whole) {
      return;
    }
    if (behind || (before && at > 1)) {
      refused.add(name);
    } else {
      int from = words.get(at).start();
      while (from < last.end() && !Character.isLetterOrDigit(passage.charAt(from))) {
        from++;
      }
      int to = from + passage.slice(from, last.end()).toString().stripTrailing().length();
      while (to > from && !Character.isLetterOrDigit(passage.charAt(to - 1))) {
        to--;
      }
      to = passage.slice(from, to).toString().endsWith("'s") ? to - 2 : to;
      used.putIfAbsent(name, PartyMention.of(passage.slice(from, to)));
    }
  }

  /** Whether a word and the next can be of one name. */
  private static boolean joins(Word word) {
    return Character.isLetterOrDigit(word.text().charAt(word.text().length() - 1));
  }
}
