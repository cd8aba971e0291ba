package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;

/** "A disclaims beneficial ownership of such shares" (Rule 13d-4). */
final class DisclaimsRule implements Rule {
  @Override
  public String id() {
    return "footnote-disclaims";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    VerbGroup verb = VerbGroup.at(s, place.at(), place.subject().denied());
    int i = verb.head();
    if (verb.modality() != Modality.ASSERTED || !s.isWord(i, "disclaims", "disclaim")) {
      return null;
    }
    int owned = ownership(s, i + 1);
    if (owned < 0) {
      return null;
    }
    SharesPhrase objects = objects(place, owned);
    if (objects == null) {
      return null;
    }
    int end = Math.max(owned, objects.end());
    int except = exception(s, end);
    int last = Math.max(end, except);
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : place.subject().parties()) {
      statements.add(new Disclaims(party, objects.objects(), except > 0, place.clause(last), id()));
    }
    return new Match(last, statements, objects.objects());
  }

  /** One past "[any such] beneficial ownership [of|in]", or -1. */
  private static int ownership(Sentence s, int at) {
    int i = at;
    while (s.isWord(i, "any", "all", "such", "the")) {
      i++;
    }
    i = s.isWord(i, "beneficial") ? i + 1 : i;
    boolean owned = s.isWord(i, "ownership", "interest", "interests");
    return owned && i > at ? i + 1 : owned && s.isWord(i, "ownership") ? i + 1 : -1;
  }

  private static @Nullable SharesPhrase objects(Place place, int end) {
    Sentence s = place.sentence();
    int at = s.isWord(end, "in") ? end + 1 : SharesPhrase.preposition(s, end);
    if (at == end) {
      List<Stakeholding> such = place.shares();
      boolean known = !such.isEmpty();
      return new SharesPhrase(end, known ? such : List.of(new Stakeholding.TheseShares()));
    }
    return SharesPhrase.at(place, at);
  }

  /** One past "except to the extent of his pecuniary interest therein", or -1. */
  private static int exception(Sentence s, int from) {
    int i = s.is(from, ItemKind.COMMA) ? from + 1 : from;
    if (!s.isWord(i, "except", "other") && !s.isWord(i, "to")) {
      return -1;
    }
    for (int j = i; j < s.size() && j < i + 20; j++) {
      if (s.isWord(j, "interest", "interests")) {
        boolean own = s.isWord(j - 1, "pecuniary", "partnership", "economic", "proportionate");
        int therein = s.isWord(j + 1, "therein", "thereof") ? j + 2 : j + 1;
        return own ? therein : -1;
      }
    }
    return -1;
  }
}
