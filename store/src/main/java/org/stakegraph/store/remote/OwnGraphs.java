package org.stakegraph.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.stakegraph.ontology.OntologyResources;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;

/** Writes the graphs that a store keeps for itself. */
final class OwnGraphs {
  private final RemoteDescription description;
  private final long heldBytes;

  OwnGraphs(RemoteDescription description, long heldBytes) {
    this.description = description;
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
    try (GatheredGraphs graphs = new GatheredGraphs(heldBytes)) {
      description.triples(into(graphs, StoreGraphs.DESCRIPTION)::triple);
      writer.replace(StoreGraphs.DESCRIPTION, graphs.graph(StoreGraphs.DESCRIPTION));
    } catch (IOException e) {
      throw new StoreException(Reason.NO_SPACE, "cannot write a temporary file", e);
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
