package org.stakegraph.store.tdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.describe.StoreContent;

/** Databases that are written in one go hold the same as those that grow. */
class BulkIndexerTest {
  private static final String E = "https://e.org/";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {50, 999, 100_000})
  void isFoundByEveryPartThatAStatementHas(int rowsInMemory) throws Exception {
    List<Quad> quads = quads(3_000);

    try (Database database = filled(quads, rowsInMemory)) {
      Set<Quad> all = new HashSet<>(quads);
      assertThat(find(database, Quad.ANY))
          .hasSize(all.size())
          .containsExactlyInAnyOrderElementsOf(all);
      for (Quad q : quads.subList(0, 50)) {
        for (int known = 1; known < 16; known++) {
          Quad pattern =
              Quad.create(
                  (known & 1) == 0 ? Node.ANY : q.getGraph(),
                  (known & 2) == 0 ? Node.ANY : q.getSubject(),
                  (known & 4) == 0 ? Node.ANY : q.getPredicate(),
                  (known & 8) == 0 ? Node.ANY : q.getObject());
          assertThat(find(database, pattern))
              .containsExactlyInAnyOrderElementsOf(
                  all.stream().filter(candidate -> matches(candidate, pattern)).toList());
        }
      }
    }
  }

  @Test
  void canBeWrittenToLater() throws Exception {
    List<Quad> quads = quads(2_000);
    Set<Quad> expected = new HashSet<>(quads);

    try (Database database = filled(quads, 700)) {
      for (int round = 0; round < 20; round++) {
        List<Quad> more = quads(200);
        Quad gone = quads.get(round);
        database.<Boolean>write(
            () -> {
              more.forEach(database.dataset()::add);
              database.dataset().delete(gone);
              return true;
            });
        expected.addAll(more);
        expected.remove(gone);
      }
      assertThat(find(database, Quad.ANY)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void countsInPassingWhatTheIndexesHold() throws Exception {
    try (Database database = Database.create(folder, database())) {
      Census census = index(database, quads(3_000), 500);
      try (Database reopened = database.reopened()) {
        StoreContent counted = read(reopened, () -> census);

        assertThat(counted).isEqualTo(read(reopened, new Indexes(reopened.tables())::census));
        assertThat(counted.graphs()).hasSize(5);
        assertThat(counted.classes()).containsKey(Stk.FILING);
      }
    }
  }

  @Test
  void holdsNothingOfNothing() throws Exception {
    try (Database database = filled(List.of(), 10)) {
      assertThat(database.isEmpty()).isTrue();
      assertThat(find(database, Quad.ANY)).isEmpty();
    }
  }

  @Test
  void leavesNoFilesOfItsOwn() throws Exception {
    filled(quads(500), 10).close();

    try (Stream<Path> files = Files.list(folder.resolve("database"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(n -> n.startsWith("rows"));
    }
  }

  @Test
  void endsWithTheFailureOfTheThreadThatNumbers() throws Exception {
    Path path = database();
    Files.createFile(path.resolve("rows-GSPO-0"));

    try (Database database = Database.create(folder, path);
        BulkIndexer indexer = new BulkIndexer(folder, database, 10)) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1_000; i++) {
                  quads(1_000).forEach(indexer::add);
                }
              })
          .hasMessageContaining("rows-GSPO-0");
    }
  }

  private Database filled(List<Quad> quads, int rowsInMemory) throws Exception {
    Database database = Database.create(folder, database());
    index(database, quads, rowsInMemory);
    return database.reopened();
  }

  private Census index(Database database, List<Quad> quads, int rowsInMemory) {
    try (BulkIndexer indexer = new BulkIndexer(folder, database, rowsInMemory)) {
      quads.forEach(indexer::add);
      return indexer.finish();
    }
  }

  private Path database() throws Exception {
    return Files.createDirectory(folder.resolve("database"));
  }

  private static StoreContent read(Database database, Supplier<Census> census) throws Exception {
    return database.read(() -> census.get().content(new Indexes(database.tables())::term));
  }

  private static List<Quad> find(Database database, Quad pattern) throws Exception {
    return database.read(
        () -> {
          List<Quad> found = new ArrayList<>();
          database.dataset().find(pattern).forEachRemaining(found::add);
          return found;
        });
  }

  private static boolean matches(Quad quad, Quad pattern) {
    return pattern.getGraph().matches(quad.getGraph())
        && pattern.getSubject().matches(quad.getSubject())
        && pattern.getPredicate().matches(quad.getPredicate())
        && pattern.getObject().matches(quad.getObject());
  }

  /** Some of them come twice. */
  private static List<Quad> quads(int count) {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean typed = random.nextInt(4) == 0;
      quads.add(
          Quad.create(
              iri("g", random.nextInt(5)),
              iri("s", random.nextInt(300)),
              typed ? RDF.type.asNode() : iri("p", random.nextInt(12)),
              typed ? type(random) : object(random)));
    }
    return quads;
  }

  private static Node type(Random random) {
    return random.nextInt(3) == 0 ? NodeFactory.createURI(Stk.FILING) : iri("C", random.nextInt(4));
  }

  private static Node object(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> iri("s", random.nextInt(300));
      case 1 -> integer(random.nextInt(200) - 100);
      case 2 -> NodeFactory.createLiteralDT("0." + (random.nextInt(9) + 1), XSDDatatype.XSDdecimal);
      case 3 -> NodeFactory.createLiteralLang("word " + random.nextInt(50), "en");
      default -> NodeFactory.createLiteralString("text " + random.nextInt(500));
    };
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node iri(String kind, int number) {
    return NodeFactory.createURI(E + kind + number);
  }
}
