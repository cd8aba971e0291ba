package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.statement.NoteRef;

/** A number in brackets behind the name of a group. */
class GroupCountTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock.
      Name of beneficial owner | Number of shares | Percent of class
      """;
  private static final String GROUP = "Directors and officers as a group (7) | 9,000 | 9%\n";

  private static List<String> marks(String text) {
    return Typed.read(text).get(0).statement().rows().stream()
        .flatMap(row -> row.marks().stream())
        .map(NoteRef::marker)
        .toList();
  }

  @Test
  void withoutANoteItCountsThePersons() {
    String text = HEADING + "Ada Sample (1) | 5,000 | 5%\n" + GROUP + "(1) Held by a trust.\n";

    assertThat(Typed.rows(text))
        .containsExactly("Ada Sample b5000 b%5", "Directors and officers as a group (7) b9000 b%9");
    assertThat(marks(text)).containsExactly("1");
  }

  @Test
  void withANoteItIsItsMark() {
    String text =
        HEADING + "Ada Sample (1) | 5,000 | 5%\n" + GROUP + "(1) Held by a trust.\n(7) Sum.\n";

    assertThat(marks(text)).containsExactly("1", "7");
  }

  @Test
  void behindTheMarkBeforeItOrANumberOfPersonsItIsAMark() {
    assertThat(marks(HEADING + "Ada Sample (6) | 5,000 | 5%\n" + GROUP + "(1) By a trust.\n"))
        .containsExactly("6", "7");
    assertThat(marks(HEADING + GROUP.replace("(7)", "(9 persons) (7)"))).containsExactly("7");
  }

  @Test
  void beforeAWordForPersonsItCountsThemWhateverNotesThereAre() {
    String row = GROUP.replace("(7)", "(7) persons");
    String text = HEADING + "Ada Sample (6) | 5,000 | 5%\n" + row + "(6) Mine.\n(7) Sum.\n";

    assertThat(marks(text)).containsExactly("6");
    assertThat(Typed.rows(text))
        .contains("Directors and officers as a group (7) persons b9000 b%9");
  }

  @Test
  void whereNotesStandElsewhereItIsNotClearWhatItIs() {
    assertThat(marks(HEADING + "Ada Sample (1) | 5,000 | 5%\n" + GROUP)).containsExactly("1", "7");
  }
}
