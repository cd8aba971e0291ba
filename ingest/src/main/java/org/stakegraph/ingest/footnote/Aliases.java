package org.stakegraph.ingest.footnote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * The defined terms of a document so far. A term defined for several parties ({@code collectively,
 * the "Funds"}) stands for all of them. Immutable.
 */
public final class Aliases {
  private static final Aliases NONE = new Aliases(Map.of());
  private final Map<String, List<PartyMention>> terms;

  private Aliases(Map<String, List<PartyMention>> terms) {
    this.terms = terms;
  }

  /** No terms. */
  public static Aliases none() {
    return NONE;
  }

  /** These terms and one more; a term defined again is replaced. */
  public Aliases with(String term, List<PartyMention> parties) {
    Map<String, List<PartyMention>> extended = new LinkedHashMap<>(terms);
    extended.put(term, List.copyOf(parties));
    return new Aliases(extended);
  }

  /** These terms and others; a term defined again is replaced. */
  public Aliases with(Map<String, List<PartyMention>> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, List<PartyMention>> extended = new LinkedHashMap<>(terms);
    extended.putAll(others);
    return new Aliases(extended);
  }

  /** The terms and what they stand for, in the order of their definition. */
  public Map<String, List<PartyMention>> terms() {
    return java.util.Collections.unmodifiableMap(terms);
  }
}
