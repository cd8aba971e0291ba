package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;

/** Notes of converted tables that stand in tables of their own, a mark beside each. */
class NotesInCellsTest {
  private static final String TABLE =
      """
      SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT

      The following table shows the beneficial ownership of our common stock as of March 2, 2026.

      | Name of Beneficial Owner | Shares Owned | Percent of Class |
      | --- | --- | --- |
      | Larch Hollow Partners, L.P. (1) | 1,250,000 | 8.9% |
      | Ada Quill (2) | 20,400 | * |
      | Otto Brandt | 900 | * |

      """;

  private static final List<String> NOTES =
      List.of(
          "Larch Hollow Partners, L.P.: Ms. Quill is its managing member.",
          "Ada Quill: Includes 5,065 deferred shares.");

  /** Whose notes say what. */
  private static List<String> notes(String text) {
    OwnershipReport report = Reading.read(text);
    return report.positions().stream()
        .flatMap(p -> p.notes().stream().map(n -> line(report, p, report.footnote(n))))
        .toList();
  }

  private static String line(OwnershipReport report, Position position, Footnote note) {
    return report.party(position.holder()).name() + ": " + note.text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        |  |  |
        | --- | --- |
        | * | Less than 1%. |
        | (1) | Ms. Quill is its managing member. |
        | (2) | Includes 5,065 deferred shares. |
        """,
        """
        | (1) | (1) | Ms. Quill is its managing member. | Ms. Quill is its managing member. |
        |---|---|---|---|
        | (2) | (2) | Includes 5,065 deferred shares. | Includes 5,065 deferred shares. |
        """,
        """
        (1)| Ms. Quill is its managing member.
        ---|---

        | (2)| Includes 5,065 deferred shares.
        ---|---|---
        """,
        """
        |    | 0   | 1                                 |
        |---:|:----|:----------------------------------|
        |  0 | *   | Less than 1%.                     |
        |  1 | (1) | Ms. Quill is its managing member. |
        |  2 | (2) | Includes 5,065 deferred shares.   |
        """
      })
  void eachRowIsANote(String notes) {
    assertThat(notes(TABLE + notes)).isEqualTo(NOTES);
  }

  @Test
  void aNoteGoesOnInTheTableOfTheNextPage() {
    assertThat(
            notes(
                TABLE
                    + """
                    | --- | --- |
                    | (1) | Ms. Quill is its managing member, which she became when the firm was |

                    9

                    Table of Contents

                    |  |  |
                    | --- | --- |
                    |  | founded, and she has sole voting and dispositive power over these shares. |
                    | (2) | Includes 5,065 deferred shares. |
                    """))
        .hasSize(2)
        .first()
        .asString()
        .contains("when the firm was founded, and she has sole");
  }

  /** A note that is missing is not taken from the next table. */
  @Test
  void eachOfTwoTablesHasItsOwnNotes() {
    String second =
        """

        The next table shows the holders of more than 5% of our common stock.

        | Name and Address of Beneficial Owner | Shares Owned | Percent of Class |
        | --- | --- | --- |
        | Birch Capital LLC | 2,500,000(1) | 18.0% |
        | Alder Trust Company | 1,900,000(2) | 14.0% |

        | --- | --- |
        | (1) | Birch Capital LLC has sole voting power over these shares. |
        | (2) | Alder Trust Company has sole dispositive power over these shares. |
        """;

    assertThat(notes(TABLE + "| --- | --- |\n| (2) | Includes 5,065 deferred shares. |\n" + second))
        .containsExactly(
            "Ada Quill: Includes 5,065 deferred shares.",
            "Birch Capital LLC: Birch Capital LLC has sole voting power over these shares.",
            "Alder Trust Company: Alder Trust Company has sole dispositive power over these"
                + " shares.");
  }

  @Test
  void aRowOfFiguresBehindAMarkIsNoNote() {
    assertThat(
            notes(
                TABLE
                    + """
                    | --- | --- | --- |
                    | (1) | 1,250,000 | 8.9% |
                    | (2) | 20,400 | * |
                    """))
        .isEmpty();
  }
}
