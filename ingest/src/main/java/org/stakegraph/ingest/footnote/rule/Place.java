package org.stakegraph.ingest.footnote.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
 * @param shares the shares last spoken of in the note, for "such shares"; none if none were
 * @param context what is known of the note
 */
public record Place(
    Sentence sentence, int at, Subject subject, List<Stakeholding> shares, NoteContext context) {
  public Place {
    requireNonNull(sentence, "sentence");
    requireNonNull(subject, "subject");
    shares = List.copyOf(shares);
    requireNonNull(context, "context");
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
