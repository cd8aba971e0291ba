package org.stakegraph.ontology;

import java.io.InputStream;

/**
 * The Turtle files of the vocabulary. Each call opens a stream of its own, in UTF-8, which the
 * caller closes.
 */
public final class OntologyResources {
  private OntologyResources() {}

  /** Classes and properties with labels, definitions and hints at domains and ranges. */
  public static InputStream vocabulary() {
    return open("stakegraph.ttl");
  }

  /** Code lists in SKOS. */
  public static InputStream codes() {
    return open("codes.ttl");
  }

  /** SHACL shapes: core constraints and plain SPARQL constraints, no constraint components. */
  public static InputStream shapes() {
    return open("shapes.ttl");
  }

  /**
   * A SHACL shape that must report exactly one violation over any data. An engine that reports none
   * skips SPARQL constraints, and what it says about {@link #shapes()} is worth nothing.
   */
  public static InputStream canary() {
    return open("canary.ttl");
  }

  /** Links to other vocabularies; nobody has to load them. */
  public static InputStream alignments() {
    return open("alignments.ttl");
  }

  static InputStream open(String name) {
    InputStream stream = OntologyResources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("resource missing from the build: " + name);
    }
    return stream;
  }
}
