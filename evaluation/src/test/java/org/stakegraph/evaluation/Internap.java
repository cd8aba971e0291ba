package org.stakegraph.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;

/**
 * The noisy prospectus of 2001 with its annotations, read once for a test class.
 *
 * @param gold the annotation in the schema that all filings share
 * @param detailed the same with offsets, ghost lines and what must not be concluded
 * @param text the filing
 * @param report what the reader makes of it
 */
record Internap(GoldFiling gold, JsonNode detailed, String text, OwnershipReport report) {
  static final String FILING = "filings/dev/424B3-Internap-2001.txt";
  private static final String GOLD = "gold/dev/424B3-Internap-2001.txt.gold.json";
  private static final String DETAILED = "gold/dev/424B3-Internap-2001.detailed.json";

  static Internap read() throws IOException {
    Path filing = Checkout.shared(FILING);
    return new Internap(
        GoldFiling.read(Checkout.shared(GOLD)),
        JsonMapper.builder().build().readTree(Checkout.shared(DETAILED).toFile()),
        Files.readString(filing, StandardCharsets.UTF_8),
        FilingReader.create().read(FilingSource.of(filing)));
  }

  Score score() {
    return Scorer.score(gold, report);
  }

  PartyFinder parties() {
    return new PartyFinder(report, gold.sameAs());
  }

  /** The row of a holder that the annotations number. */
  Optional<Position> row(String id) {
    return new RowMatch(gold, report, parties()).find(id);
  }

  Party party(String name) {
    return report.party(parties().find(name).orElseThrow(() -> new AssertionError("no " + name)));
  }

  /** The detailed annotation of a note. */
  JsonNode note(String marker) {
    return list(detailed.get("footnotes")).stream()
        .filter(note -> note.get("number").asText().equals(marker))
        .findFirst()
        .orElseThrow();
  }

  String words(Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
  }

  static Span span(JsonNode node) {
    return new Span(node.get("char_start").asInt(), node.get("char_end").asInt());
  }

  /** The span from the start of the first line to the end of the last, counted from 1. */
  Span lines(int first, int last) {
    int start = 0;
    int at = 0;
    int end = text.length();
    for (int line = 1; line <= last; line++) {
      if (line == first) {
        start = at;
      }
      int next = text.indexOf('\n', at);
      end = next < 0 ? text.length() : next;
      at = end + 1;
    }
    return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
