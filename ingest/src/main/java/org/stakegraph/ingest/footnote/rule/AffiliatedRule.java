package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "A is affiliated with B", "A is a limited partnership affiliated with B", "A lent the Company".
 */
final class AffiliatedRule implements Rule {
  private static final int LONGEST = 8;

  @Override
  public String id() {
    return "footnote-affiliated";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.subject().isEmpty()) {
      return null;
    }
    if (s.isWord(place.at(), "loaned", "lent")) {
      return related(place, place.at() + 1, Relation.CREDITOR, Modality.ASSERTED);
    }
    int served = services(s, place.at());
    if (served > 0) {
      return related(place, served, Relation.AFFILIATE, Modality.ASSERTED);
    }
    int note = promissoryNote(s, place.at());
    if (note > 0) {
      return related(place, note, Relation.CREDITOR, Modality.ASSERTED);
    }
    VerbGroup verb = place.verb();
    if (!verb.passive() || verb.past() || verb.permitted()) {
      return null;
    }
    int i = verb.head();
    while (i < verb.head() + LONGEST
        && s.isWord(
            i,
            "a",
            "an",
            "limited",
            "partnership",
            "company",
            "fund",
            "liability",
            "entity",
            "funds",
            "partnerships",
            "companies",
            "entities",
            "investment",
            "private",
            "equity",
            "venture")) {
      i++;
    }
    boolean affiliated = s.isWord(i, "affiliated") && s.isWord(i + 1, "with");
    return affiliated ? related(place, i + 2, Relation.AFFILIATE, verb.modality()) : null;
  }

  /** One past "provides consulting services to", "has rendered consulting services to", or -1. */
  private static int services(Sentence s, int at) {
    int i = s.isWord(at, "has", "have") ? at + 1 : at;
    boolean serves =
        s.isWord(i, "provides", "provide", "performs", "perform", "renders", "render")
            || (i > at && s.isWord(i, "provided", "performed", "rendered"));
    boolean consults =
        serves && s.isWord(i + 1, "consulting", "advisory") && s.isWord(i + 2, "services");
    if (consults && s.isWord(i + 3, "to", "for")) {
      return i + 4;
    }
    boolean as = serves && s.isWord(i + 1, "services") && s.isWord(i + 2, "to", "for");
    boolean consultant =
        as && s.isWord(i + 4, "as") && s.isWord(i + 5, "a") && s.isWord(i + 6, "consultant");
    return consultant ? i + 3 : -1;
  }

  /** One past "holds a 10% secured promissory note of", or -1. */
  private static int promissoryNote(Sentence s, int at) {
    int i = s.isWord(at, "holds", "hold") ? at + 1 : -1;
    for (int j = i; i > 0 && j < i + LONGEST && j < s.size(); j++) {
      boolean note = s.isWord(j, "promissory") && s.isWord(j + 1, "note", "notes");
      if (note && (s.isWord(j + 2, "of", "from") || s.after(j + 2, "issued", "by") > 0)) {
        return s.isWord(j + 2, "issued") ? j + 4 : j + 3;
      }
    }
    return -1;
  }

  private @Nullable Match related(Place place, int at, Relation relation, Modality modality) {
    Nominal others = place.object(at);
    if (others == null) {
      return null;
    }
    Clause clause = new Clause(modality, place.clause(others.end()), id());
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : place.subject().parties()) {
      statements.add(clause.relates(party, relation, others.parties()));
    }
    return Match.of(others.end(), statements);
  }
}
