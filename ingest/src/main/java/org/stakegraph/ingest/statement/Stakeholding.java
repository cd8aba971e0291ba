package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a clause is about: a party, the shares of a party, or the shares of the row it explains. */
public sealed interface Stakeholding {

  /** The party itself, for offices and capacities. */
  record Party(PartyMention party) implements Stakeholding {
    public Party {
      requireNonNull(party, "party");
    }
  }

  /** "the shares held by X". */
  record SharesOf(PartyMention holder) implements Stakeholding {
    public SharesOf {
      requireNonNull(holder, "holder");
    }
  }

  /** "these shares": those of the row or rows that the note explains. */
  record TheseShares() implements Stakeholding {}

  /** Calls the function for this variant. */
  default <R> R match(
      Function<PartyMention, R> party, Function<PartyMention, R> sharesOf, Supplier<R> these) {
    if (this instanceof Party p) {
      return party.apply(p.party());
    } else if (this instanceof SharesOf s) {
      return sharesOf.apply(s.holder());
    }
    return these.get();
  }
}
