package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;

/**
 * "A's present principal occupation is serving as President of F", "The principal business of each
 * of A and B is to serve as managing member of F": what Item 2 of Schedule 13D asks of persons; "by
 * virtue of A's position as President of F".
 */
final class OccupationRule implements Rule {
  /** Words of "present principal occupation or employment". */
  private static final int LONGEST = 6;

  @Override
  public String id() {
    return "footnote-occupation";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (s.isWord(place.at(), "position", "positions", "role", "status", "capacity")) {
      return position(place);
    }
    boolean business = s.isWord(place.at(), "business") && s.isWord(place.at() - 1, "principal");
    if (!business && !s.isWord(place.at(), "occupation", "employment")) {
      return null;
    }
    int after = place.at() + 1;
    after = s.isWord(after, "or") && s.is(after + 1, ItemKind.WORD) ? after + 2 : after;
    Nominal named = s.isWord(after, "of") ? place.nominal(after + 1) : null;
    List<PartyMention> holders = named == null ? before(place) : named.parties();
    int is = named == null ? after : named.end();
    boolean each = named != null && s.isWord(after + 1, "each");
    if (holders.isEmpty() || (holders.size() > 1 && !each) || !s.isWord(is, "is")) {
      return null;
    }
    int verb = s.isWord(is + 1, "to") ? is + 2 : is + 1;
    int from = s.isWord(verb, "that", "serving", "acting", "as", "serve", "act") ? verb + 1 : verb;
    from = s.isWord(from, "of", "as") ? from + 1 : from;
    return held(place, holders, from);
  }

  /** "by virtue of A's position as President of F". */
  private @Nullable Match position(Place place) {
    Sentence s = place.sentence();
    int whose = place.at() - 1;
    boolean own =
        s.is(whose, ItemKind.PARTY)
            && s.item(whose).possessive()
            && s.item(whose).parties().size() == 1
            && s.isWord(place.at() + 1, "as");
    return own ? held(place, s.item(whose).parties(), place.at() + 2) : null;
  }

  private @Nullable Match held(Place place, List<PartyMention> holders, int from) {
    Sentence s = place.sentence();
    Capacities.Reading roles = Capacities.at(s, place.nominals().besides(holders), from);
    if (roles == null || roles.held().isEmpty()) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), roles.end()), id());
    return Match.of(roles.end(), clause.states(holders, roles));
  }

  /** Whose: "Mr. Sample's", "his" before "present principal occupation". */
  private static List<PartyMention> before(Place place) {
    Sentence s = place.sentence();
    int i = place.at() - 1;
    while (i > place.at() - LONGEST
        && s.isWord(i, "present", "principal", "current", "main", "or", "business")) {
      i--;
    }
    boolean own = s.is(i, ItemKind.PARTY) && s.item(i).possessive() && !s.isWord(i - 1, "and");
    if (own) {
      return s.item(i).parties();
    }
    List<PartyMention> subject = place.discourse().subject().parties();
    boolean his = s.isWord(i, "his", "her") && subject.size() == 1;
    return his && place.discourse().isPerson(subject.get(0)) ? subject : List.of();
  }
}
