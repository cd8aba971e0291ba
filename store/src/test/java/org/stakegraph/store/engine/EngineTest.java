package org.stakegraph.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine gives the answers that Jena's own gives. */
class EngineTest {
  private static final String NS = "http://example.org/";

  /** {@code -Dseed=NUMBER} runs a case again. */
  private static final long SEED = Long.getLong("seed", new Random().nextLong());

  private static final DatasetGraph DISK = onDisk();
  private static final DatasetGraph MEMORY = inMemory();

  private final Random random = new Random(SEED);

  static {
    fill(DISK, 400, new Random(SEED));
    fill(MEMORY, 400, new Random(SEED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Patterns: each place known or not, variables that come twice, variables for predicates.
        "SELECT * { ?a :p ?b }",
        "SELECT * { :n1 :p ?b }",
        "SELECT * { ?a :p :n2 }",
        "SELECT * { ?a :p ?a }",
        "SELECT * { ?a :p ?b . ?b :q ?c }",
        "SELECT * { ?a :p ?b . ?b :p ?a }",
        "SELECT * { ?a :p ?b . ?a :q ?b }",
        "SELECT * { ?a :p ?b . ?c :p ?b . ?c :q ?a }",
        "SELECT * { ?a ?p ?b . ?b :q ?c }",
        "SELECT * { ?a ?p ?a }",
        "SELECT * { ?a ?p ?p }",
        "SELECT * { ?a :r ?n . ?b :r ?n FILTER(?a != ?b) }",
        "SELECT * { ?a :r 5 }",
        "SELECT * { ?a :r -3 . ?a :p ?b }",
        "SELECT * { ?a :unknown ?b }",
        "SELECT * { ?a :p :unknown }",
        "SELECT * { GRAPH ?g { ?a :p ?b } }",
        "SELECT * { GRAPH :g1 { ?a :p ?b . ?b :q ?c } }",
        "SELECT * { GRAPH :g1 { ?a :p ?b } ?b :q ?c }",
        // Filters, with and without patterns in them.
        "SELECT * { ?a :p ?b . ?b :r ?n FILTER(?n > 2) }",
        "SELECT * { ?a :p ?b FILTER EXISTS { ?b :q ?c } }",
        "SELECT * { ?a :p ?b FILTER NOT EXISTS { ?b :q ?a } }",
        "SELECT * { ?a :p ?b FILTER NOT EXISTS { ?x :q ?b } FILTER(?a != :n1) }",
        "SELECT * { ?a :p ?b FILTER NOT EXISTS { ?b :r ?n FILTER(?n > 3) } }",
        "SELECT * { ?a :p ?b BIND(EXISTS { ?b :q ?c } AS ?e) }",
        "SELECT * { ?a :p ?b FILTER NOT EXISTS { ?a :p|:q ?x . ?x :r ?n } }",
        // Optional parts.
        "SELECT * { ?a :p ?b OPTIONAL { ?b :r ?n } }",
        "SELECT * { ?a :p ?b OPTIONAL { ?b :r ?n } OPTIONAL { ?b :r ?m . ?c :q ?b } }",
        "SELECT * { ?a :p ?b OPTIONAL { ?b :r ?n FILTER(?n > 3) } }",
        "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } OPTIONAL { ?c :r ?n } }",
        "SELECT * { ?a :p ?b OPTIONAL { SELECT ?b (MAX(?n) AS ?m) { ?b :r ?n } GROUP BY ?b } }",
        "SELECT * { ?a :p ?b OPTIONAL { ?b :q ?c } ?a :q ?c }",
        // Joins.
        "SELECT * { ?a :p ?b { SELECT ?b ?c { ?b :q ?c } GROUP BY ?b ?c } }",
        "SELECT * { { ?a :p ?b OPTIONAL { ?b :q ?c } } { ?c :p ?d OPTIONAL { ?d :q ?b } } }",
        "SELECT * { { ?a :p ?b } UNION { ?c :q ?d } { SELECT ?a ?c { ?a :q ?c } GROUP BY ?a ?c } }",
        "SELECT * { { SELECT ?a { ?a :p ?b } GROUP BY ?a } { SELECT ?x { ?x :q ?y } GROUP BY ?x }"
            + " }",
        "SELECT * { VALUES (?a ?n) { (:n1 UNDEF) (UNDEF 5) (:n2 3) } ?a :p ?b . ?a :r ?n }",
        "SELECT * { ?a :p ?b . ?a :r ?n VALUES (?b ?n) { (:n1 UNDEF) (UNDEF 5) (:n2 3) } }",
        "SELECT * { ?a :p ?b MINUS { ?b :q ?a } }",
        "SELECT * { ?a :p ?b . ?c :q ?d FILTER(?a = ?d) }",
        // Paths.
        "SELECT * { ?a :r 5 . ?a :p+ ?b }",
        "SELECT * { ?b :r 5 . ?a :p+ ?b }",
        "SELECT * { ?a :r 5 . ?b :r 3 . ?a :p* ?b }",
        "SELECT * { ?a :p+ ?b }",
        "SELECT * { ?a :p* ?a . ?a :r 5 }",
        "SELECT * { :n1 (:p|:q)+ ?b }",
        "SELECT * { :n1 (:p|^:q)* ?b }",
        "SELECT * { ?a :q ?b . ?b ^:p+ ?c }",
        "SELECT * { ?a :q ?b . ?b (:p|:q)? ?c }",
        "SELECT * { ?a :q ?b . ?c :p? ?b . ?c :r ?n }",
        "SELECT * { ?a :r 5 . ?a :p|:q ?b }",
        "SELECT * { ?a :r 5 . ?a :p/:q* ?b }",
        "SELECT * { :unknown :p* ?b }",
        "SELECT * { ?a :r 5 . ?a :unknown* ?b }",
        "SELECT * { ?a :p ?b BIND(:unknown AS ?c) ?c :p* ?d }",
        "SELECT * { GRAPH :g1 { :n1 :p+ ?b } }",
        "SELECT * { ?a :r ?n . ?a :p* ?n }",
        // Groups and different rows.
        "SELECT DISTINCT ?a ?b { ?a :p|:q ?b }",
        "SELECT DISTINCT ?n { ?a :p ?b OPTIONAL { ?b :r ?n } }",
        "SELECT DISTINCT * { { ?a :p ?b } UNION { ?b :p ?a } UNION { ?a :q ?c } }",
        "SELECT DISTINCT ?a ?b { { ?a :p ?x BIND(?a AS ?b) } UNION { ?x :q ?a, ?b } }",
        "SELECT ?a (COUNT(*) AS ?c) (SUM(?n) AS ?s) (MIN(?n) AS ?m) { ?a :p ?b . ?b :r ?n } GROUP"
            + " BY ?a",
        "SELECT ?a ?c (COUNT(DISTINCT ?b) AS ?k) { ?a :p ?b OPTIONAL { ?b :q ?c } } GROUP BY ?a ?c",
        "SELECT (COUNT(*) AS ?c) (SUM(?n) AS ?s) (MAX(?n) AS ?m) { ?a :unknown ?n }",
        "SELECT ?a (COUNT(*) AS ?c) { ?a :unknown ?n } GROUP BY ?a",
        "SELECT (COUNT(*) AS ?c) (AVG(?n) AS ?s) { ?a :r ?n }",
        "SELECT ?a { ?a :p ?b } GROUP BY ?a HAVING (COUNT(?b) > 2)",
        "SELECT ?e { ?a :r ?n } GROUP BY (?n * 2 AS ?e)",
        // Values of expressions.
        "SELECT * { ?a :r ?n BIND(?n * 2 AS ?m) BIND(?m + 1 AS ?k) }",
        "SELECT (?n * 2 AS ?m) (?m + ?n AS ?k) { ?a :r ?n }",
        "SELECT * { ?a :r ?n BIND(1 + STR(?n) AS ?none) OPTIONAL { ?a :q ?none } }",
        "SELECT * { ?a :p ?b . { SELECT ?a (?x AS ?b) { ?a :q ?x } } }",
      })
  void answersAreTheEnginesOwn(String sparql) {
    Query query = query(sparql);
    for (DatasetGraph dataset : List.of(DISK, MEMORY)) {
      List<String> expected = answer(dataset, query, false);
      forgetEdges(dataset);
      assertThat(answer(dataset, query, true))
          .as("seed %d", SEED)
          .containsExactlyInAnyOrderElementsOf(expected);
      holdEdges(dataset);
      assertThat(answer(dataset, query, true))
          .as("seed %d, edges held", SEED)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** What is held belongs to what was last written. */
  private static void forgetEdges(DatasetGraph dataset) {
    Quad quad = new Quad(node("g1"), node("x"), node("written"), node("x"));
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.add(quad);
          dataset.delete(quad);
        });
  }

  private static void holdEdges(DatasetGraph dataset) {
    for (String path : List.of("p", "q")) {
      String sparql =
          "SELECT * { ?a :X ?b . ?b :X ?c . ?c :X ?d . ?e :X ?d . ?b :r ?m . ?c :r ?m }";
      answer(dataset, query(sparql.replace("X", path)), true);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a ?v { ?a ?p ?v } ORDER BY ?v",
        "SELECT ?a ?v { ?a ?p ?v } ORDER BY DESC(?v) ?a",
        "SELECT ?a ?n { ?a :p ?b OPTIONAL { ?b :r ?n } } ORDER BY DESC(?n) ?b",
        "SELECT ?a ?n { ?a :r ?n } ORDER BY (?n * -1) DESC(STR(?a))",
        "SELECT ?a ?n { ?a :r ?n } ORDER BY (1 / ?a)",
        "SELECT DISTINCT ?v { ?a ?p ?v } ORDER BY STR(?v) ?v",
        "SELECT ?a { ?a ?p ?v } ORDER BY ?v LIMIT 7",
      })
  void rowsStandInTheEnginesOwnOrder(String sparql) {
    Query query = query(sparql);
    for (DatasetGraph dataset : List.of(DISK, MEMORY)) {
      assertThat(answer(dataset, query, true))
          .as("seed %d", SEED)
          .containsExactlyElementsOf(answer(dataset, query, false));
    }
  }

  @Test
  void whatIsWrittenAfterEdgesWereHeldIsFound() {
    DatasetGraph dataset = onDisk();
    fill(dataset, 400, random);
    Query query = query("SELECT * { ?a :p ?b . ?b :p* ?c }");
    for (int round = 0; round < 4; round++) {
      assertThat(answer(dataset, query, true))
          .as("seed %d, round %d", SEED, round)
          .containsExactlyInAnyOrderElementsOf(answer(dataset, query, false));
      fill(dataset, 40, random);
      Txn.executeWrite(
          dataset,
          () -> dataset.deleteAny(node("g1"), node("n" + random.nextInt(30)), Node.ANY, Node.ANY));
    }
  }

  @Test
  void aTransactionThatWritesFindsWhatItWrote() {
    DatasetGraph dataset = onDisk();
    fill(dataset, 400, random);
    Query query = query("SELECT * { ?a :p :new }");
    assertThat(answer(dataset, query, true)).isEmpty();
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.add(new Quad(node("g1"), node("n1"), node("p"), node("new")));
          assertThat(rows(dataset, query, true)).hasSize(1);
        });
  }

  @Test
  @Timeout(60)
  void aPatternThatGoesOnForeverIsStoppedInTime() {
    DatasetGraph dataset = onDisk();
    fill(dataset, 2000, random);
    Query query =
        query(
            "SELECT * { ?a :p ?b . ?c :q ?d . ?e :p ?f . ?g :q ?h . ?i :p ?j "
                + "FILTER(CONCAT(STR(?b), STR(?d), STR(?f), STR(?h), STR(?j)) = '') }");
    Duration timeout = Duration.ofMillis(300);
    assertThatThrownBy(
            () ->
                Txn.executeRead(
                    dataset,
                    () -> {
                      try (QueryExec exec =
                          QueryExec.dataset(dataset)
                              .query(query)
                              .context(context(dataset, true))
                              .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                              .build()) {
                        exec.select().forEachRemaining(row -> {});
                      }
                    }))
        .isInstanceOf(QueryCancelledException.class);
  }

  private static DatasetGraph onDisk() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return dataset;
  }

  private static DatasetGraph inMemory() {
    return new DatasetGraphMapLink(GraphMemFactory.createDefaultGraphSameTerm());
  }

  /** Statements of few nodes, some in several graphs. */
  private static void fill(DatasetGraph dataset, int number, Random random) {
    boolean union = dataset instanceof DatasetGraphMapLink;
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < number; i++) {
            String predicate = List.of("p", "q", "r").get(random.nextInt(3));
            Node subject = node("n" + random.nextInt(30));
            Node object = predicate.equals("r") ? value(random) : node("n" + random.nextInt(30));
            for (int copies = random.nextInt(3); copies >= 0; copies--) {
              Node graph = node("g" + random.nextInt(4));
              dataset.add(new Quad(graph, subject, node(predicate), object));
              if (union) {
                dataset.getDefaultGraph().add(subject, node(predicate), object);
              }
            }
          }
        });
  }

  private static Node value(Random random) {
    int number = random.nextInt(12) - 5;
    return switch (random.nextInt(8)) {
      case 0 -> NodeFactory.createLiteralString("text " + number);
      case 1 -> NodeFactory.createLiteralLang("text " + number, "en");
      case 2 -> NodeFactory.createLiteralDT(number + ".5", XSDDatatype.XSDdecimal);
      // Jena takes the double zero for the integer one where it leaves out what comes twice.
      case 3 ->
          NodeFactory.createLiteralDT((number == 0 ? 7 : number) + "e3", XSDDatatype.XSDdouble);
      case 4 -> NodeFactory.createLiteralDT("0" + Math.abs(number), XSDDatatype.XSDinteger);
      default -> NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    };
  }

  private static Node node(String name) {
    return NodeFactory.createURI(NS + name);
  }

  private static Query query(String sparql) {
    return QueryFactory.create("PREFIX : <" + NS + "> " + sparql);
  }

  private static List<String> answer(DatasetGraph dataset, Query query, boolean ours) {
    return Txn.calculateRead(dataset, () -> rows(dataset, query, ours));
  }

  private static List<String> rows(DatasetGraph dataset, Query query, boolean ours) {
    try (QueryExec exec =
        QueryExec.dataset(dataset).query(query).context(context(dataset, ours)).build()) {
      RowSet rows = exec.select();
      List<Var> variables = rows.getResultVars();
      List<String> result = new ArrayList<>();
      rows.forEachRemaining(
          row ->
              result.add(
                  variables.stream().map(row::get).map(String::valueOf).toList().toString()));
      return result;
    }
  }

  private static Context context(DatasetGraph dataset, boolean ours) {
    Context context = ARQ.getContext().copy();
    context.putAll(dataset.getContext());
    if (ours) {
      QC.setFactory(context, Engine.executors());
    }
    return context;
  }
}
