package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;

/** "The general partner of F is A", "its manager is B", "whose controlling stockholder is C". */
final class RoleOfRule implements Rule {
  @Override
  public String id() {
    return "footnote-role-of-is";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (s.isWord(place.at(), "its", "whose") || s.isWord(place.at(), "of")) {
      return owned(place);
    }
    if (!opensClause(s, place.at())) {
      return null;
    }
    Roles.Reading roles = Roles.at(s, place.at());
    if (roles == null || roles.held().size() != 1 || !s.isWord(roles.end(), "is", "are")) {
      return null;
    }
    PartyList holders = PartyList.object(s, afterIs(s, roles.end()));
    return holders == null ? null : match(place, holders, roles.held().get(0));
  }

  private static boolean opensClause(Sentence s, int at) {
    if (!s.isWord(at, "the", "a") && Role.bare(s, at) == null) {
      return false;
    }
    return at == 0
        || s.is(at - 1, ItemKind.COMMA)
        || s.is(at - 1, ItemKind.SEMICOLON)
        || s.is(at - 1, ItemKind.LABEL)
        || s.isWord(at - 1, "and", "that", "while");
  }

  private static int afterIs(Sentence s, int is) {
    return s.isWord(is + 1, "currently") ? is + 2 : is + 1;
  }

  /** "its general partner is A", "of which A is the manager", "whose manager is A". */
  private @Nullable Match owned(Place place) {
    Sentence s = place.sentence();
    int at = place.at();
    List<PartyMention> owner = owner(place);
    if (owner.isEmpty()) {
      return null;
    }
    if (s.isWord(at, "of")) {
      return s.isWord(at + 1, "which", "whom") ? ofWhich(place, at + 2, owner) : null;
    }
    Role role = Role.bare(s, at + 1);
    if (role == null || role.inverse() || !s.isWord(role.end(), "is", "are")) {
      return null;
    }
    PartyList holders = PartyList.object(s, afterIs(s, role.end()));
    return holders == null ? null : match(place, holders, new Roles.Held(role, owner));
  }

  private @Nullable Match ofWhich(Place place, int at, List<PartyMention> owner) {
    Sentence s = place.sentence();
    PartyList holders = PartyList.at(s, at);
    if (holders == null || !s.isWord(holders.end(), "is", "are", "serves", "serve")) {
      return null;
    }
    int i = holders.end() + 1;
    i = s.isWord(i, "as") ? i + 1 : i;
    i = s.isWord(i, "the", "a", "an") ? i + 1 : i;
    Role role = Role.bare(s, i);
    if (role == null || role.inverse()) {
      return null;
    }
    PartyList ended = new PartyList(role.end(), holders.parties());
    return match(place, ended, new Roles.Held(role, owner));
  }

  /** The party just named, for "whose" and "of which"; the clause's one subject for "its". */
  private static List<PartyMention> owner(Place place) {
    Sentence s = place.sentence();
    int at = place.at();
    if (!s.isWord(at, "its")) {
      int before = s.is(at - 1, ItemKind.COMMA) ? at - 2 : at - 1;
      return s.is(before, ItemKind.PARTY) ? s.item(before).parties() : List.of();
    }
    List<PartyMention> subject = place.subject().parties();
    return subject.size() == 1 ? subject : List.of();
  }

  private @Nullable Match match(Place place, PartyList holders, Roles.Held held) {
    if (held.role().inverse()) {
      return null;
    }
    Roles.Reading reading = new Roles.Reading(holders.end(), List.of(held));
    TextRange range = place.sentence().range(place.at(), holders.end());
    return Match.of(
        holders.end(),
        Roles.statements(
            holders.parties(), reading, new Roles.Clause(Modality.ASSERTED, range, id())));
  }
}
