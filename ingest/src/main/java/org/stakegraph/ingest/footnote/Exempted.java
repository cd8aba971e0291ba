package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.rule.Nominal;
import org.stakegraph.ingest.footnote.rule.Nominals;
import org.stakegraph.ingest.footnote.rule.Subject;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "Each of A, B and C, other than C, disclaims": of whom a clause does not speak although its
 * subject names them. Where it cannot be told who is left out, the clause speaks of nobody.
 */
final class Exempted {
  /** Items of "the Alder funds to the extent of their own shares" that are looked at. */
  private static final int LONGEST = 6;

  private final Sentence s;
  private final Discourse discourse;

  Exempted(Sentence sentence, Discourse discourse) {
    this.s = sentence;
    this.discourse = discourse;
  }

  /** A subject's parties without those excepted behind them; the same where none are. */
  List<PartyMention> without(List<PartyMention> parties, int behind) {
    int from = lead(s.is(behind, ItemKind.COMMA) ? behind + 1 : behind);
    if (from < 0) {
      return parties;
    }
    Nominal excepted = new Nominals(s, discourse, Subject.NONE).list(from, true);
    List<PartyMention> rest = new ArrayList<>(parties);
    if (excepted == null) {
      rest.removeIf(one -> !isOfFirms(from) || !discourse.isPerson(one));
      return rest;
    }
    for (PartyMention party : excepted.parties()) {
      boolean known = rest.removeIf(one -> isSame(one, party));
      if (!known && PartyForm.isTitled(party.name())) {
        return List.of();
      }
    }
    return rest;
  }

  /** "the Alder funds": of whomever it speaks, it is no person. */
  private boolean isOfFirms(int from) {
    for (int i = from; i < from + LONGEST && !s.is(i, ItemKind.COMMA); i++) {
      if (s.isWord(i, "fund", "funds", "entity", "entities", "trust", "trusts", "partnerships")
          || (s.is(i, ItemKind.PARTY) && !discourse.isPerson(s.item(i).parties().get(0)))) {
        return true;
      }
    }
    return false;
  }

  /** One past "other than" and its like, or -1; "other than to the extent of" excepts nobody. */
  private int lead(int at) {
    int end = -1;
    if (s.isWord(at, "other") && s.isWord(at + 1, "than")) {
      end = at + 2;
    } else if (s.isWord(at, "except")) {
      end = s.isWord(at + 1, "for") ? at + 2 : at + 1;
    } else if (s.after(at, "with", "the", "exception", "of") > 0) {
      end = at + 4;
    }
    return s.isWord(end, "to", "as", "that", "with", "in") ? -1 : end;
  }

  private boolean isSame(PartyMention one, PartyMention other) {
    String full = discourse.fullName(one.name());
    return discourse.isSame(one, other) || Discourse.isAgain(other.name(), List.of(full));
  }
}
