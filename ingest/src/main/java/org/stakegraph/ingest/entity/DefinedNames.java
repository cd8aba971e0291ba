package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.NoteStatement.Defines;

/** Defined terms; one that is defined twice means what the definition last before it says. */
final class DefinedNames {
  private record Term(int from, Draft draft) {}

  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  DefinedNames(List<Defines> definitions) {
    for (Defines term : definitions) {
      keys.add(NameKeys.key(term.alias().name()));
    }
  }

  /** Whether a key is that of a defined term. */
  boolean isTerm(String key) {
    return keys.contains(key);
  }

  void stands(Defines definition, Draft draft) {
    terms
        .computeIfAbsent(NameKeys.key(definition.alias().name()), key -> new ArrayList<>())
        .add(new Term(definition.alias().range().start(), draft));
  }

  /** What a term means where it stands, or null. */
  @Nullable Draft meant(String key, int at) {
    Term best = null;
    for (Term term : terms.getOrDefault(key, List.of())) {
      boolean before = term.from() <= at;
      if (best == null || (before && term.from() >= best.from())) {
        best = term;
      }
    }
    return best == null ? null : best.draft();
  }
}
