package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;

/** "A disclaims beneficial ownership of such shares" (Rule 13d-4). */
final class DisclaimsRule implements Rule {
  private static final int LONGEST_ASIDE = 12;

  /** Before "interest": what somebody does not disclaim, called pecuniary since Rule 16a-1. */
  private static final Set<String> INTERESTS =
      Set.of(
          "pecuniary",
          "partnership",
          "economic",
          "proportionate",
          "rata",
          "equity",
          "ownership",
          "his",
          "her",
          "its",
          "their");

  @Override
  public String id() {
    return "footnote-disclaims";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (s.isWord(place.at(), "beneficial")) {
      return disclaimedBy(place);
    }
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = place.verb();
    int i = verb.head();
    if (!disclaims(s, verb)) {
      return null;
    }
    int owned = ownership(s, i + 1);
    if (owned < 0) {
      return power(place, verb);
    }
    Match mutual = mutual(place, owned);
    if (mutual != null) {
      return mutual;
    }
    SharesPhrase objects = objects(place, owned);
    if (objects == null || leavesOwn(s, objects)) {
      return null;
    }
    int end = Math.max(owned, objects.end());
    end = s.isWord(end, "thereof", "therein") ? end + 1 : end;
    int except = exceptedBefore(s, place.at()) ? end : exception(s, purpose(s, end));
    int last = Math.max(end, except);
    objects = ofOthers(place, objects);
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : place.subject().parties()) {
      List<Stakeholding> others = NonAdmissionRule.ofOthers(place, objects.objects(), party);
      if (!others.isEmpty()) {
        statements.add(new Disclaims(party, others, except > 0, place.clause(last), id()));
      }
    }
    return new Match(last, statements, objects.objects());
  }

  /** "A and B each disclaim beneficial ownership of the shares owned by the other", or null. */
  private @Nullable Match mutual(Place place, int owned) {
    Sentence s = place.sentence();
    List<PartyMention> both = place.subject().parties();
    int the = s.isWord(owned, "of") && s.isWord(owned + 1, "the") ? owned + 1 : owned;
    int held = s.isWord(the + 1, "shares", "securities") ? the + 2 : -1;
    int other =
        s.isWord(held, "held", "owned", "shown") && s.isWord(held + 1, "by", "for")
            ? s.after(held + 2, "the", "other")
            : -1;
    if (other < 0 || both.size() != 2) {
      return null;
    }
    int except = exception(s, other);
    int end = Math.max(other, except);
    List<NoteStatement> said = new ArrayList<>();
    for (int i = 0; i < both.size(); i++) {
      List<Stakeholding> others = List.of(new Stakeholding.SharesOf(both.get(1 - i)));
      said.add(new Disclaims(both.get(i), others, except > 0, place.clause(end), id()));
    }
    return Match.of(end, said);
  }

  /** "disclaims", "denies", "does not admit". */
  private static boolean disclaims(Sentence s, VerbGroup verb) {
    boolean no = s.isWord(verb.head(), "disclaims", "disclaim", "denies", "deny");
    return switch (verb.modality()) {
      case ASSERTED -> no && !verb.passive() && !verb.past();
      case DENIED -> s.isWord(verb.head(), "admits", "admit", "concedes", "concede");
      case POSSIBLE -> false;
    };
  }

  /** "disclaims any voting or investment power": a power that somebody does not have. */
  private @Nullable Match power(Place place, VerbGroup verb) {
    PowerPhrase power = PowerPhrase.at(place.sentence(), verb.head() + 1);
    SharesPhrase objects = power == null ? null : PowerOver.at(place, power.end(), power);
    return power == null || objects == null
        ? null
        : new Match(
            objects.end(),
            PowerPhrase.statements(place, power.powers().keySet(), objects, Modality.DENIED, id()),
            objects.objects());
  }

  /** "all shares other than those held by it": of each somebody else's. */
  private static boolean leavesOwn(Sentence s, SharesPhrase objects) {
    return s.after(objects.end(), "other", "than", "those") > 0
        && objects.objects().stream().allMatch(Stakeholding.TheseShares.class::isInstance);
  }

  /** "Except to the extent of his pecuniary interest, A disclaims". */
  private static boolean exceptedBefore(Sentence s, int verb) {
    for (int i = 1; s.isWord(0, "except") && i < verb; i++) {
      if (s.isWord(i, "pecuniary")) {
        return true;
      }
    }
    return false;
  }

  /** A holder who disclaims "these shares" means those that the words before gave to others. */
  private static SharesPhrase ofOthers(Place place, SharesPhrase objects) {
    List<PartyMention> subject = place.subject().parties();
    boolean these =
        objects.objects().size() == 1
            && objects.objects().get(0) instanceof Stakeholding.TheseShares;
    boolean own =
        subject.size() == 1
            && place.discourse().rowHolders().size() == 1
            && PartyForm.of(place.discourse().rowHolders().get(0)) == PartyForm.PERSON
            && place.discourse().isPerson(subject.get(0));
    return these && (own || spokenOf(place, objects.end())) && !place.shares().isEmpty()
        ? new SharesPhrase(objects.end(), place.shares())
        : objects;
  }

  /** Whether prose, which is about no row, means "the shares" of which it spoke last. */
  private static boolean spokenOf(Place place, int end) {
    Sentence s = place.sentence();
    boolean elsewhere =
        s.isWord(end - 1, "herein", "hereby", "above", "below", "reported", "listed", "shown")
            || s.isWord(end, "reported", "covered", "described", "referred", "set", "to")
            || SharesPhrase.namesDocument(s, end - 1);
    return place.context().rowHolders().isEmpty() && !elsewhere;
  }

  /** "beneficial ownership of which is disclaimed by A". */
  private @Nullable Match disclaimedBy(Place place) {
    Sentence s = place.sentence();
    int which = s.after(place.at(), "beneficial", "ownership", "of", "which");
    int by = which < 0 ? -1 : s.after(which, "is", "disclaimed", "by");
    Nominal from = by < 0 || place.shares().isEmpty() ? null : place.object(by);
    if (from == null) {
      return null;
    }
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : from.parties()) {
      statements.add(
          new Disclaims(party, place.shares(), false, s.range(place.at(), from.end()), id()));
    }
    return new Match(from.end(), statements, place.shares());
  }

  /** One past "[any such] beneficial ownership [of|in]", or -1. */
  private static int ownership(Sentence s, int at) {
    if (s.isWord(at, "that", "being")) {
      return beingOwner(s, at);
    }
    int i = at;
    while (s.isWord(i, "any", "all", "such", "the", "ultimate")) {
      i++;
    }
    i = s.isWord(i, "ultimate", "individual") ? i + 1 : i;
    i = s.isWord(i, "beneficial") ? i + 1 : i;
    boolean owned = s.isWord(i, "ownership", "interest", "interests");
    return owned && i > at ? i + 1 : owned && s.isWord(i, "ownership") ? i + 1 : -1;
  }

  /** One past "that it is, in fact, the beneficial owner", or -1. */
  private static int beingOwner(Sentence s, int that) {
    int is = that + 1;
    while (s.isWord(is, "it", "he", "she", "they", "or") || s.is(is, ItemKind.COMMA)) {
      is++;
    }
    boolean it = is > that + 1 && s.isWord(is, "is", "are");
    int i = it ? is + 1 : that + 1;
    boolean aside = it && s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "in");
    i = aside && s.is(i + 3, ItemKind.COMMA) ? i + 4 : i;
    i = s.isWord(i, "the", "a") ? i + 1 : i;
    boolean owner = s.isWord(i, "beneficial") && s.isWord(i + 1, "owner", "owners");
    return owner && (it || s.isWord(that, "being")) ? i + 2 : -1;
  }

  private static @Nullable SharesPhrase objects(Place place, int end) {
    Sentence s = place.sentence();
    int at = s.isWord(end, "in") ? end + 1 : SharesPhrase.preposition(s, end);
    at = at > end ? behindFraction(s, at) : at;
    for (int i = at + 1; at > end && s.is(at, ItemKind.COMMA) && i < at + LONGEST_ASIDE; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return SharesPhrase.at(place, i + 1);
      }
    }
    if (at == end || s.isWord(at, "them", "it")) {
      List<Stakeholding> such = place.shares();
      boolean known = !such.isEmpty();
      return new SharesPhrase(
          at == end ? end : at + 1, known ? such : List.of(new Stakeholding.TheseShares()));
    }
    return SharesPhrase.at(place, at);
  }

  /** One past "two-thirds of" or "50% of", else the position itself. */
  private static int behindFraction(Sentence s, int at) {
    boolean fraction =
        s.is(at, ItemKind.PERCENT)
            || s.isWord(at, "half", "one-half", "one-third", "two-thirds", "three-quarters");
    return fraction && s.isWord(at + 1, "of") ? at + 2 : at;
  }

  /** One past "for purposes of Section 16 of the Act" where an exception follows, or the place. */
  private static int purpose(Sentence s, int from) {
    boolean purpose = s.isWord(from, "for") && s.isWord(from + 1, "purpose", "purposes", "the");
    for (int i = from + 2; purpose && i < from + LONGEST_ASIDE; i++) {
      if (s.isWord(i, "except")) {
        return i;
      }
    }
    return from;
  }

  /** One past "except to the extent of his pecuniary interest therein", or -1. */
  private static int exception(Sentence s, int from) {
    int i = s.is(from, ItemKind.COMMA) ? from + 1 : from;
    int beyond =
        s.isWord(i, "beyond") && s.isWord(i + 1, "that", "his", "her", "its", "such") ? i : -1;
    if (beyond > 0 && s.isWord(i + 2, "interest", "interests")) {
      return i + 3;
    }
    boolean excess = s.after(i, "in", "excess", "of") > 0;
    if (!excess && !s.isWord(i, "except", "other", "beyond", "to")) {
      return -1;
    }
    for (int j = i; j < s.size() && j < i + 20; j++) {
      if (s.isWord(j, "interest", "interests")) {
        boolean own = INTERESTS.contains(s.word(j - 1));
        int therein = s.isWord(j + 1, "therein", "thereof") ? j + 2 : j + 1;
        return own ? therein : -1;
      }
    }
    return -1;
  }
}
