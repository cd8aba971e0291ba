package org.stakegraph.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

  private static AlignedText of(String source) {
    return AlignedText.of(source, new TextRange(0, source.length()));
  }

  /** What stands in the source where the words stand in the text. */
  private static String printed(String source, AlignedText text, String words) {
    int at = text.toString().indexOf(words);
    TextRange range = text.range(at, at + words.length());
    return source.substring(range.start(), range.end());
  }

  @Test
  void plainTextIsItself() {
    assertThat(of("Alder Creek Fund, L.P. (1)")).hasToString("Alder Creek Fund, L.P. (1)");
  }

  @Test
  void spacesOfEveryKindFoldToOne() {
    assertThat(of("A\u00A0 \t\r\n\u2003\u0085\u3000B")).hasToString("A B");
  }

  @Test
  void partOfATextIsFoundByItsSource() {
    AlignedText text = of("Alder   Creek\n\nFund, L.P.");

    assertThat(text.within(new TextRange(8, 19))).hasToString("Creek Fund");
    assertThat(text.within(new TextRange(0, 5))).hasToString("Alder");
    assertThat(text.within(new TextRange(100, 200))).isEmpty();
    assertThat(AlignedText.EMPTY.within(new TextRange(0, 5))).isEmpty();
  }

  @Test
  void spacesAtTheEndsGo() {
    assertThat(of(" \u00A0 A \t\u2009")).hasToString("A");
    assertThat(of(" \u00A0\t\n")).isEmpty();
  }

  @Test
  void charactersWithoutWidthGo() {
    assertThat(of("Al\u00ADder\u200B \u200ECre\u2060ek\uFEFF")).hasToString("Alder Creek");
  }

  @Test
  void typographicQuotesAreStraightened() {
    assertThat(of("\u201CCreek\u201D \u2018A\u2019s"))
        .hasToString(
            """
            "Creek" 'A's\
            """);
  }

  @Test
  void dashesAndDaggersAreTheSourcesOwn() {
    assertThat(of("\u2014 \u2013 \u2020 \u00D7")).hasToString("\u2014 \u2013 \u2020 \u00D7");
  }

  @Test
  void rangesLeadBackThroughWhatWasFoldedAndDropped() {
    String source = "A\u00A0&\u00A0\u200B B\u00AD2 (3)";
    AlignedText text = of(source);
    assertThat(text).hasToString("A & B2 (3)");
    assertThat(printed(source, text, "A")).isEqualTo("A");
    assertThat(printed(source, text, "B2")).isEqualTo("B\u00AD2");
    assertThat(printed(source, text, "& B2")).isEqualTo("&\u00A0\u200B B\u00AD2");
    assertThat(printed(source, text, "(3)")).isEqualTo("(3)");
  }

  @Test
  void aRangeWithinASourceKeepsTheSourcesPlaces() {
    String source = "ignored\tAlder  Creek\tignored";
    AlignedText text = AlignedText.of(source, new TextRange(8, 20));
    assertThat(text).hasToString("Alder Creek");
    assertThat(text.range()).isEqualTo(new TextRange(8, 20));
  }

  @Test
  void slicesAreTrimmedAndStayAligned() {
    String source = "Alder  Creek  Fund";
    AlignedText slice = of(source).slice(5, 12);
    assertThat(slice).hasToString("Creek");
    assertThat(slice.range()).isEqualTo(new TextRange(7, 12));
    assertThat(of(source).from(12).range()).isEqualTo(new TextRange(14, 18));
  }

  @Test
  void joinedLinesHaveASpaceBetweenThem() {
    String source = "Alder\nCreek";
    AlignedText joined =
        AlignedText.join(
            List.of(
                AlignedText.of(source, new TextRange(0, 5)),
                AlignedText.EMPTY,
                AlignedText.of(source, new TextRange(6, 11))));
    assertThat(joined).hasToString("Alder Creek");
    assertThat(joined.range()).isEqualTo(new TextRange(0, 11));
    assertThat(printed(source, joined, "Creek")).isEqualTo("Creek");
  }

  @Test
  void joinedLinesMayStandApartInTheSource() {
    String source = "Alder |1,000|\n Creek";
    AlignedText joined =
        AlignedText.join(
            List.of(
                AlignedText.of(source, new TextRange(0, 6)),
                AlignedText.of(source, new TextRange(14, 20))));
    assertThat(joined).hasToString("Alder Creek");
    assertThat(printed(source, joined, "Creek")).isEqualTo("Creek");
  }

  @Test
  void joiningNothingIsNothing() {
    assertThat(AlignedText.join(List.of())).isEmpty();
    assertThat(AlignedText.join(List.of(AlignedText.EMPTY, AlignedText.EMPTY))).isEmpty();
  }

  @Test
  void supplementaryCharactersKeepBothTheirUnits() {
    String source = "A \uD83D\uDE00 B";
    AlignedText text = of(source);
    assertThat(text).hasToString(source);
    assertThat(printed(source, text, "\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void anEmptyRangeStandsWhereTheTextWouldGoOn() {
    AlignedText text = of("ab  cd");
    assertThat(text.range(2, 2)).isEqualTo(new TextRange(2, 2));
    assertThat(text.range(5, 5)).isEqualTo(new TextRange(6, 6));
  }

  @Test
  void aJoinedTextNeverGoesBackInTheSource() {
    AlignedText later = AlignedText.of("first then", new TextRange(6, 10));
    AlignedText earlier = AlignedText.of("first then", new TextRange(0, 5));
    AlignedText joined = AlignedText.join(List.of(later, earlier));

    assertThat(joined.toString()).isEqualTo("then first");
    assertThat(joined.range()).isEqualTo(new TextRange(6, 10));
  }

  @Test
  void aPhraseIsMentionedInWhateverCase() {
    AlignedText text = of("Percentages are BASED  on shares");

    assertThat(text.mentions("based on")).isTrue();
    assertThat(text.mentions("shares")).isTrue();
    assertThat(text.mentions("shares outstanding")).isFalse();
    assertThat(AlignedText.EMPTY.mentions("based")).isFalse();
  }
}
