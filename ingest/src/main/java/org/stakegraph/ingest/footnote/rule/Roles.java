package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** "the general partner and investment manager of A and B, and the managing member of C". */
final class Roles {
  /**
   * A relation that a clause states between its subject and others.
   *
   * @param role the capacity
   * @param others the parties after the preposition
   */
  record Held(Role role, List<PartyMention> others) {}

  /**
   * Capacities read in a row.
   *
   * @param end one past the last item
   */
  record Reading(int end, List<Held> held) {}

  private Roles() {}

  /** The capacities from a position on, or null if there is none. */
  static @Nullable Reading at(Sentence s, int from) {
    List<Held> held = new ArrayList<>();
    int end = -1;
    int i = from;
    while (true) {
      List<Role> roles = new ArrayList<>();
      int others = roleRun(s, i, roles);
      PartyList list = others < 0 ? null : PartyList.object(s, others);
      if (list == null) {
        return end < 0 ? null : new Reading(end, held);
      }
      roles.forEach(role -> held.add(new Held(role, list.parties())));
      end = list.end();
      i = s.is(end, ItemKind.COMMA) ? end + 1 : end;
      if (!s.isWord(i, "and")) {
        return new Reading(end, held);
      }
      i++;
    }
  }

  /** Reads "the A and B of"; one past the preposition, or -1. */
  private static int roleRun(Sentence s, int from, List<Role> roles) {
    Role single = Role.at(s, from);
    if (single != null) {
      roles.add(single);
      return single.end();
    }
    int i = s.isWord(from, "the", "a", "an", "its", "as") ? from + 1 : from;
    for (int count = 0; count < 5; count++) {
      Role bare = Role.bare(s, i);
      if (bare == null) {
        return -1;
      }
      roles.add(bare);
      i = bare.end();
      if (s.isWord(i, "of", "for", "to")) {
        return i + 1;
      }
      i = s.is(i, ItemKind.COMMA) ? i + 1 : i;
      i = s.isWord(i, "and") ? i + 1 : i;
      i = s.isWord(i, "the", "a", "an") ? i + 1 : i;
    }
    return -1;
  }

  /** The statements of a reading for each of the parties that hold the capacities. */
  static List<NoteStatement> statements(
      List<PartyMention> holders, Reading reading, Clause clause) {
    List<NoteStatement> statements = new ArrayList<>();
    for (Held held : reading.held()) {
      for (PartyMention holder : holders) {
        statements.addAll(stated(holder, held, clause));
      }
    }
    return statements;
  }

  private static List<NoteStatement> stated(PartyMention holder, Held held, Clause clause) {
    Relation relation = held.role().relation();
    if (!held.role().inverse()) {
      return List.of(clause.relates(holder, relation, held.others()));
    }
    return held.others().stream()
        .<NoteStatement>map(other -> clause.relates(other, relation, List.of(holder)))
        .toList();
  }

  /**
   * What is common to the statements of one clause.
   *
   * @param modality how firmly it speaks
   * @param range its words
   * @param rule the rule that read it
   */
  record Clause(Modality modality, TextRange range, String rule) {
    Relates relates(PartyMention from, Relation relation, List<PartyMention> to) {
      List<Stakeholding> objects = to.stream().<Stakeholding>map(Stakeholding.Party::new).toList();
      return new Relates(from, relation, objects, modality, Optional.empty(), range, rule);
    }
  }
}
