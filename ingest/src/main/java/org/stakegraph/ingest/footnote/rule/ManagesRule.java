package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "A manages the investments of F", "F is managed by A", "F, a fund managed by A". */
final class ManagesRule implements Rule {
  @Override
  public String id() {
    return "footnote-manages";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    boolean over = s.isWord(place.at() - 1, "was", "were", "formerly", "previously");
    int managers =
        s.isWord(place.at(), "managed", "advised", "sub-advised", "subadvised") && !over
            ? behindBy(s, place.at())
            : -1;
    if (managers > 0) {
      boolean row = place.at() == 0 && FiniteVerbs.isLeftOut(s);
      return managedBy(place, managers, row ? place.subject().parties() : place.described());
    }
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = place.verb();
    if (verb.past() || verb.permitted()) {
      return null;
    }
    List<PartyMention> subject = place.subject().parties();
    if (verb.passive()) {
      boolean managed =
          isCompanys(s, verb.head())
              || s.isWord(verb.head(), "managed", "advised", "sub-advised", "subadvised");
      int behind = managed ? behindBy(s, verb.head()) : -1;
      Nominal by = behind < 0 || isBody(s, behind) ? null : place.object(behind);
      if (by == null) {
        return null;
      }
      return by.said().isEmpty()
          ? match(place, verb, by.end(), by.parties(), subject)
          : Match.of(by.end(), by.said());
    }
    if (!s.isWord(verb.head(), "manages", "manage", "advises", "advise")) {
      return null;
    }
    Nominal managed = ofOwner(place, verb.head() + 1);
    managed = managed == null ? place.object(affairs(s, verb.head() + 1)) : managed;
    return managed == null ? null : match(place, verb, managed.end(), subject, managed.parties());
  }

  /** One past "by" behind "managed" or "managed and founded", or -1. */
  private static int behindBy(Sentence s, int managed) {
    int by = s.isWord(managed + 1, "and") ? managed + 3 : managed + 1;
    boolean manner = s.isWord(by, "on") && s.isWord(by + 1, "a") && s.isWord(by + 3, "basis");
    by = manner ? by + 4 : by;
    return s.isWord(by, "by") ? by + 1 : -1;
  }

  /** "managed by an investment committee consisting of A and B", none of whom is its manager. */
  private static boolean isBody(Sentence s, int by) {
    return !s.is(by, ItemKind.PARTY) && PowerHeldByRule.committee(s, by) > 0;
  }

  /** "a fund managed by A": the party that the words before describe. */
  private @Nullable Match managedBy(Place place, int managers, List<PartyMention> managed) {
    Nominal by =
        managed.isEmpty() || isBody(place.sentence(), managers) ? null : place.object(managers);
    if (by == null) {
      return null;
    }
    VerbGroup verb = new VerbGroup(place.at(), Modality.ASSERTED, true, false, false);
    return match(place, verb, by.end(), by.parties(), managed);
  }

  /** One past "the investments of", or the position itself. */
  private static int affairs(Sentence s, int at) {
    int i = s.isWord(at, "the", "all") ? at + 1 : at;
    while (s.isWord(i, "investment", "the", "day-to-day")) {
      i++;
    }
    boolean affairs =
        s.isWord(i, "investments", "assets", "portfolio", "affairs", "account", "accounts")
            && s.isWord(i + 1, "of", "for");
    return affairs ? i + 2 : at;
  }

  /** Whose assets "manages Ms. Sample's assets" means, or null. */
  private static @Nullable Nominal ofOwner(Place place, int at) {
    Sentence s = place.sentence();
    Nominals.Owner owner = place.nominals().owner(at);
    boolean affairs =
        owner != null
            && s.isWord(owner.end(), "assets", "investments", "portfolio", "account", "affairs");
    return affairs && !Stake.isOfIssuer(owner.parties())
        ? Nominal.of(owner.end() + 1, owner.parties())
        : null;
  }

  private Match match(
      Place place, VerbGroup verb, int end, List<PartyMention> from, List<PartyMention> to) {
    Clause clause = new Clause(verb.modality(), place.clause(end), id());
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention manager : from) {
      for (PartyMention managed : to) {
        statements.add(
            clause.relates(manager, relation(place, verb, manager, managed), List.of(managed)));
      }
    }
    return Match.of(end, statements);
  }

  /** "member-managed": as the members or managers of a limited liability company manage it. */
  private static boolean isCompanys(Sentence s, int verb) {
    return s.isWord(verb, "member-managed", "manager-managed");
  }

  /** A person who manages a limited liability company is its manager. */
  private static Relation relation(
      Place place, VerbGroup verb, PartyMention manager, PartyMention managed) {
    boolean company =
        place.discourse().form(managed) == PartyForm.LIMITED_LIABILITY_COMPANY
            && (place.discourse().isPerson(manager) || isCompanys(place.sentence(), verb.head()));
    return company ? Relation.MANAGING_MEMBER : Relation.INVESTMENT_MANAGER;
  }
}
