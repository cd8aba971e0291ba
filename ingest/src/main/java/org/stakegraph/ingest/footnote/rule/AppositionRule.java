package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;

/** "A, the general partner of F, has ...": a capacity set off by commas. */
final class AppositionRule implements Rule {
  @Override
  public String id() {
    return "footnote-role-apposition";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int comma = place.at();
    if (!s.is(comma, ItemKind.COMMA) || !s.is(comma - 1, ItemKind.PARTY)) {
      return null;
    }
    int capacity = afterCapacity(s, comma + 1);
    if (capacity == comma + 1 && !s.isWord(capacity, "the", "a", "an", "as", "one", "its")) {
      return null;
    }
    Roles.Reading roles = Roles.at(s, capacity);
    if (roles == null) {
      return null;
    }
    boolean all = roles.held().get(0).role().plural();
    List<PartyMention> last = s.item(comma - 1).parties();
    List<PartyMention> subject = place.subject().parties();
    List<PartyMention> holders = all && subject.containsAll(last) ? subject : last;
    return Match.of(
        roles.end(),
        Roles.statements(
            holders,
            roles,
            new Roles.Clause(Modality.ASSERTED, s.range(comma - 1, roles.end()), id())));
  }

  /** One past "in his capacity as", else the position itself. */
  private static int afterCapacity(Sentence s, int at) {
    boolean capacity =
        s.isWord(at, "in")
            && s.isWord(at + 1, "his", "her", "its", "their")
            && s.isWord(at + 2, "capacity", "capacities")
            && s.isWord(at + 3, "as");
    return capacity ? at + 4 : at;
  }
}
