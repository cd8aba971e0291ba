package org.stakegraph.ingest.footnote;

import java.util.HashSet;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;

/** Whose addresses a note so far gave, for "each of the other entities"; a bounded number. */
public final class SpokenAddresses {
  private static final int MOST = 200;

  private final Discourse discourse;
  private final Set<String> given = new HashSet<>();

  SpokenAddresses(Discourse discourse) {
    this.discourse = discourse;
  }

  void learn(NoteStatement statement) {
    if (statement instanceof NoteStatement.LocatedAt at && given.size() < MOST) {
      at.whose().forEach(party -> given.add(discourse.fullName(party.name())));
    }
  }

  /** Whether the note gave the address of a party. */
  public boolean isGiven(PartyMention party) {
    return given.contains(discourse.fullName(party.name()));
  }
}
