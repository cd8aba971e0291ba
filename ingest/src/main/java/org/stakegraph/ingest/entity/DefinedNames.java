package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;

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

  /**
   * The mentions of a titled name in the note that says who it is, from there on: in another note
   * "Ms. Sample" can be her sister.
   *
   * @param called all mentions of that name
   */
  static List<PartyMention> inNote(PartyMention titled, List<RoledMention> called) {
    List<PartyMention> found = new ArrayList<>();
    List<PartyMention> rows = null;
    for (RoledMention roled : called) {
      rows = roled.mention().equals(titled) ? roled.rowHolders() : rows;
      if (rows != null && rows.equals(roled.rowHolders())) {
        found.add(roled.mention());
      }
    }
    return found;
  }
}
