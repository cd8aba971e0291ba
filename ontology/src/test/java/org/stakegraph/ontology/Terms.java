package org.stakegraph.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The terms that Turtle files declare in our namespaces. */
final class Terms {
  private Terms() {}

  static List<String> classes(Model model) {
    return declared(model, OWL.Class, Stk.NAMESPACE);
  }

  static List<String> objectProperties(Model model) {
    return declared(model, OWL.ObjectProperty, Stk.NAMESPACE);
  }

  static List<String> dataProperties(Model model) {
    return declared(model, OWL.DatatypeProperty, Stk.NAMESPACE);
  }

  static List<String> codes(Model model) {
    return declared(model, SKOS.Concept, Codes.NAMESPACE);
  }

  /** Classes, properties and codes of both files. */
  static List<String> all() {
    Model vocabulary = TestGraphs.read(OntologyResources.vocabulary());
    List<String> terms = new ArrayList<>(classes(vocabulary));
    terms.addAll(objectProperties(vocabulary));
    terms.addAll(dataProperties(vocabulary));
    terms.addAll(codes(TestGraphs.read(OntologyResources.codes())));
    return terms;
  }

  private static List<String> declared(Model model, Resource type, String namespace) {
    return model.listSubjectsWithProperty(RDF.type, type).toList().stream()
        .filter(Resource::isURIResource)
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(namespace))
        .sorted()
        .toList();
  }
}
