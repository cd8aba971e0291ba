package org.stakegraph.store;

import org.stakegraph.ontology.Stk;

/** The graphs that a store keeps for itself, beside one for each filing. */
public final class StoreGraphs {
  private static final String ROOT = "https://w3id.org/stakegraph/";

  /** The vocabulary. */
  public static final String VOCABULARY = Stk.NAMESPACE;

  /** The code lists. */
  public static final String CODES = ROOT + "code#";

  /** What the store holds, in the words of VoID and DCAT. */
  public static final String DESCRIPTION = ROOT + "dataset";

  private StoreGraphs() {}

  /** Whether a graph is one of these. */
  public static boolean contains(String graph) {
    return graph.equals(VOCABULARY) || graph.equals(CODES) || graph.equals(DESCRIPTION);
  }
}
