package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "a trust established by A", "T is for the benefit of B", "the T Trust, A and B, trustees". */
final class TrustRule implements Rule {
  @Override
  public String id() {
    return "footnote-trust";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int at = place.at();
    if (s.is(at, ItemKind.COMMA)) {
      return trustees(place);
    }
    boolean made =
        s.isWord(at, "established", "created", "formed", "settled", "funded")
            && s.isWord(at + 1, "by");
    if (made) {
      return related(place, at + 2, Relation.SETTLOR);
    }
    int benefit = s.after(at, "for", "the", "benefit", "of");
    benefit = benefit < 0 ? s.after(at, "for", "the", "sole", "benefit", "of") : benefit;
    return benefit < 0 ? null : related(place, benefit, Relation.BENEFICIARY);
  }

  /** ", A and B, trustees" behind the name of a trust. */
  private @Nullable Match trustees(Place place) {
    Sentence s = place.sentence();
    int trust = place.at() - 1;
    boolean named =
        s.is(trust, ItemKind.PARTY)
            && s.is(trust + 2, ItemKind.PARTY)
            && place.discourse().form(s.item(trust).parties().get(0)) == PartyForm.TRUST;
    Nominal persons = named ? NominalList.from(s, trust + 2, false) : null;
    boolean apposed =
        persons != null
            && s.is(persons.end(), ItemKind.COMMA)
            && s.isWord(persons.end() + 1, "trustee", "trustees", "co-trustees")
            && !s.isWord(persons.end() + 2, "of", "for")
            && persons.parties().stream().allMatch(place.discourse()::isPerson);
    if (persons == null || !apposed) {
      return null;
    }
    int end = persons.end() + 2;
    Clause clause = new Clause(Modality.ASSERTED, s.range(trust, end), id());
    List<NoteStatement> said = new ArrayList<>();
    for (PartyMention person : persons.parties()) {
      said.add(clause.relates(person, Relation.TRUSTEE, s.item(trust).parties()));
    }
    return Match.of(end, said);
  }

  private @Nullable Match related(Place place, int at, Relation relation) {
    List<PartyMention> trusts = trusts(place);
    Nominal others = trusts.isEmpty() ? null : place.object(at);
    if (others == null) {
      return null;
    }
    Clause clause =
        new Clause(Modality.ASSERTED, place.sentence().range(place.at(), others.end()), id());
    List<NoteStatement> statements = new ArrayList<>(others.said());
    for (PartyMention party : others.parties()) {
      statements.add(clause.relates(party, relation, trusts));
    }
    return Match.of(others.end(), statements);
  }

  /** The trusts of which the words speak: those described before them or the clause's subject. */
  private static List<PartyMention> trusts(Place place) {
    List<PartyMention> described = place.described();
    List<PartyMention> meant = described.isEmpty() ? place.subject().parties() : described;
    for (PartyMention party : meant) {
      if (place.discourse().form(party) != PartyForm.TRUST) {
        return List.of();
      }
    }
    return meant;
  }
}
