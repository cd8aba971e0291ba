package org.stakegraph.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.export.SampleReports;
import org.stakegraph.export.text.PlainText;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PositionId;

class ReportJsonTest {
  private final JsonNode json = read(SampleReports.rich(), false);

  @Test
  void saysWhatItIs() {
    assertThat(json.path("format").asText()).isEqualTo("stakegraph-report");
    assertThat(json.path("version").asInt()).isEqualTo(1);
  }

  @Test
  void filingHasItsNumbersAndNotItsFileName() {
    assertThat(json.path("filing"))
        .isEqualTo(
            tree(
                """
                {"accession": "0009999999-25-000017", "form": "424B3", "filed": "2025-03-14",
                 "dated": "2025-03-13", "fileNumber": "333-900001", "issuer": "p1",
                 "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                 "characters": 2000}
                """));
  }

  @Test
  void holderHasFiguresContactsAndAddress() {
    assertThat(json.path("holders").get(3))
        .isEqualTo(
            tree(
                """
                {"id": "h4", "party": "p7", "name": "Tern Lagoon Offshore, Ltd.",
                 "kind": "organization", "table": "t1", "row": 4, "security": "s1",
                 "figures": {
                   "sharesBefore": {"value": 169635, "basis": "repaired", "part": "row",
                     "rule": "digit-swap", "printed": "109,635",
                     "equation": "169,635 - 169,635 = 0", "evidence": {"start": 430, "end": 437}},
                   "sharesOffered": {"value": 169635, "basis": "stated", "part": "row",
                     "rule": "cell", "evidence": {"start": 310, "end": 319}},
                   "sharesAfter": {"cell": "blank"},
                   "percentAfter": {"cell": "not-applicable", "basis": "stated", "part": "row",
                     "rule": "cell", "evidence": {"start": 440, "end": 443}}},
                 "contacts": [
                   {"role": "care-of", "party": "p5", "name": "Birch & Vale, LLP"},
                   {"role": "attention", "party": "p14", "name": "Paul Letterbox"}],
                 "address": {"lines": ["12 Quay Street", "Eastport, ME 04631"],
                   "street": "12 Quay Street", "city": "Eastport", "region": "ME",
                   "postcode": "04631", "evidence": {"start": 499, "end": 507}},
                 "evidence": {"start": 450, "end": 498}}
                """));
  }

  @Test
  void principalStandsBesideShares() {
    JsonNode figures = json.at("/holders/2/figures");
    assertThat(figures.at("/principalBefore/value").asLong()).isEqualTo(3_000_000);
    assertThat(figures.at("/principalOffered/value").asLong()).isEqualTo(2_500_000);
    assertThat(figures.at("/sharesOffered/value").asLong()).isEqualTo(300_000);
    assertThat(figures.has("principalAfter")).isFalse();
    assertThat(figures.at("/principalPercentBefore/value").decimalValue())
        .isEqualByComparingTo("1.5");
    assertThat(figures.at("/principalPercentAfter/below").decimalValue()).isEqualByComparingTo("1");
  }

  @Test
  void cellStatesStayApart() {
    JsonNode holders = json.path("holders");
    assertThat(holders.at("/1/figures/sharesOffered/cell").asText()).isEqualTo("nil");
    assertThat(holders.at("/1/figures/sharesOffered/value").asInt()).isZero();
    assertThat(holders.at("/2/figures/percentBefore/below").decimalValue())
        .isEqualByComparingTo("1");
    assertThat(holders.at("/2/figures/percentBefore").has("value")).isFalse();
    assertThat(holders.at("/5/figures/sharesOffered/printed").asText()).isEqualTo("5,0?0");
    assertThat(holders.at("/6/figures").has("percentAfter")).isFalse();
  }

  @Test
  void componentNamesItsRowsAndItsInstrument() {
    assertThat(json.at("/components/1"))
        .isEqualTo(
            tree(
                """
                {"id": "c2", "kind": "derivative", "shares": 50000, "holder": "p4",
                 "partOf": ["h2"], "through": "s2", "withinDays": 60, "distinct": true,
                 "note": "n2", "basis": "stated", "part": "footnote", "rule": "includes",
                 "evidence": {"start": 1030, "end": 1040}}
                """));
  }

  @Test
  void relationshipSaysHowFirmlyItIsPut() {
    assertThat(json.at("/relationships/3"))
        .isEqualTo(
            tree(
                """
                {"from": "p9", "relation": "voting-power", "to": ["h5"], "influence": true,
                 "modality": "asserted", "sharing": "sole", "note": "n1", "basis": "stated",
                 "part": "footnote", "rule": "discretionary-authority",
                 "words": "Heron Agent, of 3 Lantern Street, may vote and sell them",
                 "evidence": {"start": 910, "end": 960}}
                """));
    assertThat(json.at("/relationships/9/modality").asText()).isEqualTo("denied");
    assertThat(json.at("/relationships/0/influence").asBoolean()).isFalse();
  }

  @Test
  void disclaimersLimitationsNotesChecksAndFindingsAreThere() {
    assertThat(json.at("/disclaimers/0/of/0").asText()).isEqualTo("c1");
    assertThat(json.at("/limitations/0/acts")).isEqualTo(tree("[\"conversion\", \"exercise\"]"));
    assertThat(json.at("/limitations/1/releaseDate").asText()).isEqualTo("2025-09-01");
    assertThat(json.at("/notes/2/markerRecovered").asBoolean()).isTrue();
    assertThat(json.at("/tables/0/checks/0/difference").asInt()).isEqualTo(120_365);
    assertThat(json.at("/findings/0/code").asText()).isEqualTo("figure-repaired");
    assertThat(json.at("/overlaps/0"))
        .isEqualTo(tree("{\"component\": \"c4\", \"holder\": \"h7\"}"));
    JsonNode repeating =
        read(SampleReports.withRepetition(new PositionId(4), new PositionId(6)), false);
    assertThat(repeating.at("/overlaps/0"))
        .isEqualTo(tree("{\"row\": \"h5\", \"holder\": \"h7\"}"));
  }

  @Test
  void coverageCountsWhatIsLeftOver() {
    JsonNode coverage = json.path("coverage");
    assertThat(coverage.path("rows").asInt()).isEqualTo(json.path("holders").size());
    assertThat(coverage.path("notes").asInt()).isEqualTo(json.path("notes").size());
    assertThat(coverage.path("rowsNotUnderstood").asInt()).isZero();
    assertThat(coverage.path("complete").asBoolean()).isTrue();

    JsonNode cut = read(SampleReports.withDiagnostic(DiagnosticCode.ROW_NOT_UNDERSTOOD), false);
    assertThat(cut.at("/coverage/rowsNotUnderstood").asInt()).isEqualTo(1);
    assertThat(cut.at("/coverage/complete").asBoolean()).isFalse();
  }

  @Test
  void everyReferenceNamesAThingOfTheDocument() {
    List<String> defined = new ArrayList<>();
    List<String> used = new ArrayList<>();
    walk(json, defined, used);
    assertThat(defined).doesNotHaveDuplicates().containsAll(used);
    assertThat(used).hasSizeGreaterThan(50);
  }

  @Test
  void redactionLeavesOutStreetsOfPersonsAndTheTextOfNotes() {
    String text = text(SampleReports.rich(), true);
    assertThat(text).doesNotContain("Lantern", "Orchard", "Includes 1,000,000").contains("Quay");
    JsonNode redacted = read(SampleReports.rich(), true);
    assertThat(redacted.at("/holders/1/address/city").asText()).isEqualTo("Eastport");
  }

  @Test
  void sameReportTwiceGivesTheSameBytesWithLineFeeds() {
    String text = text(SampleReports.rich(), false);
    assertThat(text)
        .isEqualTo(text(SampleReports.rich(), false))
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void filingWithoutATableHasEmptyLists() {
    assertThat(read(SampleReports.withoutRows(), false).path("holders")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"}, {\"name\": \"x",
        "\u202Edtl\u202C",
        "nul \u0000 \u001B",
        "half \uD83D pair",
        "\uD83D\uDE00",
        "</script>",
        "line\nfeed"
      })
  void nameStaysText(String name) {
    JsonNode hostile = read(SampleReports.withName(SampleReports.TERN, name), false);
    assertThat(hostile.at("/parties/5/name").asText()).isEqualTo(PlainText.label(name));
    assertThat(hostile.path("parties")).hasSameSizeAs(json.path("parties"));
  }

  private static void walk(JsonNode node, List<String> defined, List<String> used) {
    node.properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              if (member.getKey().equals("id")) {
                defined.add(value.asText());
              } else {
                walk(value, defined, used);
              }
            });
    if (node.isArray()) {
      node.forEach(element -> walk(element, defined, used));
    } else if (node.isTextual() && node.asText().matches("[pshtcn][0-9]+")) {
      used.add(node.asText());
    }
  }

  private static JsonNode read(OwnershipReport report, boolean redactStreet) {
    return tree(text(report, redactStreet));
  }

  private static String text(OwnershipReport report, boolean redactStreet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReportJson.write(report, out, redactStreet);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
