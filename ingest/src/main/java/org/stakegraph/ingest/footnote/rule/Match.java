package org.stakegraph.ingest.footnote.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.Stakeholding;

/**
 * What a rule read.
 *
 * @param end one past the last item that it read; beyond the place where it began
 * @param statements what the words say; none for words that explain nothing about ownership
 * @param shares the shares that the words were about, to which "such shares" may refer
 */
public record Match(int end, List<? extends NoteStatement> statements, List<Stakeholding> shares) {
  public Match {
    requireNonNull(statements, "statements");
    shares = List.copyOf(shares);
  }

  /** Words without shares. */
  public static Match of(int end, List<? extends NoteStatement> statements) {
    return new Match(end, statements, List.of());
  }

  /** Two lists as one. */
  static <T> List<T> joined(List<? extends T> first, List<? extends T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
