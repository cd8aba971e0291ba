package org.stakegraph.store.tdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.tdb.SmallFilings.PATIENCE;
import static org.stakegraph.store.tdb.SmallFilings.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;

class TdbStoreTest {
  @TempDir Path folder;

  // What is at the place

  @Test
  void saysThatThereIsNoStore() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertFails(() -> TdbStore.open(folder.resolve("absent")), Reason.MISSING, "absent");
    assertFails(() -> TdbStore.open(empty), Reason.MISSING, "empty");
    assertThat(folder.resolve("absent")).doesNotExist();
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void leavesADirectoryAloneThatHoldsOtherThings() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path note = Files.writeString(other.resolve("note.txt"), "mine");

    assertFails(() -> TdbStore.open(other), Reason.NOT_A_STORE, "other");
    assertFails(() -> TdbStore.openOrCreate(other), Reason.NOT_A_STORE, "directory of its own");
    assertFails(() -> TdbStore.open(note), Reason.NOT_A_STORE, "it is a file");
    assertFails(() -> TdbStore.openOrCreate(note), Reason.NOT_A_STORE, "it is a file");
    assertThat(other.toFile().list()).containsExactly("note.txt");
  }

  @Test
  void makesAStoreInAnEmptyDirectoryAndInOneThatIsAbsent() throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    for (String place : List.of("empty", "a/b/c")) {
      try (TdbStore store = TdbStore.openOrCreate(folder.resolve(place))) {
        assertThat(store.graphs()).isEmpty();
      }
      TdbStore.open(folder.resolve(place)).close();
    }
  }

  @Test
  void saysThatAStoreIsOpenAlready() throws Exception {
    Path place = folder.resolve("store");
    try (TdbStore store = TdbStore.openOrCreate(place)) {
      assertFails(() -> TdbStore.open(place), Reason.LOCKED, "open already");
      load(store, 1, 1);
    }
    TdbStore.open(place).close();
  }

  // Damage

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "SPOG.idn", "POSG.bpt", "nodes.dat", "nodes-data.obj"})
  void saysWhichFileIsMissingAndMakesNoneAnew(String name) throws Exception {
    Path store = filled();
    Files.delete(store.resolve("Data-0001").resolve(name));

    assertDamaged(store, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "SPOG.idn", "POSG.bpt", "nodes.dat", "nodes-data.obj"})
  void saysWhichFileIsCutShortAndLengthensNone(String name) throws Exception {
    Path store = filled();
    try (RandomAccessFile file =
        new RandomAccessFile(store.resolve("Data-0001").resolve(name).toFile(), "rw")) {
      file.setLength(10);
    }

    assertDamaged(store, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.dat", "GSPO.idn", "GSPO.bpt", "OSPG.dat", "nodes-data.obj"})
  void refusesAFileThatHoldsOtherThings(String name) throws Exception {
    Path store = filled();
    Path file = store.resolve("Data-0001").resolve(name);
    byte[] garbage = new byte[(int) Files.size(file)];
    Arrays.fill(garbage, (byte) 0xEE);
    Files.write(file, garbage);

    assertDamaged(store, "damaged");
  }

  @Test
  void refusesAMarkThatItDoesNotKnow() throws Exception {
    Path store = filled();
    Files.writeString(store.resolve(StoreDirectory.MARKER), "stakegraph store, format 99\n");

    assertDamaged(store, "format");
  }

  @Test
  void refusesAStoreWhoseDatabaseIsGone() throws Exception {
    Path store = filled();
    StoreDirectory.delete(store.resolve("Data-0001"));

    assertDamaged(store, "gone");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 39})
  void opensAStoreWhoseLastTransactionWasCutOffWhileItWasWritten(int bytes) throws Exception {
    Path store = filled();
    byte[] journal = new byte[40];
    ByteBuffer.wrap(journal).putInt(24).putInt(0xBAD).putInt(1).putInt(11);
    Files.write(store.resolve("Data-0001/journal.jrnl"), Arrays.copyOf(journal, bytes));

    try (TdbStore opened = TdbStore.open(store)) {
      assertThat(SmallFilings.versions(opened)).hasSize(20).containsOnly(1L);
    }
  }

  @Test
  void refusesAJournalThatHoldsOtherThings() throws Exception {
    Path store = filled();
    byte[] journal = new byte[40];
    ByteBuffer.wrap(journal).putInt(24).putInt(0xBAD).putInt(1).putInt(11);
    Files.write(store.resolve("Data-0001/journal.jrnl"), journal);

    assertDamaged(store, "Checksum");
  }

  private Path filled() throws Exception {
    Path place = folder.resolve("store");
    try (TdbStore store = TdbStore.openOrCreate(place)) {
      load(store, 20, 1);
    }
    return place;
  }

  private static void assertDamaged(Path store, String words) throws IOException {
    Map<Path, byte[]> before = files(store);
    assertFails(() -> TdbStore.open(store), Reason.DAMAGED, words);
    Map<Path, byte[]> after = files(store);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (file, bytes) ->
            assertThat(Arrays.equals(bytes, before.get(file))).as(file.toString()).isTrue());
  }

  /** All files but the lock, which names the last process. */
  private static Map<Path, byte[]> files(Path store) throws IOException {
    Map<Path, byte[]> files = new TreeMap<>();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(store)) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    for (Path path : paths) {
      if (!path.endsWith("tdb.lock")) {
        files.put(path, Files.readAllBytes(path));
      }
    }
    return files;
  }

  // Queries that linger

  @Test
  void closesAndOpensAgainWhileAQueryThatWasGivenUpStillRuns() throws Exception {
    Path place = filled();
    String stubborn =
        "SELECT * { ?s ?p ?o FILTER(REGEX('%s', '(x+x+)+\\\\1y')) }".formatted("x".repeat(26));
    try (TdbStore store = TdbStore.open(place)) {
      assertThatThrownBy(() -> store.query(SparqlQuery.of(stubborn), Duration.ofMillis(100)))
          .isInstanceOfSatisfying(
              QueryException.class,
              e -> assertThat(e.reason()).isEqualTo(QueryException.Reason.TIMEOUT));
      load(store, 1, 2);
    }
    try (TdbStore store = TdbStore.open(place)) {
      assertThat(SmallFilings.versions(store)).hasSize(20).containsOnlyOnce(2L);
    }
  }

  // The description

  @Test
  void saysWhenItWasChanged() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2031-02-03T04:05:06.789Z"), ZoneOffset.UTC);
    try (TdbStore store = TdbStore.openOrCreate(folder.resolve("store"), clock, 1)) {
      load(store, 1, 1);

      RowsAnswer answer =
          (RowsAnswer)
              store.query(
                  SparqlQuery.of("SELECT ?t { ?d <http://purl.org/dc/terms/modified> ?t }"),
                  PATIENCE);
      assertThat(answer.rows()).containsExactly(List.of("2031-02-03T04:05:06Z"));
    }
  }

  // Backup

  @Test
  void makesTheStoreAgainFromItsBackup() throws Exception {
    Path file = folder.resolve("backup.nq.gz");
    List<GraphSize> graphs;
    byte[] quads;
    try (TdbStore store = TdbStore.openOrCreate(folder.resolve("store"))) {
      load(store, 7, 1);
      load(store, 3, 2);
      store.backup(file);
      graphs = store.graphs();
      quads = filings(store);
    }

    try (TdbStore copy = TdbStore.openOrCreate(folder.resolve("copy"))) {
      try (GraphLoad load = copy.load();
          InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        load.add(in, RdfFormat.NQUADS, "https://e.org/", "https://e.org/none");
        load.finish();
      }
      assertThat(copy.graphs()).isEqualTo(graphs);
      assertThat(lines(filings(copy))).isEqualTo(lines(quads));
    }
    assertThat(folder.resolve("backup.nq.gz.tmp")).doesNotExist();
  }

  @Test
  void neverWritesOverABackup() throws Exception {
    Path file = Files.writeString(folder.resolve("backup.nq.gz"), "the only copy");
    try (TdbStore store = TdbStore.openOrCreate(folder.resolve("store"))) {
      assertFails(() -> store.backup(file), Reason.UNWRITABLE, "there already");
      assertFails(
          () -> store.backup(folder.resolve("absent/b.gz")), Reason.UNWRITABLE, "absent/b.gz");
    }
    assertThat(file).hasContent("the only copy");
  }

  private static byte[] filings(TdbStore store) throws StoreException {
    List<String> graphs =
        store.graphs().stream()
            .map(GraphSize::graph)
            .filter(graph -> !StoreGraphs.contains(graph))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(graphs, RdfFormat.NQUADS, out);
    return out.toByteArray();
  }

  private static List<String> lines(byte[] quads) {
    return new String(quads, UTF_8).lines().sorted().toList();
  }

  // Compaction

  @Test
  void givesBackWhatReplacedGraphsTook() throws Exception {
    Path place = folder.resolve("store");
    try (TdbStore store = TdbStore.openOrCreate(place)) {
      load(store, 10, 0);
      int version = 1;
      while (Files.exists(place.resolve("Data-0001"))) {
        load(store, 10, version);
        assertThat(version++).as("loads without compaction").isLessThan(300);
      }
      assertThat(SmallFilings.versions(store)).containsOnly((long) version - 1).hasSize(10);
      assertThat(new DatabaseFiles(place, place.resolve("Data-0002")).bytes())
          .isLessThan(16L << 20);
      load(store, 2, version);
    }
    try (TdbStore store = TdbStore.open(place)) {
      assertThat(SmallFilings.versions(store)).hasSize(10);
    }
  }

  private static void assertFails(ThrowingCallable call, Reason reason, String words) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.getMessage()).doesNotContain("\n");
            })
        .hasMessageContaining(words);
  }
}
