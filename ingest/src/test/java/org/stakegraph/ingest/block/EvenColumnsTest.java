package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvenColumnsTest {
  private static List<String> even(String... lines) {
    List<TypedCharacters> typed = Stream.of(lines).map(EvenColumnsTest::typed).toList();
    return EvenColumns.of(typed).stream().map(line -> line.text(0, line.length())).toList();
  }

  private static TypedCharacters typed(String line) {
    TypedCharacters.Builder builder = new TypedCharacters.Builder(line.length());
    for (int i = 0; i < line.length(); i++) {
      builder.add(line.charAt(i), i, i + 1);
    }
    return builder.build();
  }

  @Test
  void cellsOfOneNumberStandBelowEachOther() {
    assertThat(even("Name    Shares", "Alder Fund   1,000", "a group", "Al      20"))
        .containsExactly(
            "Name          Shares", "Alder Fund     1,000", "a group", "Al                20");
  }

  @Test
  void linesOfOtherNumbersStayWhereTheyAre() {
    String[] lines = {"Name    Before    After", "Alder            1,000"};
    assertThat(even(lines)).containsExactly(lines);
  }

  @Test
  void hugeCellsAreNotMoved() {
    String huge = "x".repeat(5_000);
    assertThat(even(huge + "    1", "Alder    2")).containsExactly(huge + "    1", "Alder    2");
  }
}
