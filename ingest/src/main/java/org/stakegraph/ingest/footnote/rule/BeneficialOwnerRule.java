package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/** "A may be deemed the beneficial owner of the shares held by F" (Rule 13d-3). */
final class BeneficialOwnerRule implements Rule {
  @Override
  public String id() {
    return "footnote-beneficial-owner";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, place.at(), place.subject().denied());
    int at = s.isWord(verb.head(), "have") ? verb.head() + 1 : verb.head();
    int owned = owner(s, at);
    owned = owned > 0 ? owned : owning(s, at);
    SharesPhrase objects = owned < 0 ? null : SharesPhrase.at(place, owned);
    if (objects == null) {
      return null;
    }
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : place.subject().parties()) {
      statements.add(
          new Relates(
              party,
              Relation.BENEFICIAL_OWNER,
              objects.objects(),
              verb.modality(),
              Optional.empty(),
              place.clause(objects.end()),
              id()));
    }
    return new Match(objects.end(), statements, objects.objects());
  }

  /** One past "[a|the] [indirect] beneficial owner(s) of", or -1. */
  private static int owner(Sentence s, int at) {
    int i = s.isWord(at, "a", "an", "the") ? at + 1 : at;
    i = s.isWord(i, "indirect", "sole") ? i + 1 : i;
    boolean owner = s.isWord(i, "beneficial") && s.isWord(i + 1, "owner", "owners", "ownership");
    return owner && s.isWord(i + 2, "of") ? i + 3 : -1;
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
