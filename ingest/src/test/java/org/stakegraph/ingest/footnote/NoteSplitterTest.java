package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DiagnosticCode;

class NoteSplitterTest {

  private static NoteSection split(String text, MarkerUse... uses) {
    return NoteSplitter.split(SourceText.of(text), new TextRange(0, text.length()), List.of(uses));
  }

  private static List<String> notes(NoteSection section) {
    return section.notes().stream()
        .map(note -> note.marker().orElse("?") + (note.markerPrinted() ? ": " : "~ ") + note.text())
        .toList();
  }

  private static MarkerUse use(String marker, String... holders) {
    return new MarkerUse(marker, List.of(holders));
  }

  @Test
  void marksStandOnTheLineOrBeforeIt() {
    assertThat(
            notes(
                split(
                    "(1)\nFirst note.\n\n- (2)\n Second note.\n- (3) Third\nnote.\n[4] Fourth.",
                    use("1"),
                    use("2"),
                    use("3"),
                    use("4"))))
        .containsExactly("1: First note.", "2: Second note.", "3: Third note.", "4: Fourth.");
  }

  @Test
  void blanksWithinBracketsBelongToTheMark() {
    assertThat(notes(split("(1 ) Ada is here.\n\n( 2 ) Ben is there.", use("1"), use("2"))))
        .containsExactly("1: Ada is here.", "2: Ben is there.");
    assertThat(notes(split("(1) Ada is here.\n\n(2 of these) stay.", use("1"), use("2"))))
        .containsExactly("1: Ada is here.");
  }

  @Test
  void bareAndPointedNumbersAreMarksInTheirOrder() {
    assertThat(notes(split("1Ada is here.\n\n2 Ben is there.", use("1"), use("2"))))
        .containsExactly("1: Ada is here.", "2: Ben is there.");
    assertThat(notes(split("1. Ada is here.\n2. Ben is there.", use("1"), use("2"))))
        .containsExactly("1: Ada is here.", "2: Ben is there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Note %d: ", "NOTE %d. ", "Note %d - ", "(Note %d) ", "Footnote (%d) ", "{%d} "})
  void aNoteMaySayThatItIsOne(String head) {
    String text = head.formatted(1) + "Ada is here.\n\n" + head.formatted(2) + "Ben is there.";
    assertThat(notes(split(text, use("1"), use("2"))))
        .containsExactly("1: Ada is here.", "2: Ben is there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note 2 holders stay.",
        "Note 7: Ben stays.",
        "(Note 2 stays)",
        "Notes: 2",
        "Note"
      })
  void wordsThatSpeakOfNotesGoOnWithOne(String line) {
    assertThat(notes(split("Note 1: Ada is here.\n" + line, use("1"), use("2"))))
        .containsExactly("1: Ada is here. " + line);
  }

  @Test
  void lostMarksComeBackFromTheSequence() {
    NoteSection section =
        split(
            "(1)\nAll amounts are rounded.\n\nIncludes 4 shares held by Mr. Sample.\n\n(3) Third.",
            use("1"),
            use("2", "Ben Sample"),
            use("3"));
    assertThat(notes(section))
        .containsExactly(
            "1: All amounts are rounded.", "2~ Includes 4 shares held by Mr. Sample.", "3: Third.");
    assertThat(section.diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .containsExactly(DiagnosticCode.MARKER_RECOVERED);
  }

  @Test
  void aNoteThatSpeaksOfAnotherHolderDoesNotGetTheMark() {
    NoteSection section =
        split(
            "(1) First.\n\nIncludes 4 shares held by Mr. Test.\n\nIncludes 5 shares.\n\n(4) Last.",
            use("1"),
            use("2", "Ada Sample"),
            use("3", "Ben Test"),
            use("4"));
    assertThat(notes(section))
        .containsExactly(
            "1: First.",
            "3~ Includes 4 shares held by Mr. Test.",
            "?~ Includes 5 shares.",
            "4: Last.");
    assertThat(section.diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .contains(DiagnosticCode.NOTE_WITHOUT_MARKER);
  }

  @Test
  void aSecondParagraphBelongsToTheNoteBefore() {
    assertThat(notes(split("(1) First.\n\nMore of it.\n\n(2) Second.", use("1"), use("2"))))
        .containsExactly("1: First. More of it.", "2: Second.");
  }

  @Test
  void pageNumbersAndListLabelsAreNoMarks() {
    assertThat(
            notes(
                split(
                    "(1) Ada may not\n\n18\n\n<PAGE>\nconvert if\n(a) it hurts or\n(b) not.\n\n"
                        + "(2) Second.",
                    use("1"),
                    use("2"))))
        .containsExactly("1: Ada may not convert if (a) it hurts or (b) not.", "2: Second.");
  }

  @Test
  void signsAreMarksOfNotesWhereRowsCarryThem() {
    assertThat(
            notes(
                split(
                    "* Less than one percent.\n\n** Held in trust.\n\n\u2020 Held by a\nfund.",
                    use("**"),
                    use("\u2020"))))
        .containsExactly("**: Held in trust.", "\u2020: Held by a fund.");
    assertThat(split("** Less than 1%.\n\n*** Held in trust.", use("**"), use("***")).legends())
        .hasSize(1);
    assertThat(notes(split("(1) Held by a fund.\n\n# Other matters", use("1"))))
        .containsExactly("1: Held by a fund.");
  }

  @Test
  void starsHaveALegend() {
    NoteSection section = split("*\n\nLess than 1%\n\n18\n\n(1)\nFirst.", use("1"));
    assertThat(section.legends())
        .singleElement()
        .satisfies(legend -> assertThat(legend.bound()).isEqualByComparingTo("1"));
    assertThat(notes(section)).containsExactly("1: First.");
    assertThat(split("* Represents less than one percent.").legends()).hasSize(1);
    assertThat(split("* A footnote about something.").legends()).isEmpty();
  }

  @Test
  void notesEndAtTheNextSection() {
    assertThat(notes(split("(1) First.\n\n19\n\nPLAN OF DISTRIBUTION\n\nWe sell.", use("1"))))
        .containsExactly("1: First.");
    assertThat(notes(split("(1) First.\n\nThe stock may be sold.\n\nMore.", use("1"))))
        .containsExactly("1: First.");
  }

  @Test
  void spansSkipThePageBreak() {
    String text = "(1) Ada is\n\n18\n\nhere.";
    NoteSection section = split(text, use("1"));
    var note = section.notes().get(0).text();
    TextRange range = note.range(note.toString().indexOf("here"), note.length());
    assertThat(text.substring(range.start(), range.end())).isEqualTo("here.");
  }
}
