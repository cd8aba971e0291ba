package org.stakegraph.store.tdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows sorted in several orders, in memory and outside of it. */
class RowSorterTest {
  private static final RowOrder GSPO = new RowOrder("GSPO");
  private static final RowOrder POSG = new RowOrder("POSG");

  @TempDir Path folder;

  @Test
  void passesTheSameRowsInTheOrderOfEachIndex() {
    Row first = new Row(1, 5, 9, 2);
    Row second = new Row(2, 4, 8, 3);

    RowSorter sorter = sorter(10, second, first);

    assertThat(pass(sorter, GSPO)).containsExactly(first, second);
    assertThat(pass(sorter, POSG)).containsExactly(second, first);
  }

  @Test
  void comparesNumbersAsUnsignedLikeTheBytesOfAnIndex() {
    Row reference = new Row(1, 1, 1, Long.MAX_VALUE);
    Row value = new Row(1, 1, 1, Long.MIN_VALUE);

    assertThat(pass(sorter(10, value, reference), GSPO)).containsExactly(reference, value);
  }

  @Test
  void passesARowOnceThatWasAddedInMemoryAndIsInAFile() {
    Row row = new Row(1, 2, 3, 4);

    assertThat(pass(sorter(2, row, row, row, row, row), GSPO)).containsExactly(row);
  }

  @Test
  void passesNothingOfNothing() {
    assertThat(pass(sorter(2), GSPO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1_000, 5_000})
  void sortsAsMemoryWouldHoweverFewRowsItHolds(int rowsInMemory) {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      rows.add(new Row(random.nextInt(3), random.nextInt(9), random.nextInt(9), random.nextLong()));
      rows.add(rows.get(random.nextInt(rows.size())));
    }

    RowSorter sorter = sorter(rowsInMemory, rows.toArray(Row[]::new));

    for (RowOrder order : List.of(POSG, GSPO)) {
      assertThat(pass(sorter, order))
          .isEqualTo(new HashSet<>(rows).stream().sorted(order).toList());
    }
  }

  @Test
  void deletesTheFilesOfAnOrderWhenItHasPassedAndAllWhenItIsClosed() throws Exception {
    try (RowSorter sorter = sorter(1, new Row(1, 1, 1, 1), new Row(2, 2, 2, 2))) {
      assertThat(files()).containsExactly("rows-GSPO-0", "rows-POSG-0");

      pass(sorter, GSPO);

      assertThat(files()).containsExactly("rows-POSG-0");
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void failsIfAFileBecomesShorterWhileItIsRead() {
    Row[] rows = new Row[10_000];
    Arrays.setAll(rows, i -> new Row(i, i, i, i));

    assertThatThrownBy(
            () ->
                sorter(9_999, rows)
                    .forEach(
                        GSPO,
                        passing -> {
                          cut(folder.resolve("rows-GSPO-0"));
                          passing.forEachRemaining(row -> {});
                        }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("shorter");
  }

  private static void cut(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(3 * Row.BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void failsIfItsFilesCannotBeWritten() throws Exception {
    Files.createFile(folder.resolve("rows-GSPO-0"));

    assertThatThrownBy(() -> sorter(1, new Row(1, 1, 1, 1), new Row(2, 2, 2, 2)))
        .isInstanceOf(UncheckedIOException.class);
  }

  private RowSorter sorter(int rowsInMemory, Row... rows) {
    RowSorter sorter = new RowSorter(folder, rowsInMemory, List.of(GSPO, POSG));
    for (Row row : rows) {
      sorter.add(row);
    }
    return sorter;
  }

  private static List<Row> pass(RowSorter sorter, RowOrder order) {
    List<Row> passed = new ArrayList<>();
    sorter.forEach(order, (Iterator<Row> rows) -> rows.forEachRemaining(passed::add));
    return passed;
  }

  private List<String> files() throws Exception {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
