package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.Amount.Kind;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class AmountsTest {

  private static Amounts read(String cell) {
    return Amounts.read(AlignedText.of(cell, new TextRange(0, cell.length())));
  }

  private static Amount only(String cell) {
    return read(cell).single().orElseThrow();
  }

  private static List<String> marks(String cell) {
    return read(cell).marks().stream().map(NoteRef::marker).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,234; 1234",
        "12; 12",
        "0; 0",
        "999; 999",
        "1234567; 1234567",
        "30,446,835; 30446835",
        "$1,234; 1234",
        "'$ 1,234'; 1234",
        "\\$1,234; 1234"
      })
  void digitsWithOrWithoutCommasAreACount(String cell, long count) {
    assertThat(only(cell).kind()).isEqualTo(Kind.COUNT);
    assertThat(only(cell).shares()).isEqualTo(count);
    assertThat(only(cell).isCount()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,345.678", "1,000.5", "50,219,260.594"})
  void aPartOfAShareBehindThousandsIsNoCount(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.FRACTION);
    assertThat(only(cell).number()).isEqualTo(new BigDecimal(cell.replace(",", "")));
    assertThat(only(cell).isCount()).isFalse();
  }

  @Test
  void noPartOfAShareLeavesACount() {
    assertThat(only("12,345.000").kind()).isEqualTo(Kind.COUNT);
    assertThat(only("12,345.000").shares()).isEqualTo(12345);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,34.5", "1,000.1234567", "1,000.", ",000.5", "1,000.5.5"})
  void otherPointsAndCommasAreGarbled(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void dotsAreReadAsGroupsUnlessTheyCannotBe() {
    assertThat(read("12.345").withoutDottedGroups().single().orElseThrow().kind())
        .isEqualTo(Kind.GARBLED);
    assertThat(read("12 345").withoutDottedGroups().single().orElseThrow().kind())
        .isEqualTo(Kind.REGROUPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"4 447 948; 4447948", "44 799; 44799", "1.425.030; 1425030", "844.692; 844692"})
  void groupsHeldTogetherByBlanksOrDotsAreACountThatLostItsCommas(String cell, long count) {
    assertThat(only(cell).kind()).isEqualTo(Kind.REGROUPED);
    assertThat(only(cell).shares()).isEqualTo(count);
    assertThat(only(cell).printed()).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "004,324",
        "0,125",
        "00",
        "012",
        "1,23",
        "1,2345",
        ",123",
        "1,,234",
        "1.23.456",
        "l,234",
        "1,234-",
        "1,O00",
        "\u00D7",
        "x",
        "1/2",
        "??",
        "12,34,567"
      })
  void whatNoCountLooksLikeIsGarbled(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.GARBLED);
    assertThat(only(cell).isCount()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12345678901234567890", "99,999,999,999,999,999,999", "123 456 789 012 345 678"})
  void aNumberTooLongForSharesIsGarbled(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.GARBLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "4.9%; PERCENT; 4.9",
        "4.9 %; PERCENT; 4.9",
        "100%; PERCENT; 100",
        ".5%; PERCENT; .5",
        "0.125%; PERCENT; 0.125",
        "1.425%; PERCENT; 1.425",
        "4.9; DECIMAL; 4.9",
        "0.125; DECIMAL; 0.125",
        "12.34; DECIMAL; 12.34"
      })
  void percentagesAreDecimalsWithOrWithoutASign(String cell, Kind kind, BigDecimal number) {
    assertThat(only(cell).kind()).isEqualTo(kind);
    assertThat(only(cell).number()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "**", "\\*", "*%", "* %", "\u2020", "(*)", "[*]"})
  void aStarIsABoundOnly(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.BELOW);
    assertThat(only(cell).isCount()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<1%; 1",
        "< 1%; 1",
        "< 1 %; 1",
        "<0.1%; 0.1",
        "<1; 1",
        "Less than 1%; 1",
        "less than 0.5%; 0.5",
        "less than 1 %; 1",
        "less than one percent; 1",
        "under 1%; 1"
      })
  void aBoundCanBeSpelled(String cell, BigDecimal bound) {
    assertThat(only(cell).kind()).isEqualTo(Kind.BELOW);
    assertThat(only(cell).number()).isEqualByComparingTo(bound);
    assertThat(only(cell).range()).isEqualTo(new TextRange(0, cell.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"less", "less than", "less than that", "<", "< x", "than 1%"})
  void halfABoundIsNone(String cell) {
    assertThat(read(cell).tokens()).extracting(Amount::kind).doesNotContain(Kind.BELOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "---", "\u2014", "\u2013", "-0-", "Nil", "none", "$-", "-%"})
  void aDashIsNil(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.NIL);
    assertThat(only(cell).number()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "n/a", "NA", "n.a.", "N/M", "nm"})
  void notApplicableIsNotNil(String cell) {
    assertThat(only(cell).kind()).isEqualTo(Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "$", "\\$", "\\"})
  void anEmptyCellOrALoneCurrencySignSaysNothing(String cell) {
    assertThat(read(cell).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$ %", "\\ %", "%", "% %", "% 4", "$ % 5%"})
  void percentSignsWithoutNumbersDoNoHarm(String cell) {
    assertThat(read(cell).tokens()).noneMatch(a -> a.isCount() && a.printed().contains("%"));
  }

  @Test
  void marksComeOffWhetherGluedOrApart() {
    assertThat(only("1,234(3)").shares()).isEqualTo(1234);
    assertThat(marks("1,234(3)")).containsExactly("3");
    assertThat(only("1,234 (3)(4)").shares()).isEqualTo(1234);
    assertThat(marks("1,234 (3)(4)")).containsExactly("3", "4");
    assertThat(only("*(a)").kind()).isEqualTo(Kind.BELOW);
    assertThat(marks("*(a)")).containsExactly("a");
    assertThat(marks("4.9%[12]")).containsExactly("12");
  }

  @Test
  void aMarkAloneIsNoFigure() {
    assertThat(read("(3)").tokens()).isEmpty();
    assertThat(marks("(3)")).containsExactly("3");
    assertThat(read("(3)").isEmpty()).isFalse();
  }

  @Test
  void aNumberInBracketsTooLongForAMarkIsGarbledNotACount() {
    assertThat(only("(1,234)").kind()).isEqualTo(Kind.GARBLED);
    assertThat(marks("(1,234)")).isEmpty();
  }

  @Test
  void severalFiguresInACellStayApart() {
    assertThat(read("1,234 5,678 * 4.9%").tokens())
        .extracting(Amount::kind)
        .containsExactly(Kind.COUNT, Kind.COUNT, Kind.BELOW, Kind.PERCENT);
    assertThat(read("1,234 5,678").single()).isEmpty();
  }

  @Test
  void tokensKnowWhereTheyStand() {
    String cell = "  1,234 (3)  4 447 948";
    Amounts amounts = read(cell);
    assertThat(amounts.tokens())
        .extracting(a -> cell.substring(a.range().start(), a.range().end()))
        .containsExactly("1,234", "4 447 948");
    assertThat(amounts.marks())
        .extracting(m -> cell.substring(m.range().start(), m.range().end()))
        .containsExactly("(3)");
  }

  @Test
  void anOverlongRunOfGroupsIsPrintedAsItself() {
    assertThat(read("123 456 789 012 345 678 *").tokens())
        .extracting(Amount::printed)
        .containsExactly("123 456 789 012 345 678", "*");
  }

  @Test
  void aCommaBeforeOneOrTwoDigitsAndAPercentSignPartsDecimals() {
    assertThat(only("24,8%").number()).isEqualByComparingTo("24.8");
    assertThat(only("24,80 %").kind()).isEqualTo(Kind.PERCENT);
    assertThat(only("24,8").kind()).isEqualTo(Kind.GARBLED);
    assertThat(only("2,4,8%").kind()).isEqualTo(Kind.GARBLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12,345*; 12345; *",
        "12,345**; 12345; **",
        "12,345\u2020; 12345; \u2020",
        "12,345(**); 12345; **",
        "12345#; 12345; #",
        "6.2%*; 6.2; *"
      })
  void signsBehindANumberAreMarksOfNotes(String cell, BigDecimal number, String mark) {
    assertThat(only(cell).number()).isEqualTo(number);
    assertThat(marks(cell)).containsExactly(mark);
  }

  @Test
  void aSignAloneStaysAFigureAndOneWithinANumberSpoilsIt() {
    assertThat(only("**").kind()).isEqualTo(Kind.BELOW);
    assertThat(only("(*)").kind()).isEqualTo(Kind.BELOW);
    assertThat(only("12*345").kind()).isEqualTo(Kind.GARBLED);
    assertThat(marks("*".repeat(100_000))).isEmpty();
    assertThat(marks("1" + "*".repeat(100_000))).hasSize(1);
  }
}
