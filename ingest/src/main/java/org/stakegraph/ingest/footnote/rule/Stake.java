package org.stakegraph.ingest.footnote.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/**
 * "all of the outstanding capital stock of", "70% of the membership interests in".
 *
 * @param end one past the preposition
 * @param percent percent owned; null for the whole
 * @param controlling whether the words speak of a company's own interests, not of shares held
 */
record Stake(int end, @Nullable BigDecimal percent, boolean controlling) {
  private static final int LONGEST = 10;
  private static final BigDecimal HALF = new BigDecimal(50);

  static @Nullable Stake at(Sentence s, int from) {
    boolean all = s.isWord(from, "all", "100%");
    boolean percent = s.is(from, ItemKind.PERCENT);
    int half = s.isWord(from, "one") && s.isWord(from + 1, "half") ? from + 1 : from;
    if (s.isWord(half, "half", "one-half") && s.isWord(half + 1, "of")) {
      return new Stake(half + 2, HALF, true);
    }
    if (!all && !percent) {
      return controlling(s, from);
    }
    int end = interestsEnd(s, from + 1);
    if (end > 0) {
      boolean voting = percent || isWhole(s, from + 1, end);
      return new Stake(end, percent ? percent(s, from) : null, voting);
    }
    return percent && s.isWord(from + 1, "of") ? new Stake(from + 2, percent(s, from), true) : null;
  }

  /** "a controlling interest in", "a majority of the voting interests of", or null. */
  private static @Nullable Stake controlling(Sentence s, int from) {
    boolean majority =
        s.isWord(from, "a", "the")
            && s.isWord(from + 1, "majority")
            && s.isWord(from + 2, "of")
            && s.isWord(from + 3, "the", "its");
    int end = majority ? interestsEnd(s, from + 3) : -1;
    if (end > 0 && isWhole(s, from + 3, end)) {
      return new Stake(end, null, true);
    }
    boolean interest =
        s.isWord(from, "a", "the")
            && s.isWord(from + 1, "controlling", "majority")
            && s.isWord(from + 2, "interest", "stake")
            && s.isWord(from + 3, "in");
    return interest ? new Stake(from + 4, null, true) : null;
  }

  /** "60% of the voting shares", of a company that other words name; null if it is no stake. */
  static @Nullable Stake elsewhere(Sentence s, int from) {
    boolean percent = s.is(from, ItemKind.PERCENT);
    if (!percent && !s.isWord(from, "all", "100%")) {
      return null;
    }
    int i = from + 1;
    while (i < from + LONGEST && s.is(i, ItemKind.WORD) && !s.isWord(i, "and", "in")) {
      i++;
    }
    boolean noun =
        s.isWord(i - 1, "stock", "interests", "interest", "equity", "shares", "units", "power");
    return noun && isWhole(s, from, i)
        ? new Stake(i, percent ? percent(s, from) : null, true)
        : null;
  }

  /** Whether words speak of a company's interests rather than of shares that somebody holds. */
  private static boolean isWhole(Sentence s, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean company =
          s.isWord(i, "voting", "outstanding", "issued", "membership", "equity", "capital")
              || s.isWord(i, "partnership", "ownership");
      if (company) {
        return true;
      }
    }
    return false;
  }

  /** One past "of the membership interests in", or -1. */
  static int interestsEnd(Sentence s, int from) {
    int i = from;
    boolean noun = false;
    while (i < from + LONGEST && s.is(i, ItemKind.WORD)) {
      noun |=
          s.isWord(
              i,
              "stock",
              "interests",
              "interest",
              "equity",
              "shares",
              "rights",
              "units",
              "power",
              "capital");
      if (noun && s.isWord(i, "of", "in")) {
        return i + 1;
      }
      i++;
    }
    return -1;
  }

  Relation relation(Place place, List<PartyMention> owners) {
    boolean all = percent == null || percent.compareTo(new BigDecimal(100)) == 0;
    if (all) {
      return owners.size() > 1 ? Relation.SHAREHOLDER : whole(place, owners);
    }
    return relation(place, owners, percent);
  }

  static BigDecimal percent(Sentence s, int at) {
    String digits = s.item(at).text().replace("%", "").replace(",", "");
    return digits.length() > 12 ? BigDecimal.ZERO : new BigDecimal(digits);
  }

  /** A person with more than half controls; a company with more than half is the parent. */
  static Relation relation(Place place, List<PartyMention> owners, BigDecimal percent) {
    return percent.compareTo(HALF) > 0 ? whole(place, owners) : Relation.SHAREHOLDER;
  }

  /** A person who owns the whole controls it; a company that does is its parent. */
  static Relation whole(Place place, List<PartyMention> owners) {
    boolean person = owners.size() == 1 && place.discourse().isPerson(owners.get(0));
    return person ? Relation.CONTROL_PERSON : Relation.PARENT;
  }

  /** What the table counts anyway is no control of the issuer. */
  static boolean isOfIssuer(List<PartyMention> owned) {
    for (PartyMention party : owned) {
      if (List.of("us", "our", "company", "Company", "issuer", "Issuer").contains(party.name())) {
        return true;
      }
    }
    return false;
  }
}
