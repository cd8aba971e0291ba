package org.stakegraph.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.stakegraph.ontology.OntologyResources;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.describe.StoreContent;
import org.stakegraph.store.describe.StoreDescription;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.rdf.StatementSink;

/** Writes the graphs that a store keeps for itself. */
final class OwnGraphs {
  /**
   * The vocabulary says so too: from a statement in two graphs DefaultGraph learns what is shown.
   */
  private static final Triple IS_ONTOLOGY =
      Triple.create(
          NodeFactory.createURI(DefaultGraph.VOCABULARY), RDF.type.asNode(), OWL.Ontology.asNode());

  private final ContentCount count;
  private final long heldBytes;

  OwnGraphs(ContentCount count, long heldBytes) {
    this.count = count;
    this.heldBytes = heldBytes;
  }

  /** Brings all of them up to date. */
  void write(GraphWriter writer) throws StoreException {
    try (InputStream vocabulary = OntologyResources.vocabulary();
        InputStream codes = OntologyResources.codes();
        GatheredGraphs graphs = new GatheredGraphs(heldBytes)) {
      RdfLoader.parse(
          vocabulary,
          RdfFormat.TURTLE,
          StoreGraphs.VOCABULARY,
          into(graphs, StoreGraphs.VOCABULARY));
      RdfLoader.parse(codes, RdfFormat.TURTLE, StoreGraphs.CODES, into(graphs, StoreGraphs.CODES));
      for (String graph : graphs.graphs().keySet()) {
        writer.replace(graph, graphs.graph(graph));
      }
    } catch (IOException e) {
      throw new StoreException(Reason.NO_SPACE, "cannot read or write a temporary file", e);
    } catch (RdfSyntaxException e) {
      throw new IllegalStateException("the vocabulary of this build cannot be read", e);
    }
    describe(writer);
  }

  /** Brings the description up to date. */
  void describe(GraphWriter writer) throws StoreException {
    StoreContent content = count.now();
    try (GatheredGraphs graphs = new GatheredGraphs(heldBytes)) {
      new StoreDescription(content, Instant.now())
          .writeTo(new StatementSink(into(graphs, StoreGraphs.DESCRIPTION), ""));
      graphs.add(StoreGraphs.DESCRIPTION, IS_ONTOLOGY);
      writer.replace(StoreGraphs.DESCRIPTION, graphs.graph(StoreGraphs.DESCRIPTION));
    } catch (IOException e) {
      throw new StoreException(Reason.NO_SPACE, "cannot write a temporary file", e);
    } catch (IllegalArgumentException | RiotException e) {
      throw new StoreException(
          Reason.BROKEN_ANSWER, "the server has names that are no IRIs: " + e.getMessage(), e);
    }
  }

  private static StreamRDFBase into(GatheredGraphs graphs, String graph) {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        try {
          graphs.add(graph, triple);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
