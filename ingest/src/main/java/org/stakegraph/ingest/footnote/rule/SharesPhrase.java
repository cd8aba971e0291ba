package org.stakegraph.ingest.footnote.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
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
          "debentures",
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
          "registrable",
          "transfer",
          "aggregate",
          "principal",
          "amount",
          "upon",
          "conversion",
          "exercise",
          "thereof",
          "ownership",
          "subject",
          "prime");
  private static final Set<String> DOCUMENTS =
      Set.of("statement", "schedule", "table", "report", "filing", "form", "prospectus", "page");

  /** "this registration statement", "the cover page": so many items. */
  private static final int LONGEST_DOCUMENT = 5;

  private static final Set<String> HELD =
      Set.of("held", "owned", "holds", "owns", "registered", "beneficially");

  SharesPhrase(int end, List<Stakeholding> objects) {
    this(end, objects, false);
  }

  /** Whether the note explains a person's row, of which "it" and "its" do not speak. */
  static boolean isOfPersons(Place place) {
    return place.discourse().rowHolders().stream()
        .anyMatch(row -> PartyForm.of(row) == PartyForm.PERSON);
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
    boolean its = s.isWord(from, "its") && NOUNS.contains(s.word(from + 1));
    SharesPhrase company = its ? OwnedShares.its(place, from + 2) : null;
    if (company != null || (its && isOfPersons(place))) {
      return company;
    }
    if (s.isWord(from, "its", "their", "his", "her")) {
      return NOUNS.contains(s.word(from + 1)) || s.isWord(from + 1, "assets", "investments")
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
    owned = owned != null || last < 0 ? owned : OwnedShares.itHolds(place, last + 1);
    if (last < 0 || owned != null || OwnedShares.areDescribed(s, last + 1)) {
      return owned;
    }
    int noun = behindIssue(s, behindIssuer(s, last + 1)) - 1;
    int labels = LabelledShares.labels(s, noun + 1);
    if (labels > 0) {
      return LabelledShares.from(place, labels);
    }
    boolean inAccount =
        s.isWord(noun + 1, "held")
            && s.isWord(noun + 2, "in")
            && s.isWord(noun + 3, "this", "the", "such", "that")
            && s.isWord(noun + 4, "account", "ira", "plan");
    if (inAccount) {
      List<PartyMention> plan = place.nominals().called(noun + 3);
      return !plan.isEmpty()
          ? new SharesPhrase(noun + 5, sharesOf(plan))
          : new SharesPhrase(noun + 5, List.of(new Stakeholding.TheseShares()));
    }
    int by = SharesHeld.by(s, noun + 1);
    if (by > 0) {
      return SharesHeld.holders(place, by, object);
    }
    boolean bare = s.isWord(from, "shares", "securities") && !s.is(from - 1, ItemKind.PARTY);
    int listed = bare ? -1 : listedEnd(s, noun + 1);
    boolean stray =
        HELD.contains(s.word(noun + 1))
            || s.isWord(noun + 1, "shown", "listed", "issuable", "underlying", "referenced")
            || (s.isWord(noun + 2, "for", "opposite") && !s.isWord(noun + 1, "except"))
            || areOfAnotherNote(s, noun + 1);
    int reported = bare ? -1 : reportedEnd(s, noun + 1);
    if (reported > 0) {
      return new SharesPhrase(reported, List.of(new Stakeholding.TheseShares()));
    }
    return listed > 0
        ? new SharesPhrase(listed, referred(place, from, such))
        : bare || stray ? null : new SharesPhrase(noun + 1, referred(place, from, such));
  }

  /** "[the shares] described in note (1)": what these are, another note tells. */
  static boolean areOfAnotherNote(Sentence s, int at) {
    boolean two = s.isWord(at, "set", "referred") && s.isWord(at + 1, "forth", "to");
    boolean told =
        two || s.isWord(at, "described", "discussed", "disclosed", "reported", "mentioned");
    int in = two ? at + 2 : at + 1;
    int note = s.isWord(in + 1, "the") ? in + 2 : in + 1;
    return told
        && s.isWord(in, "in", "under", "by")
        && s.isWord(note, "note", "notes", "footnote", "footnotes");
  }

  /** One past "reported in this statement", which says that all are meant; else -1. */
  private static int reportedEnd(Sentence s, int at) {
    int in = s.after(at, "set", "forth") > 0 ? at + 2 : at + 1;
    boolean said =
        in == at + 2 || s.isWord(at, "reported", "disclosed", "listed", "described", "included");
    said |= s.isWord(at, "covered", "offered", "registered");
    if (!said || s.isWord(in, "herein", "hereby")) {
      return said ? in + 1 : -1;
    }
    boolean document = s.isWord(in, "in", "on", "by", "under") && s.isWord(in + 1, "this", "the");
    int end = document ? in + 2 : -1;
    while (end > 0 && end < in + LONGEST_DOCUMENT && s.is(end, ItemKind.WORD)) {
      if (DOCUMENTS.contains(s.word(end))) {
        return isNumbered(s, end + 1) ? end + 2 : end + 1;
      }
      end++;
    }
    return -1;
  }

  /** Whether "this statement" or "this Schedule 13D" ends at an item. */
  static boolean namesDocument(Sentence s, int last) {
    return DOCUMENTS.contains(s.word(isNumbered(s, last) ? last - 1 : last));
  }

  /** The number of "Schedule 13D". */
  private static boolean isNumbered(Sentence s, int at) {
    return at < s.size() && Character.isDigit(s.item(at).text().charAt(0));
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

  /** One past "of the Company", which says whose shares they are, not who holds them. */
  private static int behindIssuer(Sentence s, int of) {
    int issuer = s.isWord(of + 1, "the") ? of + 2 : of + 1;
    boolean named = s.isWord(of, "of", "in") && s.is(issuer, ItemKind.PARTY);
    boolean ofIssuer =
        named && !s.item(issuer).possessive() && Stake.isOfIssuer(s.item(issuer).parties());
    return ofIssuer ? issuer + 1 : of;
  }

  /** One past "issuable upon conversion thereof", else the position itself. */
  private static int behindIssue(Sentence s, int issuable) {
    boolean upon = s.isWord(issuable, "issuable", "issued") && s.isWord(issuable + 1, "upon");
    return upon && s.isWord(issuable + 3, "thereof") ? issuable + 4 : issuable;
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

  private static List<Stakeholding> referred(Place place, int from, List<Stakeholding> such) {
    Sentence s = place.sentence();
    boolean several = place.discourse().rowHolders().size() > 1;
    boolean parts = !place.discourse().isComposed() || (such.size() > 1 && isOfPersons(place));
    boolean anaphoric =
        s.isWord(from, "such", "those", "said", "any", "all")
            || (several && parts && s.isWord(from, "these"));
    boolean row = s.isWord(from + 1, "of") && s.isWord(from + 3, "subject");
    List<Stakeholding> spoken = s.isWord(from, "all") ? place.discourse().shares().all() : such;
    if (anaphoric && !row && !such.isEmpty()) {
      return spoken;
    }
    return several && such.isEmpty() && s.isWord(from, "these")
        ? ofNamedRow(place, from)
        : List.of(new Stakeholding.TheseShares());
  }

  /**
   * "A and B are the executors of the Estate of C and share power over these shares": of the rows
   * the one that the sentence names, other than its subject; else all.
   */
  private static List<Stakeholding> ofNamedRow(Place place, int end) {
    List<String> rows = place.discourse().rowHolders();
    List<String> subject =
        place.subject().parties().stream()
            .map(party -> place.discourse().fullName(party.name()))
            .toList();
    Set<PartyMention> named = new LinkedHashSet<>();
    for (int i = 0; i < end; i++) {
      if (place.sentence().is(i, ItemKind.PARTY)) {
        named.addAll(place.sentence().item(i).parties());
      }
    }
    named.removeIf(
        party -> {
          String name = place.discourse().fullName(party.name());
          return !rows.contains(name) || subject.contains(name);
        });
    return named.size() == 1
        ? sharesOf(List.copyOf(named))
        : List.of(new Stakeholding.TheseShares());
  }

  private static @Nullable SharesPhrase possessive(Sentence s, Nominals.Owner owner) {
    int i = owner.end();
    while (MODIFIERS.contains(s.word(i)) && !NOUNS.contains(s.word(i))) {
      i++;
    }
    i = s.isWord(i, "portfolio", "investment") ? i + 1 : i;
    return NOUNS.contains(s.word(i)) || s.isWord(i, "assets", "portfolio", "investments")
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

  /** The shares of the row, of which the words do not speak. */
  static SharesPhrase implied(int end) {
    return new SharesPhrase(end, List.of(new Stakeholding.TheseShares()), true);
  }

  static List<Stakeholding> sharesOf(List<PartyMention> parties) {
    return parties.stream().<Stakeholding>map(Stakeholding.SharesOf::new).toList();
  }
}
