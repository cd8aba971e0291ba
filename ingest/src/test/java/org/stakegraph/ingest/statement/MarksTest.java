package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class MarksTest {

  private record Taken(List<String> words, List<String> marks) {}

  private static Taken split(String text) {
    List<NoteRef> marks = new ArrayList<>();
    List<AlignedText> words =
        Marks.split(AlignedText.of(text, new TextRange(0, text.length())), marks);
    return new Taken(
        words.stream().map(AlignedText::toString).toList(),
        marks.stream().map(NoteRef::marker).toList());
  }

  @Test
  void marksComeOutOfANameWhereverTheyStand() {
    assertThat(split("Alder Creek Fund, L.P. (1)"))
        .isEqualTo(new Taken(List.of("Alder", "Creek", "Fund,", "L.P."), List.of("1")));
    assertThat(split("Alder(3)(4) Creek"))
        .isEqualTo(new Taken(List.of("Alder", "Creek"), List.of("3", "4")));
    assertThat(split("(12)[a]Alder")).isEqualTo(new Taken(List.of("Alder"), List.of("12", "a")));
  }

  @Test
  void marksInOnePairOfBracketsAreTakenOneByOne() {
    assertThat(split("Alder (1,2,12)"))
        .isEqualTo(new Taken(List.of("Alder"), List.of("1", "2", "12")));
    assertThat(split("Alder(3, 4) Creek"))
        .isEqualTo(new Taken(List.of("Alder", "Creek"), List.of("3", "4")));
  }

  @Test
  void blanksWithinTheBracketsOfAMarkAreAConvertersOwn() {
    assertThat(split("Alder (2 ) Creek"))
        .isEqualTo(new Taken(List.of("Alder", "Creek"), List.of("2")));
    assertThat(split("Alder ( 12 )")).isEqualTo(new Taken(List.of("Alder"), List.of("12")));
    assertThat(split("( )Alder")).isEqualTo(new Taken(List.of("(", ")Alder"), List.of()));
    assertThat(split("(1 2)")).isEqualTo(new Taken(List.of("(1", "2)"), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1,234)", "(1,2", "(1,)", "(,1)", "(1,a)", "[1,2]", "(1,,2)"})
  void bracketsThatHoldNoListAreWords(String text) {
    assertThat(split(text)).isEqualTo(new Taken(List.of(text), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(AB)",
        "(UK)",
        "(uk)",
        "(1234)",
        "()",
        "(1]",
        "[1)",
        "(1",
        "1)",
        "(a1)",
        "(1a)",
        "(-1)",
        "(1.5)",
        "(the",
        "(\u0663)"
      })
  void otherBracketsAreWords(String text) {
    assertThat(split(text)).isEqualTo(new Taken(List.of(text), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ada Sample (A)", "Ada Sample(A), Chairman", "(A) Ada Sample", "Ada (A) (B)"})
  void aCapitalIsAMark(String text) {
    assertThat(split(text).marks()).startsWith("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alder (A) Fund", "Alder Fund (Q), L.P.", "Alder (UK) Limited"})
  void aCapitalAmongWordsIsPartOfAName(String text) {
    assertThat(split(text).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"401(k)", "403(b)", "501(c)(3)", "501(c)"})
  void sectionsOfTheLawHoldNoMarks(String text) {
    assertThat(split(text)).isEqualTo(new Taken(List.of(text), List.of()));
    assertThat(split("Alder " + text + " Plan (2)"))
        .isEqualTo(new Taken(List.of("Alder", text, "Plan"), List.of("2")));
    assertThat(split("1" + text).marks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder Fund (Note 3)",
        "Alder Fund (see note 3)",
        "Alder Fund [See Footnote No. 3 below]",
        "Alder Fund(fn. 3)",
        "Alder (Note 3) Fund"
      })
  void aMarkMaySayThatItPointsToANote(String text) {
    assertThat(split(text)).isEqualTo(new Taken(List.of("Alder", "Fund"), List.of("3")));
  }

  @Test
  void severalNotesMayBePointedToInOnePairOfBrackets() {
    assertThat(split("Alder (see Notes 1, 2 and 11)").marks()).containsExactly("1", "2", "11");
    assertThat(split("Alder (Notes A & B)").marks()).containsExactly("A", "B");
    assertThat(split("Alder (footnotes 1,2)").words()).containsExactly("Alder");
  }

  @Test
  void curlyBracketsMarkTooButDoNotMakeAnyWordAMark() {
    assertThat(split("Alder{1} Fund {b}"))
        .isEqualTo(new Taken(List.of("Alder", "Fund"), List.of("1", "b")));
    assertThat(split("Alder {sic}").marks()).isEmpty();
    assertThat(split("Alder {1)").marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alder (Note Trust)",
        "Alder (Notes due 2027)",
        "Alder (Note 2027)",
        "Alder (Note 1 Trust)",
        "Alder (Note)",
        "Alder (see below)",
        "Alder (Notes and 1)",
        "Alder (Series 1)",
        "Alder (Note 1",
        "Alder (Notes 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)"
      })
  void otherWordsInBracketsBelongToTheName(String text) {
    assertThat(split(text).marks()).isEmpty();
    assertThat(String.join(" ", split(text).words())).isEqualTo(text);
  }

  @Test
  void nothingHoldsNoMarks() {
    assertThat(split("")).isEqualTo(new Taken(List.of(), List.of()));
    assertThat(split("(")).isEqualTo(new Taken(List.of("("), List.of()));
  }

  @Test
  void theEndOfAMarkIsOnePastItsBracket() {
    assertThat(Marks.end("x(12)y", 1)).isEqualTo(5);
    assertThat(Marks.end("x(12)y", 0)).isEqualTo(-1);
    assertThat(Marks.end("(12", 0)).isEqualTo(-1);
  }

  @Test
  void slashesAreTheBracketsOfTypedMarks() {
    assertThat(split("Alder Fund/1/ /12/"))
        .isEqualTo(new Taken(List.of("Alder", "Fund"), List.of("1", "12")));
    assertThat(split("Trust dated 2/11/91"))
        .isEqualTo(new Taken(List.of("Trust", "dated", "2/11/91"), List.of()));
    assertThat(split("a /123/ b/c/ 1/2/ x/7/8"))
        .isEqualTo(new Taken(List.of("a", "/123/", "b/c/", "1/2/", "x/7/8"), List.of()));
  }

  @Test
  void smallRomanNumbersAreMarks() {
    assertThat(split("Ada Sample (ii)(xviii)"))
        .isEqualTo(new Taken(List.of("Ada", "Sample"), List.of("ii", "xviii")));
    assertThat(split("Alder (II) (vivid) (xxxviii)"))
        .isEqualTo(new Taken(List.of("Alder", "(II)", "(vivid)", "(xxxviii)"), List.of()));
  }
}
