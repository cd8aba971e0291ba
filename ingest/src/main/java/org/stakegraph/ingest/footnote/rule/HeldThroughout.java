package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "The securities are directly held by A": a sentence that says of all shares of a note who holds
 * them.
 */
public final class HeldThroughout {
  private HeldThroughout() {}

  /** Who holds all of the shares; nobody if the sentence does not say so of them all. */
  public static List<PartyMention> by(Sentence s, NoteContext context) {
    int i = s.isWord(0, "all") ? 1 : 0;
    i = i == 1 && s.isWord(1, "of") ? 2 : i;
    i = s.isWord(i, "the", "these", "such", "those") ? i + 1 : i;
    boolean determined = i > 0;
    while (s.isWord(i, "reported", "foregoing", "above", "common", "offered", "listed")) {
      i++;
    }
    if (!determined || !s.isWord(i, "shares", "securities")) {
      return List.of();
    }
    i++;
    while (s.isWord(i, "of", "common", "stock", "reported", "listed", "above", "and", "warrants")) {
      i++;
    }
    if (!s.isWord(i, "are", "were")) {
      return List.of();
    }
    i++;
    while (s.isWord(i, "directly", "all", "each", "beneficially")) {
      i++;
    }
    HolderPhrase holder = HolderPhrase.at(s, i, context);
    boolean one = holder != null && holder.named() && holder.parties().size() == 1;
    return one ? holder.parties() : List.of();
  }

  /** The statements of a note, every part of them held by those; unless one says who holds it. */
  public static List<NoteStatement> applied(
      List<NoteStatement> statements, List<PartyMention> holders) {
    List<NoteStatement> applied = new ArrayList<>();
    for (NoteStatement statement : statements) {
      if (statement instanceof Includes part && !part.heldBy().isEmpty()) {
        return statements;
      }
      applied.add(statement instanceof Includes part ? part.heldBy(holders) : statement);
    }
    return applied;
  }
}
