package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Token;
import org.stakegraph.ingest.footnote.TokenKind;
import org.stakegraph.ingest.footnote.Tokenizer;
import org.stakegraph.ingest.footnote.rule.Capacities.Held;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * A clause that states what parties are to each other, and what its statements have in common.
 *
 * @param modality how firmly it speaks
 * @param range its words
 * @param rule the rule that read it
 */
record Clause(Modality modality, TextRange range, String rule) {
  /** Last words of the names of firms that manage for others. */
  private static final Set<String> MANAGERS =
      Set.of("management", "advisors", "advisers", "advisor", "adviser");

  /** That one party stands in a relation to others. */
  Relates relates(PartyMention from, Relation relation, List<PartyMention> to) {
    List<Stakeholding> objects = new ArrayList<>();
    for (PartyMention party : to) {
      objects.add(new Stakeholding.Party(party));
    }
    return new Relates(from, relation, objects, modality, Optional.empty(), range, rule);
  }

  /** What a reading of capacities says, each party's own where it says "respectively". */
  List<Relates> states(List<PartyMention> holders, Capacities.Reading reading) {
    List<Held> held = reading.held();
    List<Relates> statements = new ArrayList<>(reading.said());
    boolean offices = held.size() == 1 && held.get(0).others().size() == 1;
    boolean same = offices && held.get(0).role().relation() == Relation.OFFICE;
    boolean pairs = reading.respective() && holders.size() > 1 && !same; // "the president and a"
    if (!pairs) {
      statements.addAll(states(holders, held));
    } else if (held.size() == holders.size()) {
      for (int i = 0; i < held.size(); i++) {
        statements.addAll(states(holders.subList(i, i + 1), held.subList(i, i + 1)));
      }
    } else if (held.size() == 1 && held.get(0).others().size() == holders.size()) {
      for (int i = 0; i < holders.size(); i++) {
        Held own = new Held(held.get(0).role(), held.get(0).others().subList(i, i + 1));
        statements.addAll(states(holders.subList(i, i + 1), List.of(own)));
      }
    }
    return statements;
  }

  /** What capacities say of each of the parties that hold them. */
  List<Relates> states(List<PartyMention> holders, List<Held> held) {
    List<Relates> statements = new ArrayList<>();
    for (Held capacity : held) {
      for (PartyMention holder : holders) {
        statements.addAll(stated(holder, capacity));
      }
    }
    return statements;
  }

  private List<Relates> stated(PartyMention holder, Held held) {
    Relation relation = held.role().relation();
    List<PartyMention> others = new ArrayList<>(without(held.others(), holder));
    boolean kin = relation == Relation.RELATIVE;
    others.removeIf(other -> kin ? isFirm(other) : KinRule.isRelativeOfSomebody(other.name()));
    if (others.isEmpty()) {
      return List.of();
    }
    if (!held.role().inverse()) {
      return direct(holder, held.role(), others);
    }
    List<Relates> inverse = new ArrayList<>();
    for (PartyMention other : others) {
      inverse.add(relates(other, relation, List.of(holder)));
    }
    return inverse;
  }

  private List<Relates> direct(PartyMention holder, Role role, List<PartyMention> others) {
    PartyForm form = PartyForm.of(holder.name());
    boolean person = form == PartyForm.PERSON;
    boolean firm = !person && form != PartyForm.UNKNOWN;
    boolean manages = person && role.relation() == Relation.INVESTMENT_MANAGER;
    Map<Relation, List<PartyMention>> byRelation = new EnumMap<>(Relation.class);
    for (PartyMention other : others) {
      boolean title = manages && (role.titled() || isManager(other));
      Relation relation =
          title ? Relation.OFFICE : role.relationTo(PartyForm.of(other.name()), firm);
      if (relation != Relation.OFFICE || !isCounsel(form)) {
        byRelation.computeIfAbsent(relation, r -> new ArrayList<>()).add(other);
      }
    }
    List<Relates> said = new ArrayList<>();
    byRelation.forEach((relation, own) -> said.add(relates(holder, relation, own)));
    return said;
  }

  /** "Its counsel, Alder & Birch LLP": a firm that acts for another holds no office there. */
  private static boolean isCounsel(PartyForm form) {
    return form == PartyForm.PARTNERSHIP || form == PartyForm.LIMITED_LIABILITY_COMPANY;
  }

  /** "Alder Asset Management LP", whose investment managers manage for it. */
  private static boolean isManager(PartyMention firm) {
    List<Token> words = Tokenizer.tokens(firm.name());
    int last = words.size() - 1;
    while (last > 1
        && (words.get(last).kind() == TokenKind.COMMA || LegalForm.of(words.get(last).plain()))) {
      last--;
    }
    return last > 0 && MANAGERS.contains(words.get(last).key());
  }

  /** Nobody is a relative of a company: "are siblings and the managers of F". */
  private static boolean isFirm(PartyMention party) {
    PartyForm form = PartyForm.of(party.name());
    return form != PartyForm.PERSON && form != PartyForm.UNKNOWN;
  }

  private static List<PartyMention> without(List<PartyMention> others, PartyMention holder) {
    List<PartyMention> rest = new ArrayList<>(others);
    rest.removeIf(other -> other.name().equals(holder.name()));
    return rest;
  }
}
