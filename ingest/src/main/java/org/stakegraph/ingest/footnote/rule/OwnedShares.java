package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Descriptions of shares by who owns them that items of schedules use: "the units which A owns",
 * "the A Record Shares".
 */
final class OwnedShares {
  private static final String RECORD_SHARES = " Record Shares";

  /** Adverbs between the owner and the verb. */
  private static final int MOST_ADVERBS = 3;

  private OwnedShares() {}

  /** "[the units] which A [directly] owns" behind a noun for shares, or null. */
  static @Nullable SharesPhrase which(Place place, int at) {
    Sentence s = place.sentence();
    Nominal owners = areDescribed(s, at) ? place.nominal(at + 1) : null;
    if (owners == null) {
      return null;
    }
    int verb = owners.end();
    while (verb < owners.end() + MOST_ADVERBS
        && s.isWord(verb, "directly", "beneficially", "itself")) {
      verb++;
    }
    boolean owns = s.isWord(verb, "owns", "own", "holds", "hold");
    boolean record = s.isWord(verb + 1, "of") && s.isWord(verb + 2, "record");
    return owns
        ? new SharesPhrase(record ? verb + 3 : verb + 1, SharesPhrase.sharesOf(owners.parties()))
        : null;
  }

  /** Whether a clause follows that says something else of a party and the shares. */
  static boolean areDescribed(Sentence s, int at) {
    return s.isWord(at, "which", "that") && isOwner(s, at + 1);
  }

  /** "[the shares] it holds", said of persons: those of the company spoken of, or null. */
  static @Nullable SharesPhrase itHolds(Place place, int it) {
    boolean holds =
        place.sentence().isWord(it, "it") && place.sentence().isWord(it + 1, "holds", "owns");
    return holds ? its(place, it + 2) : null;
  }

  /** "its shares", said of persons: those of the company spoken of, or null. */
  static @Nullable SharesPhrase its(Place place, int end) {
    List<PartyMention> subject = place.subject().parties();
    boolean persons = !subject.isEmpty() && subject.stream().allMatch(place.discourse()::isPerson);
    Optional<PartyMention> owner =
        persons ? place.discourse().lastOrganisation() : Optional.empty();
    return owner.isEmpty()
        ? null
        : new SharesPhrase(end, SharesPhrase.sharesOf(List.of(owner.get())));
  }

  private static boolean isOwner(Sentence s, int at) {
    return s.is(at, ItemKind.PARTY) || (s.isWord(at, "the") && s.is(at + 1, ItemKind.PARTY));
  }

  /** "the A Record Shares": those that stand in A's name, or null. */
  static @Nullable SharesPhrase ofRecord(Place place, int at) {
    Sentence s = place.sentence();
    int owner = s.isWord(at, "the") ? at + 1 : at;
    if (s.is(owner, ItemKind.PARTY) && s.item(owner).parties().size() == 1) {
      PartyMention term = s.item(owner).parties().get(0);
      if (term.name().endsWith(RECORD_SHARES)) {
        return ofTerm(place, term, owner + 1);
      }
    }
    boolean named =
        s.is(owner, ItemKind.PARTY)
            && s.isWord(owner + 1, "record")
            && s.isWord(owner + 2, "shares", "units", "securities");
    return named
        ? new SharesPhrase(owner + 3, SharesPhrase.sharesOf(s.item(owner).parties()))
        : null;
  }

  /** A term that names shares by their owner's term: "Alder III Record Shares". */
  private static @Nullable SharesPhrase ofTerm(Place place, PartyMention term, int end) {
    String owner = term.name().substring(0, term.name().length() - RECORD_SHARES.length());
    boolean known = !place.discourse().fullName(owner).equals(owner);
    PartyMention holder = new PartyMention(owner, term.range());
    return known ? new SharesPhrase(end, SharesPhrase.sharesOf(List.of(holder))) : null;
  }

  /** Whether "the Record Shares" stands here: those of the record owner named before. */
  static boolean areOfRecord(Sentence s, int at) {
    return s.isWord(at, "the")
        && s.isWord(at + 1, "record")
        && s.isWord(at + 2, "shares", "units", "securities");
  }
}
