package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Discourse;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** Who holds a capacity of which a noun phrase speaks: by a name behind it, or as said before. */
final class Holders {
  private final Sentence s;
  private final Discourse discourse;
  private final Referents referents;

  Holders(Sentence s, Discourse discourse, Referents referents) {
    this.s = s;
    this.discourse = discourse;
    this.referents = referents;
  }

  /** Those who hold a capacity in its owners, as the words from {@code from} say; or null. */
  @Nullable Nominal holder(Role role, List<PartyMention> owners, int end, int from) {
    int name = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    name = s.isWord(name, "who") && s.isWord(name + 1, "are", "is") ? name + 2 : name;
    boolean named = s.is(name, ItemKind.PARTY) && !s.item(name).possessive();
    if (named) {
      Nominal holders =
          role.plural()
              ? NominalList.from(s, name, false)
              : Nominal.of(name + 1, s.item(name).parties());
      Clause clause = new Clause(Modality.ASSERTED, s.range(from, holders.end()), Nominals.RULE);
      boolean office = role.relation() != Relation.OFFICE || hasPerson(holders);
      List<PartyMention> others =
          !owners.isEmpty() ? owners : office ? impliedFor(role, from, end) : List.of();
      List<Relates> said = new ArrayList<>();
      if (!others.isEmpty()) {
        Capacities.Held held = new Capacities.Held(role, others);
        said.addAll(clause.states(holders.parties(), List.of(held)));
      }
      return new Nominal(holders.end(), holders.parties(), said, false);
    }
    List<PartyMention> known =
        owners.size() == 1
            ? discourse.capacities().holding(role.relation(), owners.get(0))
            : owners.isEmpty() ? discourse.capacities().holding(role.relation()) : List.of();
    if (role.relation() == Relation.RELATIVE) {
      String noun = s.word(role.end() - 1);
      known = known.stream().filter(one -> Kin.same(noun, discourse.kin().of(one))).toList();
    }
    boolean fits = role.plural() ? known.size() > 1 : known.size() == 1;
    Nominal included = role.plural() ? including(role, owners, from, end) : null;
    if (included != null || fits) {
      return included != null ? included : Nominal.of(end, referents.placed(known, from, end));
    }
    return spouse(role, owners, end, from);
  }

  /** "the Partners Managed Account" is no partner: an office without an owner is a person's. */
  private boolean hasPerson(Nominal holders) {
    return holders.parties().stream().anyMatch(discourse::isPerson);
  }

  /** "his wife", of whom no name is said: a party by that description. */
  private @Nullable Nominal spouse(Role role, List<PartyMention> owners, int end, int from) {
    boolean one =
        owners.size() == 1
            && end == role.end()
            && !s.item(end - 1).possessive()
            && discourse.isPerson(owners.get(0))
            && s.isWord(end - 1, "wife", "husband", "spouse");
    if (!one) {
      return null;
    }
    List<PartyMention> spouse = List.of(new PartyMention(s.printed(from, end), s.range(from, end)));
    Clause clause = new Clause(Modality.ASSERTED, s.range(from, end), Nominals.RULE);
    return new Nominal(
        end, spouse, List.of(clause.relates(spouse.get(0), Relation.RELATIVE, owners)), false);
  }

  /** "the managers of F collectively, including Ada Sample". */
  private @Nullable Nominal including(Role role, List<PartyMention> owners, int from, int end) {
    int i = s.isWord(end, "collectively", "jointly", "together") ? end + 1 : end;
    i = s.is(i, ItemKind.COMMA) ? i + 1 : i;
    boolean named = s.isWord(i, "including") && s.is(i + 1, ItemKind.PARTY);
    if (!named || s.item(i + 1).possessive()) {
      return null;
    }
    Nominal holders = NominalList.from(s, i + 1, false);
    Clause clause = new Clause(Modality.ASSERTED, s.range(from, holders.end()), Nominals.RULE);
    List<Relates> said =
        owners.isEmpty()
            ? List.of()
            : clause.states(holders.parties(), List.of(new Capacities.Held(role, owners)));
    return new Nominal(holders.end(), holders.parties(), said, false);
  }

  /** "The other partners, A and B": of the partnership whose row it is. */
  private List<PartyMention> impliedFor(Role role, int from, int end) {
    boolean partners = s.isWord(role.end() - 1, "partners");
    return referents.implied(
        partners ? Relation.GENERAL_PARTNER : role.relation(), s.range(from, end));
  }
}
