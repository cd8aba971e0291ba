package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.Discourse;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Relation;

/** Whom words that name nobody mean: "he", "they", "its", "these entities". */
final class Referents {
  /** Items of "who is a director" between a person and what else is said. */
  private static final int LONGEST_RELATIVE = 24;

  private final Sentence s;
  private final Discourse discourse;
  private final Subject subject;

  /** The parties read last, for "Ada Sample and her son". */
  private List<PartyMention> recent = List.of();

  /** Whom "its" cannot mean. */
  private List<PartyMention> leftOut = List.of();

  Referents(Sentence s, Discourse discourse, Subject subject) {
    this.s = s;
    this.discourse = discourse;
    this.subject = subject;
  }

  void leaveOut(List<PartyMention> parties) {
    leftOut = parties;
  }

  void readLast(List<PartyMention> parties) {
    recent = parties;
  }

  /** Several parties named together: "they", "each of them". */
  List<PartyMention> several() {
    if (subject.parties().size() > 1) {
      return subject.parties();
    }
    List<PartyMention> named = discourse.several();
    return named.isEmpty() ? ofParts() : named;
  }

  /** Those whose shares the note enumerated; none if it did not, or one alone. */
  private List<PartyMention> ofParts() {
    List<PartyMention> holders = new ArrayList<>();
    for (Stakeholding part : discourse.shares().all()) {
      if (part instanceof Stakeholding.SharesOf of) {
        holders.add(of.holder());
      }
    }
    return holders.size() > 1 ? holders : List.of();
  }

  /** Whose "his wife" is behind "Ben Sample and" and "Ben Sample, who is a director, and". */
  private List<PartyMention> joined(int his) {
    if (!s.isWord(his - 1, "and")) {
      return List.of();
    }
    int before = s.is(his - 2, ItemKind.COMMA) ? his - 3 : his - 2;
    for (int i = before; i > 0 && i > before - LONGEST_RELATIVE; i--) {
      boolean relative = s.isWord(i, "who");
      int named = !relative ? i : s.is(i - 1, ItemKind.COMMA) ? i - 2 : i - 1;
      if ((relative || i == before) && isOnePerson(named)) {
        return s.item(named).parties();
      }
    }
    return List.of();
  }

  /** Whose "his children" are in "The trust was created by Ben Sample for his children". */
  private List<PartyMention> onlyPerson(int his) {
    boolean firm = subject.parties().size() == 1 && !discourse.isPerson(subject.parties().get(0));
    List<PartyMention> only = List.of();
    for (int i = 0; firm && i < his; i++) {
      if (isOnePerson(i)) {
        firm = only.isEmpty();
        only = s.item(i).parties();
      }
    }
    return firm ? only : List.of();
  }

  private boolean isOnePerson(int at) {
    return s.is(at, ItemKind.PARTY)
        && !s.item(at).possessive()
        && s.item(at).parties().size() == 1
        && discourse.isPerson(s.item(at).parties().get(0));
  }

  /** The person that "he" or "her" means. */
  List<PartyMention> person() {
    if (recent.size() == 1 && discourse.isPerson(recent.get(0))) {
      return recent;
    }
    if (subject.parties().size() == 1 && discourse.isPerson(subject.parties().get(0))) {
      return subject.parties();
    }
    List<String> rows = discourse.rowHolders();
    if (rows.size() == 1 && PartyForm.of(rows.get(0)) == PartyForm.PERSON) {
      return mentions(rows, 0, 1);
    }
    return discourse.lastPerson().map(List::of).orElse(List.of());
  }

  /** The person of whom the text spoke before it named the one of "Ada Sample is his wife". */
  private List<PartyMention> personBefore() {
    List<PartyMention> row = row();
    for (List<PartyMention> candidate : List.of(discourse.subject().parties(), row)) {
      boolean person =
          candidate.size() == 1
              && (candidate == row
                  ? PartyForm.of(candidate.get(0).name()) == PartyForm.PERSON
                  : discourse.isPerson(candidate.get(0)));
      if (person && !isLeftOut(candidate.get(0))) {
        return candidate;
      }
    }
    return List.of();
  }

  /** The clause's subject, the one before or the organisation last named: who "it" is. */
  List<PartyMention> organisation() {
    for (Subject candidate : List.of(subject, discourse.subject())) {
      if (candidate.parties().size() == 1 && !discourse.isPerson(candidate.parties().get(0))) {
        return candidate.parties();
      }
    }
    return discourse.lastOrganisation().map(List::of).orElse(List.of());
  }

  /** The parties of "its", "his" or "their" before a capacity that they can have somebody in. */
  List<PartyMention> whose(int i, Relation relation) {
    boolean personal =
        switch (relation) {
          case RELATIVE, AGENT, NOMINEE, CUSTODIAN, AFFILIATE -> true;
          default -> false;
        };
    if (s.isWord(i, "his", "her") && personal) {
      List<PartyMention> joined = joined(i);
      List<PartyMention> near = joined.isEmpty() ? onlyPerson(i) : joined;
      List<PartyMention> person = near.isEmpty() ? person() : near;
      boolean own = person.size() == 1 && isLeftOut(person.get(0)) && s.isWord(i - 1, "is");
      return own ? personBefore() : person;
    }
    if (s.isWord(i, "their")) {
      return several();
    }
    if (relation == Relation.MEMBER && isOfBody(i)) {
      return List.of();
    }
    List<PartyMention> acting = acting(i, relation);
    if (!acting.isEmpty()) {
      return acting;
    }
    if (isOneTerm(i) && subject.parties().stream().allMatch(party -> canOwn(relation, party))) {
      return subject.parties();
    }
    int start = s.range(0, 1).start();
    List<List<PartyMention>> candidates = new ArrayList<>();
    candidates.add(subject.parties());
    if (!leftOut.isEmpty()) {
      candidates.add(ofShares());
    }
    if (isHere(discourse.subject())) {
      boolean first = relation == Relation.GENERAL_PARTNER;
      candidates.add(first ? 1 : candidates.size(), discourse.subject().parties());
    }
    candidates.add(discourse.lastOrganisation(start, leftOut).map(List::of).orElse(List.of()));
    candidates.add(discourse.subject().parties());
    candidates.add(discourse.lastOrganisation(0, leftOut).map(List::of).orElseGet(this::row));
    boolean rather = candidates.stream().anyMatch(candidate -> isRatherOf(relation, candidate));
    for (List<PartyMention> candidate : candidates) {
      if (rather && !candidate.isEmpty() && !isRatherOf(relation, candidate)) {
        continue;
      }
      if (candidate.size() == 1
          && canOwn(relation, candidate.get(0))
          && !isLeftOut(candidate.get(0))) {
        return candidate;
      }
    }
    boolean near = relation != Relation.TRUSTEE && relation != Relation.BENEFICIARY;
    return discourse
        .lastOrganisation(start)
        .filter(last -> near && !isLeftOut(last))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * "The Alder Group is controlled by its general partner", "Each of F and G": of all whom the one
   * term means.
   */
  private boolean isOneTerm(int its) {
    boolean one = false;
    for (int i = 0; i < its && s.isWord(its, "its") && subject.parties().size() > 1; i++) {
      boolean each = s.isWord(i, "each") && s.isWord(i + 1, "of") && areAll(i + 2, its);
      one |= each || (s.is(i, ItemKind.PARTY) && s.item(i).parties().equals(subject.parties()));
    }
    return one;
  }

  /** Whether no one else than those of the subject is named from one item to another. */
  private boolean areAll(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.is(i, ItemKind.PARTY) && !subject.parties().containsAll(s.item(i).parties())) {
        return false;
      }
    }
    return true;
  }

  /** "A through its general partner": A, whatever else is a partnership. */
  private List<PartyMention> acting(int its, Relation relation) {
    int comma = s.isWord(its - 1, "through") ? its - 2 : -1;
    int party = s.is(comma, ItemKind.COMMA) ? comma - 1 : comma;
    List<PartyMention> named = s.is(party, ItemKind.PARTY) ? s.item(party).parties() : List.of();
    return named.size() == 1 && canOwn(relation, named.get(0)) ? named : List.of();
  }

  /** The one row of the note, of which it speaks where it names nobody else. */
  private List<PartyMention> row() {
    List<String> rows = discourse.rowHolders();
    return rows.size() == 1 ? mentions(rows, 0, 1) : List.of();
  }

  /** The one party of whose shares the note last spoke. */
  private List<PartyMention> ofShares() {
    List<Stakeholding> shares = discourse.shares().such();
    boolean one = shares.size() == 1 && shares.get(0) instanceof Stakeholding.SharesOf;
    List<PartyMention> holder =
        one ? List.of(((Stakeholding.SharesOf) shares.get(0)).holder()) : List.of();
    boolean described = one && discourse.form(holder.get(0)) == PartyForm.UNKNOWN;
    return described ? List.of() : holder;
  }

  private boolean isLeftOut(PartyMention party) {
    for (PartyMention other : leftOut) {
      if (other.name().equals(party.name())) {
        return true;
      }
    }
    return false;
  }

  /** "An investment committee of F decides; its members": those of the committee, not of F. */
  private boolean isOfBody(int its) {
    for (int i = 0; i < its; i++) {
      if (s.isWord(i, "committee", "board", "council")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "its general partner" is rather said of a party than of a company or of no form, and
   * "its managing member" than of a fund.
   */
  private boolean isRatherOf(Relation relation, List<PartyMention> candidate) {
    PartyForm form = candidate.size() == 1 ? discourse.form(candidate.get(0)) : PartyForm.UNKNOWN;
    return switch (relation) {
      case GENERAL_PARTNER, INVESTMENT_MANAGER ->
          form == PartyForm.PARTNERSHIP || form == PartyForm.FUND;
      case MANAGING_MEMBER ->
          form == PartyForm.LIMITED_LIABILITY_COMPANY && !isLeftOut(candidate.get(0));
      default -> false;
    };
  }

  private boolean isHere(Subject earlier) {
    return !earlier.isEmpty() && earlier.parties().get(0).range().start() >= s.range(0, 1).start();
  }

  private boolean canOwn(Relation relation, PartyMention party) {
    PartyForm form = discourse.form(party);
    return form != PartyForm.PERSON && Role.canBelongTo(relation, form);
  }

  /** "these persons": the list that was named just now or is the subject, else all before. */
  List<PartyMention> foregoing(String noun) {
    List<PartyMention> listed = noun.equals("foregoing") ? List.of() : discourse.several();
    boolean here = !listed.isEmpty() && listed.get(0).range().start() >= s.range(0, 1).start();
    if (here && listed.stream().allMatch(party -> fits(party, noun))) {
      return listed; // "the general partner of F and G and has power over the shares of these"
    }
    List<PartyMention> parties =
        subject.parties().size() > 1 ? subject.parties() : discourse.foregoing();
    return parties.stream().filter(party -> fits(party, noun)).toList();
  }

  private boolean fits(PartyMention party, String noun) {
    boolean person = discourse.isPerson(party);
    return !Stake.isOfIssuer(List.of(party))
        && switch (noun) {
          case "entities", "companies" -> !person;
          case "individuals", "gentlemen", "people" -> person;
          default -> true;
        };
  }

  /** The one row that can have somebody in a capacity, for "is the trustee"; none if two can. */
  List<PartyMention> implied(Relation relation, TextRange range) {
    boolean organisational =
        switch (relation) {
          case TRUSTEE,
              GENERAL_PARTNER,
              INVESTMENT_MANAGER,
              CUSTODIAN,
              MANAGING_MEMBER,
              NOMINEE,
              BENEFICIARY,
              SETTLOR,
              LIMITED_PARTNER,
              MEMBER ->
              true;
          default -> false;
        };
    List<PartyMention> found = new ArrayList<>();
    for (String row : organisational ? discourse.rowHolders() : List.<String>of()) {
      PartyForm form = PartyForm.of(row);
      if (form != PartyForm.PERSON && Role.canBelongTo(relation, form)) {
        found.add(new PartyMention(row, range));
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  List<PartyMention> mentions(List<String> names, int from, int end) {
    List<PartyMention> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(new PartyMention(name, s.range(from, end)));
    }
    return mentions;
  }

  List<PartyMention> placed(List<PartyMention> parties, int from, int end) {
    List<PartyMention> placed = new ArrayList<>();
    for (PartyMention party : parties) {
      placed.add(new PartyMention(party.name(), s.range(from, end)));
    }
    return placed;
  }
}
