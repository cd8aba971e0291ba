package org.stakegraph.export.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.LOCN;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.stakegraph.ontology.Codes;
import org.stakegraph.ontology.Stk;

/** The namespaces that a graph can draw on, in the order in which documents declare them. */
final class Prefixes {
  /** The https form of schema.org, which the vocabulary uses; RDF4J's constant has http. */
  static final String SCHEMA = "https://schema.org/";

  static final List<Namespace> ALL =
      List.of(
          new SimpleNamespace(Stk.PREFIX, Stk.NAMESPACE),
          new SimpleNamespace(Codes.PREFIX, Codes.NAMESPACE),
          RDFS.NS,
          XSD.NS,
          DCTERMS.NS,
          new SimpleNamespace("schema", SCHEMA),
          LOCN.NS);

  private Prefixes() {}
}
