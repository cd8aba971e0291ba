package org.stakegraph.store.tdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.ontology.OntologyResources;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.describe.StoreContent;
import org.stakegraph.store.describe.StoreDescription;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.rdf.StatementSink;

/** The graphs that a store keeps for itself, and its prefixes. */
final class OwnGraphs {
  private final DatasetGraphTDB dataset;
  private final Clock clock;

  OwnGraphs(DatasetGraphTDB dataset, Clock clock) {
    this.dataset = dataset;
    this.clock = clock;
  }

  /**
   * Brings them up to date, in a transaction of the caller.
   *
   * @return number of statements in the other graphs
   */
  long update() {
    return update(new Indexes(dataset).census());
  }

  /**
   * Brings them up to date when the other graphs have been counted already, in a transaction of the
   * caller.
   *
   * @return number of statements in the other graphs
   */
  long update(Census census) {
    if (dataset.prefixes().isEmpty()) {
      RdfMapping.of(MappingOptions.DEFAULT)
          .declarePrefixes(new StatementSink(StreamRDFLib.dataset(dataset), ""));
    }
    keep(StoreGraphs.VOCABULARY, OntologyResources.vocabulary());
    keep(StoreGraphs.CODES, OntologyResources.codes());
    StoreContent content = census.content(new Indexes(dataset)::term);
    replace(StoreGraphs.DESCRIPTION, description(content));
    return content.triples();
  }

  private Graph description(StoreContent content) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    new StoreDescription(content, clock.instant())
        .writeTo(new StatementSink(StreamRDFLib.graph(graph), "description-"));
    return graph;
  }

  /** Writes a graph only if it is missing or different, which leaves the files alone. */
  private void keep(String name, InputStream turtle) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    try (turtle) {
      RdfLoader.parse(turtle, RdfFormat.TURTLE, name, StreamRDFLib.graph(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RdfSyntaxException e) {
      throw new IllegalStateException("a file of the vocabulary is not Turtle: " + name, e);
    }
    Graph present = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(present, dataset.getGraph(NodeFactory.createURI(name)));
    if (!present.isIsomorphicWith(graph)) {
      replace(name, graph);
    }
  }

  private void replace(String name, Graph content) {
    Node node = NodeFactory.createURI(name);
    dataset.deleteAny(node, Node.ANY, Node.ANY, Node.ANY);
    content
        .find()
        .forEachRemaining(t -> dataset.add(node, t.getSubject(), t.getPredicate(), t.getObject()));
  }
}
