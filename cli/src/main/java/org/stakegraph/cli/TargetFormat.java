package org.stakegraph.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.export.rdf.RdfSyntax;

/** What a filing can be converted to. */
enum TargetFormat {
  TURTLE,
  NTRIPLES,
  NQUADS,
  TRIG,
  RDFXML,
  JSONLD,
  JSON;

  private static final Map<String, TargetFormat> BY_EXTENSION =
      Map.of(
          "ttl", TURTLE, "nt", NTRIPLES, "nq", NQUADS, "trig", TRIG, "rdf", RDFXML, "owl", RDFXML,
          "jsonld", JSONLD, "json", JSON);

  /** The format of that name, in lower or upper case as a whole. */
  static Optional<TargetFormat> named(String name) {
    for (TargetFormat format : values()) {
      if (format.toString().equals(name) || format.name().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that a file name asks for by its extension. */
  static Optional<TargetFormat> ofFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** The RDF syntax; empty for plain JSON. */
  Optional<RdfSyntax> syntax() {
    return switch (this) {
      case TURTLE -> Optional.of(RdfSyntax.TURTLE);
      case NTRIPLES -> Optional.of(RdfSyntax.NTRIPLES);
      case NQUADS -> Optional.of(RdfSyntax.NQUADS);
      case TRIG -> Optional.of(RdfSyntax.TRIG);
      case RDFXML -> Optional.of(RdfSyntax.RDFXML);
      case JSONLD -> Optional.of(RdfSyntax.JSONLD);
      case JSON -> Optional.empty();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
