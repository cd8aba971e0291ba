package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;

/** "A is the general partner of F", "A and B serve as the managing members of C". */
final class IsRoleRule implements Rule {
  @Override
  public String id() {
    return "footnote-is-role-of";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, place.at(), place.subject().denied());
    int i = verb.head();
    if (!verb.passive()) {
      if (!s.isWord(i, "serves", "serve", "acts", "act")) {
        return null;
      }
      i++;
      i = s.isWord(i, "solely") ? i + 1 : i;
    }
    Roles.Reading roles = Roles.at(s, i);
    if (roles == null) {
      return null;
    }
    List<PartyMention> holders = place.subject().parties();
    Modality modality = verb.modality();
    return Match.of(
        roles.end(),
        Roles.statements(
            holders, roles, new Roles.Clause(modality, place.clause(roles.end()), id())));
  }
}
