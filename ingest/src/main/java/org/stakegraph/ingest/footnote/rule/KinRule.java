package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/** "A and B are husband and wife", "who are brother and sister". */
final class KinRule implements Rule {
  private static final int LONGEST_DESCRIPTION = 60;
  private static final Set<String> KIN =
      Set.of(
          "wife",
          "husband",
          "spouse",
          "son",
          "daughter",
          "mother",
          "father",
          "brother",
          "sister",
          "children",
          "child",
          "grandchildren",
          "parents");

  @Override
  public String id() {
    return "footnote-kin";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> parties = place.subject().parties();
    if (parties.isEmpty() || parties.size() > 2) {
      return null;
    }
    VerbGroup verb = place.verb();
    if (parties.size() == 1) {
      return married(place, verb);
    }
    int end = verb.passive() && !verb.past() ? kin(s, verb.head()) : -1;
    if (end < 0) {
      return null;
    }
    Clause clause = new Clause(verb.modality(), place.clause(end), id());
    return Match.of(
        end, List.of(clause.relates(parties.get(0), Relation.RELATIVE, parties.subList(1, 2))));
  }

  /** Whether words such as "his spouse" or "Mr. Sample's children" describe a relative. */
  static boolean isRelativeOfSomebody(String words) {
    int last = words.lastIndexOf(' ');
    String noun = words.substring(last + 1).toLowerCase(Locale.ROOT);
    boolean head = !words.contains(" of ") && !words.contains(" for ") && !words.contains(" by ");
    return KIN.contains(noun) && head && words.length() < LONGEST_DESCRIPTION;
  }

  /** The same where it can be a relative of a person: "Mr. Lund's wife" is none of Carl Test. */
  static boolean isRelativeOf(String person, String words) {
    int whose = Math.max(words.lastIndexOf('\''), words.lastIndexOf('\u2019'));
    int name = words.lastIndexOf(' ', Math.max(whose, 0)) + 1;
    boolean other =
        whose > name
            && Character.isUpperCase(words.charAt(name))
            && !Lexicon.fold(person).contains(Lexicon.fold(words.substring(name, whose)));
    return !other && isRelativeOfSomebody(words);
  }

  /** "A is married to B". */
  private @Nullable Match married(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    boolean married = verb.passive() && !verb.past() && s.isWord(verb.head(), "married");
    Nominal spouse =
        married && s.isWord(verb.head() + 1, "to") ? place.nominals().one(verb.head() + 2) : null;
    if (spouse == null) {
      return null;
    }
    Clause clause = new Clause(verb.modality(), place.clause(spouse.end()), id());
    return Match.of(
        spouse.end(),
        List.of(
            clause.relates(place.subject().parties().get(0), Relation.RELATIVE, spouse.parties())));
  }

  private static int kin(Sentence s, int at) {
    if (s.isWord(at, "spouses", "siblings", "brothers", "sisters", "married", "cousins")) {
      return at + 1;
    }
    Role first = Role.at(s, at);
    if (first == null || first.relation() != Relation.RELATIVE || !s.isWord(first.end(), "and")) {
      return -1;
    }
    Role second = Role.at(s, first.end() + 1);
    boolean kin = second != null && second.relation() == Relation.RELATIVE;
    return kin ? second.end() : -1;
  }
}
