package org.stakegraph.ingest.footnote.rule;

import org.jspecify.annotations.Nullable;

/** A component while its sentence is read. */
final class Part {
  /** Position of its number. */
  final int from;

  /** Whether a label such as "(i)" stands before it. */
  final boolean labelled;

  long shares;

  /** One past its last word. */
  int end;

  /** One past what may still be said of it behind its holder: when it can be acquired. */
  int limit;

  /** Where its words begin: before its number in "warrants to purchase 500 shares". */
  int start;

  @Nullable Instrument instrument;
  @Nullable HolderPhrase holder;

  Part(int from, boolean labelled, long shares) {
    this.from = from;
    this.start = from;
    this.labelled = labelled;
    this.shares = shares;
  }

  /** Whether enough is known of it to be stated. */
  boolean isRead() {
    return instrument != null && shares > 0;
  }
}
