package org.stakegraph.ingest.footnote.rule;

import org.jspecify.annotations.Nullable;

/** One way of saying something. Stateless. */
public interface Rule {
  /** Its identifier, as listed in docs/rules/footnotes.md. */
  String id();

  /** What the words at a place say, or null if this rule does not read them. */
  @Nullable Match match(Place place);
}
