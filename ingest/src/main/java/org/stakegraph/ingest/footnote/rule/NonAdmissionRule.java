package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;

/**
 * "The filing of this statement shall not be construed as an admission that A is the beneficial
 * owner of these shares": a disclaimer (Rule 13d-4). What is not admitted is not stated.
 */
public final class NonAdmissionRule implements Rule {
  /** Items between "construed" and "admission". */
  private static final int LONGEST_LEAD = 6;

  /** Items between the party and "beneficial owner": "is, for the purposes of Section 13,". */
  private static final int LONGEST_ASIDE = 40;

  @Override
  public String id() {
    return "footnote-non-admission";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int admission = admission(s, place.at());
    int owned = admission < 0 ? -1 : owned(s, admission + 1);
    if (owned < 0 || !isDenied(s, place.at())) {
      return null;
    }
    List<PartyMention> parties = parties(place, admission + 1, owned);
    SharesPhrase phrase = SharesPhrase.at(place, owned);
    List<Stakeholding> objects =
        phrase == null ? List.of(new Stakeholding.TheseShares()) : phrase.objects();
    boolean these = objects.size() == 1 && objects.get(0) instanceof Stakeholding.TheseShares;
    objects = these && !place.shares().isEmpty() ? place.shares() : objects;
    int end = phrase == null ? owned : phrase.end();
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : parties) {
      List<Stakeholding> others = ofOthers(place, objects, party);
      if (!others.isEmpty()) {
        statements.add(new Disclaims(party, others, false, s.range(0, end), id()));
      }
    }
    return statements.isEmpty() ? null : new Match(end, statements, objects);
  }

  /** Who holds shares in its own name does not mean those. */
  static List<Stakeholding> ofOthers(Place place, List<Stakeholding> objects, PartyMention party) {
    List<Stakeholding> others = new ArrayList<>(objects);
    others.removeIf(
        object ->
            object instanceof Stakeholding.SharesOf shares
                && place.discourse().isSame(shares.holder(), party));
    return others;
  }

  /** Where "that" or "by" stands behind "an admission", or -1. */
  private static int admission(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST_LEAD); i++) {
      if (s.isWord(i, "admission")) {
        return s.isWord(i + 1, "that", "by") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Whether the words before say "not", "nor" or "nothing". */
  private static boolean isDenied(Sentence s, int before) {
    for (int i = before; i >= 0; i--) {
      if (s.isWord(i, "not", "nor", "nothing", "neither", "no")) {
        return true;
      }
    }
    return false;
  }

  /** One past "beneficial owner of" or "beneficially owns", or -1. */
  private static int owned(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST_ASIDE); i++) {
      if (s.isWord(i, "beneficial")
          && s.isWord(i + 1, "owner", "owners")
          && s.isWord(i + 2, "of")) {
        return i + 3;
      }
      if (s.isWord(i, "beneficially") && s.isWord(i + 1, "own", "owns")) {
        return i + 2;
      }
    }
    return -1;
  }

  /** Of whom it is said: parties by name, or all who report, or "such person" of them. */
  private static List<PartyMention> parties(Place place, int from, int owned) {
    Sentence s = place.sentence();
    int verb = from;
    while (verb < owned && !s.isWord(verb, "is", "are", "was", "were", "beneficially", "that")) {
      verb++;
    }
    boolean such = s.isWord(verb - 2, "such") && s.isWord(verb - 1, "person", "persons");
    for (int i = such ? 0 : from; i < verb; i++) {
      if (s.isWord(i, "reporting") && s.isWord(i + 1, "person", "persons")) {
        return reporting(place, i);
      }
    }
    int first = from;
    while (s.isWord(first, "any", "either", "each", "of", "all")) {
      first++;
    }
    Nominal nominal = place.object(first);
    boolean whole =
        nominal != null && (nominal.end() == verb || s.is(nominal.end(), ItemKind.COMMA));
    return nominal == null || !whole ? List.of() : nominal.parties();
  }

  private static List<PartyMention> reporting(Place place, int at) {
    return place.discourse().reporting().stream()
        .map(name -> new PartyMention(name, place.sentence().range(at, at + 2)))
        .toList();
  }
}
