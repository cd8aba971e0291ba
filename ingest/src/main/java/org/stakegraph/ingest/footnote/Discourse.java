package org.stakegraph.ingest.footnote;

import java.util.List;
import org.stakegraph.ingest.footnote.rule.Subject;
import org.stakegraph.ingest.statement.Stakeholding;

/** What the sentences of one note so far spoke of; lives as long as the note is read. */
final class Discourse {
  private Subject subject = Subject.NONE;
  private List<Stakeholding> shares = List.of();
  private boolean gathered;

  Subject subject() {
    return subject;
  }

  List<Stakeholding> shares() {
    return shares;
  }

  void speakOf(List<Stakeholding> spoken) {
    shares = List.copyOf(spoken);
  }

  /** Whether the subject was put together across an aside. */
  boolean isGathered() {
    return gathered;
  }

  void gather(boolean across) {
    gathered = across;
  }

  void after(Subject last) {
    if (!last.isEmpty()) {
      subject = last;
    }
  }
}
