package org.stakegraph.store.remote;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreGraphs;

/** Describes what a server holds in VoID and DCAT, counted by the server itself. */
final class RemoteDescription {
  private static final Node STORE = NodeFactory.createURI(StoreGraphs.DESCRIPTION);

  /** The graphs of filings, which are what is described. */
  private static final String FILINGS =
      "FILTER(?g NOT IN (<"
          + StoreGraphs.VOCABULARY
          + ">, <"
          + StoreGraphs.CODES
          + ">, <"
          + StoreGraphs.DESCRIPTION
          + ">))";

  private final Contents contents;
  private final Clock clock;

  RemoteDescription(Contents contents, Clock clock) {
    this.contents = contents;
    this.clock = clock;
  }

  /** Hands on the statements of the description. */
  void triples(Consumer<Triple> sink) throws StoreException {
    sink.accept(Triple.create(STORE, RDF.type.asNode(), VOID.Dataset.asNode()));
    sink.accept(Triple.create(STORE, RDF.type.asNode(), DCAT.Dataset.asNode()));
    sink.accept(Triple.create(STORE, DCTerms.title.asNode(), text("Stakegraph store")));
    sink.accept(
        Triple.create(
            STORE,
            DCTerms.description.asNode(),
            text("Ownership disclosures, one named graph a filing.")));
    sink.accept(Triple.create(STORE, DCTerms.modified.asNode(), now()));
    graphs(sink);
    partitions(sink);
  }

  private void graphs(Consumer<Triple> sink) throws StoreException {
    long total = 0;
    for (GraphSize size : contents.sizes()) {
      if (!StoreGraphs.contains(size.graph())) {
        Node graph = NodeFactory.createURI(size.graph());
        sink.accept(Triple.create(STORE, VOID.subset.asNode(), graph));
        sink.accept(Triple.create(graph, RDF.type.asNode(), VOID.Dataset.asNode()));
        sink.accept(Triple.create(graph, VOID.triples.asNode(), number(size.triples())));
        total += size.triples();
      }
    }
    sink.accept(Triple.create(STORE, VOID.triples.asNode(), number(total)));
    contents.each(
        "SELECT DISTINCT ?g ?f { GRAPH ?g { ?f a <%s> } %s }".formatted(Stk.FILING, FILINGS),
        row -> sink.accept(Triple.create(row.get("g"), DCTerms.subject.asNode(), row.get("f"))));
  }

  private void partitions(Consumer<Triple> sink) throws StoreException {
    contents.each(
        "SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s ?p ?o } %s }".formatted(FILINGS),
        row -> sink.accept(Triple.create(STORE, VOID.distinctSubjects.asNode(), row.get("n"))));
    contents.each(
        "SELECT ?x (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s a ?x } %s } GROUP BY ?x"
            .formatted(FILINGS),
        row ->
            partition(
                sink,
                VOID.classPartition.asNode(),
                Triple.create(Node.ANY, VOID._class.asNode(), row.get("x")),
                Triple.create(Node.ANY, VOID.entities.asNode(), row.get("n"))));
    contents.each(
        "SELECT ?x (COUNT(*) AS ?n) { GRAPH ?g { ?s ?x ?o } %s } GROUP BY ?x".formatted(FILINGS),
        row ->
            partition(
                sink,
                VOID.propertyPartition.asNode(),
                Triple.create(Node.ANY, VOID.property.asNode(), row.get("x")),
                Triple.create(Node.ANY, VOID.triples.asNode(), row.get("n"))));
  }

  private static void partition(Consumer<Triple> sink, Node kind, Triple what, Triple size) {
    Node part = NodeFactory.createBlankNode();
    sink.accept(Triple.create(STORE, kind, part));
    sink.accept(Triple.create(part, what.getPredicate(), what.getObject()));
    sink.accept(Triple.create(part, size.getPredicate(), size.getObject()));
  }

  private Node now() {
    String text = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdateTime);
  }

  private static Node text(String english) {
    return NodeFactory.createLiteralLang(english, "en");
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
