package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "F is wholly owned by A", "A controls F", "F, a company that A controls". */
final class ControlRule implements Rule {
  private static final int LONGEST_NOUN = 8;
  private static final Set<String> COMPANIES =
      Set.of("company", "corporation", "entity", "firm", "vehicle", "partnership", "foundation");

  @Override
  public String id() {
    return "footnote-controls";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (s.isWord(place.at(), "that", "which")) {
      return controlledByOther(place);
    }
    if (COMPANIES.contains(s.word(place.at() - 1))) {
      Match described = describedBy(place);
      if (described != null) {
        return described;
      }
    }
    List<PartyMention> named = named(place);
    if (!named.isEmpty()) {
      return passive(
          place.speakingOf(named),
          new VerbGroup(place.at(), Modality.ASSERTED, true, false, false));
    }
    if (place.subject().isEmpty()) {
      return null;
    }
    if (s.isWord(place.at() - 1, "and") || s.is(place.at() - 1, ItemKind.COMMA)) {
      Match elided =
          passive(place, new VerbGroup(place.at(), Modality.ASSERTED, true, false, false));
      if (elided != null) {
        return elided;
      }
    }
    VerbGroup verb = place.verb();
    if (verb.past() || place.isFuture()) {
      return null;
    }
    Match owner = verb.passive() ? owner(place, verb) : null;
    return owner != null ? owner : verb.passive() ? passive(place, verb) : active(place, verb);
  }

  /** The one firm before the comma of "is managed by A, wholly owned by B"; else none. */
  private static List<PartyMention> named(Place place) {
    Sentence s = place.sentence();
    int party = place.at() - 2;
    boolean participle =
        s.is(party + 1, ItemKind.COMMA)
            && s.isWord(place.at(), "wholly", "wholly-owned", "majority-owned", "controlled")
            && s.is(party, ItemKind.PARTY)
            && !s.item(party).possessive();
    boolean listed = s.isWord(party - 1, "and", "or") || s.is(party - 1, ItemKind.COMMA);
    boolean firm =
        participle
            && !listed
            && s.item(party).parties().size() == 1
            && s.item(party).parties().stream().noneMatch(place.discourse()::isPerson);
    return firm ? s.item(party).parties() : List.of();
  }

  /** "is the owner of each of F LLC and G LLC". */
  private @Nullable Match owner(Place place, VerbGroup verb) {
    int of = place.sentence().after(verb.head(), "the", "owner", "of");
    Nominal owned = of > 0 ? place.object(of) : null;
    return owned != null && isCompany(place, owned) ? owns(place, verb, owned) : null;
  }

  private @Nullable Match active(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    boolean wholly = s.isWord(verb.head(), "wholly") && s.isWord(verb.head() + 1, "owns", "own");
    boolean owns = s.isWord(verb.head(), "owns", "own") && s.is(verb.head() + 1, ItemKind.PARTY);
    Nominal owned = wholly || owns ? place.object(verb.head() + (wholly ? 2 : 1)) : null;
    if (owned != null && (wholly || isCompany(place, owned))) {
      return owns(place, verb, owned);
    }
    Nominal controlled =
        place.sentence().isWord(verb.head(), "controls", "control")
            ? place.object(verb.head() + 1)
            : null;
    return controlled == null
        ? null
        : new Edge(
                controlled.end(),
                Relation.CONTROL_PERSON,
                place.subject().parties(),
                controlled.parties())
            .said(place, verb.modality(), id());
  }

  private @Nullable Match owns(Place place, VerbGroup verb, Nominal owned) {
    List<PartyMention> owners = place.subject().parties();
    Relation relation = owners.size() > 1 ? Relation.SHAREHOLDER : Stake.whole(place, owners);
    return Stake.isOfIssuer(owned.parties())
        ? null
        : new Edge(owned.end(), relation, owners, owned.parties())
            .said(place, verb.modality(), id());
  }

  /** "A and B own F LLC": a company itself, not its shares, which stand behind its name. */
  private static boolean isCompany(Place place, Nominal owned) {
    Sentence s = place.sentence();
    int end = owned.end();
    boolean closed = end >= s.size() || s.is(end, ItemKind.COMMA) || s.isWord(end, "and");
    return closed && owned.parties().stream().allMatch(party -> isCompany(place, party));
  }

  private static boolean isCompany(Place place, PartyMention party) {
    PartyForm form = place.discourse().form(party);
    return form == PartyForm.CORPORATION || form == PartyForm.LIMITED_LIABILITY_COMPANY;
  }

  /** "a company that Mr. Sample controls": the company before it. */
  private @Nullable Match controlledByOther(Place place) {
    Sentence s = place.sentence();
    List<PartyMention> owned = place.described();
    Nominal owner = owned.isEmpty() ? null : place.nominal(place.at() + 1);
    if (owner == null || !s.isWord(owner.end(), "controls", "control")) {
      return null;
    }
    int end = owner.end() + 1;
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), end), id());
    List<NoteStatement> statements = new ArrayList<>(owner.said());
    for (PartyMention party : owner.parties()) {
      statements.add(clause.relates(party, Relation.CONTROL_PERSON, owned));
    }
    return Match.of(end, statements);
  }

  /** Whether "a company" stands behind the name and a comma or "is", not behind "with any". */
  private static boolean isApposition(Place place) {
    Sentence s = place.sentence();
    for (int i = place.at() - 2; i > 0 && i > place.at() - LONGEST_NOUN; i--) {
      if (s.isWord(i, "a", "an", "the")) {
        return s.is(i - 1, ItemKind.COMMA) || s.isWord(i - 1, "is", "are", "as");
      }
    }
    return false;
  }

  /** "F, a company wholly owned by A". */
  private @Nullable Match describedBy(Place place) {
    List<PartyMention> owned =
        place
                .sentence()
                .isWord(place.at(), "wholly", "wholly-owned", "owned", "controlled", "solely")
            ? place.described()
            : List.of();
    if (owned.isEmpty() || Stake.isOfIssuer(owned) || !isApposition(place)) {
      return null;
    }
    VerbGroup participle = new VerbGroup(place.at(), Modality.ASSERTED, true, false, false);
    return passive(place.speakingOf(owned), participle);
  }

  private @Nullable Match passive(Place place, VerbGroup verb) {
    Sentence s = place.sentence();
    int at = verb.head();
    boolean control = s.isWord(at, "controlled");
    int by = control ? at + 1 : owned(s, at);
    boolean both = by > 0 && s.isWord(by, "and") && s.isWord(by + 1, "controlled");
    by = both ? by + 2 : by;
    by = s.isWord(by, "indirectly", "directly", "equally", "jointly") ? by + 1 : by;
    boolean equal = by > 0 && s.isWord(by, "in") && s.isWord(by + 1, "equal");
    by = equal && s.isWord(by + 2, "parts", "shares", "proportions") ? by + 3 : by;
    Nominal owners = by > 0 && s.isWord(by, "by") ? place.object(by + 1) : null;
    boolean persons = place.subject().parties().stream().anyMatch(place.discourse()::isPerson);
    if (owners == null || persons) {
      return null;
    }
    boolean wholly = !s.isWord(at, "owned") || s.isWord(at - 1, "solely", "exclusively");
    boolean several = owners.parties().size() > 1 || !wholly;
    Relation relation =
        control || (both && !wholly)
            ? Relation.CONTROL_PERSON
            : several ? Relation.SHAREHOLDER : Stake.whole(place, owners.parties());
    Match match =
        new Edge(owners.end(), relation, owners.parties(), place.subject().parties())
            .said(place, verb.modality(), id());
    return Match.of(match.end(), Match.joined(owners.said(), match.statements()));
  }

  /** One past "wholly owned" and its like, or -1. */
  private static int owned(Sentence s, int at) {
    if (s.isWord(at, "wholly-owned", "majority-owned", "owned", "beneficially-owned")) {
      return at + 1;
    }
    int i = s.isWord(at, "and") ? at + 1 : at;
    boolean share = s.isWord(i, "wholly", "majority", "solely", "entirely");
    return (share && s.isWord(i + 1, "owned")) || s.isWord(i, "wholly-owned")
        ? i + (share ? 2 : 1)
        : -1;
  }
}
