package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.Component;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PositionId;

/** Which rows repeat shares that other rows report. */
class SharesCountedOnceTest {
  private static final String HEADING =
      "Name\tShares Owned Before Offering\tShares Offered\tShares Owned After Offering\tPercent\n";

  @Test
  void directorsAsAGroupRepeatThePersonsOfTheTable() throws IOException {
    assertThat(
            repeated(
                row("Alder Creek Fund, L.P.", 900)
                    + row("Jane Q. Sample", 500)
                    + row("John R. Example", 200)
                    + row("All directors and executive officers as a group (2 persons)", 700)))
        .containsExactly("3 of 1", "3 of 2");
  }

  @Test
  void aGroupOfOneRepeatsTheOneWhoOwnsAsMuch() throws IOException {
    String persons = row("Jane Q. Sample", 500) + row("John R. Example", 200);
    assertThat(repeated(persons + row("All directors as a group (1 person)", 200)))
        .containsExactly("2 of 1");
    assertThat(repeated(persons + row("All directors as a group (one individual)", 300)))
        .containsExactly("2 of 0", "2 of 1");
  }

  @Test
  void nobodyWhoOwnsMoreThanAGroupIsInIt() throws IOException {
    String persons =
        row("Jane Q. Sample", 500) + row("John R. Example", 200) + row("Ada Beispiel", 100);
    assertThat(repeated(persons + row("All directors as a group (2 persons)", 300)))
        .containsExactly("3 of 1", "3 of 2");
    assertThat(repeated(persons + row("All directors as a group (4 persons)", 300)))
        .containsExactly("3 of 0", "3 of 1", "3 of 2");
  }

  @Test
  void allOtherHoldersRepeatNobody() throws IOException {
    assertThat(
            repeated(
                row("Jane Q. Sample", 500) + row("All other selling stockholders as a group", 700)))
        .isEmpty();
  }

  @Test
  void jointHoldersRepeatNobody() throws IOException {
    assertThat(
            repeated(
                row("Jane Q. Sample", 500)
                    + row("Jane Q. Sample and John R. Sample, as joint tenants", 70)))
        .isEmpty();
  }

  @Test
  void aGroupOfAffiliatesRepeatsThoseWithRowsThatAddUpToIt() throws IOException {
    assertThat(
            repeated(
                row("Entities affiliated with Alder Creek", 700)
                    + row("Alder Creek Fund I, L.P.", 500)
                    + row("Alder Creek Fund II, L.P.", 200)
                    + row("Aldersgate Partners, L.P.", 100)))
        .containsExactly("0 of 1", "0 of 2");
  }

  @Test
  void affiliatesThatHoldLessThanTheirGroupRepeatIt() throws IOException {
    assertThat(
            repeated(
                row("Entities affiliated with Alder Creek", 700)
                    + row("Alder Creek Fund I, L.P.", 500)))
        .containsExactly("1 of 0");
  }

  @Test
  void whatANoteSaysOfAGroupIsInNoSum() throws IOException {
    OwnershipReport report =
        read(
            row("Jane Q. Sample", 500)
                + row("All directors and officers as a group (1)", 700)
                + "\n"
                + "(1) Includes 300 shares of common stock issuable upon exercise of"
                + " warrants.\n");
    assertThat(report.components()).isNotEmpty().noneMatch(Component::distinct);
  }

  @Test
  void personsOfOneScheduleRepeatTheOneWithMostShares() throws IOException {
    String schedule =
        "<edgarSubmission><headerData><submissionType>SCHEDULE 13D</submissionType></headerData>"
            + "<formData><coverPageHeader><securitiesClassTitle>Common Stock</securitiesClassTitle>"
            + "</coverPageHeader><reportingPersons>"
            + person("Alder Creek GP, LLC", "900")
            + person("Alder Creek Fund, L.P.", "1000")
            + person("Birch Fund, L.P.", "0")
            + person("Jane Q. Sample", "1000")
            + "</reportingPersons></formData></edgarSubmission>";
    assertThat(repeated(FilingSource.of("a.xml", schedule.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("0 of 1", "3 of 1");
  }

  @Test
  void manyGroupsOverManyPersonsStayFew() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      rows.append("Jane ").append((char) ('A' + i % 26)).append(row(". Sample", 500));
      rows.append("All directors and officers as a group (").append(i);
      rows.append(row(" persons)", 700));
    }
    assertThat(read(rows.toString()).overlaps()).hasSizeLessThan(300 * 10);
  }

  private static String row(String name, int shares) {
    return name + "\t" + shares + "\t0\t" + shares + "\t*\n";
  }

  private static String person(String name, String shares) {
    return "<reportingPersonInfo><reportingPersonName>"
        + name
        + "</reportingPersonName><aggregateAmountOwned>"
        + shares
        + "</aggregateAmountOwned></reportingPersonInfo>";
  }

  private static List<String> repeated(String rows) throws IOException {
    return repeated(filing(rows));
  }

  /** Each as the place of the row that repeats and of the one that it repeats. */
  private static List<String> repeated(FilingSource filing) throws IOException {
    return FilingReader.create().read(filing).overlaps().stream()
        .map(overlap -> place(((Overlap.OfRow) overlap).row()) + " of " + place(overlap.position()))
        .toList();
  }

  private static int place(PositionId position) {
    return position.number();
  }

  private static OwnershipReport read(String rows) throws IOException {
    return FilingReader.create().read(filing(rows));
  }

  private static FilingSource filing(String rows) {
    String text = "SAMPLE WIDGETS, INC.\n\nSELLING STOCKHOLDERS\n\n" + HEADING + rows;
    return FilingSource.of("filing.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
