package org.stakegraph.ingest.footnote.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Relation;

/** How somebody is related, by which "her son" is told from "her husband". */
public final class Kin {
  private static final Set<String> SPOUSES = Set.of("spouse", "wife", "husband", "married");

  private Kin() {}

  /** The word for a relative among some words of a sentence; empty if there is none, or two. */
  public static Optional<String> noun(Sentence s, TextRange range) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < s.size(); i++) {
      TextRange word = s.range(i, i + 1);
      if (word.start() < range.start() || word.end() > range.end()) {
        continue;
      }
      String noun = s.isWord(i, "married") ? s.word(i) : noun(s, i);
      if (found.isPresent() && !noun.isEmpty() && !same(noun, found.get())) {
        return Optional.empty();
      }
      found = noun.isEmpty() ? found : Optional.of(noun);
    }
    return found;
  }

  /** "her" before the word for a relative among some words; empty if no pronoun stands there. */
  public static String owner(Sentence s, TextRange range) {
    for (int i = 0; i < s.size(); i++) {
      TextRange word = s.range(i, i + 1);
      boolean within = word.start() >= range.start() && word.end() <= range.end();
      Role role = within && s.isWord(i, "his", "her") ? Role.at(s, i + 1) : null;
      if (role != null && role.relation() == Relation.RELATIVE) {
        return s.word(i);
      }
    }
    return "";
  }

  private static String noun(Sentence s, int at) {
    Role role = Role.at(s, at);
    return role != null && role.relation() == Relation.RELATIVE ? s.word(role.end() - 1) : "";
  }

  /** The last word of a description such as "her minor son". */
  public static String noun(String description) {
    String lower = description.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  /** Whether two words, one perhaps for several, can mean the same relative. */
  static boolean same(String noun, String other) {
    boolean spouses = SPOUSES.contains(noun) && SPOUSES.contains(other);
    return spouses || noun.equals(other) || noun.equals(other + "s");
  }
}
