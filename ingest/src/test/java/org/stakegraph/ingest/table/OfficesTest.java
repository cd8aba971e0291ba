package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.HoldingStatement;

/** What rows, columns of titles and headings say of the offices that holders have at the issuer. */
class OfficesTest {
  private static final String HEADING =
      """
      The table shows the beneficial ownership of our common stock.
      Name of beneficial owner | Number of shares | Percent of class
      """;

  /** Each row's name and, behind it, the words and the rules of its offices. */
  private static List<String> offices(String text) {
    return Typed.read(text).stream()
        .flatMap(reading -> reading.statement().rows().stream())
        .map(row -> row.holder().name() + offices(row, text))
        .toList();
  }

  private static String offices(HoldingStatement row, String text) {
    StringBuilder said = new StringBuilder();
    row.offices()
        .forEach(
            office ->
                said.append(" [")
                    .append(text, office.range().start(), office.range().end())
                    .append("] ")
                    .append(office.rule()));
    return said.toString();
  }

  @Test
  void theTitleBehindAName() {
    assertThat(
            offices(
                HEADING
                    + """
                    Ada Sample, M.D., Chief Medical Officer | 1,000 | 1.0%
                    Ben Test / President and Director (2) | 2,000 | 2.0%
                    Cora Test (Vice President of Sales) | 3,000 | 3.0%
                    Dan Sample | 4,000 | 4.0%
                    Eve Proof - Vice President | 5,000 | 5.0%
                    Finn Sample\u2014Treasurer | 6,000 | 6.0%
                    Gail Test; Director | 7,000 | 7.0%
                    Hugo Proof: Secretary | 8,000 | 8.0%
                    Iris Sample, a director | 9,000 | 9.0%
                    """))
        .containsExactly(
            "Ada Sample, M.D. [Chief Medical Officer] name-office",
            "Ben Test [President and Director] name-office",
            "Cora Test [(Vice President of Sales)] name-office",
            "Dan Sample",
            "Eve Proof [Vice President] name-office",
            "Finn Sample [Treasurer] name-office",
            "Gail Test [Director] name-office",
            "Hugo Proof [Secretary] name-office",
            "Iris Sample [a director] name-office");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former Chief Executive Officer",
        "Director Nominee",
        "Director Emeritus",
        "Managing Member",
        "President of Alder Bank",
        "President of Cedar",
        "Director, Alder Holdings LLC",
        "Chairman of Alder Corporation",
        "Founder",
        "Consultant",
        "Director's wife"
      })
  void titlesThatAreNoneAtTheIssuer(String title) {
    assertThat(offices(HEADING + "Ada Sample, " + title + " | 1,000 | 1.0%\n"))
        .containsExactly("Ada Sample");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chairman of the Board of Directors",
        "Secretary of the Company",
        "Managing Director",
        "Chief Technology Officer",
        "Executive Vice President \u2013 Operations",
        "General Counsel",
        "Named Officer",
        "Employee"
      })
  void titlesAtTheIssuer(String title) {
    assertThat(offices(HEADING + "Ada Sample, " + title + " | 1,000 | 1.0%\n"))
        .containsExactly("Ada Sample [" + title + "] name-office");
  }

  @Test
  void aColumnOfTitles() {
    assertThat(
            offices(
                """
                The table shows the beneficial ownership of our common stock.
                Name of beneficial owner | Position | Number of shares | Percent of class
                Ada Sample | Chief Executive Officer | 1,000 | 1.0%
                Ben Test | Former director | 2,000 | 2.0%
                Cora Test | Shareholder | 3,000 | 3.0%
                """))
        .containsExactly(
            "Ada Sample [Chief Executive Officer] column-office", "Ben Test", "Cora Test");
  }

  @Test
  void aHeadingSpeaksOfTheRowsBelowIt() {
    assertThat(
            offices(
                HEADING
                    + """
                    5% Stockholders: | |
                    Ann Holder | 9,000 | 9.0%
                    Directors (other than executive officers): | |
                    Ada Sample | 1,000 | 1.0%
                    Ben Test, Director Nominee | 2,000 | 2.0%
                    Named Executive Officers: | |
                    Cora Test, Treasurer | 3,000 | 3.0%
                    All directors and executive officers as a group (3 persons) | 6,000 | 6.0%
                    Dan Holder | 8,000 | 8.0%
                    """))
        .containsExactly(
            "Ann Holder",
            "Ada Sample [Directors (other than executive officers):] heading-office",
            "Ben Test",
            "Cora Test [Treasurer] name-office",
            "All directors and executive officers as a group (3 persons)",
            "Dan Holder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Directors, Nominees and Executive Officers",
        "Former Officers",
        "Principal Stockholders",
        "Stockholders other than Directors and Officers",
        "Executive Officers, Directors and 5% Stockholders",
        "Affiliates of our directors:",
        "Management",
        "Others:"
      })
  void headingsOverOthersToo(String heading) {
    assertThat(offices(HEADING + heading + " | |\nAda Sample | 1,000 | 1.0%\n"))
        .containsExactly("Ada Sample");
  }

  @Test
  void aHeadingHoldsOverThePage() {
    assertThat(
            offices(
                HEADING
                    + """
                    Executive Officers and Directors | |
                    Ada Sample | 1,000 | 1.0%
                    # 7
                    Name of beneficial owner | Number of shares | Percent of class
                    Ben Test | 2,000 | 2.0%
                    Other holders: | |
                    Cora Test | 3,000 | 3.0%
                    """))
        .containsExactly(
            "Ada Sample [Executive Officers and Directors] heading-office",
            "Ben Test [Executive Officers and Directors] heading-office",
            "Cora Test");
  }

  @Test
  void aTitleWithoutEndIsReadInOneGo() {
    String title = "Director of ".repeat(20_000);
    assertThat(offices(HEADING + "Ada Sample, " + title + " | 1,000 | 1.0%\n"))
        .containsExactly("Ada Sample");
  }

  @Test
  void whoRetiredBearsNoOfficeAndIsNotCalledSo() {
    assertThat(offices(HEADING + "Ada Sample / Retired | 1,000 | 1.0%\n"))
        .containsExactly("Ada Sample");
  }
}
