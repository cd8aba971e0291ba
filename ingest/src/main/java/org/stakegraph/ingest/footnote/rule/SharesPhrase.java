package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;

/**
 * "[over] the shares held by A and B", "these shares", "A's shares".
 *
 * @param end one past the last item
 * @param objects what is meant; never empty
 * @param implied whether nothing is said of them
 */
record SharesPhrase(int end, List<Stakeholding> objects, boolean implied) {
  /** No description of shares is longer before its "held by", in items. */
  private static final int LONGEST = 24;

  private static final int LONGEST_INCLUSION = 14;

  private static final Set<String> NOUNS =
      Set.of(
          "shares",
          "share",
          "securities",
          "stock",
          "interests",
          "units",
          "warrants",
          "notes",
          "holdings",
          "ads",
          "adss");
  private static final Set<String> DETERMINERS =
      Set.of("the", "these", "those", "this", "such", "all", "any", "said", "each", "both");
  private static final Set<String> MODIFIERS =
      Set.of(
          "of",
          "the",
          "these",
          "those",
          "such",
          "our",
          "all",
          "any",
          "common",
          "ordinary",
          "preferred",
          "restricted",
          "class",
          "series",
          "a",
          "b",
          "c",
          "d",
          "stock",
          "shares",
          "share",
          "securities",
          "capital",
          "founder",
          "founders",
          "foregoing",
          "aforementioned",
          "reported",
          "above",
          "herein",
          "beneficial",
          "voting",
          "and",
          "or",
          "outstanding",
          "issuable",
          "underlying",
          "warrants",
          "notes",
          "convertible",
          "units",
          "interests",
          "depositary",
          "company",
          "registered",
          "subject",
          "prime");
  private static final Set<String> HELD =
      Set.of("held", "owned", "holds", "owns", "registered", "beneficially");
  private static final Set<String> HELD_ADVERBS =
      Set.of(
          "beneficially",
          "directly",
          "indirectly",
          "of",
          "record",
          "that",
          "which",
          "are",
          "is",
          "being",
          "were",
          "or",
          "and",
          "held",
          "owned",
          "reported",
          "as",
          "shown",
          "listed",
          "offered",
          "solely",
          "currently",
          "otherwise",
          "may",
          "be",
          "deemed",
          "to",
          "have");
  private static final Set<String> HOLDERS =
      Set.of(
          "fund",
          "funds",
          "partnership",
          "partnerships",
          "trust",
          "trusts",
          "holder",
          "holders",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "entity",
          "entities");
  private static final Set<String> PRONOUNS =
      Set.of("it", "them", "him", "her", "us", "itself", "himself", "herself", "themselves");

  SharesPhrase(int end, List<Stakeholding> objects) {
    this(end, objects, false);
  }

  /** The phrase at a position where it is the subject: "the shares held by A and B are". */
  static @Nullable SharesPhrase asSubject(Place place, int from) {
    return at(place, from, false);
  }

  /** The phrase at a position, or null. */
  static @Nullable SharesPhrase at(Place place, int from) {
    return at(place, from, true);
  }

  private static @Nullable SharesPhrase at(Place place, int from, boolean object) {
    Sentence s = place.sentence();
    List<Stakeholding> such = place.shares();
    Nominals.Owner owner = place.nominals().owner(from);
    if (owner != null && Stake.isOfIssuer(owner.parties()) && !s.isWord(from, "our")) {
      return described(place, owner.end(), object);
    }
    if (owner != null && !s.isWord(from, "our")) {
      return possessive(s, owner);
    }
    if (s.isWord(from, "its", "their", "his", "her")) {
      return NOUNS.contains(s.word(from + 1)) || s.isWord(from + 1, "assets")
          ? new SharesPhrase(from + 2, List.of(new Stakeholding.TheseShares()))
          : null;
    }
    if (s.isWord(from, "which", "whom")) {
      return such.isEmpty() ? null : new SharesPhrase(from + 1, such);
    }
    SharesPhrase ofRecord = OwnedShares.ofRecord(place, from);
    if (ofRecord != null) {
      return ofRecord;
    }
    if (!DETERMINERS.contains(s.word(from)) && !s.isWord(from, "shares", "securities")) {
      return null;
    }
    if (OwnedShares.areOfRecord(s, from) && !such.isEmpty()) {
      return new SharesPhrase(from + 3, such);
    }
    return described(place, from, object);
  }

  /** "the 400 shares of common stock of the Company held by A", from its first word on. */
  private static @Nullable SharesPhrase described(Place place, int from, boolean object) {
    Sentence s = place.sentence();
    List<Stakeholding> such = place.shares();
    int last = lastNoun(s, from);
    SharesPhrase owned = last < 0 ? null : OwnedShares.which(place, last + 1);
    if (last < 0 || owned != null || OwnedShares.areDescribed(s, last + 1)) {
      return owned;
    }
    int noun = behindIssuer(s, last + 1) - 1;
    boolean inAccount =
        s.isWord(noun + 1, "held")
            && s.isWord(noun + 2, "in")
            && s.isWord(noun + 3, "this", "the", "such", "that")
            && s.isWord(noun + 4, "account", "ira", "plan");
    if (inAccount) {
      return new SharesPhrase(noun + 5, List.of(new Stakeholding.TheseShares()));
    }
    int by = heldBy(s, noun + 1);
    if (by > 0) {
      return holders(place, by, object);
    }
    boolean bare = s.isWord(from, "shares", "securities") && !s.is(from - 1, ItemKind.PARTY);
    int listed = bare ? -1 : listedEnd(s, noun + 1);
    boolean stray =
        HELD.contains(s.word(noun + 1))
            || s.isWord(noun + 1, "shown", "listed", "issuable", "underlying", "referenced")
            || s.isWord(noun + 2, "for", "opposite");
    return listed > 0
        ? new SharesPhrase(listed, referred(s, from, such))
        : bare || stray ? null : new SharesPhrase(noun + 1, referred(s, from, such));
  }

  /** "ordinary shares held by A" behind their number; null if it is not said whose they are. */
  static @Nullable SharesPhrase counted(Place place, int from) {
    boolean noun = NOUNS.contains(place.sentence().word(from));
    boolean opens = noun || MODIFIERS.contains(place.sentence().word(from));
    SharesPhrase shares = opens ? described(place, from, true) : null;
    boolean theirs =
        shares != null
            && shares.objects().stream().allMatch(Stakeholding.SharesOf.class::isInstance);
    return theirs ? shares : null;
  }

  /** The shares whose "held by" begins at a position, their number without a noun, or null. */
  static @Nullable SharesPhrase heldFrom(Place place, int held) {
    int by = heldBy(place.sentence(), held);
    return by < 0 ? null : holders(place, by, true);
  }

  /** One past "of the Company", which says whose shares they are, not who holds them. */
  private static int behindIssuer(Sentence s, int of) {
    int issuer = s.isWord(of + 1, "the") ? of + 2 : of + 1;
    boolean named = s.isWord(of, "of", "in") && s.is(issuer, ItemKind.PARTY);
    boolean ofIssuer =
        named && !s.item(issuer).possessive() && Stake.isOfIssuer(s.item(issuer).parties());
    return ofIssuer ? issuer + 1 : of;
  }

  /** One past "listed" or "shown above", where it is not said for whom; else -1. */
  private static int listedEnd(Sentence s, int at) {
    if (!s.isWord(at, "listed", "shown", "reported", "described", "owned", "held")) {
      return -1;
    }
    int end = s.isWord(at + 1, "above", "below", "herein", "hereby") ? at + 2 : at + 1;
    boolean closed =
        end >= s.size()
            || s.is(end, ItemKind.COMMA)
            || s.is(end, ItemKind.SEMICOLON)
            || s.isWord(end, "except", "and", "but", "other");
    return closed ? end : -1;
  }

  /** "over", "with respect to" and their like: one past it, else the position itself. */
  static int preposition(Sentence s, int at) {
    if (s.isWord(at, "over", "of", "regarding", "concerning", "on")) {
      return at + 1;
    }
    if (s.isWord(at, "with", "in") && s.isWord(at + 1, "respect", "regard")) {
      return s.isWord(at + 2, "to", "of") ? at + 3 : at;
    }
    return s.isWord(at, "as") && s.isWord(at + 1, "to") ? at + 2 : at;
  }

  private static List<Stakeholding> referred(Sentence s, int from, List<Stakeholding> such) {
    boolean anaphoric = s.isWord(from, "such", "those", "said", "any", "all");
    boolean row = s.isWord(from + 1, "of") && s.isWord(from + 3, "subject");
    return anaphoric && !row && !such.isEmpty() ? such : List.of(new Stakeholding.TheseShares());
  }

  private static @Nullable SharesPhrase possessive(Sentence s, Nominals.Owner owner) {
    int i = owner.end();
    while (MODIFIERS.contains(s.word(i)) && !NOUNS.contains(s.word(i))) {
      i++;
    }
    return NOUNS.contains(s.word(i)) || s.isWord(i, "assets")
        ? new SharesPhrase(i + 1, sharesOf(owner.parties()))
        : null;
  }

  /** The last noun of "the 400 shares of our common stock", or -1. */
  private static int lastNoun(Sentence s, int from) {
    int noun = -1;
    for (int i = from; i < s.size() && i < from + LONGEST; i++) {
      boolean described =
          s.is(i, ItemKind.NUMBER)
              || (s.is(i, ItemKind.PARTY) && s.isWord(i - 1, "of", "the", "these", "such"))
              || (noun < 0 && isNameOfIssuer(s, i))
              || MODIFIERS.contains(s.word(i))
              || DETERMINERS.contains(s.word(i));
      if (NOUNS.contains(s.word(i))) {
        noun = i;
      } else if (!described || (noun > 0 && s.isWord(i, "and", "or") && !continues(s, i))) {
        break;
      }
    }
    return noun;
  }

  /** "these Alder ordinary shares": whose they are, in a word. */
  private static boolean isNameOfIssuer(Sentence s, int i) {
    return s.is(i, ItemKind.WORD)
        && Character.isUpperCase(s.item(i).text().charAt(0))
        && s.isWord(i - 1, "the", "these", "such", "those")
        && (NOUNS.contains(s.word(i + 1)) || s.isWord(i + 1, "ordinary", "common", "class"));
  }

  private static boolean continues(Sentence s, int and) {
    return MODIFIERS.contains(s.word(and + 1)) || NOUNS.contains(s.word(and + 1));
  }

  /** One past "held by", or -1. */
  private static int heldBy(Sentence s, int from) {
    int i = from;
    while (i < from + 12 && HELD_ADVERBS.contains(s.word(i))) {
      i++;
    }
    boolean in = i > from && s.isWord(i - 1, "held") && s.isWord(i, "in", "through");
    boolean trust = in && s.isWord(i + 1, "the", "such") && s.isWord(i + 2, "trust", "trusts");
    if ((i > from && s.isWord(i, "by")) || trust) {
      return i + 1;
    }
    if (s.isWord(i, "shown", "listed", "set") || (i > from && s.isWord(i - 1, "shown", "listed"))) {
      int shown = s.isWord(i, "shown", "listed") ? i + 1 : i;
      boolean row = s.isWord(shown, "for") || s.after(shown, "opposite", "the", "name", "of") > 0;
      if (row) {
        return s.isWord(shown, "for") ? shown + 1 : shown + 4;
      }
    }
    boolean inName = s.isWord(i, "in") && s.after(i, "in", "the", "name", "of") > 0;
    if (inName) {
      return i + 4;
    }
    return i == from && s.isWord(i, "of") ? i + 1 : -1;
  }

  private static @Nullable SharesPhrase holders(Place place, int at, boolean object) {
    Sentence s = place.sentence();
    boolean oneRow = place.discourse().rowHolders().size() < 2;
    List<PartyMention> subject = place.subject().parties();
    boolean own = s.isWord(at, "it") && s.isWord(at + 1, "with");
    if (own && isOtherThanRow(place, subject)) {
      return new SharesPhrase(at + 1, sharesOf(subject));
    }
    if (PRONOUNS.contains(s.word(at)) && (oneRow || s.isWord(at, "us"))) {
      return new SharesPhrase(at + 1, List.of(new Stakeholding.TheseShares()));
    }
    Nominal list = object ? place.object(at) : place.nominal(at);
    if (list != null) {
      return new SharesPhrase(list.end(), sharesOf(list.parties()));
    }
    Nominal included = including(place, at);
    if (included != null) {
      return new SharesPhrase(included.end(), sharesOf(included.parties()));
    }
    int noun = s.isWord(at + 1, "foregoing", "aforementioned", "selling") ? at + 2 : at + 1;
    boolean generic =
        s.isWord(at, "the", "both", "such", "each", "these") && HOLDERS.contains(s.word(noun));
    if (!generic || s.item(noun).possessive()) {
      return null;
    }
    List<Stakeholding> such = place.shares();
    boolean known = !such.isEmpty() && (such.size() > 1 || !s.word(noun).endsWith("s"));
    return new SharesPhrase(noun + 1, known ? such : List.of(new Stakeholding.TheseShares()));
  }

  /** "A shares the power over the shares held by it with B": A's own, where A is one firm. */
  private static boolean isOtherThanRow(Place place, List<PartyMention> subject) {
    return subject.size() == 1
        && !place.discourse().isPerson(subject.get(0))
        && !place.discourse().rowHolders().isEmpty()
        && !place
            .discourse()
            .rowHolders()
            .contains(place.discourse().fullName(subject.get(0).name()));
  }

  /** "certain funds that it manages, including A and B": those that are named. */
  private static @Nullable Nominal including(Place place, int at) {
    Sentence s = place.sentence();
    int i = at;
    while (i < at + LONGEST_INCLUSION
        && (s.is(i, ItemKind.WORD) || s.is(i, ItemKind.COMMA))
        && !s.isWord(i, "including")) {
      i++;
    }
    return i > at && s.isWord(i, "including") ? place.object(i + 1) : null;
  }

  /** The shares of the row, of which the words do not speak. */
  static SharesPhrase implied(int end) {
    return new SharesPhrase(end, List.of(new Stakeholding.TheseShares()), true);
  }

  static List<Stakeholding> sharesOf(List<PartyMention> parties) {
    return parties.stream().<Stakeholding>map(Stakeholding.SharesOf::new).toList();
  }
}
