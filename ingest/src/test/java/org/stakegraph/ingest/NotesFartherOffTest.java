package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Target;

/** Notes that stand behind prose or behind another table, and those that are another table's. */
class NotesFartherOffTest {
  private static final String PROSE =
      "<p><b>Part C. Deletions</b></p><p>The names of two sellers are removed.</p><p>S-4</p>";

  private static String table(String... names) {
    StringBuilder rows =
        new StringBuilder(
            "<p>The selling stockholders own our common stock:</p><table><tr><td>Name</td>"
                + "<td>Shares owned before the offering</td><td>Shares offered</td></tr>");
    for (String name : names) {
      rows.append("<tr><td>").append(name).append("</td><td>900</td><td>900</td></tr>");
    }
    return rows.append("</table>").toString();
  }

  private static String note(String mark, String text) {
    return "<p>(" + mark + ") " + text + "</p>";
  }

  /** The notes of each row, "Alder Fund, L.P.: 31". */
  private static List<String> notes(String body) {
    OwnershipReport report = Reading.read("<html><body>" + body + "</body></html>");
    return report.positions().stream()
        .map(
            row ->
                report.party(row.holder()).name()
                    + ": "
                    + report.footnotes().stream()
                        .filter(note -> row.notes().contains(note.id()))
                        .map(Footnote::marker)
                        .toList())
        .toList();
  }

  /** The holders of the rows over whose shares somebody has voting power. */
  private static Set<String> votedRows(OwnershipReport report) {
    return report.relationships().stream()
        .filter(said -> said.relation() == Relation.VOTING_POWER)
        .flatMap(said -> said.targets().stream())
        .map(target -> ((Target.OfPosition) target).position())
        .map(position -> report.party(report.position(position).holder()).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void notesMayStandBehindProse() {
    assertThat(
            notes(
                table("Alder Fund, L.P.(31)", "Birch Trust(32)")
                    + PROSE
                    + note("31", "Ada Sample has voting power.")
                    + note("32", "Ben Test is the trustee.")))
        .containsExactly("Alder Fund, L.P.: [31]", "Birch Trust: [32]");
  }

  @Test
  void aTableMayHaveItsNotesBehindAnother() {
    assertThat(
            notes(
                table("Alder Fund, L.P.(31)", "Birch Trust(32)")
                    + "<p>The next is changed.</p>"
                    + table("Cedar Fund, L.P.(3)")
                    + PROSE
                    + note("3", "Carl Probe has voting power.")
                    + note("31", "Ada Sample has voting power.")
                    + note("32", "Ben Test is the trustee.")))
        .containsExactly("Alder Fund, L.P.: [31]", "Birch Trust: [32]", "Cedar Fund, L.P.: [3]");
  }

  @Test
  void notesThatTheTableBetweenBearsTooAreItsOwn() {
    assertThat(
            notes(
                table("Alder Fund, L.P.(1)", "Birch Trust(2)")
                    + "<p>"
                    + "The warrants of these sellers were issued in the spring. ".repeat(9)
                    + "</p>"
                    + table("Cedar Fund, L.P.(1)", "Dogwood Trust(2)")
                    + PROSE
                    + note("1", "Carl Probe has voting power.")
                    + note("2", "Dan Test is the trustee.")))
        .containsExactly(
            "Alder Fund, L.P.: []",
            "Birch Trust: []",
            "Cedar Fund, L.P.: [1]",
            "Dogwood Trust: [2]");
  }

  @Test
  void aNumberThatNoRowBearsBeginsANoteOfItsOwn() {
    String body =
        table("Alder Fund, L.P.(25)", "Birch Trust(37)")
            + note("25", "Ada Sample has voting power.")
            + note("31", "Carl Probe has voting power over all shares.")
            + note("37", "Ben Test is the trustee.");
    OwnershipReport report = Reading.read("<html><body>" + body + "</body></html>");
    assertThat(report.relationships())
        .noneMatch(edge -> report.party(edge.from()).name().equals("Carl Probe"))
        .isNotEmpty();
    assertThat(notes(body)).containsExactly("Alder Fund, L.P.: [25]", "Birch Trust: [37]");
  }

  /** What a shared note says is of the table that points to it, and is told of no row otherwise. */
  @Test
  void notesThatTwoTablesShareAreOfTheTableThatPointsToThem() {
    OwnershipReport report =
        Reading.read(
            "<html><body>"
                + table("Alder Fund, L.P.(1)", "Ada Sample(2)")
                + "<p>The next table names our directors.</p>"
                + table("Ada Sample(2)", "Ben Test(3)")
                + note("1", "Birch Corp. is the general partner of Alder Fund, L.P.")
                + note("2", "Includes 100 shares subject to options.")
                + note("3", "Includes 300 shares held jointly with his wife.")
                + note("4", "Includes 50 shares that nobody owns.")
                + "</body></html>");
    assertThat(
            report.components().stream()
                .filter(part -> part.note().isPresent())
                .map(part -> report.party(part.holder()).name() + ": " + part.shares()))
        .containsExactly("Ada Sample: 100", "Ben Test: 300");
    assertThat(report.diagnostics())
        .filteredOn(told -> told.code() == DiagnosticCode.NOTE_WITHOUT_MARKER)
        .extracting(Diagnostic::message)
        .containsExactly("no row points to note (4)");
  }

  @Test
  void aNoteOfAFewLettersAmongOthersIsOne() {
    String cells =
        "<table><tr><td>(1)</td><td>Assumes that all shares are sold.</td></tr>"
            + "<tr><td>(2)</td><td>[Reserved.]</td></tr>"
            + "<tr><td>(3)</td><td>Ada Sample has voting power.</td></tr></table>";
    assertThat(notes(table("Alder Fund, L.P.(3)") + cells))
        .containsExactly("Alder Fund, L.P.: [3]");
  }

  @Test
  void whatSignsMeanBehindAnotherTableStandsBeforeTheNumberedNotes() {
    assertThat(
            notes(
                table("Alder Fund, L.P.(#)(1)", "Birch Trust(2)")
                    + table("Cedar Fund Ltd.(3)")
                    + "<p>(#) This holder is an affiliate of a broker-dealer.</p>"
                    + note("1", "Ada Sample has voting power.")
                    + note("2", "Ben Test is the trustee.")
                    + note("3", "Otto Oak has voting power.")))
        .containsExactly("Alder Fund, L.P.: [#, 1]", "Birch Trust: [2]", "Cedar Fund Ltd.: [3]");
  }

  @Test
  void aNoteThatTwoTablesShareIsSaidOfTheRowsOfBoth() {
    OwnershipReport report =
        Reading.read(
            "<html><body>"
                + table("Alder Fund, L.P.(1)", "Birch Trust(2)")
                + table("Cedar Fund Ltd.(1)")
                + note("1", "Ada Sample has voting power over these shares.")
                + note("2", "Ben Test is the trustee.")
                + "</body></html>");
    assertThat(votedRows(report)).containsExactlyInAnyOrder("Alder Fund, L.P.", "Cedar Fund Ltd.");
  }

  @Test
  void aSharedNoteThatNamesTheHolderOfOneTableSaysNothingOfTheRowsOfTheOther() {
    OwnershipReport report =
        Reading.read(
            "<html><body>"
                + table("Estate of Otto Test(1)", "Birch Trust(2)")
                + table("Ada Sample(1)")
                + note(
                    "1",
                    "Ada Sample and Quay Trust Company are executors of the Estate of Otto Test and"
                        + " share voting power over these shares.")
                + note("2", "Ben Test is the trustee.")
                + "</body></html>");
    assertThat(votedRows(report)).containsExactly("Estate of Otto Test");
  }
}
