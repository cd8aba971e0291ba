package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.HolderNouns;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;

/** Who holds the shares of a phrase: "held by A and B", "registered in the name of A". */
final class SharesHeld {
  /** No enumeration of which all is spoken of is longer, in items. */
  private static final int FURTHEST = 120;

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
  private static final Set<String> PLACES =
      Set.of("trust", "trusts", "account", "accounts", "plan", "esop", "ira");
  private static final Map<String, String> HOLDERS_BY_MANY =
      Map.of(
          "funds", "fund", "partnerships", "partnership", "trusts", "trust", "entities", "entity");
  private static final Set<String> PRONOUNS =
      Set.of("it", "them", "him", "her", "us", "itself", "himself", "herself", "themselves");

  private SharesHeld() {}

  /** The shares whose "held by" begins at a position, their number without a noun, or null. */
  static @Nullable SharesPhrase from(Place place, int held) {
    int by = by(place.sentence(), held);
    return by < 0 ? null : holders(place, by, true);
  }

  /** The shares of all whom a sentence names as holders before a position: "all of which". */
  static List<Stakeholding> before(Place place, int end) {
    Sentence s = place.sentence();
    Set<Stakeholding> found = new LinkedHashSet<>();
    for (int i = Math.max(0, end - FURTHEST); i < end; i++) {
      boolean by = s.isWord(i, "held", "owned") && s.isWord(i + 1, "by");
      Nominal holders = by ? NominalList.ofNames(s).read(i + 2, true) : null;
      if (holders != null) {
        found.addAll(SharesPhrase.sharesOf(holders.parties()));
      }
    }
    return List.copyOf(found);
  }

  /** One past "held by" or "issuable to", or -1. */
  static int by(Sentence s, int from) {
    if (s.isWord(from, "issuable") && s.isWord(from + 1, "to")) {
      return from + 2;
    }
    if (s.isWord(from, "is") && s.word(from - 1).endsWith("s")) {
      return -1; // "power over these securities is held by A": the power is
    }
    int i = from;
    while (i < from + 12 && HELD_ADVERBS.contains(s.word(i))) {
      i++;
    }
    boolean in = i > from && s.isWord(i - 1, "held") && s.isWord(i, "in", "through");
    boolean trust = in && s.isWord(i + 1, "the", "such") && s.isWord(i + 2, "trust", "trusts");
    trust |= in && isHoldingPlace(s, s.isWord(i + 1, "the", "such", "that") ? i + 2 : i + 1);
    if ((i > from && s.isWord(i, "by")) || trust) {
      boolean deferred = s.is(i + 1, ItemKind.COMMA) && s.is(i + 2, ItemKind.PARTY);
      return deferred ? i + 2 : i + 1;
    }
    if (s.isWord(i, "shown", "listed", "set") || (i > from && s.isWord(i - 1, "shown", "listed"))) {
      int shown = s.isWord(i, "shown", "listed") ? i + 1 : i;
      boolean row = s.isWord(shown, "for") || s.after(shown, "opposite", "the", "name", "of") > 0;
      if (row) {
        return s.isWord(shown, "for") ? shown + 1 : shown + 4;
      }
    }
    int account = i > from ? s.after(i, "for", "the", "account", "of") : -1;
    if (account > 0) {
      return account;
    }
    boolean inName = s.isWord(i, "in") && s.after(i, "in", "the", "name", "of") > 0;
    if (inName) {
      return i + 4;
    }
    return i == from && s.isWord(i, "of") ? i + 1 : -1;
  }

  /** "held in the Alder Family Trust", "in the Alder Account": named like what shares lie in. */
  private static boolean isHoldingPlace(Sentence s, int at) {
    if (!s.is(at, ItemKind.PARTY) || s.item(at).possessive()) {
      return false;
    }
    String name = s.item(at).text();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return PLACES.contains(last);
  }

  /** The shares of those who are named or meant from a position on, or null. */
  static @Nullable SharesPhrase holders(Place place, int at, boolean object) {
    Sentence s = place.sentence();
    boolean described = s.isWord(at, "the", "those", "such", "each") && s.is(at + 1, ItemKind.WORD);
    int labels = described ? LabelledShares.labels(s, at + 2) : -1;
    if (labels > 0) {
      return LabelledShares.from(place, labels);
    }
    boolean oneRow = place.discourse().rowHolders().size() < 2;
    List<PartyMention> subject = place.subject().parties();
    boolean own = s.isWord(at, "it") && s.isWord(at + 1, "with");
    if (own && isOtherThanRow(place, subject)) {
      return new SharesPhrase(at + 1, SharesPhrase.sharesOf(subject));
    }
    boolean firm = s.isWord(at, "it", "itself") && SharesPhrase.isOfPersons(place);
    if (PRONOUNS.contains(s.word(at)) && !firm && (oneRow || s.isWord(at, "us"))) {
      return new SharesPhrase(at + 1, List.of(new Stakeholding.TheseShares()));
    }
    Nominal list = object ? place.object(at) : place.nominal(at);
    if (list != null && isOfRows(place, at, list)) {
      return new SharesPhrase(list.end(), List.of(new Stakeholding.TheseShares()));
    }
    if (list != null) {
      return new SharesPhrase(list.end(), SharesPhrase.sharesOf(list.parties()));
    }
    Nominal included = including(place, at);
    if (included != null) {
      return new SharesPhrase(included.end(), SharesPhrase.sharesOf(included.parties()));
    }
    int holder = HolderNouns.end(s::word, at + 1);
    int noun = holder > 0 ? holder - 1 : behindAdjective(s, at + 1);
    boolean generic =
        s.isWord(at, "the", "both", "such", "each", "these", "this")
            && (holder > 0 || isHolder(s.word(noun)));
    if (!generic || s.item(noun).possessive() || areOfOthers(place, noun + 1)) {
      return null;
    }
    return holder > 0 ? ofHolders(place, at, noun) : called(place, at, noun);
  }

  /** "held by such stockholders": the shares spoken of if they are as many, else the row's. */
  private static SharesPhrase ofHolders(Place place, int at, int noun) {
    List<Stakeholding> such = place.shares();
    boolean known = isPlural(place.sentence(), at, noun) ? such.size() > 1 : such.size() == 1;
    return new SharesPhrase(noun + 1, known ? such : List.of(new Stakeholding.TheseShares()));
  }

  /**
   * "held by the trust": the shares spoken of whose holder can be called so, else the row's if its
   * holder can. A person is no trust, so that in a note on her row the words mean one unknown.
   */
  private static @Nullable SharesPhrase called(Place place, int at, int noun) {
    if (Descriptions.isToldApart(place.sentence(), noun + 1)) {
      return null;
    }
    boolean plural = isPlural(place.sentence(), at, noun);
    String word = place.sentence().word(noun);
    String singular = HOLDERS_BY_MANY.getOrDefault(word, word);
    for (List<Stakeholding> spoken : List.of(place.shares(), place.discourse().shares().all())) {
      List<Stakeholding> such = new ArrayList<>();
      for (Stakeholding shares : spoken) {
        if (mayBeOf(place, shares, singular)) {
          such.add(shares);
        }
      }
      boolean fits = plural ? such.size() > 1 || areMany(such) : such.size() == 1;
      if (fits) {
        return new SharesPhrase(noun + 1, such);
      }
    }
    return SharesPhrase.isOfPersons(place)
        ? null
        : new SharesPhrase(noun + 1, List.of(new Stakeholding.TheseShares()));
  }

  /** "two trusts": several under one description. */
  private static boolean areMany(List<Stakeholding> such) {
    return such.size() == 1
        && such.get(0) instanceof Stakeholding.SharesOf many
        && Character.isLowerCase(many.holder().name().charAt(0));
  }

  private static boolean mayBeOf(Place place, Stakeholding shares, String noun) {
    return shares.match(
        party -> false,
        holder -> PartyForm.mayMean(noun, place.discourse().fullName(holder.name())),
        () -> !SharesPhrase.isOfPersons(place));
  }

  private static boolean isPlural(Sentence s, int at, int noun) {
    return s.word(noun).endsWith("s") || s.isWord(at, "each");
  }

  private static boolean isHolder(String noun) {
    return HOLDERS_BY_MANY.containsKey(noun) || HOLDERS_BY_MANY.containsValue(noun);
  }

  /** "A and B share power over the shares held by them", who are no rows: those of the rows. */
  private static boolean isOfRows(Place place, int at, Nominal them) {
    Sentence s = place.sentence();
    boolean pronoun = s.isWord(at, "them") || (s.isWord(at, "each") && s.isWord(at + 2, "them"));
    List<String> rows = place.discourse().rowHolders();
    List<String> subject = names(place, place.subject().parties());
    return pronoun
        && rows.size() > 1
        && subject.equals(names(place, them.parties()))
        && rows.stream().noneMatch(subject::contains);
  }

  private static List<String> names(Place place, List<PartyMention> parties) {
    return parties.stream().map(party -> place.discourse().fullName(party.name())).toList();
  }

  private static int behindAdjective(Sentence s, int at) {
    return s.isWord(at, "foregoing", "aforementioned", "selling") ? at + 1 : at;
  }

  /** "The entities affiliated with A" are those of a row that is called so, and else of another. */
  private static boolean areOfOthers(Place place, int affiliated) {
    Sentence s = place.sentence();
    return s.isWord(affiliated, "affiliated", "associated")
        && s.isWord(affiliated + 1, "with")
        && place.discourse().rowHolders().stream()
            .noneMatch(row -> row.contains(s.word(affiliated) + " with"));
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
    int named = Behalf.including(place.sentence(), at);
    return named < 0 ? null : place.object(named);
  }
}
