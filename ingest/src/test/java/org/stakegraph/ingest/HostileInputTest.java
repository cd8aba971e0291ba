package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.OwnershipReport;

/** Text made to be slow. The limit of time guards against a hang; it measures nothing. */
class HostileInputTest {
  private static final int LONG = 5_000_000;
  private static final int MEDIUM = 500_000;
  private static final String HEADING =
      "Name\tOwned Before Offering\tOffered\tOwned After Offering\tPercent\n";
  private static final String FIGURES = "\t20,000\t20,000\t0\t*\n";

  private static String repeated(String text, int length) {
    return text.repeat(length / text.length());
  }

  private static OwnershipReport isRead(String text) {
    return ProcessorTime.within(Duration.ofSeconds(20), () -> Reading.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t",
        "|",
        "c/o ",
        "(1)",
        "(1) ",
        "123 ",
        "1",
        "Attn: A ",
        " ",
        "-",
        "Inc. ",
        "\n"
      })
  void oneLineOfNothingElse(String text) {
    isRead(repeated(text, LONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c/o ",
        "(1)",
        "123 ",
        "Attn: A ",
        "copies to ",
        "A, NY 10001 ",
        "Inc. ",
        "12 Main Street ",
        "and ",
        "One "
      })
  void aNameOfNothingElse(String text) {
    isRead(HEADING + "Jane Q. Sample " + repeated(text, MEDIUM) + FIGURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "123 ", "(1)", "* ", "%", "$ ", "less than ", "< ", "1."})
  void aFigureOfNothingElse(String text) {
    isRead(HEADING + "Jane Q. Sample\t" + repeated(text, MEDIUM) + FIGURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c/o ", "Attn: A ", "A, NY 10001 ", "c/o Attn: ", "Dover, NH 03820 A B "})
  void aLineThatIsRepeatedWithNothingElseBehindIt(String text) {
    String name = "Jane Q. Sample";
    isRead(
        HEADING + name + FIGURES + name + repeated(" " + text, MEDIUM) + FIGURES + name + FIGURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000 Class ", "Class A: 1% / Class ", "91.5% Class ", "1,000 (5%) "})
  void aRowOfManyCellsThatNameTheirClass(String figure) {
    String heading =
        "<p>The table shows the beneficial ownership of our common stock.</p><table><tr><td>Name"
            + "</td><td>Number of shares</td><td>Percent of class</td></tr>";
    String a = repeated("<td>" + figure + "A</td>", 3 * MEDIUM);
    String b = repeated("<td>" + figure + "B</td>", 3 * MEDIUM);
    isRead("<html><body>" + heading + "<tr>" + a + "</tr><tr>" + b + "</tr></table></html>");
  }

  @Test
  void manyRowsWithoutFigures() {
    isRead(HEADING + "Jane Q. Sample\t\n".repeat(200_000));
  }

  @Test
  void manyLinesOfOneName() {
    isRead(HEADING + "Jane Q. Sample" + FIGURES + "Jane Q. Sample\n".repeat(200_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane %s and Robert %s", "%s Sample", "Jane %s, %s Sample and Robert %s"})
  void manyNamesThatAreMuchAlike(String pattern) {
    StringBuilder text = new StringBuilder(HEADING);
    for (int i = 0; i < 20_000; i++) {
      text.append(pattern.replace("%s", word(i))).append(FIGURES);
    }
    isRead(text.toString());
  }

  @Test
  void thousandsOfRowsThatBeginAlikeUnderOneNoteOfTheirFirstWords() {
    StringBuilder text = new StringBuilder(HEADING);
    for (int i = 0; i < 20_000; i++) {
      text.append("Alder Fund ").append(word(i)).append(" LP (1)").append(FIGURES);
    }
    isRead(text + "\n(1) " + "Alder Fund is what it is and so on of it all. ".repeat(20_000));
  }

  /** A name of its own for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("B");
    for (int rest = number; rest > 0; rest /= 10) {
      word.append("aeiouyaeio".charAt(rest % 10)).append("bcdfghklmn".charAt(rest % 10));
    }
    return word.toString();
  }

  @Test
  void aNoteOfThousandsOfTermsInOneSentence() {
    StringBuilder note = new StringBuilder("(1) Includes shares held by ");
    for (int i = 0; i < 20_000; i++) {
      note.append(word(i))
          .append(" Fund, L.P. (the \"")
          .append(word(i))
          .append(" Voting Trust\"), ");
    }
    isRead(HEADING + "Alder Fund, L.P. (1)" + FIGURES + "\n" + note + "and others.\n");
  }

  @Test
  void aCumulationOfTwoThousandLines() {
    StringBuilder text = new StringBuilder(HEADING);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      line.append("Fund ").append((char) ('A' + i % 26)).append(' ');
      text.append(line).append(FIGURES);
    }
    isRead(text.toString());
  }

  @Test
  void deepRepetition() {
    String line = "Alder Fund";
    StringBuilder text = new StringBuilder(HEADING);
    for (int i = 0; i < 14; i++) {
      text.append(line).append(FIGURES);
      line = line + " Birch " + line;
    }
    isRead(text.toString());
  }

  @Test
  void manyShortLines() {
    isRead("x\n".repeat(400_000));
    isRead("ABCD EFGH\n".repeat(400_000));
  }

  @Test
  void manyTables() {
    String prose =
        "A sentence that is too long to be a stray line in a table, and so ends every one.";
    isRead((HEADING + "Jane Q. Sample" + FIGURES + "\n" + prose + prose + "\n").repeat(5000));
    isRead(HEADING.repeat(20_000));
  }

  @Test
  void manyTablesInOneBlock() {
    isRead(
        ("Name\tOffered\tOwned Before\n"
                + "Jane Q. Sample\t20,000\t20,000\n"
                + HEADING
                + "Jane Q. Sample"
                + FIGURES)
            .repeat(3000));
  }

  @Test
  void manyEmptyColumns() {
    isRead(HEADING + ("Jane Q. Sample" + "\t".repeat(60) + "\n").repeat(10_000));
    isRead(HEADING + ("Jane Q. Sample" + "\t".repeat(60) + "\nAlder" + FIGURES).repeat(5000));
  }

  @Test
  void manyContactsOfOneHolder() {
    OwnershipReport report =
        isRead(
            HEADING
                + "Alder Fund"
                + FIGURES
                + "c/o Birch\n".repeat(20_000)
                + "with copies to\n"
                + "123 \n".repeat(20_000)
                + "Cedar Fund"
                + FIGURES);
    assertThat(report.positions()).isNotEmpty();
  }

  @Test
  void lettersThatChangeLengthWithTheirCase() {
    OwnershipReport report =
        Reading.read(HEADING + "\u0130\u0130 Fund c/o \u0130 Sample Attn: \u0130" + FIGURES);
    assertThat(report.positions()).hasSize(1);
  }
}
