package org.stakegraph.ingest.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Rows named for a house, "Alder Capital", whose notes part their shares among Alder Capital, L.P.
 * and others: they are not that partnership.
 */
public final class Umbrellas {
  private final Set<PartyMention> rows = new HashSet<>();

  /** Takes from the note of one row alone whether it adds up what several hold. */
  public void learn(PartyMention holder, List<NoteStatement> statements) {
    String name = NameKeys.key(holder.name());
    boolean namesake = false;
    boolean other = false;
    for (NoteStatement statement : statements) {
      if (statement instanceof Includes part) {
        for (PartyMention by : part.heldBy()) {
          String key = NameKeys.key(by.name());
          boolean same = !key.equals(name) && NameKeys.withoutForm(key).equals(name);
          namesake |= same;
          other |= !same && !key.equals(name);
        }
      }
    }
    if (namesake && other) {
      rows.add(holder);
    }
  }

  /** Whether a row stands for several, of whom one bears its name with a legal form. */
  boolean has(PartyMention row) {
    return rows.contains(row);
  }
}
