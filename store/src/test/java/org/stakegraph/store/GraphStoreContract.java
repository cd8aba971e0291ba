package org.stakegraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.sparql.AnswerFormat;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;
import org.stakegraph.store.sparql.TruthAnswer;

/** What every store does, wherever it keeps its graphs. */
public abstract class GraphStoreContract {
  protected static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String E = "https://e.org/";
  private static final String G1 = E + "g1";
  private static final String G2 = E + "g2";
  private static final String PREFIX = "PREFIX e: <https://e.org/> ";
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  /**
   * The store under test. The first call of a test gives an empty one; each later call opens the
   * same store again, after the test has closed it.
   */
  protected abstract GraphStore open() throws Exception;

  // Queries

  @Test
  void answersOverTheUnionOfNamedGraphs() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1, 3 } e:g2 { e:s e:p 2, 3 }");

      assertThat(column(store, "SELECT ?o { e:s e:p ?o } ORDER BY ?o"))
          .containsExactly("1", "2", "3");
      assertThat(column(store, "SELECT ?o { GRAPH e:g2 { e:s e:p ?o } } ORDER BY ?o"))
          .containsExactly("2", "3");
      assertThat(column(store, "SELECT ?g { GRAPH ?g { e:s e:p 3 } } ORDER BY ?g"))
          .containsExactly(G1, G2);
    }
  }

  @Test
  void answersOverTheGraphsThatAQueryNames() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 } e:g2 { e:s e:p 2 } e:g3 { e:s e:p 3 }");

      assertThat(column(store, "SELECT ?o FROM e:g1 FROM e:g3 { e:s e:p ?o } ORDER BY ?o"))
          .containsExactly("1", "3");
      assertThat(column(store, "SELECT ?o FROM NAMED e:g2 { GRAPH ?g { e:s e:p ?o } }"))
          .containsExactly("2");
      assertThat(column(store, "SELECT ?o FROM NAMED e:g2 { e:s e:p ?o }")).isEmpty();
    }
  }

  @Test
  void followsAPathThroughGraphsOfDifferentFilings() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:a e:over e:b } e:g2 { e:b e:over e:c }");

      assertThat(column(store, "SELECT ?x { e:a e:over+ ?x } ORDER BY ?x"))
          .containsExactly(E + "b", E + "c");
    }
  }

  @Test
  void answersEveryKindOfQuery() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");

      assertThat(store.query(query("ASK { e:s e:p 1 }"), PATIENCE))
          .isInstanceOfSatisfying(TruthAnswer.class, a -> assertThat(text(a)).contains("true"));
      assertThat(text(store.query(query("CONSTRUCT { ?s e:q ?o } { ?s e:p ?o }"), PATIENCE)))
          .contains("q")
          .doesNotContain("e:p>");
      assertThat(text(store.query(query("DESCRIBE e:s"), PATIENCE))).contains("https://e.org/");
    }
  }

  @Test
  void answersAnEmptyStoreWithNothing() throws Exception {
    try (GraphStore store = open()) {
      assertThat(column(store, "SELECT ?s { ?s e:p ?o }")).isEmpty();
      assertThat(filings(store)).isEmpty();
    }
  }

  @Test
  void answersAfterItsLoadWasClosedAndTheStoreToo() throws Exception {
    RowsAnswer answer;
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      answer = (RowsAnswer) store.query(query("SELECT ?o { e:s e:p ?o }"), PATIENCE);
    }

    assertThat(answer.rows()).containsExactly(List.of("1"));
  }

  @Test
  void saysThatAQueryIsNotSparql() throws Exception {
    try (GraphStore store = open()) {
      assertRefused(store, "SELECT ?x {", QueryException.Reason.SYNTAX);
    }
  }

  @Test
  void refusesToChangeAnythingByAQuery() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");

      assertRefused(store, "DROP ALL", QueryException.Reason.REFUSED);
      assertRefused(
          store, "SELECT * { SERVICE <http://127.0.0.1:9/> { } }", QueryException.Reason.REFUSED);
      assertThat(filings(store)).containsExactly(new GraphSize(G1, 1));
    }
  }

  @Test
  void givesUpAQueryThatTakesTooLongAndGoesOnWorking() throws Exception {
    try (GraphStore store = open()) {
      StringBuilder numbers = new StringBuilder("e:g1 {");
      for (int i = 0; i < 400; i++) {
        numbers.append(" e:s").append(i).append(" e:p ").append(i).append(" .");
      }
      load(store, numbers.append('}').toString());

      assertThatThrownBy(
              () ->
                  store.query(
                      query("SELECT (COUNT(*) AS ?n) { ?a e:p ?b . ?c e:p ?d . ?e e:p ?f }"),
                      Duration.ofMillis(200)))
          .isInstanceOfSatisfying(
              QueryException.class,
              e -> assertThat(e.reason()).isEqualTo(QueryException.Reason.TIMEOUT));
      load(store, "e:g2 { e:s e:p 1 }");
      assertThat(column(store, "SELECT ?o { GRAPH e:g2 { e:s e:p ?o } }")).containsExactly("1");
    }
  }

  // Loads

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void takesEverySyntax(RdfFormat format) throws Exception {
    String document =
        switch (format) {
          case TURTLE, TRIG -> "<s> <p> \"x\" .";
          case NTRIPLES, NQUADS -> "<https://e.org/s> <https://e.org/p> \"x\" .";
          case RDFXML ->
              """
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://e.org/">
                <rdf:Description rdf:about="s"><e:p>x</e:p></rdf:Description>
              </rdf:RDF>\
              """;
          case JSONLD -> "{\"@id\": \"s\", \"https://e.org/p\": \"x\"}";
        };
    try (GraphStore store = open()) {
      try (GraphLoad load = store.load()) {
        load.add(stream(document), format, E, G1);
        assertThat(load.finish()).isEqualTo(new LoadResult(1, 0, 1));
      }

      assertThat(column(store, "SELECT ?o { GRAPH e:g1 { e:s e:p ?o } }")).containsExactly("x");
    }
  }

  @Test
  void replacesTheGraphsThatALoadNamesAndNoOthers() throws Exception {
    try (GraphStore store = open()) {
      assertThat(load(store, "e:g1 { e:s e:p 1, 2 } e:g2 { e:s e:p 3 }"))
          .isEqualTo(new LoadResult(2, 0, 3));

      assertThat(load(store, "e:g2 { e:s e:p 4, 5 } e:g3 { e:s e:p 6 }"))
          .isEqualTo(new LoadResult(1, 1, 3));

      assertThat(column(store, "SELECT ?o { ?s e:p ?o } ORDER BY ?o"))
          .containsExactly("1", "2", "4", "5", "6");
      assertThat(filings(store))
          .containsExactly(new GraphSize(G1, 2), new GraphSize(G2, 2), new GraphSize(E + "g3", 1));
    }
  }

  @Test
  void loadsTheSameAgainWithoutAChange() throws Exception {
    try (GraphStore store = open()) {
      String document = "e:g1 { e:s e:p 1, 2 } e:g2 { e:s e:p [ e:q 3 ] }";
      load(store, document);
      List<GraphSize> before = store.graphs();

      assertThat(load(store, document)).isEqualTo(new LoadResult(0, 2, 4));
      assertThat(store.graphs()).isEqualTo(before);
    }
  }

  @Test
  void putsTogetherWhatSeveralDocumentsOfALoadSayAboutAGraph() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 0 }");

      LoadResult result =
          load(store, "e:g1 { e:s e:p 1 } e:g2 { e:s e:p 2 }", "e:g1 { e:s e:p 3 }");

      assertThat(result).isEqualTo(new LoadResult(1, 1, 3));
      assertThat(column(store, "SELECT ?o { GRAPH e:g1 { e:s e:p ?o } } ORDER BY ?o"))
          .containsExactly("1", "3");
    }
  }

  @Test
  void keepsWhatWasSaidOfAGraphBeforeACheckpoint() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 0 }");
      try (GraphLoad load = store.load()) {
        add(load, "e:g1 { e:s e:p 1 }");
        load.checkpoint();
        add(load, "e:g1 { e:s e:p 2 }");
        load.checkpoint();
        assertThat(load.finish()).isEqualTo(new LoadResult(0, 1, 2));
      }

      assertThat(column(store, "SELECT ?o { e:s e:p ?o } ORDER BY ?o")).containsExactly("1", "2");
    }
  }

  @Test
  void countsRepeatedStatementsAsGivenAndKeepsThemOnce() throws Exception {
    try (GraphStore store = open()) {
      assertThat(load(store, "e:g1 { e:s e:p 1 . e:s e:p 1 } e:g1 { e:s e:p 1 }"))
          .isEqualTo(new LoadResult(1, 0, 3));

      assertThat(filings(store)).containsExactly(new GraphSize(G1, 1));
    }
  }

  @Test
  void keepsTermsAsTheyWereWritten() throws Exception {
    try (GraphStore store = open()) {
      load(
          store,
          """
          e:g1 { e:s e:p 007, 1.50, "1.50", "Zwölf \\"B\\" \\n 🜚"@de, "x"^^e:t,
                   "2001-02-03"^^<http://www.w3.org/2001/XMLSchema#date>,
                   "12345678901234567890.0123456789"^^<http://www.w3.org/2001/XMLSchema#decimal>,
                   <https://e.org/a/b#c=1,2> }\
          """);

      assertThat(column(store, "SELECT (STR(?o) AS ?x) { e:s e:p ?o FILTER(isNUMERIC(?o)) }"))
          .contains("12345678901234567890.0123456789");
      assertThat(column(store, "SELECT ?o { e:s e:p ?o FILTER(LANG(?o) = 'de') }"))
          .containsExactly("Zwölf \"B\" \n 🜚");
      assertThat(column(store, "SELECT ?o { e:s e:p ?o FILTER(DATATYPE(?o) = e:t) }"))
          .containsExactly("x");
      assertThat(column(store, "SELECT ?s { ?s e:p <https://e.org/a/b#c=1,2> }"))
          .containsExactly(E + "s");
      assertThat(filings(store)).containsExactly(new GraphSize(G1, 8));
    }
  }

  @Test
  void keepsBlankNodesOfDifferentDocumentsApart() throws Exception {
    try (GraphStore store = open()) {
      load(
          store,
          "e:g1 { _:b e:p 1 } e:g2 { _:b e:q 1 }",
          "e:g1 { _:b e:p 1 } e:g3 { e:s e:p [ e:q 2 ] }");

      assertThat(filings(store))
          .containsExactly(new GraphSize(G1, 2), new GraphSize(G2, 1), new GraphSize(E + "g3", 2));
      assertThat(column(store, "SELECT ?o { e:s e:p ?b . ?b e:q ?o }")).containsExactly("2");
    }
  }

  @Test
  void putsStatementsWithoutAGraphIntoTheOneGiven() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:s e:p 1 . e:g2 { e:s e:p 2 }");

      assertThat(column(store, "SELECT ?o { GRAPH <https://e.org/default> { e:s e:p ?o } }"))
          .containsExactly("1");
      assertThat(filings(store))
          .containsExactly(new GraphSize(E + "default", 1), new GraphSize(G2, 1));
    }
  }

  @Test
  void takesAGraphWhoseStatementsAreAtHand() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 0 }");
      try (GraphLoad load = store.load()) {
        load.add(G1, statements("p", 2, G2));
        load.add(E + "empty", sink -> {});
        assertThat(load.finish()).isEqualTo(new LoadResult(0, 1, 2));
      }

      assertThat(filings(store)).containsExactly(new GraphSize(G1, 2));
      assertThat(column(store, "SELECT ?o { GRAPH e:g1 { e:s e:p ?o } } ORDER BY ?o"))
          .containsExactly("v0", "v1");
    }
  }

  @Test
  void keepsBlankNodesOfDifferentGraphsAtHandApart() throws Exception {
    try (GraphStore store = open();
        GraphLoad load = store.load()) {
      for (String graph : List.of(G1, G2)) {
        load.add(
            graph,
            sink ->
                sink.handleStatement(
                    VALUES.createStatement(
                        VALUES.createBNode("b"),
                        VALUES.createIRI(E + "p"),
                        VALUES.createLiteral("x"))));
      }
      load.finish();

      assertThat(column(store, "SELECT (COUNT(DISTINCT ?b) AS ?n) { ?b e:p 'x' }"))
          .containsExactly("2");
    }
  }

  @Test
  void knowsWhichGraphsALoadHasSeen() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 0 }");
      try (GraphLoad load = store.load()) {
        assertThat(load.hasSeen(G1)).isFalse();

        add(load, "e:g1 { e:s e:p 1 }");
        load.add(G2, statements("p", 1, G2));

        assertThat(load.hasSeen(G1)).isTrue();
        assertThat(load.hasSeen(G2)).isTrue();
        assertThat(load.hasSeen(E + "g3")).isFalse();
        assertThatIllegalArgumentException()
            .isThrownBy(() -> load.add(G1, statements("p", 1, G1)))
            .withMessageContaining(G1);
        assertThat(load.finish()).isEqualTo(new LoadResult(1, 1, 2));
      }
    }
  }

  @Test
  void leavesAGraphAloneThatTheStoreKeepsForItself() throws Exception {
    try (GraphStore store = open()) {
      LoadResult result =
          load(
              store,
              "<%s> { e:s e:p 1 } <%s> { e:s e:p 2 } <%s> { e:s e:p 3 } e:g1 { e:s e:p 4 }"
                  .formatted(StoreGraphs.VOCABULARY, StoreGraphs.CODES, StoreGraphs.DESCRIPTION));

      assertThat(result).isEqualTo(new LoadResult(1, 0, 1));
      assertThat(column(store, "SELECT ?o { e:s e:p ?o }")).containsExactly("4");
    }
  }

  @Test
  void dropsWhatNoCheckpointHasMadeLasting() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      List<GraphSize> before = store.graphs();
      try (GraphLoad load = store.load()) {
        add(load, "e:g1 { e:s e:p 2 } e:g2 { e:s e:p 3 }");
      }

      assertThat(store.graphs()).isEqualTo(before);
      assertThat(column(store, "SELECT ?o { e:s e:p ?o }")).containsExactly("1");
    }
  }

  @Test
  void dropsAFirstLoadThatWasNotFinished() throws Exception {
    try (GraphStore store = open()) {
      try (GraphLoad load = store.load()) {
        add(load, "e:g1 { e:s e:p 2 }");
      }

      assertThat(filings(store)).isEmpty();
      assertThat(load(store, "e:g1 { e:s e:p 1 }")).isEqualTo(new LoadResult(1, 0, 1));
    }
  }

  @Test
  void leavesTheStoreAsItWasAfterADocumentWithAMistake() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      List<GraphSize> before = store.graphs();
      try (GraphLoad load = store.load()) {
        assertThatThrownBy(() -> add(load, "e:g1 { e:s e:p 2 . } e:g2 { e:s e:p 3 . } e:g3 { %"))
            .isInstanceOf(RdfSyntaxException.class);
        assertThatIllegalStateException().isThrownBy(load::checkpoint);
        assertThatIllegalStateException().isThrownBy(load::finish);
        assertThatIllegalStateException().isThrownBy(() -> add(load, "e:g4 { e:s e:p 3 }"));
      }

      assertThat(store.graphs()).isEqualTo(before);
      assertThat(column(store, "SELECT ?o { e:s e:p ?o }")).containsExactly("1");
    }
  }

  @Test
  void leavesTheStoreAsItWasAfterADocumentThatBreaksOff() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      InputStream broken =
          new SequenceInputStream(
              stream("<https://e.org/s> <https://e.org/p> \"2\" <https://e.org/g1> .\n"),
              new InputStream() {
                @Override
                public int read() throws IOException {
                  throw new IOException("the cable was pulled");
                }

                @Override
                public int read(byte[] bytes, int start, int length) throws IOException {
                  return read();
                }
              });
      try (GraphLoad load = store.load()) {
        assertThatThrownBy(() -> load.add(broken, RdfFormat.NQUADS, E, G2))
            .isInstanceOf(IOException.class)
            .hasMessageContaining("cable");
      }

      assertThat(column(store, "SELECT ?o { e:s e:p ?o }")).containsExactly("1");
    }
  }

  @Test
  void leavesTheStoreAsItWasWhenTheCallerFails() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      try (GraphLoad load = store.load()) {
        assertThatThrownBy(
                () ->
                    load.add(
                        G1,
                        sink -> {
                          statements("p", 1, G1).accept(sink);
                          throw new UnsupportedOperationException("the caller's own");
                        }))
            .isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalStateException().isThrownBy(load::finish);
      }

      assertThat(column(store, "SELECT ?o { e:s e:p ?o }")).containsExactly("1");
    }
  }

  @Test
  void letsOneLoadBeUnderWay() throws Exception {
    try (GraphStore store = open()) {
      try (GraphLoad load = store.load()) {
        assertThatIllegalStateException().isThrownBy(store::load);
        add(load, "e:g1 { e:s e:p 1 }");
        load.finish();
        assertThatIllegalStateException().isThrownBy(() -> add(load, "e:g2 { e:s e:p 1 }"));
        assertThatIllegalStateException().isThrownBy(load::finish);
      }

      assertThat(load(store, "e:g2 { e:s e:p 1 }")).isEqualTo(new LoadResult(1, 0, 1));
    }
  }

  @Test
  void staysAsItIsAfterItWasClosedAndOpenedAgain() throws Exception {
    List<GraphSize> before;
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      load(store, "e:g1 { e:s e:p 2 } e:g2 { e:s e:p 3 }");
      before = store.graphs();
    }

    try (GraphStore store = open()) {
      assertThat(store.graphs()).isEqualTo(before);
      assertThat(column(store, "SELECT ?o { e:s e:p ?o } ORDER BY ?o")).containsExactly("2", "3");
    }
  }

  // The store's own graphs

  @Test
  void bringsTheVocabularyAndTheCodesWithIt() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");

      for (String graph : List.of(StoreGraphs.VOCABULARY, StoreGraphs.CODES)) {
        assertThat(size(store, graph)).isGreaterThan(50);
      }
      assertThat(
              column(
                  store,
                  "SELECT ?x { GRAPH <"
                      + StoreGraphs.VOCABULARY
                      + "> { <https://w3id.org/stakegraph#Filing> a ?x } }"))
          .isNotEmpty();
    }
  }

  @Test
  void describesWhatItHolds() throws Exception {
    try (GraphStore store = open()) {
      load(
          store,
          """
          PREFIX stk: <https://w3id.org/stakegraph#>
          e:g1 { e:f1 a stk:Filing . e:a a stk:Person ; e:p 1, 2 }
          e:g2 { e:f2 a stk:Filing . e:a a stk:Person . e:b a stk:Person }\
          """);

      assertThat(described(store, "<D> a void:Dataset, dcat:Dataset ; void:triples ?x"))
          .containsExactly("7");
      assertThat(described(store, "<D> dct:title ?t ; dct:description ?d ; dct:modified ?x"))
          .hasSize(1);
      assertThat(described(store, "<D> void:distinctSubjects ?x")).containsExactly("4");
      assertThat(
              described(
                  store, "<D> void:classPartition [ void:class stk:Person ; void:entities ?x ]"))
          .containsExactly("2");
      assertThat(
              described(
                  store, "<D> void:propertyPartition [ void:property rdf:type ; void:triples ?x ]"))
          .containsExactly("5");
      assertThat(described(store, "<D> void:subset ?x")).containsExactly(G1, G2);
      assertThat(described(store, "<https://e.org/g1> a void:Dataset ; void:triples ?x"))
          .containsExactly("4");
      assertThat(described(store, "<https://e.org/g2> dct:subject ?x")).containsExactly(E + "f2");
    }
  }

  @Test
  void keepsItsDescriptionUpToDate() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      load(store, "e:g1 { e:s e:p 1, 2 } e:g2 { e:s e:p 3 }");
      assertThat(described(store, "<D> void:triples ?x")).containsExactly("3");

      store.remove(G1);

      assertThat(described(store, "<D> void:triples ?x")).containsExactly("1");
      assertThat(described(store, "<D> void:subset ?x")).containsExactly(G2);
    }
  }

  // Graphs

  @Test
  void listsItsGraphsInOrder() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g2 { e:s e:p 1 } e:g10 { e:s e:p 1, 2 } e:G3 { e:s e:p 1 }");

      assertThat(store.graphs())
          .extracting(GraphSize::graph)
          .isSorted()
          .contains(StoreGraphs.VOCABULARY, StoreGraphs.CODES, StoreGraphs.DESCRIPTION);
      assertThat(filings(store))
          .containsExactly(
              new GraphSize(E + "G3", 1), new GraphSize(E + "g10", 2), new GraphSize(G2, 1));
    }
  }

  @Test
  void takesAGraphOut() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 } e:g2 { e:s e:p 1 }");

      assertThat(store.remove(G1)).isTrue();
      assertThat(store.remove(G1)).isFalse();
      assertThat(store.remove(E + "never")).isFalse();

      assertThat(filings(store)).containsExactly(new GraphSize(G2, 1));
      assertThat(column(store, "SELECT ?g { GRAPH ?g { e:s e:p 1 } }")).containsExactly(G2);
    }
  }

  @Test
  void takesNothingOutOfAnEmptyStore() throws Exception {
    try (GraphStore store = open()) {
      assertThat(store.remove(G1)).isFalse();
    }
  }

  // Export

  @ParameterizedTest
  @EnumSource(
      value = RdfFormat.class,
      names = {"NQUADS", "TRIG"})
  void writesGraphsThatCanBeReadAgain(RdfFormat format) throws Exception {
    try (GraphStore store = open()) {
      load(
          store,
          """
          e:g1 { e:s e:p 1.5, "a\\nb"@en ; e:q [ e:r "<&\\">" ] }
          e:g2 { e:s e:p 2 }
          e:g3 { e:s e:p 3 }\
          """);
      MemoryStore copy = MemoryStore.create();
      copy.load(
          new ByteArrayInputStream(exported(store, format, G1, G2)), format, "https://other.org/");

      assertThat(copy.graphs()).containsExactly(G1, G2);
      assertThat(copy.size()).isEqualTo(5);
      String cells = "ASK { GRAPH e:g1 { e:s e:p 1.5, 'a\\nb'@en ; e:q [ e:r ?x ] } }";
      assertThat(text(copy.query(query(cells), PATIENCE))).contains("true");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = RdfFormat.class,
      names = {"TURTLE", "NTRIPLES", "RDFXML", "JSONLD"})
  void writesOneGraphInEverySyntax(RdfFormat format) throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1, \"x\" } e:g2 { e:s e:p 2 }");
      MemoryStore copy = MemoryStore.create();
      copy.load(
          new ByteArrayInputStream(exported(store, format, G1)), format, "https://other.org/");

      assertThat(copy.size()).isEqualTo(2);
    }
  }

  @Test
  void writesEverythingWhenNoGraphIsNamed() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 } e:g2 { e:s e:p 2 }");
      MemoryStore copy = MemoryStore.create();
      copy.load(new ByteArrayInputStream(exported(store, RdfFormat.NQUADS)), RdfFormat.NQUADS, E);

      assertThat(copy.graphs())
          .containsExactlyElementsOf(store.graphs().stream().map(GraphSize::graph).toList());
    }
  }

  @Test
  void writesNothingWhenAGraphIsNotThere() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      assertThatThrownBy(() -> store.export(List.of(G1, E + "never"), RdfFormat.NQUADS, out))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.NO_GRAPH))
          .hasMessageContaining(E + "never");
      assertThat(out.size()).isZero();
    }
  }

  @Test
  void reportsAnErrorOfWhereItWritesTo() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("no room");
            }
          };

      assertThatThrownBy(() -> store.export(List.of(), RdfFormat.NQUADS, full))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(filings(store)).hasSize(1);
    }
  }

  @Test
  void leavesTheOutputOpen() throws Exception {
    try (GraphStore store = open()) {
      load(store, "e:g1 { e:s e:p 1 }");
      for (RdfFormat format : RdfFormat.values()) {
        boolean[] closed = {false};
        OutputStream out =
            new ByteArrayOutputStream() {
              @Override
              public void close() {
                closed[0] = true;
              }
            };
        store.export(List.of(G1), format, out);

        assertThat(closed[0]).as(format.name()).isFalse();
        assertThat(out.toString()).as(format.name()).contains("https://e.org/");
      }
    }
  }

  // Words of the tests

  private static LoadResult load(GraphStore store, String... documents) throws Exception {
    try (GraphLoad load = store.load()) {
      for (String document : documents) {
        add(load, document);
      }
      return load.finish();
    }
  }

  private static void add(GraphLoad load, String trig) throws Exception {
    load.add(stream(PREFIX + trig), RdfFormat.TRIG, E, E + "default");
  }

  private static Consumer<RDFHandler> statements(String property, int count, String graph) {
    return sink -> {
      sink.startRDF();
      for (int i = 0; i < count; i++) {
        sink.handleStatement(
            VALUES.createStatement(
                VALUES.createIRI(E + "s"),
                VALUES.createIRI(E + property),
                VALUES.createLiteral("v" + i),
                VALUES.createIRI(graph)));
      }
      sink.endRDF();
    };
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static SparqlQuery query(String text) {
    return SparqlQuery.of(PREFIX + text);
  }

  private static List<String> column(GraphStore store, String query) throws Exception {
    RowsAnswer answer = (RowsAnswer) store.query(query(query), PATIENCE);
    return answer.rows().stream().map(row -> row.get(0)).toList();
  }

  private static List<String> described(GraphStore store, String pattern) throws Exception {
    String where = pattern.replace("<D>", "<" + StoreGraphs.DESCRIPTION + ">");
    return column(
        store,
        """
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX void: <http://rdfs.org/ns/void#>
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX dct: <http://purl.org/dc/terms/>
        PREFIX stk: <https://w3id.org/stakegraph#>
        SELECT ?x { GRAPH <%s> { %s } } ORDER BY ?x\
        """
            .formatted(StoreGraphs.DESCRIPTION, where));
  }

  private static void assertRefused(GraphStore store, String query, QueryException.Reason reason) {
    assertThatThrownBy(() -> store.query(query(query), PATIENCE))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static List<GraphSize> filings(GraphStore store) throws StoreException {
    return store.graphs().stream().filter(g -> !StoreGraphs.contains(g.graph())).toList();
  }

  private static long size(GraphStore store, String graph) throws StoreException {
    return store.graphs().stream()
        .filter(g -> g.graph().equals(graph))
        .mapToLong(GraphSize::triples)
        .sum();
  }

  private static byte[] exported(GraphStore store, RdfFormat format, String... graphs)
      throws StoreException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(Arrays.asList(graphs), format, out);
    return out.toByteArray();
  }

  private static String text(org.stakegraph.store.sparql.Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerFormat format =
        Stream.of(answer)
            .map(a -> a instanceof TruthAnswer ? AnswerFormat.CSV : a.defaultFormat())
            .findFirst()
            .orElseThrow();
    try {
      answer.write(format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (QueryException e) {
      throw new AssertionError(e);
    }
    return out.toString(UTF_8);
  }
}
