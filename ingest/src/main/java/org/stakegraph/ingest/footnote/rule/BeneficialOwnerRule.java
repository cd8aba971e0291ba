package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "A may be deemed the beneficial owner of the shares held by F" (Rule 13d-3). */
final class BeneficialOwnerRule implements Rule {
  private static final int MOST_OWNERS = 40;

  /** Items of ", and to share the power to vote and dispose of,". */
  private static final int LONGEST_SECOND = 24;

  private static final int LONGEST_ITEM = 60;

  @Override
  public String id() {
    return "footnote-beneficial-owner";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    Match passive =
        s.isWord(place.at(), "the", "these", "such")
            ? ofShares(place)
            : s.isWord(place.at(), "may") && place.subject().isEmpty() ? deemed(place) : null;
    if (passive != null || place.subject().isEmpty()) {
      return passive;
    }
    VerbGroup verb = place.verb();
    if (verb.past()) {
      return null;
    }
    boolean has = s.isWord(verb.head(), "has", "have", "share", "hold", "possess", "possesses");
    int at = has ? verb.head() + 1 : verb.head();
    at = has && s.isWord(at, "or") && s.isWord(at + 1, "share", "shares") ? at + 2 : at;
    int owned = has || verb.passive() ? owner(s, at) : -1;
    owned = owned > 0 ? owned : owning(s, at);
    boolean deemed = verb.modality() == Modality.POSSIBLE && !verb.permitted();
    owned = owned < 0 && deemed && s.isWord(at, "own") ? at + 1 : owned;
    SharesPhrase objects = owned < 0 ? null : SharesPhrase.at(place, owned);
    objects = objects == null && owned > 0 ? CountedShares.at(place, owned) : objects;
    objects = objects == null && verb.passive() ? having(place, at) : objects;
    objects = objects == null && owned > 0 ? behindSecond(place, owned) : objects;
    if (objects == null) {
      return null;
    }
    return match(place.subject().parties(), objects, verb.modality(), place.clause(objects.end()));
  }

  /** "beneficially own, and to share the power to vote, the shares held by F": of both verbs. */
  private static @Nullable SharesPhrase behindSecond(Place place, int comma) {
    Sentence s = place.sentence();
    boolean second =
        s.is(comma, ItemKind.COMMA)
            && s.isWord(comma + 1, "and", "or")
            && s.isWord(comma + 2, "to", "share", "have");
    for (int i = comma + 3; second && i < comma + LONGEST_SECOND; i++) {
      boolean closes = s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "the", "all", "such", "these");
      SharesPhrase shares = closes ? SharesPhrase.at(place, i + 1) : null;
      if (shares != null) {
        return new SharesPhrase(comma, shares.objects());
      }
    }
    return null;
  }

  /** "the beneficial owners having shared voting power over the shares": up to "having". */
  private static @Nullable SharesPhrase having(Place place, int at) {
    Sentence s = place.sentence();
    int i = s.isWord(at, "a", "an", "the") ? at + 1 : at;
    boolean owners = s.isWord(i, "beneficial") && s.isWord(i + 1, "owner", "owners");
    PowerPhrase power = owners && s.isWord(i + 2, "having") ? PowerPhrase.at(s, i + 3) : null;
    int preposition = power == null ? -1 : SharesPhrase.preposition(s, power.end());
    SharesPhrase shares = power == null ? null : SharesPhrase.at(place, preposition);
    return shares == null ? null : new SharesPhrase(i + 2, shares.objects());
  }

  private @Nullable Match ofShares(Place place) {
    Match owner = isOwner(place);
    return owner != null ? owner : ownedBy(place);
  }

  /** "The beneficial owner of the shares is A". */
  private @Nullable Match isOwner(Place place) {
    Sentence s = place.sentence();
    int of = owner(s, place.at());
    SharesPhrase shares = of < 0 ? null : SharesPhrase.asSubject(place, of);
    int is = shares == null ? -1 : shares.end();
    Nominal owners = s.isWord(is, "is", "are") ? place.object(is + 1) : null;
    if (shares == null || owners == null) {
      return null;
    }
    SharesPhrase objects = new SharesPhrase(owners.end(), shares.objects());
    TextRange range = s.range(place.at(), owners.end());
    return match(owners.parties(), objects, Modality.ASSERTED, range);
  }

  /** "The shares held by F may be deemed to be beneficially owned by A". */
  private @Nullable Match ownedBy(Place place) {
    Sentence s = place.sentence();
    SharesPhrase shares = SharesPhrase.asSubject(place, place.at());
    VerbGroup verb = shares == null ? null : VerbGroup.at(s, shares.end(), false);
    boolean owned = verb != null && verb.passive() && verb.modality() == Modality.POSSIBLE;
    if (shares == null || verb == null || !owned) {
      return null;
    }
    int by = s.after(verb.head(), "beneficially", "owned", "by");
    by = by < 0 ? s.after(verb.head(), "owned", "beneficially", "by") : by;
    Nominal owners = by < 0 ? null : place.object(by);
    if (owners == null) {
      return null;
    }
    SharesPhrase objects = new SharesPhrase(owners.end(), shares.objects());
    return match(owners.parties(), objects, verb.modality(), s.range(place.at(), owners.end()));
  }

  private Match match(
      List<PartyMention> owners, SharesPhrase objects, Modality modality, TextRange range) {
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : owners) {
      statements.add(
          new Relates(
              party,
              Relation.BENEFICIAL_OWNER,
              objects.objects(),
              modality,
              Optional.empty(),
              range,
              id()));
    }
    return new Match(objects.end(), statements, objects.objects());
  }

  private @Nullable Match deemed(Place place) {
    Match owned = sharesOwnedBy(place);
    return owned != null ? owned : following(place);
  }

  /** "The following persons may be deemed to beneficially own the shares of F: (i) A; (ii) B". */
  private @Nullable Match following(Place place) {
    Sentence s = place.sentence();
    boolean persons =
        s.isWord(place.at() - 1, "persons", "entities", "parties", "individuals")
            && s.isWord(place.at() - 2, "following");
    VerbGroup verb = VerbGroup.at(s, place.at(), false);
    int owned = persons ? owning(s, verb.head()) : -1;
    owned = owned < 0 && persons && verb.passive() ? owner(s, verb.head()) : owned;
    SharesPhrase objects = owned < 0 ? null : SharesPhrase.at(place, owned);
    if (objects == null || !s.is(objects.end(), ItemKind.OTHER)) {
      return null;
    }
    List<PartyMention> owners = listed(place, objects.end() + 1);
    return owners.isEmpty()
        ? null
        : match(owners, objects, verb.modality(), s.range(place.at(), objects.end()));
  }

  /** The parties that begin the items of a labelled list. */
  private static List<PartyMention> listed(Place place, int from) {
    List<PartyMention> owners = new ArrayList<>();
    int i = from;
    while (i > 0 && owners.size() < MOST_OWNERS) {
      Nominal owner = place.object(i);
      if (owner == null) {
        break;
      }
      owners.addAll(owner.parties());
      i = nextItem(place.sentence(), owner.end());
    }
    return owners;
  }

  /** "... held by F and may be deemed to be beneficially owned by: (i) A, as ...; and (ii) B". */
  private @Nullable Match sharesOwnedBy(Place place) {
    Sentence s = place.sentence();
    VerbGroup verb = VerbGroup.at(s, place.at(), false);
    int by = s.after(verb.head(), "beneficially", "owned", "by");
    by = by < 0 ? s.after(verb.head(), "indirectly", "beneficially", "owned", "by") : by;
    if (by < 0 || place.shares().isEmpty() || !verb.passive()) {
      return null;
    }
    List<PartyMention> owners = listed(place, s.is(by, ItemKind.OTHER) ? by + 1 : by);
    return owners.isEmpty()
        ? null
        : match(
            owners, new SharesPhrase(by, place.shares()), verb.modality(), s.range(place.at(), by));
  }

  /** Where the next item of a labelled list begins, or -1. */
  private static int nextItem(Sentence s, int from) {
    for (int i = from; i < s.size() && i < from + LONGEST_ITEM; i++) {
      if (s.is(i, ItemKind.SEMICOLON)) {
        int label = s.isWord(i + 1, "and") ? i + 2 : i + 1;
        return s.is(label, ItemKind.LABEL) ? label : -1;
      }
    }
    return -1;
  }

  /** One past "[a|the] [indirect] beneficial owner(s) of" or "the indirect owner of", or -1. */
  private static int owner(Sentence s, int at) {
    int i = s.isWord(at, "a", "an", "the") ? at + 1 : at;
    boolean indirect = false;
    while (s.isWord(i, "indirect", "ultimate", "sole", "shared")) {
      indirect |= s.isWord(i, "indirect");
      i++;
    }
    int noun = s.isWord(i, "beneficial") ? i + 1 : indirect ? i : -1;
    boolean owner = s.isWord(noun, "owner", "owners", "ownership");
    return owner && s.isWord(noun + 1, "of", "over") ? noun + 2 : -1;
  }

  /** One past "beneficially own" in either order, or -1. */
  private static int owning(Sentence s, int at) {
    int i = s.isWord(at, "indirectly", "directly") ? at + 1 : at;
    if (s.isWord(i, "beneficially") && s.isWord(i + 1, "own", "owns")) {
      return i + 2;
    }
    return s.isWord(i, "own", "owns") && s.isWord(i + 1, "beneficially") ? i + 2 : -1;
  }
}
