package org.stakegraph.store.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreGraphs;

/**
 * What the endpoint says of itself: in the words of SPARQL 1.1 Service Description, or as a page
 * for people. The graphs of the filings are not listed, there may be many; the VoID description in
 * the store is named instead.
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private final Source source;
  private final AnswerBounds bounds;

  ServiceDescription(Source source, AnswerBounds bounds) {
    this.source = source;
    this.bounds = bounds;
  }

  /**
   * Writes the description.
   *
   * @param address of the endpoint, as the client knows it
   * @param accept the formats that the client can read
   */
  Runs.Work work(String address, @Nullable String accept) {
    Formats.Format wanted = Formats.description(accept);
    return (watch, out) -> {
      if (wanted instanceof Formats.Graph format) {
        QueryWork.write(describe(address, new BoundedGraph(watch, bounds.rows())), format, out);
      } else {
        out.write(page(address).getBytes(StandardCharsets.UTF_8));
      }
      return wanted.contentType();
    };
  }

  private Graph describe(String address, Graph graph) {
    Node service = NodeFactory.createURI(address);
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("rdfs", RDFS.getURI());
    graph.add(service, RDF.Nodes.type, sd("Service"));
    graph.add(service, sd("endpoint"), service);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
    RESULT_FORMATS.forEach(
        name -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + name)));
    addDataset(service, address, graph);
    return graph;
  }

  private void addDataset(Node service, String address, Graph graph) {
    Node dataset = NodeFactory.createBlankNode();
    Node union = NodeFactory.createBlankNode();
    graph.add(service, sd("defaultDataset"), dataset);
    graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
    graph.add(dataset, sd("defaultGraph"), union);
    graph.add(union, RDF.Nodes.type, sd("Graph"));
    String root = address.substring(0, address.lastIndexOf('/'));
    graph.add(dataset, RDFS.Nodes.seeAlso, NodeFactory.createURI(root + SparqlEndpoint.VOID_PATH));
    for (String name : ownGraphs()) {
      Node named = NodeFactory.createBlankNode();
      graph.add(dataset, sd("namedGraph"), named);
      graph.add(named, RDF.Nodes.type, sd("NamedGraph"));
      graph.add(named, sd("name"), NodeFactory.createURI(name));
    }
  }

  private List<String> ownGraphs() {
    DatasetGraph dataset = source.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      return List.of(StoreGraphs.DESCRIPTION, StoreGraphs.VOCABULARY, StoreGraphs.CODES).stream()
          .filter(graph -> dataset.containsGraph(NodeFactory.createURI(graph)))
          .toList();
    } finally {
      dataset.end();
    }
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private String page(String address) {
    String page = template();
    Map<String, String> values =
        Map.of(
            "{address}", address,
            "{root}", address.substring(0, address.lastIndexOf('/')),
            "{seconds}", String.valueOf(bounds.timeout().toMillis() / 1000.0),
            "{rows}", String.valueOf(bounds.rows()),
            "{bytes}", String.valueOf(bounds.bytes()));
    for (Map.Entry<String, String> value : values.entrySet()) {
      page = page.replace(value.getKey(), escaped(value.getValue()));
    }
    return page;
  }

  private static String template() {
    try (InputStream in = ServiceDescription.class.getResourceAsStream("endpoint.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
