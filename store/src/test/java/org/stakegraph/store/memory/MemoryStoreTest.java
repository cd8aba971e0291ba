package org.stakegraph.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.memory.Stores.load;
import static org.stakegraph.store.memory.Stores.rows;
import static org.stakegraph.store.memory.Stores.storeOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfSyntaxException;

class MemoryStoreTest {
  private static final String ALL = "SELECT ?s ?p ?o { ?s ?p ?o }";

  private static final Map<RdfFormat, String> ONE_STATEMENT =
      Map.of(
          RdfFormat.TURTLE,
          "@prefix e: <https://e.org/> . e:s e:p \"x\" .",
          RdfFormat.NTRIPLES,
          "<https://e.org/s> <https://e.org/p> \"x\" .",
          RdfFormat.NQUADS,
          "<https://e.org/s> <https://e.org/p> \"x\" <https://e.org/g> .",
          RdfFormat.TRIG,
          "@prefix e: <https://e.org/> . e:g { e:s e:p \"x\" }",
          RdfFormat.RDFXML,
          """
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://e.org/">
            <rdf:Description rdf:about="https://e.org/s"><e:p>x</e:p></rdf:Description>
          </rdf:RDF>\
          """,
          RdfFormat.JSONLD,
          "{\"@id\": \"https://e.org/s\", \"https://e.org/p\": \"x\"}");

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void readsEverySyntax(RdfFormat format) throws Exception {
    MemoryStore store = storeOf(format, ONE_STATEMENT.get(format));

    assertThat(rows(store, ALL))
        .containsExactly(List.of("https://e.org/s", "https://e.org/p", "x"));
  }

  @Test
  void joinThatNobodyAskedCanBeClosed() throws Exception {
    MemoryStore store = storeOf(RdfFormat.TURTLE, "<x:a> <x:q> 1 ; <x:r> 2 .");

    assertThat(
            rows(
                store,
                """
                SELECT * {
                  { SELECT ?a (COUNT(*) AS ?n) { ?a <x:p> ?b } GROUP BY ?a }
                  { SELECT ?a (MIN(?m) AS ?k) {
                      { SELECT ?a (SUM(?y) AS ?m) { ?a <x:q> ?y } GROUP BY ?a }
                      { SELECT ?a (SUM(?z) AS ?w) { ?a <x:r> ?z } GROUP BY ?a }
                    } GROUP BY ?a }
                }
                """))
        .isEmpty();
  }

  @Test
  void showsNamedGraphsAsOneAndEachByItself() throws Exception {
    MemoryStore store =
        storeOf(
            RdfFormat.TRIG,
            """
            @prefix e: <https://e.org/> .
            e:s e:p 0 .
            e:g1 { e:s e:p 1, 3 }
            e:g2 { e:s e:p 2, 3 }\
            """);

    assertThat(rows(store, "SELECT ?o { ?s ?p ?o } ORDER BY ?o"))
        .containsExactly(List.of("0"), List.of("1"), List.of("2"), List.of("3"));
    assertThat(rows(store, "SELECT ?o { GRAPH <https://e.org/g2> { ?s ?p ?o } } ORDER BY ?o"))
        .containsExactly(List.of("2"), List.of("3"));
    assertThat(rows(store, "SELECT ?o FROM <https://e.org/g1> { ?s ?p ?o } ORDER BY ?o"))
        .containsExactly(List.of("1"), List.of("3"));
    assertThat(store.graphs()).containsExactly("https://e.org/g1", "https://e.org/g2");
    assertThat(store.size()).isEqualTo(4);
  }

  @Test
  void followsAPathThroughGraphsOfDifferentFilings() throws Exception {
    MemoryStore store =
        storeOf(
            RdfFormat.TRIG,
            "@prefix e: <https://e.org/> . e:g1 { e:a e:over e:b } e:g2 { e:b e:over e:c }");

    assertThat(rows(store, "SELECT ?x { <https://e.org/a> <https://e.org/over>+ ?x } ORDER BY ?x"))
        .containsExactly(List.of("https://e.org/b"), List.of("https://e.org/c"));
  }

  @Test
  void takesStatementsAsTheyAreMapped() throws Exception {
    ValueFactory values = SimpleValueFactory.getInstance();
    MemoryStore store = MemoryStore.create();
    RDFHandler sink = store.sink();
    sink.startRDF();
    sink.handleNamespace("e", "https://e.org/");
    sink.handleStatement(
        values.createStatement(
            values.createIRI("https://e.org/s"),
            values.createIRI("https://e.org/p"),
            values.createLiteral("12", XSD.INTEGER),
            values.createIRI("https://e.org/g")));
    sink.handleStatement(
        values.createStatement(
            values.createIRI("https://e.org/s"),
            values.createIRI("https://e.org/p"),
            values.createLiteral("zwölf", "de")));
    sink.endRDF();

    assertThat(
            rows(store, "SELECT ?o (DATATYPE(?o) AS ?d) (LANG(?o) AS ?l) { ?s ?p ?o } ORDER BY ?o"))
        .containsExactlyInAnyOrder(
            List.of("12", "http://www.w3.org/2001/XMLSchema#integer", ""),
            List.of("zwölf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", "de"));
    assertThat(store.graphs()).containsExactly("https://e.org/g");
  }

  @Test
  void keepsBlankNodesOfDifferentSourcesApart() throws Exception {
    ValueFactory values = SimpleValueFactory.getInstance();
    MemoryStore store = MemoryStore.create();
    for (int i = 0; i < 2; i++) {
      store
          .sink()
          .handleStatement(
              values.createStatement(
                  values.createBNode("b"),
                  values.createIRI("https://e.org/p"),
                  values.createLiteral("x")));
    }

    assertThat(store.size()).isEqualTo(2);
  }

  @Test
  void saysWhereADocumentIsWrong() {
    assertThatThrownBy(() -> storeOf(RdfFormat.TURTLE, "<a> <b> <c> .\n<a> <b> ,"))
        .isInstanceOfSatisfying(
            RdfSyntaxException.class,
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isGreaterThan(1);
              assertThat(e.getMessage()).doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void refusesWhatIsNotRdf(RdfFormat format) {
    assertThatThrownBy(() -> storeOf(format, "%PDF-1.4 \u0000\u0001 not RDF at all"))
        .isInstanceOf(RdfSyntaxException.class);
  }

  @Test
  void refusesNestingWithoutEnd() {
    assertThatThrownBy(() -> storeOf(RdfFormat.TURTLE, "<s> <p> " + "(".repeat(200_000)))
        .isInstanceOf(RdfSyntaxException.class);
  }

  @Test
  void readsNoFileThatAnXmlEntityNames(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    String document =
        """
        <!DOCTYPE r [ <!ENTITY x SYSTEM "%s"> ]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://e.org/">
          <rdf:Description rdf:about="https://e.org/s"><e:p>&x;</e:p></rdf:Description>
        </rdf:RDF>\
        """
            .formatted(secret.toUri());
    MemoryStore store = MemoryStore.create();
    try {
      load(store, RdfFormat.RDFXML, document);
    } catch (RdfSyntaxException refused) {
      assertThat(refused).hasMessageNotContaining("a secret");
    }

    assertThat(rows(store, "SELECT ?o { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'secret')) }")).isEmpty();
  }

  @Test
  void fetchesNoContextForJsonLd(@TempDir Path folder) throws Exception {
    Path context =
        Files.writeString(folder.resolve("c.jsonld"), "{\"@context\":{\"p\":\"https://e.org/p\"}}");
    String document = "{\"@context\": \"%s\", \"p\": \"x\"}".formatted(context.toUri());

    assertThatThrownBy(() -> storeOf(RdfFormat.JSONLD, document))
        .isInstanceOf(RdfSyntaxException.class);
  }
}
