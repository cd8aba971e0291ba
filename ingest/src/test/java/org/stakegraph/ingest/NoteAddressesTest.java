package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Target;

/** Addresses that stand in notes instead of in rows: whose they are, and whose they are not. */
class NoteAddressesTest {
  private static final String ELM = "5 Elm Street, Suite 100, Reno, NV 89501";

  private static OwnershipReport report(String before, List<String> rows, String note) {
    StringBuilder page = new StringBuilder("<html><body><h2>SELLING STOCKHOLDERS</h2>");
    page.append("<p>The table sets forth the shares of common stock of each holder. ")
        .append(before)
        .append(
            """
            </p><table><tr><td>Name of selling stockholder</td><td>Shares owned before the offering</td>
            <td>Shares offered</td><td>Shares owned after the offering</td></tr>
            """);
    for (String row : rows) {
      page.append("<tr><td>").append(row).append("<sup>(1)</sup></td>");
      page.append("<td>1,000</td><td>600</td><td>400</td></tr>");
    }
    return Reading.read(page + "</table><p>(1) " + note + "</p></body></html>");
  }

  private static List<String> addresses(OwnershipReport report) {
    List<String> lines = new ArrayList<>();
    for (Position row : report.positions()) {
      lines.add(row.address().map(a -> String.join(", ", a.lines())).orElse("none"));
    }
    return lines;
  }

  private static String address(String row, String note) {
    return addresses(report("", List.of(row), note)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The address of Alder Fund, L.P. is",
        "The principal business address of each of Alder Fund, L.P. and Birch GP LLC is",
        "Birch GP LLC is its general partner. The mailing address for the fund is",
        "Birch GP LLC is its general partner. The address of each of these entities is",
        "The general partner of Alder Fund, L.P. is Birch GP LLC, and the managing member of Birch"
            + " GP LLC is Cedar Associates, L.P. The business address for each of these entities"
            + " is",
        "Alder Fund, L.P.'s registered office is located at",
        "The address of the principal office of Birch GP LLC and Alder Fund, L.P. is",
        "The selling stockholder's address is",
        "The address of this holder is",
        "It is a public body.",
        "For Alder Fund, L.P. and Birch GP LLC:",
        "Birch GP LLC manages it. Each of these stockholders may be reached at",
        "Birch GP LLC and Otto Sample, its partner, vote the shares. The address for these parties"
            + " is",
        "Address:",
        "Its address is",
        "Based on a Schedule 13G, Alder Fund, L.P. lists its address as",
        "Alder Fund, L.P. (\"Alder\") is run by Birch GP LLC. The principal place of business of"
            + " Alder is",
        "Birch GP LLC manages Alder Fund, L.P., whose address is",
        "Alder Fund, L.P. is located at",
        "Alder Fund, L.P., a Bermuda exempted company, c/o Birch Services Ltd.,",
        "Alder Fund has its principal place of business at",
        "The selling stockholder is affiliated with Birch Corp., and has a registered address of",
        "None of Birch GP LLC or Otto Sample is deemed to own the shares. The address of each of"
            + " the foregoing is",
      })
  void aNoteSaysWhereItsHolderIs(String words) {
    assertThat(address("Alder Fund, L.P.", words + " " + ELM + ".")).isEqualTo(ELM);
  }

  @Test
  void affiliatesAreWhereTheirFirmsAreWhereverPersonsAre() {
    String firms =
        "Alder One, LLC and Alder Two, LLC are managed by Carl Test. The address for each";
    String person = ". The business address for Mr. Test is 9 Oak Street, Reno, NV 89502.";
    assertThat(
            address(
                "Entities affiliated with Alder", firms + " of these entities is " + ELM + person))
        .isEqualTo(ELM);
    assertThat(
            address(
                "Entities affiliated with Alder",
                "The address for Alder One, LLC is 9 Oak Street, Reno, NV 89502. The address for"
                    + " Alder Two, LLC is "
                    + ELM
                    + "."))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The address of Birch GP LLC is",
        "The address of the general partner of Alder Fund, L.P. is",
        "Ada Sample is its manager. Ms. Sample's address is",
        "Ada Sample, whose address is",
        "The address for notices to the Company is",
        "We have moved to",
        "Birch GP LLC is located at",
        "The warehouse is located at",
      })
  void anAddressOfSomebodyElseIsNotTheHolders(String words) {
    assertThat(address("Alder Fund, L.P.", words + " " + ELM + ".")).isEqualTo("none");
  }

  @Test
  void theFirstWordsOfANameAreEnoughWhereTheNoteIsOfOneHolder() {
    String called = "Alder is located at " + ELM + ".";
    assertThat(address("Alder Growth Fund, L.P.", called)).isEqualTo(ELM);
    assertThat(address("Birch Growth Fund, L.P.", called)).isEqualTo("none");
  }

  @Test
  void aRowCalledByATermOfSeveralIsWhereTheseAre() {
    assertThat(
            address(
                "Alder Funds",
                "Alder One, LLC and Alder Two, LLC (the \"Alder Funds\") hold the shares. The"
                    + " address of the Alder Funds is "
                    + ELM
                    + ". The address of Birch GP LLC is 9 Oak Street, Reno, NV 89502."))
        .isEqualTo(ELM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set forth in note 3 above, which has 12 lines",
        "the same as ours",
        "unknown to us. We have 12,000 holders",
        "1",
      })
  void whatIsNoAddressIsNone(String words) {
    assertThat(address("Alder Fund, L.P.", "The address of Alder Fund, L.P. is " + words + "."))
        .isEqualTo("none");
  }

  @Test
  void aPersonIsMeantByTitleAndPronounAndNeverByEntities() {
    assertThat(address("Ada Q. Sample", "The address of Ms. Sample is " + ELM + "."))
        .isEqualTo(ELM);
    assertThat(address("Ada Q. Sample", "The address of Ada Sample and each fund is " + ELM + "."))
        .isEqualTo(ELM);
    assertThat(address("Ada Q. Sample", "The address of Ada B. Sample is " + ELM + "."))
        .isEqualTo("none");
    assertThat(address("Ada Q. Sample", "She is retired. Her address is " + ELM + "."))
        .isEqualTo(ELM);
    assertThat(address("Ada Q. Sample", "The address of these entities is " + ELM + "."))
        .isEqualTo("none");
  }

  @Test
  void theOtherEntitiesAreThoseWhoseAddressTheNoteHasNotGiven() {
    assertThat(
            addresses(
                report(
                    "",
                    List.of("Alder Fund, L.P.", "Birch Fund, L.P."),
                    "The address of Alder Fund, L.P. is "
                        + ELM
                        + ". The address of each of the other entities referred to in this note is"
                        + " c/o Oak Services Ltd., 190 Quay Parade, Salem, OR 97301.")))
        .containsExactly(ELM, "190 Quay Parade, Salem, OR 97301");
  }

  @Test
  void anAddressMayBeThatOfAnotherHolder() {
    List<String> rows = List.of("Alder Fund, L.P.", "Birch Holdings Limited");
    String alder = "The address of Alder Fund, L.P. is c/o Oak Services Ltd., " + ELM + ". ";

    for (String said :
        List.of(
            "Birch Holdings Limited's address is the same as that of Alder Fund, L.P.",
            "Birch Holdings Limited is a company whose registered address is the same as that of"
                + " Alder Fund, L.P.",
            "Birch Holdings Limited, a Cayman Islands company with its registered office at the"
                + " address of Alder Fund, L.P., holds the shares.")) {
      OwnershipReport report = report("", rows, alder + said);
      assertThat(addresses(report)).as(said).containsExactly(ELM, ELM);
      assertThat(report.relationships())
          .as(said)
          .filteredOn(edge -> edge.relation() == Relation.CARE_OF)
          .hasSize(1);
    }
    assertThat(
            addresses(
                report("", rows, alder + "Birch's address is the same as that of its auditor.")))
        .as("of whom no row tells")
        .containsExactly(ELM, "none");
  }

  @Test
  void aRowMayPointToTheAddressOfAnother() {
    OwnershipReport report =
        report(
            "",
            List.of(
                "Ada Sample III<br>c/o Oak Services Ltd.<br>5 Elm Street<br>Reno, NV 89501",
                "Sample Voting Trust<br>Same address as Ada Sample<br>III",
                "Birch Fund, L.P.<br>Same address as Otto Test"),
            "Nothing.");

    assertThat(report.positions())
        .extracting(row -> report.party(row.holder()).name())
        .containsExactly("Ada Sample III", "Sample Voting Trust", "Birch Fund, L.P.");
    assertThat(addresses(report))
        .containsExactly("5 Elm Street, Reno, NV 89501", "5 Elm Street, Reno, NV 89501", "none");
  }

  @Test
  void aRowMayPointToTheRowAboveAndAHolderToAnotherRowOfItsOwn() {
    OwnershipReport report =
        report(
            "",
            List.of(
                "Alder Fund, L.P.<br>5 Elm Street<br>Reno, NV 89501",
                "Birch Fund, L.P.<br>Same as above",
                "Cedar Fund, L.P.<br>same address",
                "Dogwood Trust<br>9 Oak Street<br>Elko, NV 89801",
                "Alder Fund, L.P.<br>same as above",
                "Elder Trust (same address as Dogwood Trust)",
                "Fir Trust<br>(same address as Dogwood Trust)"),
            "Nothing.");

    String elm = "5 Elm Street, Reno, NV 89501";
    String oak = "9 Oak Street, Elko, NV 89801";
    assertThat(addresses(report)).containsExactly(elm, elm, elm, oak, elm, oak, oak);
    assertThat(report.party(report.positions().get(5).holder()).name()).isEqualTo("Elder Trust");
  }

  @Test
  void nobodyIsWhereTheRowAboveIsThatSaysNoAddress() {
    OwnershipReport report =
        report("", List.of("Alder Fund, L.P.", "Birch Fund, L.P.<br>Same as above"), "Nothing.");

    assertThat(addresses(report)).containsExactly("none", "none");
  }

  @Test
  void postMayGoToAnOffice() {
    OwnershipReport report =
        report(
            "",
            List.of("Alder Fund, L.P."),
            "Its address is " + ELM + ", Attention: Head of Private Investments.");

    assertThat(report.relationships())
        .filteredOn(edge -> edge.relation() == Relation.CONTACT)
        .extracting(edge -> report.party(edge.from()).name())
        .containsExactly("Head of Private Investments");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "548 Elm Avenue, PMB 41120, San Francisco, CA 94107",
        "P.O. Box 40112, Reno, NV 89501",
        "21 Quay Lane, Suite 11250, London EC3M 3BY, United Kingdom"
      })
  void theNumberOfABoxIsNoPostalCode(String address) {
    assertThat(address("Alder Fund, L.P.", "Its address is " + address + ".")).isEqualTo(address);
  }

  @Test
  void numbersThatOpenASentenceAreNoAddressOfItsOwn() {
    assertThat(address("Alder Fund, L.P.", "It is in Alder Str. 50 91052 Erlangen, Germany."))
        .isEqualTo("none");
    assertThat(address("Alder Fund, L.P.", "12 Elm Street Partners, LLC manages the fund."))
        .isEqualTo("none");
  }

  @Test
  void anAddressEndsWithItsPostalCodeWhereNoFullStopDoes() {
    assertThat(
            address(
                "Alder Corp.",
                "The address of Alder Corp. is 1 Low Road, Reno, NV 89501 Please see Item 7"
                    + " below."))
        .isEqualTo("1 Low Road, Reno, NV 89501");
  }

  @Test
  void everyRowOfTheNoteHasItsOwn() {
    OwnershipReport report =
        report(
            "",
            List.of("Alder Fund, L.P.", "Birch Fund, L.P."),
            "The address of Alder Fund, L.P. is 1 Low Road, Reno, NV 89501, and the address of"
                + " Birch Fund, L.P. is 2 High Road, Reno, NV 89502, Attention: Ada Sample.");
    assertThat(addresses(report))
        .containsExactly("1 Low Road, Reno, NV 89501", "2 High Road, Reno, NV 89502");
  }

  @Test
  void aRowOfSeveralHasTheOnlyAddressOfItsNote() {
    String one = "The address of Alder Fund I, L.P. is " + ELM + ". ";
    assertThat(address("Entities affiliated with Alder Ventures", one)).isEqualTo(ELM);
    assertThat(
            address(
                "Entities affiliated with Alder Ventures",
                one + "The address of Alder Fund II, L.P. is 2 High Road, Reno, NV 89502."))
        .isEqualTo("none");
    assertThat(address("All directors and officers as a group (4 persons)", one)).isEqualTo("none");
  }

  @Test
  void whoKeepsThePostOfAFundIsAtThatAddressToo() {
    OwnershipReport report =
        report(
            "",
            List.of("Birch Capital, LLC"),
            "Held by Alder Fund, L.P. The address of Alder Fund, L.P. is c/o Birch Capital, LLC, "
                + ELM
                + ".");
    assertThat(addresses(report)).containsExactly(ELM);
    assertThat(report.relationships().stream().map(r -> r.relation()).collect(Collectors.toSet()))
        .contains(Relation.CARE_OF)
        .doesNotContain(Relation.GENERAL_PARTNER, Relation.CONTROL_PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder – Global Tenancy Services, 5 Elm Street | Alder – Global Tenancy Services",
        "Birch Capital, LLC, 5 Elm Street | Birch Capital, LLC",
        "the Company, 5 Elm Street | none",
        "One Sample Square, Suite 4 | none",
      })
  void whoKeepsPostIsNamedBehindCareOf(String post, String keeper) {
    OwnershipReport report =
        report(
            "",
            List.of("Cedar Fund, L.P."),
            "The address of Cedar Fund, L.P. is c/o " + post + ", Reno, NV 89501.");
    assertThat(
            report.relationships().stream()
                .filter(r -> r.relation() == Relation.CARE_OF)
                .map(r -> report.party(r.from()).name())
                .findFirst()
                .orElse("none"))
        .isEqualTo(keeper);
    assertThat(addresses(report).get(0)).endsWith("Reno, NV 89501");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Churchill Place, London E14 5HP, United Kingdom",
        "Via Roma 14, 20121 Milan, Italy",
        "12, rue du Port, Geneva, Switzerland",
        "Room 1701, 17/F, Test Tower, 8 Queen's Road Central, Hong Kong",
        "PO Box 309, Ugland House, Grand Cayman, KY1-1104, Cayman Islands",
        "50 Alder Yards, New York, NY 10001",
        "1 Main St., Salem, OR 97301",
      })
  void addressesOfAllCountriesAreWhole(String words) {
    String read = address("Alder Corp.", "The address of Alder Corp. is " + words + ". It is old.");
    assertThat(read.replace(",", "")).isEqualTo(words.replace(",", ""));
  }

  @Test
  void aStreetsAbbreviationIsNoSaint() {
    OwnershipReport report =
        report(
            "",
            List.of("Alder Corp."),
            "The address of Alder Corp. is 1 Main St. Boston, MA 02110.");
    assertThat(report.positions().get(0).address().orElseThrow().city()).contains("Boston");
    report =
        report(
            "",
            List.of("Alder Corp."),
            "The address of Alder Corp. is 1 Elm Avenue St. Louis, MO 63101.");
    assertThat(report.positions().get(0).address().orElseThrow().city()).contains("St. Louis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for (i) Alder Fund LP is %s, and (ii) Birch Fund LP is c/o Cedar LLC, 9 Quay Road, Salem,"
            + " OR 97301",
        "of Alder Fund LP is %s, and that of Birch Fund LP is c/o Cedar LLC, 9 Quay Road, Salem, OR"
            + " 97301",
        "of Alder Fund LP is %s and for Birch Fund LP is c/o Cedar LLC, 9 Quay Road, Salem, OR"
            + " 97301",
      })
  void addressesSaidInOneBreathAreEachTheirOwners(String words) {
    OwnershipReport report =
        report(
            "",
            List.of("Alder Fund LP", "Birch Fund LP"),
            "The address " + words.formatted(ELM) + ".");
    assertThat(addresses(report)).containsExactly(ELM, "9 Quay Road, Salem, OR 97301");
    assertThat(report.relationships())
        .singleElement()
        .matches(said -> said.relation() == Relation.CARE_OF && said.targets().size() == 1);
  }

  @Test
  void whatFollowsAnAddressIsReadAsWhatItIs() {
    OwnershipReport report =
        report(
            "",
            List.of("Alder Fund LP", "Birch Fund LP"),
            "The address of Alder Fund LP is "
                + ELM
                + ", and Birch Fund LP is the general partner of Alder Fund LP.");
    assertThat(addresses(report)).containsExactly(ELM, "none");
    assertThat(report.relationships())
        .singleElement()
        .matches(said -> said.relation() == Relation.GENERAL_PARTNER);
  }

  @Test
  void affiliatesHaveTheirPostWhereTheirNoteSendsIt() {
    OwnershipReport report =
        report(
            "",
            List.of("Entities affiliated with Alder Group, LLC"),
            "Includes 600 shares held by Alder One, LP and 400 shares held by Alder Two, LP. The"
                + " address of Alder One, LP and Alder Two, LP is c/o Cedar LLC, "
                + ELM
                + ".");
    assertThat(addresses(report)).containsExactly(ELM);
    assertThat(report.relationships())
        .anyMatch(
            said ->
                said.relation() == Relation.CARE_OF
                    && said.targets()
                        .contains(new Target.OfParty(report.positions().get(0).holder())));
  }

  @Test
  void theCodeOfAStateEndsASentenceBehindItsTown() {
    String note = "The address of Alder Corp. is 1 Elm Road, Reno, NV. Birch LLC is its manager.";

    assertThat(address("Alder Corp.", note)).isEqualTo("1 Elm Road, Reno, NV");
  }

  @Test
  void anArticleBeforeANameDoesNotMatter() {
    assertThat(address("The Alder Group", "The address of Alder Group is " + ELM + "."))
        .isEqualTo(ELM);
    assertThat(address("Alder Group, Inc.", "The address of The Alder Group, Inc. is " + ELM + "."))
        .isEqualTo(ELM);
  }

  @Test
  void whatIsSaidOfAllYieldsToTheNoteThatNamesTheHolder() {
    String all =
        "Unless otherwise indicated, the address of each holder is 9 Quay Road, Salem, OR 97301.";
    List<String> row = List.of("Ada Q. Sample");
    String funds = "Held by Alder Fund. The address of the Alder funds is " + ELM + ".";
    assertThat(addresses(report(all, row, "The address of Ms. Sample is " + ELM + ".")))
        .containsExactly(ELM);
    assertThat(addresses(report(all, row, funds))).containsExactly("9 Quay Road, Salem, OR 97301");
  }

  @Test
  void aNoteOfAnAddressIsNotReportedAsSilent() {
    OwnershipReport report =
        report("", List.of("Alder Corp."), "The address of Alder Corp. is " + ELM + ".");
    assertThat(report.diagnostics()).noneMatch(d -> d.code() == DiagnosticCode.NOTE_NOT_UNDERSTOOD);
  }

  @Test
  void addressesWithoutEndAreReadInTimeThatGrowsWithThem() {
    String hostile =
        "The address of Alder Corp. is ".repeat(4_000)
            + "the principal business ".repeat(4_000)
            + "address and ".repeat(4_000)
            + "1 Main Street ".repeat(4_000);
    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(20), () -> report("", List.of("Alder Corp."), hostile)))
        .isNotNull();
  }

  @Test
  void manyRowsUnderANoteThatGivesTheAddressesOfManyOthersAreReadInTime() {
    List<String> rows = new ArrayList<>();
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      String letters =
          Integer.toString(i, 5)
              .chars()
              .mapToObj(digit -> Character.toString((char) ('a' + digit - '0')))
              .collect(Collectors.joining());
      rows.add("Ada Sample" + letters);
      note.append("The address of Ben Test")
          .append(letters)
          .append(" is ")
          .append(ELM)
          .append(". ");
    }
    assertThat(
            ProcessorTime.within(
                Duration.ofSeconds(20), () -> addresses(report("", rows, note.toString()))))
        .hasSize(3_000)
        .containsOnly("none");
  }

  @Test
  void anOwnerMayHaveTheSameAddressAsTheCompany() {
    assertThat(
            addresses(
                report(
                    "Unless otherwise indicated, we believe that each beneficial owner set forth in"
                        + " the table has sole voting power and has the same address as us. Our"
                        + " address is "
                        + ELM
                        + ".",
                    List.of("Ada Sample"),
                    "Ada Sample is a director.")))
        .containsExactly(ELM);
    assertThat(
            addresses(
                report("Our address is " + ELM + ".", List.of("Ada Sample"), "She is a director.")))
        .containsExactly("none");
  }

  @Test
  void whatASentenceSaysOfEachHolderMayEndWithItsAddress() {
    String each =
        "Except as described in the footnotes, each selling stockholder has sole voting power and"
            + " sole investment power over its shares and its address is c/o Alder Inc., ";
    assertThat(addresses(report(each + ELM + ".", List.of("Ada Sample"), "She is a director.")))
        .containsExactly(ELM);
    assertThat(
            addresses(
                report(
                    "Except as described, each holder has voting power. Alder Inc. is a firm and"
                        + " has moved, and its address is "
                        + ELM
                        + ".",
                    List.of("Ada Sample"),
                    "She is a director.")))
        .containsExactly("none");
  }

  @Test
  void theAddressOfEachEntityIsThatOfTheRows() {
    assertThat(
            addresses(
                report(
                    "",
                    List.of("Alder Fund, L.P.", "Birch Fund, L.P."),
                    "Cedar LLC is the manager of Alder Fund, L.P. The address of each entity is "
                        + ELM
                        + ".")))
        .containsExactly(ELM, ELM);
  }

  @Test
  void theseEntitiesAreTheRowsTooBesideSomebodyWhoIsNamed() {
    assertThat(
            address(
                "Alder Master Fund, Ltd.",
                "Birch LLC manages Alder Master Fund, Ltd. Ada Sample is its managing member. The"
                    + " business address for these entities and Ms. Sample is "
                    + ELM
                    + "."))
        .isEqualTo(ELM);
  }

  @Test
  void theForegoingOtherThanSomeAreTheOthers() {
    OwnershipReport report =
        report(
            "",
            List.of("Alder Fund, L.P.", "Birch Fund OS Ltd."),
            "Cedar LLC manages Alder Fund, L.P. and Birch Fund OS Ltd. The address of each of the"
                + " foregoing, other than Birch Fund OS Ltd., is "
                + ELM
                + ".");
    assertThat(addresses(report)).containsExactly(ELM, "none");
  }

  @Test
  void whatAllHoldersHaveGivesWayToASentenceThatIsAnAddress() {
    String all = "Unless otherwise noted, the address of each holder is " + ELM + ". ";
    assertThat(
            addresses(
                report(
                    all,
                    List.of("Alder S.\u00e0 r.l."),
                    "Ada Sample votes the shares. 12, rue Test, L-1882 Luxembourg.")))
        .containsExactly("12, rue Test, L-1882 Luxembourg");
    assertThat(
            addresses(
                report(
                    all,
                    List.of("Alder S.\u00e0 r.l."),
                    "Ada Sample votes the shares. 500 shares, which she bought, are restricted.")))
        .containsExactly(ELM);
  }
}
