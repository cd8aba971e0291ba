package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Columns of rights to shares beside those of what is owned and offered. */
class PartColumnsTest {
  private static final String PROSE = "The selling stockholders may sell our common stock.\n";

  private static List<String> parts(String table) {
    return Typed.read(PROSE + table).stream()
        .flatMap(reading -> reading.statement().rows().stream())
        .map(PartColumnsTest::row)
        .toList();
  }

  private static String row(HoldingStatement row) {
    StringBuilder line = new StringBuilder(row.holder().name());
    row.parts()
        .forEach(
            part -> {
              line.append(" + ").append(part.shares()).append(' ').append(part.kind());
              line.append(' ').append(part.instrument());
              part.withinDays().ifPresent(days -> line.append(" within ").append(days));
            });
    return line.toString();
  }

  private static List<DiagnosticCode> codes(String table) {
    return Typed.read(PROSE + table).stream()
        .flatMap(reading -> reading.diagnostics().stream())
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void sharesToComeThatAreOwnedAndOfferedArePartsOfTheRow() {
    String table =
        """
        Selling Stockholder | Shares Owned Before the Offering | Shares Issuable Upon Exercise of Series C Warrants | Shares Issuable Upon Conversion of Notes | Shares Offered | Shares Owned After the Offering
        Alder Fund LP (1) | 9,000 | 2,000 | 1,000 | 6,000 | 3,000
        Birch Trust | 500 | 500 | — | 500 | 0
        Cedar Corp. | 700 | — | — | 700 | 0
        """;
    assertThat(parts(table))
        .containsExactly(
            "Alder Fund LP + 2000 WARRANT Series C Warrants + 1000 NOTE note",
            "Birch Trust + 500 WARRANT Series C Warrants",
            "Cedar Corp.");
    assertThat(codes(table)).isEmpty();
  }

  @Test
  void partsAreProvenWhereTheyAndAnotherColumnAddUpToWhatIsOwned() {
    assertThat(
            parts(
                """
                Name of Beneficial Owner | Shares Held Outright | Options Exercisable Within 60 Days | Total Beneficial Ownership | Percent of Class
                Ada Sample | 4,000 | 1,500 | 5,500 | 1.2%
                Ben Test | 300 | 200 | 500 | *
                Carl Proof | 800 | — | 800 | *
                """))
        .containsExactly(
            "Ada Sample + 4000 COMMON shares + 1500 OPTION option within 60",
            "Ben Test + 300 COMMON shares + 200 OPTION option within 60",
            "Carl Proof + 800 COMMON shares");
  }

  @Test
  void whatCompletesThePartsIsReadOnlyIfItsHeadingSaysShares() {
    assertThat(
            parts(
                """
                Name of Beneficial Owner | Other Interests | Options Exercisable Within 60 Days | Total Beneficial Ownership | Percent of Class
                Ada Sample | 4,000 | 1,500 | 5,500 | 1.2%
                Ben Test | 300 | 200 | 500 | *
                """))
        .containsExactly(
            "Ada Sample + 1500 OPTION option within 60", "Ben Test + 200 OPTION option within 60");
  }

  @Test
  void whatIsOfferedIfTheUnderwritersUseTheirOptionIsNoRight() {
    assertThat(
            parts(
                """
                Selling Stockholder | Shares Owned Before the Offering | Shares Offered | Shares Offered if Option Is Exercised in Full | Shares Owned After the Offering
                Alder Fund LP | 9,000 | 2,000 | 2,300 | 7,000
                Birch Trust | 500 | 200 | 230 | 300
                """))
        .containsExactly("Alder Fund LP", "Birch Trust");
  }

  @Test
  void optionsBesideOwnedSharesOfWhichNothingProvesThemPartAreNone() {
    String table =
        """
        Name of Beneficial Owner | Common Shares Owned | Percent of Class | Options Held
        Ada Sample | 4,000 | 1.2% | 1,500
        Ben Test | 300 | * | 2,000
        """;
    assertThat(parts(table)).containsExactly("Ada Sample", "Ben Test");
    assertThat(codes(table)).contains(DiagnosticCode.COLUMN_NOT_READ);
  }

  @Test
  void sharesToComeOnTopOfWhatIsOwnedAreNone() {
    assertThat(
            parts(
                """
                Selling Stockholder | Shares Owned Before the Offering | Shares Issuable Upon Exercise of Warrants | Shares Offered | Shares Owned After the Offering
                Alder Fund LP | 4,000 | 2,000 | 6,000 | 0
                Birch Trust | 500 | 250 | 750 | 0
                """))
        .containsExactly("Alder Fund LP", "Birch Trust");
  }

  @Test
  void phantomUnitsAreNoSharesThatAnybodyOwns() {
    assertThat(
            parts(
                """
                Selling Stockholder | Shares Owned Before the Offering | Phantom Stock Units | Shares Offered | Shares Owned After the Offering
                Alder Fund LP | 9,000 | 120 | 6,000 | 3,000
                Birch Trust | 500 | 110 | 500 | 0
                """))
        .containsExactly("Alder Fund LP", "Birch Trust");
  }

  @Test
  void aHeadingOfSeveralKindsOfRightsSaysNotWhichTheyAre() {
    assertThat(
            parts(
                """
                Selling Stockholder | Shares Owned Before the Offering | Shares Issuable Upon Exercise of Warrants or Conversion of Notes | Shares Offered | Shares Owned After the Offering
                Alder Fund LP | 9,000 | 2,000 | 6,000 | 3,000
                Birch Trust | 500 | 250 | 500 | 0
                """))
        .containsExactly("Alder Fund LP", "Birch Trust");
  }

  @Test
  void manyColumnsAndEndlessHeadingsAreRead() {
    String heading = " | Shares Issuable Upon Exercise of " + "Warrants ".repeat(2_000);
    String table =
        "Selling Stockholder | Shares Owned Before the Offering | Shares Offered"
            + heading.repeat(40)
            + "\n"
            + ("Alder Fund LP | 9,000 | 6,000" + " | 10".repeat(40) + "\n").repeat(3);
    assertThat(parts(table)).isNotNull();
  }
}
