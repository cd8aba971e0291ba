package org.stakegraph.cli;

import java.util.Locale;
import java.util.Optional;
import org.stakegraph.store.rdf.RdfFormat;

/** How {@code export} can write graphs. */
enum GraphFormat {
  NQUADS,
  TRIG,
  TURTLE,
  NTRIPLES,
  RDFXML,
  JSONLD;

  /** The format that the extension of a file name stands for. */
  static Optional<GraphFormat> ofFileName(String name) {
    return RdfFormat.detect(name, new byte[0]).map(format -> valueOf(format.name()));
  }

  RdfFormat rdfFormat() {
    return RdfFormat.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
