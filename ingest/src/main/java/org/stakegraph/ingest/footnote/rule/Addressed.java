package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.table.PostalPhrase;

/**
 * Words that say whose address comes next: "the principal business address of F is", "its address
 * is", "F lists its address as", "F, whose address is", "F is located at".
 *
 * @param whose whose it is; empty if that is not clear
 * @param end the first item of the address
 */
public record Addressed(List<PartyMention> whose, int end) {
  /** Items of "each of the entities and individuals listed above". */
  private static final int LONGEST_SCOPE = 40;

  /** Items of "the selling stockholder's". */
  private static final int LONGEST_OWNER = 3;

  /** Items of "principal business address and principal executive offices". */
  private static final int LONGEST_NOUN = 10;

  private static final Set<String> LISTS =
      Set.of("lists", "listed", "gives", "gave", "reports", "reported", "states", "stated");

  private static final Set<String> KINDS =
      Set.of(
          "principal",
          "business",
          "registered",
          "mailing",
          "executive",
          "current",
          "residential",
          "postal",
          "primary",
          "and",
          "or");

  /** Whose it is and where it starts. */
  public Addressed {
    whose = List.copyOf(whose);
  }

  /** What begins at a place, or null. */
  static @Nullable Addressed at(Place place) {
    return new Reading(place).read();
  }

  /** Whose the next address is behind one: "(ii) G is", "and for G is"; else null. */
  static @Nullable Addressed next(Place place, int end) {
    Sentence s = place.sentence();
    int i = s.is(end, ItemKind.COMMA) || s.is(end, ItemKind.SEMICOLON) ? end + 1 : end;
    i = s.isWord(i, "and") ? i + 1 : i;
    i = s.is(i, ItemKind.LABEL) ? i + 1 : i;
    i = s.isWord(i, "that") ? i + 1 : i;
    i = s.isWord(i, "for", "of") ? i + 1 : i;
    Nominal others = i > end && s.is(i, ItemKind.PARTY) ? place.nominals().list(i, false) : null;
    boolean located = others != null && s.isWord(others.end(), "is", "are");
    return located ? new Reading(place).behind(others.end(), others.parties(), "is", "are") : null;
  }

  /**
   * The first item behind "address ... is" or "located at" in a sentence, from which on capitals
   * name places; the size if there is none.
   */
  public static int places(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean address = s.isWord(i, "address", "addresses");
      for (int verb = i + 1; address && verb < Math.min(s.size(), i + LONGEST_SCOPE); verb++) {
        if (s.isWord(verb, "is", "are")) {
          return verb + 1;
        }
      }
      if (s.isWord(i, "located", "headquartered") && s.isWord(i + 1, "at")) {
        return i + 2;
      }
    }
    return s.size();
  }

  /** The holders of the note's rows. */
  static List<PartyMention> rows(Place place, boolean firmsOnly) {
    List<PartyMention> rows = new ArrayList<>();
    for (String row : place.discourse().rowHolders()) {
      if (!firmsOnly || PartyForm.of(row) != PartyForm.PERSON) {
        rows.add(new PartyMention(row, place.sentence().range(place.at(), place.at() + 1)));
      }
    }
    return rows;
  }

  /** One look at one place. */
  private record Reading(Place place, Sentence s, int at) {
    Reading(Place place) {
      this(place, place.sentence(), place.at());
    }

    @Nullable Addressed read() {
      if (at == 0 && isSentence()) {
        return new Addressed(rows(false), 0);
      }
      if (LISTS.contains(s.word(at))) {
        return listed();
      }
      Addressed labelled = at == 0 ? labelled() : null;
      if (labelled != null) {
        return labelled;
      }
      if (s.isWord(at, "whose")) {
        return behind(noun(at + 1), described(), "is", "are");
      }
      if (s.isWord(at, "with", "having")) {
        int own = s.isWord(at + 1, "its", "his", "her", "a", "an") ? at + 2 : at + 1;
        return behind(noun(own), described(), "at", "of");
      }
      if (s.isWord(at, "is", "are", "has", "have", "maintains")) {
        return located();
      }
      if (s.isWord(at, "reached") && s.isWord(at - 1, "be")) {
        return reached();
      }
      if (s.isWord(at, "c/o") && s.is(at - 1, ItemKind.COMMA)) {
        return new Addressed(place.described(), at); // "F, a Bermuda company, c/o A, 1 Main Street"
      }
      if (!opensClause()) {
        return null;
      }
      int noun = noun(s.isWord(at, "the", "each", "a") ? at + 1 : at);
      if (noun > 0 && s.isWord(noun, "of", "for")) {
        return of(noun + 1);
      }
      if (noun > 0 && at == 0 && (isColon(noun) || s.isWord(noun, "is"))) {
        return new Addressed(rows(false), start(noun + 1));
      }
      return possessed();
    }

    /** "For F and its manager: 12 Quay Street, Salem, OR 97301". */
    private @Nullable Addressed labelled() {
      boolean opens = s.isWord(0, "for") || s.is(0, ItemKind.PARTY);
      Nominal whose = opens ? place.nominals().list(s.isWord(0, "for") ? 1 : 0, false) : null;
      int address = whose != null && isColon(whose.end()) ? whose.end() + 1 : -1;
      boolean given =
          whose != null
              && address > 0
              && address < s.size()
              && PostalPhrase.length(s.textFrom(address, PostalPhrase.LONGEST)) > 0;
      return given ? new Addressed(whose.parties(), address) : null;
    }

    /** "12 Quay Street, Salem, OR 97301.": nothing else, behind what is said of the row. */
    private boolean isSentence() {
      boolean house = s.is(0, ItemKind.NUMBER) && !s.is(1, ItemKind.NUMBER); // "50 91052 Erlangen"
      boolean opens = house || s.isWord(0, "c/o", "p.o.", "one");
      int length = opens ? PostalPhrase.length(s.textFrom(0, PostalPhrase.LONGEST)) : 0;
      int end = s.item(0).start() + length;
      return length > 0 && (end >= s.item(s.size() - 1).end() || isAttention(end));
    }

    /** Whether an attention line follows where an address ends. */
    private boolean isAttention(int end) {
      int next = 0;
      while (next < s.size() && (s.item(next).start() < end || s.is(next, ItemKind.COMMA))) {
        next++;
      }
      return s.word(next).startsWith("att");
    }

    private boolean opensClause() {
      return at == 0
          || s.is(at - 1, ItemKind.COMMA)
          || s.is(at - 1, ItemKind.SEMICOLON)
          || s.is(at - 1, ItemKind.LABEL)
          || s.isWord(at - 1, "and");
    }

    /** One past "principal business address" at an item, or -1. */
    private int noun(int from) {
      int end = -1;
      for (int i = from; i < from + LONGEST_NOUN; i++) {
        if (s.isWord(i, "address", "addresses", "office", "offices")) {
          end = i + 1;
        } else if (s.isWord(i, "place") && s.after(i + 1, "of", "business") > 0) {
          end = i + 3;
          i += 2;
        } else if (!KINDS.contains(s.word(i))) {
          break;
        }
      }
      int office = end > 0 && s.after(end, "of", "the") > 0 ? end + 2 : -1;
      boolean ofOffice = office > 0 && s.isWord(office, "principal", "registered", "business");
      return ofOffice ? noun(office) : end;
    }

    /** "F lists its address as". */
    private @Nullable Addressed listed() {
      boolean own = s.isWord(at + 1, "its", "his", "her", "their", "an", "a", "the");
      return own ? behind(noun(at + 2), place.subject().parties(), "as", "of", "at") : null;
    }

    /** "F is located at", "F has its principal office at", "F has a registered address of". */
    private @Nullable Addressed located() {
      if (s.isWord(at, "is", "are")) {
        boolean there = s.isWord(at + 1, "located", "headquartered") && s.isWord(at + 2, "at");
        return there ? new Addressed(named(at), at + 3) : null;
      }
      boolean own = s.isWord(at + 1, "its", "his", "her", "their", "an", "a");
      List<PartyMention> whose = named(at);
      return own
          ? behind(noun(at + 2), whose.isEmpty() ? place.subject().parties() : whose, "at", "of")
          : null;
    }

    /** "F's address is", "its address is". */
    private @Nullable Addressed possessed() {
      if (s.isWord(at, "its", "his", "her", "their")) {
        return behind(noun(at + 1), meant(), "is", "are");
      }
      if (isOfRows()) {
        return behind(noun(at + 2), rows(true), "is");
      }
      Nominals.Owner owner = isPossessive() ? place.nominals().owner(at) : null;
      return owner == null ? null : behind(noun(owner.end()), owner.parties(), "is", "are");
    }

    /** "each fund's address", "the funds' address". */
    private boolean isOfRows() {
      String noun = s.word(at + 1);
      boolean several = noun.endsWith("s") && s.isWord(at, "the", "these", "both");
      String one = several ? noun.substring(0, noun.length() - 1) : noun;
      return (several || s.isWord(at, "each")) && isPossessive() && PartyForm.isNoun(one);
    }

    /** "F's", "the fund's", "the selling stockholder's". */
    private boolean isPossessive() {
      for (int i = at; i < Math.min(s.size(), at + LONGEST_OWNER); i++) {
        if (s.item(i).possessive()) {
          return !s.isWord(at, "our");
        }
      }
      return false;
    }

    /** Whom the pronoun at the place means. */
    private List<PartyMention> meant() {
      if (s.isWord(at, "his", "her")) {
        return place.discourse().lastPerson().map(List::of).orElse(rows(false));
      }
      List<PartyMention> spoken = place.discourse().subject().parties();
      if (s.isWord(at, "their")) {
        return spoken.size() > 1 ? spoken : rows(false);
      }
      boolean one = spoken.size() == 1 && !place.discourse().isPerson(spoken.get(0));
      List<PartyMention> rows = rows(true);
      return one ? spoken : rows.size() == 1 ? rows : List.of();
    }

    /** "Each of these stockholders may be reached c/o A", "can be reached at". */
    private @Nullable Addressed reached() {
      int address = s.isWord(at + 1, "at", "in", "through") ? at + 2 : at + 1;
      List<PartyMention> subject = place.subject().parties();
      boolean given =
          address < s.size() && PostalPhrase.length(s.textFrom(address, PostalPhrase.LONGEST)) > 0;
      return given ? new Addressed(subject.isEmpty() ? rows(false) : subject, address) : null;
    }

    private @Nullable Addressed behind(int noun, List<PartyMention> whose, String... verbs) {
      return noun > 0 && s.isWord(noun, verbs) ? new Addressed(whose, start(noun + 1)) : null;
    }

    /** Where the address starts behind "is", "is located at" or "is as follows:". */
    private int start(int behindVerb) {
      int i = behindVerb;
      while (s.isWord(i, "located", "at", "as", "follows", "also") || isColon(i)) {
        i++;
      }
      return i;
    }

    private boolean isColon(int i) {
      return s.is(i, ItemKind.OTHER) && s.item(i).text().equals(":");
    }

    /** "of F is", "of each of the entities and individuals named above is". */
    private @Nullable Addressed of(int scope) {
      int everybody = everybody(scope);
      if (s.isWord(everybody, "is")) {
        return new Addressed(new AddressScope(place).everybody(), start(everybody + 1));
      }
      int except = s.is(everybody, ItemKind.COMMA) ? everybody + 1 : everybody;
      if (everybody > 0 && s.isWord(except, "other") && s.isWord(except + 1, "than")) {
        int verb = verb(except);
        List<PartyMention> all = new AddressScope(place).everybodyBut(except, verb);
        return s.isWord(verb, "is") ? new Addressed(all, start(verb + 1)) : null;
      }
      Nominal nominal = place.nominals().list(scope, false);
      if (nominal != null && s.isWord(nominal.end(), "is", "are")) {
        return new Addressed(
            new AddressScope(place).withRows(nominal, scope), start(nominal.end() + 1));
      }
      int verb = verb(scope);
      return s.isWord(verb, "is", "are")
          ? new Addressed(new AddressScope(place).within(scope, verb), start(verb + 1))
          : null;
    }

    /** The next "is", or where none is near. */
    private int verb(int scope) {
      int verb = scope;
      while (verb < s.size() && verb < scope + LONGEST_SCOPE && !s.isWord(verb, "is", "are")) {
        verb++;
      }
      return verb;
    }

    /** One past "each" or "each of the foregoing" at an item; -1 if it names some. */
    private int everybody(int scope) {
      boolean each = s.isWord(scope, "each", "both", "all");
      int foregoing =
          s.after(each && s.isWord(scope + 1, "of") ? scope + 2 : scope, "the", "foregoing");
      return foregoing > 0 ? foregoing : each ? scope + 1 : -1;
    }

    private List<PartyMention> rows(boolean firmsOnly) {
      return Addressed.rows(place, firmsOnly);
    }

    /** The party right before the place, or before ", a Bermuda company". */
    private List<PartyMention> described() {
      List<PartyMention> named = named(at);
      return named.isEmpty() ? place.described() : named;
    }

    /** The party right before a place. */
    private List<PartyMention> named(int before) {
      int i = s.is(before - 1, ItemKind.COMMA) ? before - 2 : before - 1;
      return s.is(i, ItemKind.PARTY) && !s.item(i).possessive() ? s.item(i).parties() : List.of();
    }
  }
}
