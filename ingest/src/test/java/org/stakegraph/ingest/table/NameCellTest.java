package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.block.PdfTextReader;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.model.Address;

/** Names, contacts and addresses, each read from a table of one row. */
class NameCellTest {
  private static final String HEADING = "Name\tOwned before\tOffered\tOwned after\n";

  private static List<HoldingStatement> rows(String body) {
    SourceText source = SourceText.of(HEADING + body);
    return TableReader.read(source, PdfTextReader.read(source)).stream()
        .flatMap(reading -> reading.statement().rows().stream())
        .toList();
  }

  /** The one row of a table whose first line has the figures and whose others have none. */
  private static HoldingStatement row(String entry) {
    String[] lines = entry.split("\n", -1);
    String body =
        lines[0]
            + "\t90,000\t90,000\t0\n"
            + Stream.of(lines).skip(1).map(l -> l + "\t\t\t\n").collect(Collectors.joining());
    List<HoldingStatement> rows = rows(body);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<String> contacts(HoldingStatement row) {
    return row.contacts().stream().map(c -> c.kind() + " " + c.party().name()).toList();
  }

  private static String address(HoldingStatement row) {
    return row.address().map(Address::lines).map(l -> String.join(" / ", l)).orElse("");
  }

  private static List<String> marks(HoldingStatement row) {
    return row.marks().stream().map(NoteRef::marker).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Q. Sample; ''",
        "Jane Q. Sample 118 Orchard Lane, Dover, NH 03820; 118 Orchard Lane / Dover, NH 03820",
        "Jane Q. Sample 118 Orchard Lane, 80331 Munich, Germany; 118 Orchard Lane / 80331 Munich,"
            + " Germany",
        "1267104 Manitoba, Ltd. 5 Elm Road, Dover, NH 03820; 5 Elm Road / Dover, NH 03820",
        "The Sample Trust U/A/D 9/14/99 7 Oak Avenue Dover, NH 03820; 7 Oak Avenue / Dover, NH"
            + " 03820",
        "The Sample 1998 Revocable Trust 12 Main Street Dover, NH 03820; 12 Main Street / Dover, NH"
            + " 03820",
        "Sample Trust dated March 3, 1994 118 Orchard Lane; 118 Orchard Lane",
        "Jane and Carl Sample, JT TEN 316 West 79th Street, Apt. 9E Dover, NH 03820; 316 West 79th"
            + " Street, Apt. 9E / Dover, NH 03820",
        "Jane and Carl Sample TEN ENT 316 Mill Street; 316 Mill Street",
        "Alder Fund, L.P. P.O. Box 7 Nassau, Bahamas; P.O. Box 7 / Nassau, Bahamas",
        "Alder Fund, L.P. 3049 38th Ave. W Seattle, WA 98199; 3049 38th Ave. W / Seattle, WA 98199",
        "Alder Fund Inc. 20 King Street West Toronto, Ontario M5J 2S1; 20 King Street West /"
            + " Toronto, Ontario M5J 2S1",
        "Alder Fund One Bush Street, 15 th Floor Dover, NH 03820; One Bush Street, 15th Floor /"
            + " Dover, NH 03820"
      })
  void aNameEndsWhereTheAddressBegins(String entry, String address) {
    HoldingStatement row = row(entry);
    String joined = address.replace(" / ", " ");
    assertThat(address(row)).isEqualTo(address);
    assertThat(
            entry
                .replace("15 th", "15th")
                .replace("Lane,", "Lane")
                .replace("Elm Road,", "Elm Road"))
        .isEqualTo((row.holder().name() + " " + joined).strip());
    assertThat(row.contacts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Alder Ltd., Birch House, Cedar Street, George Town; Birch House, Cedar Street, George"
            + " Town",
        "Alder Ltd., OMC Chambers, Quay 1; OMC Chambers, Quay 1",
        "The Alder Fund, L.P. 7 Mill Road, Dover, NH 03820; 7 Mill Road / Dover, NH 03820",
        "Ada Sample Flat B, 12/F, Alder Mansion, Hong Kong; Flat B, 12/F / Alder Mansion, Hong"
            + " Kong",
        "Ada Sample, Postfach 7, Zug; Postfach 7, Zug",
        "Alder Fund, L.P. 7 Quay Road Road Town, British Virgin Islands; 7 Quay Road / Road Town,"
            + " British Virgin Islands",
        "Alder Fund, L.P. 12 Harbour St. Ramat Gan, Israel; 12 Harbour St. / Ramat Gan, Israel",
        "Alder Fund, L.P. 7 Quay Place St. Alder, Malta; 7 Quay Place / St. Alder, Malta",
        "Alder House, L.P.; ''",
        "Ada House, Ben House; ''"
      })
  void addressesAbroad(String entry, String address) {
    assertThat(address(row(entry))).isEqualTo(address);
  }

  @Test
  void attentionIsSpelledInOtherWays() {
    assertThat(contacts(row("Alder Fund, L.P.\nAtten: Ada Sample\n7 Oak Avenue")))
        .containsExactly("ATTENTION Ada Sample");
  }

  @Test
  void theAddressHasItsParts() {
    Address address =
        row("Alder Fund, L.P.\n20 King Street West\n2nd Floor\nToronto, Ontario M5J 2S1")
            .address()
            .orElseThrow();
    assertThat(address.street()).contains("20 King Street West, 2nd Floor");
    assertThat(address.city()).contains("Toronto");
    assertThat(address.region()).contains("Ontario");
    assertThat(address.postcode()).contains("M5J 2S1");
  }

  @Test
  void anAddressWithoutACityHasOnlyItsStreet() {
    Address address = row("Alder Fund, L.P.\n20 Harbor Row").address().orElseThrow();
    assertThat(address.street()).contains("20 Harbor Row");
    assertThat(address.city()).isEmpty();
    assertThat(address.postcode()).isEmpty();
  }

  @Test
  void careOfAndAttentionArePost() {
    HoldingStatement row =
        row(
            """
            Alder Fund (3)
            c/o Birch & Company LLC
            350 Park Avenue
            Dover, NH 03820
            Attn: Carl T. Test\
            """);
    assertThat(row.holder().name()).isEqualTo("Alder Fund");
    assertThat(contacts(row))
        .containsExactly("CARE_OF Birch & Company LLC", "ATTENTION Carl T. Test");
    assertThat(address(row)).isEqualTo("350 Park Avenue / Dover, NH 03820");
    assertThat(marks(row)).containsExactly("3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Carl Test, CFO | Carl Test",
        "Ada Sample, President | Ada Sample",
        "General Counsel | General Counsel",
        "Legal Department | Legal Department"
      })
  void anOfficeBehindACommaIsNoPartOfTheNameInAnAttentionLine(String printed, String name) {
    HoldingStatement row = row("Alder Fund\n350 Park Avenue\nDover, NH 03820\nAttn: " + printed);
    assertThat(contacts(row)).containsExactly("ATTENTION " + name);
  }

  @Test
  void allOfItMayStandOnOneLine() {
    HoldingStatement row =
        row(
            "Alder Fund (2) c/o Birch LLC, 7 Quarry Street, 12th Floor, Boston, MA 02109, Attn:"
                + " Tobias Test");
    assertThat(row.holder().name()).isEqualTo("Alder Fund");
    assertThat(contacts(row)).containsExactly("CARE_OF Birch LLC", "ATTENTION Tobias Test");
    assertThat(row.address().orElseThrow().city()).contains("Boston");
  }

  @Test
  void aCityAndAnAttentionLineRunTogether() {
    HoldingStatement row = row("Alder Fund\n12 Main Street\nDover, NH 03820 Attn: Jane Sample");
    assertThat(contacts(row)).containsExactly("ATTENTION Jane Sample");
    assertThat(address(row)).isEqualTo("12 Main Street / Dover, NH 03820");
  }

  @Test
  void aCareOfNameMayRunOverTwoLines() {
    assertThat(contacts(row("Alder Fund\nc/o Birch Investment\nManagement III, LLC\n3 Elm Road")))
        .containsExactly("CARE_OF Birch Investment Management III, LLC");
    assertThat(contacts(row("Alder Fund\nc/o Birch Management,\nLLC\n3 Elm Road")))
        .containsExactly("CARE_OF Birch Management, LLC");
    assertThat(contacts(row("Alder Fund\nc/o Harbor Corporate\nServices (BVI) Ltd.\n3 Elm Road")))
        .containsExactly("CARE_OF Harbor Corporate Services (BVI) Ltd.");
  }

  @Test
  void whoActsForAPlanIsNoLineOfItsAddress() {
    HoldingStatement row =
        row("Alder Employee Stock Ownership Plan\nc/o Birch Trust Company,\nTrustee\n3 Elm Road");
    assertThat(contacts(row)).containsExactly("CARE_OF Birch Trust Company");
    assertThat(address(row)).isEqualTo("3 Elm Road");
  }

  @Test
  void aFirmUnderAPersonIsACareOfOfItsOwn() {
    HoldingStatement row = row("Jane Q. Sample\nc/o Carl Test\nBirch Tool Corp.\n158 Main Street");
    assertThat(contacts(row)).containsExactly("CARE_OF Carl Test", "CARE_OF Birch Tool Corp.");
    assertThat(address(row)).isEqualTo("158 Main Street");
  }

  @Test
  void copiesHaveAddresseesButTheirAddressIsNotTheHolders() {
    HoldingStatement row =
        row(
            """
            Alder Fund
            12 Main Street
            Dover, NH 03820
            with copies to:
            Birch LLP
            5 Elm Road
            Bath, ME 04530
            Attn: Carl Test\
            """);
    assertThat(contacts(row)).containsExactly("COPY Birch LLP");
    assertThat(address(row)).isEqualTo("12 Main Street / Dover, NH 03820");
  }

  @Test
  void marksComeFromEverywhereInPrintedOrder() {
    assertThat(marks(row("Alder (2) Fund (3)\nc/o Birch LLC (4)\n12 Main Street (5)")))
        .containsExactly("2", "3", "4", "5");
    assertThat(address(row("Alder Fund\n12 Main Street\nDover, NH 03820 (5)")))
        .isEqualTo("12 Main Street / Dover, NH 03820");
  }

  @Test
  void aCommaBehindANameIsNoPartOfIt() {
    HoldingStatement row =
        row("Alder Fund, L.P., 12 Main Street, Dover, NH 03820, Attn: Jane Sample,");
    assertThat(row.holder().name()).isEqualTo("Alder Fund, L.P.");
    assertThat(contacts(row)).containsExactly("ATTENTION Jane Sample");
  }

  @Test
  void aContactWithoutAName() {
    HoldingStatement row = row("Alder Fund\nc/o\n12 Main Street\nAttn:");
    assertThat(row.contacts()).isEmpty();
    assertThat(address(row)).isEqualTo("12 Main Street");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c/o Birch LLC",
        "Attn: Jane Sample",
        "(3)",
        "with copies to: Birch LLP",
        "Dover, NH 03820"
      })
  void figuresWithoutAHolderAreReported(String words) {
    SourceText source =
        SourceText.of(HEADING + words + "\t90,000\t90,000\t0\nA B\t1,000\t1,000\t0");
    List<TableReading> readings = TableReader.read(source, PdfTextReader.read(source));
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).statement().rows()).hasSize(1);
    assertThat(readings.get(0).diagnostics())
        .extracting(d -> d.code().id())
        .contains("row-not-understood");
  }

  @Test
  void theLegalFormOfAKeeperMayStandOnTheNextLine() {
    assertThat(contacts(row("Alder Fund\nc/o Birch Master Fund\nLimited(3)")))
        .containsExactly("CARE_OF Birch Master Fund Limited");
  }

  @Test
  void aStreetBehindCareOfIsNobody() {
    HoldingStatement row = row("Ada Sample\nc/o 12 Main Street\nDover, NH 03820");
    assertThat(row.contacts()).isEmpty();
    assertThat(address(row)).isEqualTo("12 Main Street / Dover, NH 03820");
  }
}
