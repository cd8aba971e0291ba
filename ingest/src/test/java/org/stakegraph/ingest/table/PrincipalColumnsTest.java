package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Tables of selling holders of notes: principal is dollars, never shares and never percent. */
class PrincipalColumnsTest {
  private static final String PROSE =
      "The selling securityholders may sell our 5% convertible senior notes and the common stock"
          + " into which these convert.\n";

  private static List<DiagnosticCode> codes(String text) {
    return Typed.read(text).stream()
        .flatMap(reading -> reading.diagnostics().stream())
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void principalBesideSharesIsStatedInDollars() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Selling Securityholder | Principal Amount of Notes Beneficially Owned Prior to the Offering | Principal Amount of Notes Being Offered Hereby | Principal Amount of Notes Owned After the Offering | Number of Shares Owned Prior to the Offering | Shares Offered | Shares Owned After the Offering
                    Sample Fund LP | $3,000,000 | $2,500,000 | $500,000 | 9,000 | 5,000 | 4,000
                    Test Trust | 500 | 500 | — | 700 | 700 | —
                    """))
        .containsExactly(
            "Sample Fund LP b9000 o5000 a4000 b$3000000 o$2500000 a$500000",
            "Test Trust b700 o700 a- b$500 o$500 a$-");
  }

  @Test
  void sharesThatMayBeSoldUponConversionAreOffered() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Holder | Principal Amount of Notes Offered Hereby | Number of Shares of Common Stock That May Be Sold Upon Conversion(1) | Number of Shares of Common Stock Owned After Completion of Offering
                    Sample Fund LP | $3,000,000 | 5,000 | —
                    Test Trust | $500,000 | 700 | 10
                    """))
        .containsExactly("Sample Fund LP o5000 a- o$3000000", "Test Trust o700 a10 o$500000");
  }

  @Test
  void theirLabelNamesTheClassThatNotesConvertInto() {
    String page =
        """
        Name of Holder | Principal Amount of Notes Offered Hereby | Number of %s That May Be Sold | Number of %s Owned After Completion of Offering
        Sample Fund LP | $3,000,000 | 5,000 | 0
        Test Trust | $500,000 | 700 | 10
        """;
    List<TableReading> one = Typed.read(page.formatted("Ordinary Shares", "Ordinary Shares"));
    List<TableReading> two = Typed.read(page.formatted("Ordinary Shares", "Preferred Shares"));

    assertThat(one.get(0).statement().security()).isEqualTo("ordinary shares");
    assertThat(two).allMatch(reading -> !reading.statement().security().equals("preferred shares"));
  }

  @Test
  void principalOwnedBeforeAndOfferedForSaleIsOffered() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Name of Selling Securityholder | Principal Amount of Notes Owned Before the Offering and Offered for Sale | Principal Amount (and Percentage) of Notes Owned After the Offering | Shares Owned Prior to the Offering | Shares Offered
                    Sample Fund LP | $3,000,000 | 0 | 9,000 | 5,000
                    Test Trust | 500 | 0 | 700 | 700
                    """))
        .containsExactly(
            "Sample Fund LP b9000 o5000 o$3000000 a$0", "Test Trust b700 o700 o$500 a$0");
  }

  @Test
  void aTableOfNotesAloneIsOneOfHoldersOfNotes() {
    List<TableReading> readings =
        Typed.read(
            PROSE
                + """
                Name | Principal Amount of Notes Beneficially Owned That May Be Sold | Percentage of Notes Outstanding
                Sample Fund LP (1) | $ 3,000,000 | 1.5%
                Test Trust | $ 250,000 | *
                Total | $ 3,250,000 | 1.6%
                """);
    assertThat(readings).hasSize(1);
    TableStatement table = readings.get(0).statement();
    assertThat(table.rows())
        .extracting(Typed::row)
        .containsExactly("Sample Fund LP o$3000000 b$%1.5", "Test Trust o$250000 b$%<1");
    assertThat(table.security()).isEqualTo("5% convertible senior notes");
    assertThat(table.sharesOutstanding()).isEmpty();
    assertThat(readings.get(0).diagnostics()).isEmpty();
  }

  @Test
  void theHeadingNamesTheNotesBeforeTheProseDoes() {
    assertThat(
            Typed.read(
                    PROSE
                        + """
                        Selling Holder | Principal Amount at Maturity of 4.75% Subordinated Debentures Offered
                        Sample Fund LP | $1,000,000
                        """)
                .get(0)
                .statement()
                .security())
        .isEqualTo("4.75% subordinated debentures");
  }

  @Test
  void aHeadingOverSeveralColumnsSaysWhen() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | >2Owned Before the Offering | >2Offered Hereby | >2Owned After the Offering
                    Selling Securityholder | Principal Amount of Notes | Number of Shares | Principal Amount of Notes | Number of Shares | Principal Amount of Notes | Number of Shares
                    Sample Fund LP | $3,000,000 | 9,000 | $2,000,000 | 5,000 | $1,000,000 | 4,000
                    """))
        .containsExactly("Sample Fund LP b9000 o5000 a4000 b$3000000 o$2000000 a$1000000");
  }

  @Test
  void thousandsAreMultipliedWhereTheHeadingSaysSo() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Securityholder | Principal Amount of Notes Owned Before the Offering (in thousands) | Principal Amount of Notes Offered (in thousands)
                    Sample Fund LP | $3,000 | $2,500
                    """))
        .containsExactly("Sample Fund LP b$3000000 o$2500000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Principal Amount of Notes Offered (in thousands)",
        "Principal Amount of Notes Offered (in millions)",
        "Principal Amount of Notes Offered (in euros)",
        "Number of Notes Offered, each of $1,000 Principal Amount",
        "Principal Amount of Notes and Shares Offered",
        "Principal Amount of Notes",
        "Remaining Principal Amount of Notes",
        "Percentage of Principal Amount of Notes Offered"
      })
  void whatIsNotClearlyPrincipalInDollarsIsReportedAndNotRead(String label) {
    String text =
        PROSE
            + "Selling Securityholder | "
            + label
            + " | Principal Amount of Notes Owned After the Offering | Shares Owned Before the"
            + " Offering | Shares Offered\n"
            + "Sample Fund LP | 3,000 | 500 | 9,000 | 5,000\n";
    assertThat(Typed.rows(text))
        .singleElement()
        .asString()
        .startsWith("Sample Fund LP b9000 o5000");
    assertThat(Typed.rows(text).get(0)).doesNotContain("3000 ").doesNotContain("3000000");
    assertThat(Typed.rows(text).get(0)).doesNotContain("$3000");
    assertThat(codes(text)).contains(DiagnosticCode.COLUMN_NOT_READ);
  }

  @Test
  void proseThatScalesSomeNumbersLeavesPrincipalUnread() {
    String text =
        PROSE
            + "Dollar amounts are given in thousands.\n"
            + """
            Selling Securityholder | Principal Amount of Notes Offered | Shares Owned Before the Offering | Shares Offered
            Sample Fund LP | $3,000 | 9,000 | 5,000
            """;
    assertThat(Typed.rows(text)).containsExactly("Sample Fund LP b9000 o5000");
    assertThat(codes(text)).contains(DiagnosticCode.COLUMN_NOT_READ);
  }

  @Test
  void ofTwoIssuesOfNotesNeitherIsThePrincipal() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Securityholder | Principal Amount of 2003 Notes Offered | Principal Amount of 2005 Notes Offered | Shares Owned Before the Offering | Shares Offered
                    Sample Fund LP | $3,000,000 | $1,000,000 | 9,000 | 5,000
                    """))
        .containsExactly("Sample Fund LP b9000 o5000");
  }

  @Test
  void sharesThatNotesConvertIntoStayShares() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Stockholder | Shares Owned Before the Offering | Shares Issuable Upon Conversion of Notes Offered Hereby | Shares Owned After the Offering
                    Sample Fund LP | 9,000 | 5,000 | 4,000
                    """))
        .containsExactly("Sample Fund LP b9000 o5000 a4000");
  }

  @Test
  void sharesOfNoTimeBesideOfferedNotesAreNotOwned() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    Selling Securityholder | Principal Amount of Notes Offered | Number of Shares of Common Stock
                    Sample Fund LP | $3,000,000 | 60,000
                    """))
        .containsExactly("Sample Fund LP o$3000000");
  }

  @Test
  void barePercentagesBesidePrincipalAreOfTheNotes() {
    assertThat(
            Typed.rows(
                PROSE
                    + """
                    | >2Notes Owned Before the Offering | >2Notes Offered | >2Notes Owned After the Offering
                    Selling Securityholder | Principal Amount | Percent | Principal Amount | Percent | Principal Amount | Percent
                    Sample Fund LP | $3,000,000 | 3.0% | $2,000,000 | 2.0% | $1,000,000 | 1.0%
                    """))
        .as("what part is offered has no place in a row")
        .containsExactly("Sample Fund LP b$3000000 o$2000000 a$1000000 b$%3.0 a$%1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Title of Each Class of Securities to be Registered | Principal Amount to be Registered | Proposed Maximum Offering Price | Amount of Registration Fee
        5% Convertible Senior Notes | $100,000,000 | 100% | $25,000
        """,
        """
        Name | Principal Amount of Notes
        Sample Securities Inc. | $60,000,000
        Test Capital Markets | $40,000,000
        """,
        """
        Underwriter | Principal Amount of Notes Offered
        Sample Securities Inc. | $60,000,000
        """
      })
  void tablesOfFeesAndUnderwritersNameNoHolders(String table) {
    assertThat(Typed.read(PROSE + table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$3.000.000",
        "$3 000 000",
        "$3,000,000.50",
        "€3,000,000",
        "C$ 3,000,000",
        "3,00,000",
        "99999999999999999999",
        "*",
        "5%",
        "$1,000,000 $2,000,000"
      })
  void whatIsNoPlainSumIsNeverOne(String printed) {
    List<String> rows =
        Typed.rows(
            PROSE
                + "Selling Securityholder | Principal Amount of Notes Owned Before the Offering |"
                + " Principal Amount of Notes Offered\n"
                + "Test Trust | $700,000 | $700,000\n"
                + "Ben Sample | $600,000 | $600,000\n"
                + "Ada Sample | $500,000 | "
                + printed
                + "\n");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(2)).startsWith("Ada Sample b$500000 o$").doesNotContainPattern("o\\$\\d");
  }
}
