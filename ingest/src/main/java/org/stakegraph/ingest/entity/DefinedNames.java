package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;

/** Defined terms; one that is defined twice means what the definition last before it says. */
final class DefinedNames {
  private record Term(int from, Draft draft) {}

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();

  DefinedNames(List<Defines> definitions) {
    definitions.forEach(term -> keys.merge(NameKeys.key(term.alias().name()), 1, Integer::sum));
  }

  /** Whether a mention is in the words of a defined term. */
  boolean isTerm(PartyMention mention) {
    return keys.containsKey(NameKeys.key(mention.name()));
  }

  void stands(Defines definition, Draft draft) {
    terms
        .computeIfAbsent(NameKeys.key(definition.alias().name()), key -> new ArrayList<>())
        .add(new Term(definition.alias().range().start(), draft));
  }

  /** What a mention means as a term, or null. */
  @Nullable Draft meant(PartyMention mention) {
    Term best = null;
    for (Term term : terms.getOrDefault(NameKeys.key(mention.name()), List.of())) {
      boolean before = term.from() <= mention.range().start();
      if (best == null || (before && term.from() >= best.from())) {
        best = term;
      }
    }
    return best == null ? null : best.draft();
  }
}
