package org.stakegraph.ingest.footnote.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Discourse;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;

/**
 * Where a rule is tried.
 *
 * @param sentence the sentence
 * @param at position of the item at which the rule would begin
 * @param subject of whom the clause speaks
 * @param discourse what the note spoke of before
 * @param context what is known of the note
 */
public record Place(
    Sentence sentence, int at, Subject subject, Discourse discourse, NoteContext context) {
  public Place {
    requireNonNull(sentence, "sentence");
    requireNonNull(subject, "subject");
    requireNonNull(discourse, "discourse");
    requireNonNull(context, "context");
  }

  /** The shares last spoken of in the note, for "such shares"; none if none were. */
  public List<Stakeholding> shares() {
    return discourse.shares();
  }

  /** The parties that a noun phrase means, or null. */
  @Nullable Nominal nominal(int from) {
    return nominals().list(from, false);
  }

  /** The same where an object is expected: what belongs to the next clause is left to it. */
  @Nullable Nominal object(int from) {
    return nominals().list(from, true);
  }

  Nominals nominals() {
    return new Nominals(sentence, discourse, subject);
  }

  /** The words from the clause's subject to the item before {@code end}. */
  public TextRange clause(int end) {
    int start = sentence.item(at).start();
    if (!subject.isEmpty() && subject.start() >= sentence.item(0).start()) {
      start = Math.min(start, subject.start());
    }
    return sentence.characters(start, sentence.item(end - 1).end());
  }
}
