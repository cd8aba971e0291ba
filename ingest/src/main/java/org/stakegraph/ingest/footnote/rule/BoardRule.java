package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "The board of directors of F consists of A and B", "F is governed by a board of directors
 * consisting of A and B": who sits on it. What it decides is another rule's.
 */
final class BoardRule implements Rule {
  private static final int LONGEST_SUBJECT = 6;

  @Override
  public String id() {
    return "footnote-board";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    boolean whose = s.isWord(place.at(), "whose");
    boolean opens = whose || s.isWord(place.at(), "the");
    int end = boardEnd(s, opens ? place.at() + 1 : place.at());
    if (end < 0) {
      return null;
    }
    Nominal named = s.isWord(end, "of") ? place.object(end + 1) : null;
    List<PartyMention> of =
        whose ? place.described() : named == null ? governed(place) : named.parties();
    int made = named == null ? end : named.end();
    boolean clause = !opens || s.isWord(made, "consists", "comprises", "is");
    int members = clause && of.size() == 1 ? members(s, made) : -1;
    Nominal seated = members < 0 ? null : NominalList.ofNames(s).read(members, true);
    if (seated == null || Stake.isOfIssuer(of)) {
      return null;
    }
    return new Edge(seated.end(), Relation.OFFICE, seated.parties(), of)
        .said(place, Modality.ASSERTED, id());
  }

  /** One past "board of directors", or -1. */
  private static int boardEnd(Sentence s, int at) {
    boolean board =
        s.isWord(at, "board")
            && s.isWord(at + 1, "of")
            && s.isWord(at + 2, "directors", "managers", "trustees", "governors");
    return board ? at + 3 : -1;
  }

  /** Where the members begin behind "consists of", "which is comprised of"; or -1. */
  private static int members(Sentence s, int at) {
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    i = s.isWord(i, "which", "that") ? i + 1 : i;
    i = s.isWord(i, "is", "currently") ? i + 1 : i;
    i = s.isWord(i, "currently") ? i + 1 : i;
    boolean made =
        s.isWord(i, "consisting", "consists", "comprised", "composed", "comprising", "comprises");
    int names = s.isWord(i + 1, "of") ? i + 2 : i + 1;
    return made ? names : -1;
  }

  /** F of "F is governed by its board of directors". */
  private static List<PartyMention> governed(Place place) {
    Sentence s = place.sentence();
    for (int i = place.at() - 1; i > place.at() - LONGEST_SUBJECT && s.is(i, ItemKind.WORD); i--) {
      boolean by = s.isWord(i, "governed", "managed", "controlled", "directed");
      if (by && s.isWord(i + 1, "by") && s.isWord(i - 1, "is")) {
        return place.subject().parties();
      }
    }
    return List.of();
  }
}
