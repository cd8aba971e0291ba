package org.stakegraph.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakegraph.store.endpoint.Client.type;

import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.StoreGraphs;

/** Includes the three cases of the W3C's service description tests, under their names. */
class ServiceDescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static Running running;
  private static Client client;

  @BeforeAll
  static void start() throws Exception {
    running =
        Running.bounded(
            "GRAPH <" + StoreGraphs.VOCABULARY + "> { <x:a> <x:b> <x:c> }", Running.GENEROUS);
    client = running.client;
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/rdf+xml",
        "application/ld+json",
        "application/n-triples"
      })
  void returns_rdf(String format) {
    HttpResponse<String> response = client.get("/sparql", "Accept", format);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(type(response)).isEqualTo(format);
    assertThat(parsed(response)).isNotNull();
  }

  @Test
  void has_endpoint_triple() {
    assertThat(description().contains(service(), sd("endpoint"), service())).isTrue();
  }

  @Test
  void conforms_to_schema() {
    Graph graph = description();
    Node dataset = object(graph, service(), sd("defaultDataset"));
    Node union = object(graph, dataset, sd("defaultGraph"));

    assertThat(graph.contains(service(), RDF.Nodes.type, sd("Service"))).isTrue();
    assertThat(graph.contains(service(), sd("supportedLanguage"), sd("SPARQL11Query"))).isTrue();
    assertThat(graph.contains(service(), sd("feature"), sd("UnionDefaultGraph"))).isTrue();
    assertThat(graph.find(service(), sd("resultFormat"), Node.ANY).toList()).hasSize(8);
    assertThat(graph.contains(dataset, RDF.Nodes.type, sd("Dataset"))).isTrue();
    assertThat(graph.contains(union, RDF.Nodes.type, sd("Graph"))).isTrue();
  }

  @Test
  void namesTheStoresOwnGraphsAndWhereTheOthersAreDescribed() {
    Graph graph = description();
    Node dataset = object(graph, service(), sd("defaultDataset"));
    Node named = object(graph, dataset, sd("namedGraph"));

    assertThat(object(graph, named, sd("name")).getURI()).isEqualTo(StoreGraphs.VOCABULARY);
    assertThat(object(graph, dataset, RDFS.Nodes.seeAlso).getURI())
        .isEqualTo(service().getURI().replace("/sparql", "/.well-known/void"));
  }

  @Test
  void doesNotPromiseUpdatesOrFederation() {
    assertThat(client.get("/sparql").body()).doesNotContain("Update", "BasicFederatedQuery");
  }

  @Test
  void aBrowserGetsAPageThatCannotRunScripts() {
    HttpResponse<String> page =
        client.get("/sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

    assertThat(type(page)).isEqualTo("text/html");
    assertThat(page.body())
        .contains("<form method=\"post\" action=\"" + service().getURI() + "\">")
        .doesNotContain("<script", "{address}", "{rows}");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void thePageIsFoundFromTheBareAddress() {
    HttpResponse<String> response = client.get("/");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).contains("/sparql");
  }

  private static Graph description() {
    return parsed(client.get("/sparql"));
  }

  private static Graph parsed(HttpResponse<String> response) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(response.body()))
        .lang(RDFLanguages.contentTypeToLang(type(response)))
        .parse(graph);
    return graph;
  }

  private static Node service() {
    return NodeFactory.createURI(client.get("/sparql").uri().toString());
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private static Node object(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).next().getObject();
  }
}
