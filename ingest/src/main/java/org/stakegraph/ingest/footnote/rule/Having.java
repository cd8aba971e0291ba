package org.stakegraph.ingest.footnote.rule;

import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Modality;

/**
 * That the subject of a clause has something: "has", "shares with B", "has been granted", "is the
 * person with", "and to have".
 *
 * @param phrase where the power begins
 * @param joint whether it is had together with others
 * @param alone whether nobody else has it
 */
record Having(int phrase, boolean joint, boolean alone, Modality modality) {
  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_DEEMED = 60;

  /** A power as it is had. */
  PowerPhrase applied(PowerPhrase power) {
    return joint ? power.shared() : alone ? power.sole() : power;
  }

  /** What the clause at a place says that its subject has, or null. */
  static @Nullable Having at(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    if (isSecondDeemed(s, place.at())) {
      boolean joint = s.isWord(place.at() + 1, "share");
      return new Having(place.at() + 2, joint, false, Modality.POSSIBLE);
    }
    if (isPersonWith(s, place.at())) {
      Modality modality = place.subject().denied() ? Modality.DENIED : Modality.ASSERTED;
      return new Having(place.at() + 1, false, false, modality);
    }
    VerbGroup verb = place.verb();
    int i = verb.head();
    boolean shares = s.isWord(i, "share", "shares", "sharing") && !s.is(i - 1, ItemKind.NUMBER);
    boolean given =
        s.isWord(i, "vested", "delegated", "granted", "given", "conferred", "entrusted");
    boolean responsible = s.isWord(i, "responsible") && s.isWord(i + 1, "for");
    boolean other = verb.passive() != (given || responsible) || verb.past();
    boolean noun =
        s.isWord(i, "exercising", "having", "sharing")
            && s.isWord(i - 1, "the", "to", "of", "in", "for");
    boolean has = shares || given || responsible || isHaving(s, i);
    if (other || noun || (!has && takesNoPart(s, i) < 0)) {
      return null;
    }
    int phrase =
        responsible || (s.isWord(i + 1, "with", "in", "kept", "retained") && !shares)
            ? i + 2
            : i + 1;
    phrase = s.isWord(phrase, "equally", "jointly", "together") ? phrase + 1 : phrase;
    boolean either = s.isWord(i + 1, "or") && s.isWord(i + 2, "share", "shares");
    phrase = either ? i + 3 : phrase;
    int part = takesNoPart(s, i);
    if (part > 0) {
      return new Having(part, false, false, Modality.DENIED);
    }
    boolean jointly = false;
    for (int j = place.at(); j < i; j++) {
      jointly |= s.isWord(j, "jointly");
    }
    boolean any = s.isWord(place.at() - 1, "together") || s.isWord(place.at(), "together");
    any |= place.subject().parties().size() > 1 && isBody(place);
    boolean joint = shares || jointly || any;
    Modality modality = isDeemedBefore(place) ? Modality.POSSIBLE : verb.modality();
    return new Having(phrase, joint, !joint && isAlone(s, place.at(), i), modality);
  }

  /** "may be deemed to be owners having power": what they have is no more than may be. */
  private static boolean isDeemedBefore(Place place) {
    Sentence s = place.sentence();
    boolean deemed = false;
    for (int i = place.at() - 1; i >= 0 && i > place.at() - LONGEST_SUBJECT && !deemed; i--) {
      deemed = s.isWord(i, "deemed");
    }
    return deemed && s.isWord(place.at(), "having", "exercising", "sharing");
  }

  private static boolean isHaving(Sentence s, int i) {
    return s.isWord(
        i,
        "has",
        "have",
        "holds",
        "hold",
        "exercises",
        "exercise",
        "possesses",
        "possess",
        "retains",
        "retain",
        "maintains",
        "maintain",
        "exercising",
        "having",
        "makes",
        "make",
        "enjoys",
        "participate",
        "participates",
        "reports",
        "report",
        "wields");
  }

  /**
   * "A alone has", "A has all voting power"; who may decide "acting alone" need not be the only
   * one.
   */
  private static boolean isAlone(Sentence s, int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean only = s.isWord(i, "alone", "solely", "exclusively") && !s.isWord(i + 1, "or");
      if (only && !s.isWord(i - 1, "acting")) {
        return true;
      }
    }
    int keeps = s.isWord(verb, "has", "have") ? verb + 1 : verb;
    return s.isWord(keeps, "retains", "retain", "kept", "retained") && s.isWord(keeps + 1, "all");
  }

  /** "its board of directors, consisting of A and B,": they have together what it has. */
  private static boolean isBody(Place place) {
    Sentence s = place.sentence();
    int first = place.at();
    while (first > 0 && s.item(first - 1).start() >= place.subject().start()) {
      first--;
    }
    return PowerHeldByRule.decidesTogether(s, first, place.at());
  }

  /** "may be deemed to own the shares, and to have shared power": the second infinitive. */
  private static boolean isSecondDeemed(Sentence s, int to) {
    boolean second =
        s.isWord(to, "to")
            && s.isWord(to - 1, "and", "or")
            && s.isWord(to + 1, "have", "share", "hold", "exercise", "possess");
    for (int i = to - 2; second && i >= 0 && i > to - LONGEST_DEEMED; i--) {
      if (s.is(i, ItemKind.SEMICOLON) || s.is(i, ItemKind.LABEL)) {
        return false;
      }
      if (s.isWord(i, "deemed")) {
        return true;
      }
    }
    return false;
  }

  /** "is the natural person with": what the subject has. */
  private static boolean isPersonWith(Sentence s, int with) {
    boolean person =
        s.isWord(with, "with")
            && s.isWord(with - 1, "person", "persons", "individual", "individuals");
    for (int i = with - 2; person && i > with - LONGEST_SUBJECT; i--) {
      if (s.isWord(i, "is", "are")) {
        return !s.isWord(i + 1, "not");
      }
    }
    return false;
  }

  /** One past "take no part in" or "has no role in", or -1. */
  private static int takesNoPart(Sentence s, int verb) {
    boolean none =
        s.isWord(verb, "take", "takes", "has", "have", "plays", "play")
            && s.isWord(verb + 1, "no")
            && s.isWord(verb + 2, "part", "role", "involvement")
            && s.isWord(verb + 3, "in");
    return none ? verb + 4 : -1;
  }
}
