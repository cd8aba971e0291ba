package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

/** A column beside the names that says who votes, disposes of or controls what they own. */
class ControlPersonColumnsTest {
  private static final String BOTH = "Natural Person(s) with Voting or Investment Power";

  private static final String SECTION =
      "The table shows the shares of common stock that each selling stockholder owns.";

  private static OwnershipReport page(String label, String cell) {
    return Reading.read(
        """
        <html><body><p><b>SELLING STOCKHOLDERS</b></p><p>%s</p><table>
        <tr><td>Name of Selling Stockholder</td><td>Shares Owned</td><td>Shares Offered</td>
        <td>%s</td></tr>
        <tr><td>Alder Fund, L.P.</td><td>40,000</td><td>30,000</td><td>%s</td></tr>
        <tr><td>Birch Master Trust</td><td>50,000</td><td>20,000</td><td>Zoe Sample</td></tr>
        <tr><td>Cedar Partners LLC</td><td>60,000</td><td>10,000</td><td>Zoe Sample</td></tr>
        </table></body></html>
        """
            .formatted(SECTION, label, cell));
  }

  private static String said(OwnershipReport report, String holder) {
    return report.relationships().stream()
        .filter(relation -> holder.equals(holder(report, relation)))
        .map(relation -> report.party(relation.from()).name() + " " + relation.relation())
        .collect(Collectors.joining("; "));
  }

  private static String holder(OwnershipReport report, Relationship relation) {
    Target target = relation.targets().get(0);
    return report
        .party(
            target.match(
                party -> party,
                position -> report.position(position).holder(),
                component -> report.component(component).holder()))
        .name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Natural Person(s) with Voting or Investment Power | VOTING_POWER DISPOSITIVE_POWER
          Individuals with voting and dispositive control   | VOTING_POWER DISPOSITIVE_POWER
          Name of Person with Voting Power                  | VOTING_POWER
          Person Having Dispositive Power                   | DISPOSITIVE_POWER
          Name of Control Person                            | CONTROL_PERSON
          """)
  void itsLabelSaysWhichPower(String label, String powers) {
    String expected =
        List.of(powers.split(" ")).stream()
            .map(power -> "Ada Q. Sample " + power)
            .collect(Collectors.joining("; "));

    assertThat(said(page(label, "Ada Q. Sample"), "Alder Fund, L.P.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Sample/Ben Test             | Ada Sample VOTING_POWER; Ben Test VOTING_POWER
          Ada Sample / Ben Test           | Ada Sample VOTING_POWER; Ben Test VOTING_POWER
          Ada Sample/CEO                  | Ada Sample VOTING_POWER
          Ada Sample / Managing Member    | Ada Sample VOTING_POWER
          Ada Sample/Alder Capital LLC    | Ada Sample VOTING_POWER
          Sample/Test LLC                 | Sample/Test LLC VOTING_POWER
          """)
  void aSlashSetsAnotherPersonOrWhatOneIsBesideAName(String cell, String powers) {
    assertThat(said(page("Name of Person with Voting Power", cell), "Alder Fund, L.P."))
        .isEqualTo(powers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Relationship to the Company and Control Person",
        "Position",
        "Manner of holding",
        "Name of Broker"
      })
  void otherColumnsOfWordsGiveNobodyPower(String label) {
    assertThat(said(page(label, "Ada Q. Sample"), "Alder Fund, L.P.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Sample and Ben Doe                 | Ada Sample; Ben Doe
          Ada Sample<br>Ben Doe                  | Ada Sample; Ben Doe
          Ada Sample and<br>Ben Doe              | Ada Sample; Ben Doe
          Ada<br>Sample                          | Ada Sample
          Alder Capital<br>Management, Inc.      | Alder Capital Management, Inc.
          Ada Sample, Managing Member; Ben Doe   | Ada Sample; Ben Doe
          Ada Sample, as Trustee                 | Ada Sample
          Ada Sample, Ben Doe and Oak Advisors, LLC | Ada Sample; Ben Doe; Oak Advisors, LLC
          """)
  void everyoneItNamesHasIt(String cell, String named) {
    String expected =
        List.of(named.split("; ")).stream()
            .map(name -> name + " CONTROL_PERSON")
            .collect(Collectors.joining("; "));

    assertThat(said(page("Control Person", cell), "Alder Fund, L.P.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "-", "None", "See note (4)", "(4)", ""})
  void aCellCanNameNobody(String cell) {
    OwnershipReport report = page(BOTH, cell);

    assertThat(said(report, "Alder Fund, L.P.")).isEmpty();
    assertThat(Reading.codes(report)).doesNotContain(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "its investment committee",
        "Ada Sample<br>Oak LLC",
        "power is shared by all partners",
        "Sample",
        "as notified by Ada Sample to us"
      })
  void whatIsNotClearIsReported(String cell) {
    OwnershipReport report = page(BOTH, cell);

    assertThat(said(report, "Alder Fund, L.P.")).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.ROW_NOT_UNDERSTOOD);
  }

  @Test
  void aHolderNamedBesideItselfIsNoRelation() {
    assertThat(said(page(BOTH, "Alder Fund, L.P."), "Alder Fund, L.P.")).isEmpty();
  }

  @Test
  void everyRowHasItsOwn() {
    OwnershipReport report = page(BOTH, "Ada Sample");

    assertThat(said(report, "Birch Master Trust"))
        .isEqualTo("Zoe Sample VOTING_POWER; Zoe Sample DISPOSITIVE_POWER");
    assertThat(said(report, "Cedar Partners LLC")).isEqualTo(said(report, "Birch Master Trust"));
  }

  @Test
  void thePluralOfALabelIsNoMark() {
    assertThat(Reading.codes(page(BOTH, "Ada Sample")))
        .doesNotContain(DiagnosticCode.MARKER_WITHOUT_NOTE);
  }

  @Test
  void typedAndMarkdownPagesSayTheSame() {
    String typed =
        """
        SELLING STOCKHOLDERS

        %s

                                      Shares     Shares    Natural Person with
        Selling Stockholder           Owned      Offered   Voting Power
        -------------------           ------     -------   -------------------
        Alder Fund, L.P.              40,000      30,000   Ada Sample
        Birch Master Trust            50,000      20,000   Zoe Sample
        Cedar Partners LLC            60,000      10,000   Zoe Sample
        """
            .formatted(SECTION);
    String markdown =
        """
        # SELLING STOCKHOLDERS

        %s

        | Selling Stockholder | Shares Owned | Shares Offered | Natural Person with Voting Power |
        |---|---|---|---|
        | Alder Fund, L.P. | 40,000 | 30,000 | Ada Sample |
        | Birch Master Trust | 50,000 | 20,000 | Zoe Sample |
        | Cedar Partners LLC | 60,000 | 10,000 | Zoe Sample |
        """
            .formatted(SECTION);

    for (String text : List.of(typed, markdown)) {
      OwnershipReport report = Reading.read(text);
      assertThat(said(report, "Alder Fund, L.P.")).isEqualTo("Ada Sample VOTING_POWER");
      assertThat(said(report, "Cedar Partners LLC")).isEqualTo("Zoe Sample VOTING_POWER");
    }
  }

  @Test
  void aColumnOfPersonsIsNotTheColumnOfHolders() {
    OwnershipReport report =
        Reading.read(
            """
            <html><body><p><b>SELLING STOCKHOLDERS</b></p><p>%s</p><table>
            <tr><td>Fund</td><td>%s</td><td>Shares Owned</td><td>Shares Offered</td></tr>
            <tr><td>Alder Fund, L.P.</td><td>Ada Sample</td><td>40,000</td><td>30,000</td></tr>
            <tr><td>Birch Fund, L.P.</td><td>Ben Sample</td><td>50,000</td><td>30,000</td></tr>
            </table></body></html>
            """
                .formatted(SECTION, BOTH));

    assertThat(Reading.owned(report)).isEmpty(); // nor does "Fund" alone say whose name it is
  }
}
