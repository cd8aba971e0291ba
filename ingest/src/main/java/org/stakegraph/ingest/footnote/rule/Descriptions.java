package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Discourse;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/** Noun phrases that describe whom they mean: "the fund", "these persons", "the manager of F". */
final class Descriptions {
  private static final Set<String> ADJECTIVES =
      Set.of(
          "foregoing",
          "aforementioned",
          "above",
          "above-named",
          "named",
          "other",
          "reporting",
          "respective",
          "two",
          "three",
          "four",
          "five",
          "six",
          "selling",
          "said",
          "such",
          "same",
          "the",
          "these",
          "of",
          "affiliated",
          "related",
          "private",
          "investment");
  static final Set<String> HOLDER_NOUNS =
      Set.of(
          "stockholder",
          "shareholder",
          "securityholder",
          "holder",
          "securityholders",
          "stockholders",
          "shareholders",
          "holders",
          "seller",
          "sellers");
  private static final Set<String> GENERAL_NOUNS =
      Set.of("persons", "individuals", "entities", "parties", "people", "gentlemen");

  private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six");

  private final Sentence s;
  private final Discourse discourse;
  private final Subject subject;
  private final Nominals nominals;
  private final Referents referents;
  private final Holders holders;

  Descriptions(
      Sentence s,
      Discourse discourse,
      Subject subject,
      Nominals nominals,
      Referents referents,
      Holders holders) {
    this.s = s;
    this.discourse = discourse;
    this.subject = subject;
    this.nominals = nominals;
    this.referents = referents;
    this.holders = holders;
  }

  /** "the fund", "these trusts", "the foregoing persons", "the general partner of F". */
  @Nullable Nominal at(int from) {
    int i = from;
    while (Nominals.DETERMINERS.contains(s.word(i)) && i - from < 3) {
      i++;
    }
    if (i == from && !isReporter(s, from)) {
      return null;
    }
    boolean many = s.isWord(from, "each", "either", "both", "all", "every", "neither");
    while (ADJECTIVES.contains(s.word(i)) && i - from < 6) {
      i++;
    }
    if (s.isWord(i - 1, "respective") && subject.parties().size() > 1) {
      return null;
    }
    if (s.isWord(i - 1, "foregoing") && !isNoun(i)) {
      return several(from, i, "persons");
    }
    if (s.isWord(i, "latter") && discourse.latest(subject).isPresent()) {
      return Nominal.of(
          i + 1, referents.placed(List.of(discourse.latest(subject).get()), from, i + 1));
    }
    if (s.is(i, ItemKind.WORD) && s.item(i).possessive()) {
      return null;
    }
    String noun = s.word(i);
    if (s.isWord(from, "each", "every") && noun.equals("individual")) {
      return several(from, i + 1, "individuals");
    }
    boolean named =
        (s.isWord(i - 1, "named", "reporting") && s.isWord(i, "individual", "person"))
            || (s.isWord(i - 1, "reporting") && noun.equals("persons"));
    if (named || (HOLDER_NOUNS.contains(noun) && !followedByOf(i))) {
      return rows(from, i + 1, noun.endsWith("s") || many);
    }
    if (GENERAL_NOUNS.contains(noun)) {
      return several(from, i + 1, noun);
    }
    if (s.isWord(from, "each", "every") && i == from + 1 && noun.equals("entity")) {
      return several(from, i + 1, "entities");
    }
    boolean adjective = noun.equals("individual") && Role.at(s, i + 1) != null;
    Nominal party = adjective ? null : party(from, i, many);
    return party != null ? party : capacity(from, i, many);
  }

  /** "Reporting Person" without an article, as forms call who reports. */
  static boolean isReporter(Sentence s, int at) {
    return s.isWord(at, "reporting") && s.isWord(at + 1, "person", "persons");
  }

  private boolean isNoun(int i) {
    return s.is(i, ItemKind.WORD)
        && (PartyForm.isNoun(s.word(i))
            || PartyForm.isNoun(singular(s.word(i)))
            || GENERAL_NOUNS.contains(s.word(i))
            || HOLDER_NOUNS.contains(s.word(i)));
  }

  private boolean followedByOf(int i) {
    return s.isWord(i + 1, "of");
  }

  /** "these persons", "the foregoing": the list that is the subject, else all named before. */
  private @Nullable Nominal several(int from, int end, String noun) {
    for (int i = from; i < end; i++) {
      if (s.isWord(i, "other")) {
        return null;
      }
    }
    List<PartyMention> all = referents.foregoing(noun);
    int count = count(from, end, all.size());
    List<PartyMention> meant = all.subList(all.size() - count, all.size());
    boolean enough = meant.size() > 1 || (meant.size() == 1 && s.isWord(end - 1, "foregoing"));
    return enough ? Nominal.of(otherThan(end), referents.placed(meant, from, end)) : null;
  }

  /** One past "(other than the Fund)", whose shares they are. */
  private int otherThan(int end) {
    int i = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    if (!s.isWord(i, "other") || !s.isWord(i + 1, "than")) {
      return end;
    }
    Nominal others = nominals.deeper(1).list(i + 2, true);
    if (others == null) {
      return end;
    }
    return s.is(others.end(), ItemKind.COMMA) ? others.end() + 1 : others.end();
  }

  private @Nullable Nominal rows(int from, int end, boolean plural) {
    boolean reporting = plural && s.isWord(end - 2, "reporting");
    List<String> rows = reporting ? discourse.reporting() : discourse.rowHolders();
    List<PartyMention> several = referents.several();
    boolean filers =
        reporting
            && rows.size() == 1
            && several.stream().anyMatch(one -> discourse.fullName(one.name()).equals(rows.get(0)));
    if (filers) {
      return Nominal.of(end, referents.placed(several, from, end));
    }
    boolean all = plural || s.isWord(from, "this"); // to whichever row the note is put
    boolean fits = all ? !rows.isEmpty() : rows.size() == 1;
    return fits ? Nominal.of(end, referents.mentions(rows, from, end)) : null;
  }

  private @Nullable Nominal party(int from, int i, boolean many) {
    String noun = s.word(i);
    boolean plural = !PartyForm.isNoun(noun);
    String singular = plural ? singular(noun) : noun;
    if (!PartyForm.isNoun(singular) || s.item(i).possessive() || isToldApart(s, i + 1)) {
      return null;
    }
    List<String> names = discourse.meant(singular, plural || many);
    boolean rows = !names.isEmpty() && discourse.rowHolders().contains(names.get(0));
    int count = count(from, i, names.size());
    names = rows && count < names.size() ? List.of() : names.subList(0, count);
    return names.isEmpty() ? null : Nominal.of(i + 1, referents.mentions(names, from, i + 1));
  }

  /**
   * How many of so many the words mean: "these two trusts" the two named last, and "the two trusts"
   * nobody where there are three.
   */
  private int count(int from, int end, int all) {
    boolean last = s.isWord(from, "these", "those");
    for (int i = from; i < end; i++) {
      int said = s.isWord(i, "both") ? 2 : COUNTS.indexOf(s.word(i)) + 1;
      if (said > 1 && said != all) {
        return last && said < all ? said : 0;
      }
      last |= s.isWord(i, "these", "those");
    }
    return all;
  }

  /** "the fund that holds the shares": one of which was not spoken before. */
  static boolean isToldApart(Sentence s, int that) {
    if (s.isWord(that, "of", "in", "for") && s.isWord(that + 1, "which", "whom")) {
      return true;
    }
    return s.isWord(that, "that", "which", "who")
        && (FiniteVerbs.at(s, that + 1) || FiniteVerbs.at(s, that + 2));
  }

  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** F of "the managing members of F, A and B, have": those behind it are who they are. */
  private @Nullable Nominal apposed(Role role, Nominal list) {
    int owner = s.isWord(role.end() + 1, "the") ? role.end() + 2 : role.end() + 1;
    boolean closed = s.is(list.end(), ItemKind.COMMA) && FiniteVerbs.at(s, list.end() + 1);
    boolean several =
        s.is(owner, ItemKind.PARTY)
            && s.item(owner).parties().size() == 1
            && s.is(owner + 1, ItemKind.COMMA)
            && (role.plural() ? list.parties().size() > 2 : list.parties().size() == 2);
    return closed && several ? Nominal.of(owner + 1, s.item(owner).parties()) : null;
  }

  /** "the general partner of F", "the managing members". */
  private @Nullable Nominal capacity(int from, int i, boolean many) {
    Role role = Role.at(s, i);
    if (role == null || role.inverse()) {
      return null;
    }
    if (many && !role.plural() && !s.isWord(role.end(), "of")) {
      List<PartyMention> all = discourse.capacities().allHolding(role.relation());
      return all.size() < 2
          ? null
          : Nominal.of(role.end(), referents.placed(all, from, role.end()));
    }
    if (!s.isWord(role.end(), "of")) {
      return holders.holder(role, List.of(), role.end(), from);
    }
    Nominal owners = nominals.deeper(1).list(role.end() + 1, true);
    Nominal first = owners == null ? null : apposed(role, owners);
    owners = first == null ? owners : first;
    return owners == null ? null : holders.holder(role, owners.parties(), owners.end(), from);
  }
}
