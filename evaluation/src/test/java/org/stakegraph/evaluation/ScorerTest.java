package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stakegraph.evaluation.Score.Count;
import org.stakegraph.model.OwnershipReport;

/** The measure itself: full marks for a perfect report, and each mistake in its own column. */
class ScorerTest {
  private static final String GOLD =
      """
      {"file": "sample.txt", "issuer": {"name": "Caldermouth Corp", "cik": null}, "form": "424B3",
       "as_of": "2004-03-01", "shares_outstanding": 1000000,
       "tables": 1,
       "holders": [
        {"id": "h1", "name": "Alder Creek Fund, LP", "kind": "organization", "before": 900,
         "before_pct": "*", "offered": 400, "after": 500, "after_pct": "2.5%", "footnotes": ["1"],
         "care_of": ["Alder Advisors LLC"], "attention": []},
        {"id": "h2", "name": "Jane Q. Sample", "kind": "person", "before": 70, "before_pct": null,
         "offered": 70, "after": 0, "after_pct": null, "footnotes": [], "care_of": [],
         "attention": ["John Doe"]}],
       "components": [
        {"holder": "h1", "shares": 300, "kind": "warrant", "held_by": null, "footnote": "1"}],
       "relations": [
        {"subject": "Ms. Sample", "predicate": "votingPowerOver", "object": "Alder Creek Fund, L.P.",
         "modality": "asserted", "sharing": "sole", "footnote": "1"},
        {"subject": "Jane Q. Sample", "predicate": "disclaims", "object": "Alder Creek Fund, LP",
         "modality": "disclaimed", "sharing": null, "footnote": "1"}],
       "limitations": [{"holder": "h1", "threshold": "4.99", "footnote": "1"}],
       "same_as": [["Alder Creek Fund, LP", "Alder Creek Fund, L.P."],
                   ["Jane Q. Sample", "Ms. Sample"]]}
      """;

  @TempDir Path folder;

  @Test
  void aPerfectReportIsPerfect() throws IOException {
    Score score = scoreOfReader(gold -> {});
    assertThat(score.misses()).isEmpty();
    assertThat(score.of(Measure.HOLDERS)).isEqualTo(new Count(2, 0, 0, 0));
    assertThat(score.of(Measure.SHARES_AFTER)).isEqualTo(new Count(2, 0, 0, 0));
    assertThat(score.of(Measure.CARE_OF)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.ATTENTION)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.COMPONENTS)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.TABLES)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.RELATIONS)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.MODALITY)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.DISCLAIMERS)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.LIMITATIONS)).isEqualTo(new Count(1, 0, 0, 0));
  }

  @Test
  void theSpellingOfANameDoesNotMatterButAnotherNameDoes() throws IOException {
    assertThat(scoreOfReader(g -> holder(g, 0).put("name", "ALDER CREEK FUND L.P.")).misses())
        .isEmpty();
    Score score = scoreOfReader(g -> holder(g, 1).put("name", "Jane R. Sample"));
    assertThat(score.of(Measure.HOLDERS)).isEqualTo(new Count(1, 0, 1, 1));
    assertThat(score.of(Measure.SHARES_BEFORE)).isEqualTo(new Count(1, 0, 1, 0));
  }

  @Test
  void figuresAreWrongAbsentOrInvented() throws IOException {
    assertThat(scoreOfReader(g -> holder(g, 0).put("offered", 401)).of(Measure.SHARES_OFFERED))
        .isEqualTo(new Count(1, 1, 0, 0));
    assertThat(scoreOfReader(g -> holder(g, 0).putNull("offered")).of(Measure.SHARES_OFFERED))
        .isEqualTo(new Count(1, 0, 1, 0));
    assertThat(scoreOfReader(g -> holder(g, 1).put("after_pct", "*")).of(Measure.PERCENT_AFTER))
        .isEqualTo(new Count(1, 0, 0, 1));
    assertThat(scoreOfReader(g -> holder(g, 0).put("after_pct", "2.4")).of(Measure.PERCENT_AFTER))
        .isEqualTo(new Count(0, 1, 0, 0));
    assertThat(scoreOfReader(g -> holder(g, 0).put("before_pct", "0.5")).of(Measure.PERCENT_BEFORE))
        .isEqualTo(new Count(0, 1, 0, 0));
  }

  @Test
  void principalIsHeldAgainstThePrincipalOffered() throws IOException {
    Consumer<JsonNode> notes = g -> holder(g, 0).put("principal", 3_000_000);
    OwnershipReport right = ReportOfGold.of(parse(notes));
    OwnershipReport wrong = ReportOfGold.of(parse(g -> holder(g, 0).put("principal", 3_000)));
    OwnershipReport none = ReportOfGold.of(parse(g -> {}));
    GoldFiling gold = parse(notes);
    assertThat(Scorer.score(gold, right).of(Measure.PRINCIPAL)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(Scorer.score(gold, wrong).of(Measure.PRINCIPAL)).isEqualTo(new Count(0, 1, 0, 0));
    assertThat(Scorer.score(gold, none).of(Measure.PRINCIPAL)).isEqualTo(new Count(0, 0, 1, 0));
    assertThat(scoreOfReader(notes).of(Measure.PRINCIPAL)).isEqualTo(new Count(0, 0, 0, 1));
  }

  @Test
  void anAddressIsComparedByLettersAndDigitsWithoutItsCareOfLine() throws IOException {
    Consumer<JsonNode> street = g -> holder(g, 0).put("address", "1 Main St., Salem, OR 97301");
    OwnershipReport read = ReportOfGold.of(parse(street));
    Score same = Scorer.score(parse(street), read);
    assertThat(same.of(Measure.ADDRESS)).isEqualTo(new Count(1, 0, 0, 0));
    Consumer<JsonNode> careOf =
        g -> holder(g, 0).put("address", "c/o Alder Advisors LLC, 1 Main St, Salem OR 97301");
    assertThat(Scorer.score(parse(careOf), read).of(Measure.ADDRESS))
        .isEqualTo(new Count(1, 0, 0, 0));
    Consumer<JsonNode> other = g -> holder(g, 0).put("address", "2 Main St., Salem, OR 97301");
    assertThat(Scorer.score(parse(other), read).of(Measure.ADDRESS))
        .isEqualTo(new Count(0, 1, 0, 0));
    assertThat(Scorer.score(parse(g -> {}), read).of(Measure.ADDRESS))
        .isEqualTo(new Count(0, 0, 0, 1));
    OwnershipReport none = ReportOfGold.of(parse(g -> {}));
    assertThat(Scorer.score(parse(street), none).of(Measure.ADDRESS))
        .isEqualTo(new Count(0, 0, 1, 0));
  }

  @Test
  void anEmptyCellAgreesWithZero() throws IOException {
    assertThat(scoreOfReader(g -> holder(g, 1).putNull("after")).of(Measure.SHARES_AFTER))
        .isEqualTo(new Count(2, 0, 0, 0));
  }

  @Test
  void relationsNeedTheirDirection() throws IOException {
    assertThat(
            scoreOfReader(
                    g ->
                        relation(g)
                            .put("subject", "Alder Creek Fund, LP")
                            .put("object", "Jane Q. Sample"))
                .of(Measure.RELATIONS))
        .isEqualTo(new Count(0, 0, 1, 1));
  }

  @Test
  void aModalityOfAnotherShadeIsCountedApartAndADenialReadAsAPowerIsWrong() throws IOException {
    Score shade = scoreOfReader(g -> relation(g).put("modality", "deemed"));
    assertThat(shade.of(Measure.RELATIONS)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(shade.of(Measure.MODALITY)).isEqualTo(new Count(0, 1, 0, 0));
    Score opposite = scoreOfReader(g -> relation(g).put("modality", "negated"));
    assertThat(opposite.of(Measure.RELATIONS)).isEqualTo(new Count(0, 1, 0, 0));
    assertThat(opposite.of(Measure.MODALITY)).isEqualTo(new Count(0, 1, 0, 0));
  }

  @Test
  void aDisclaimerIsCountedApartFromRelations() throws IOException {
    Score score = scoreOfReader(g -> ((ArrayNode) g.get("relations")).remove(1));
    assertThat(score.of(Measure.RELATIONS)).isEqualTo(new Count(1, 0, 0, 0));
    assertThat(score.of(Measure.DISCLAIMERS)).isEqualTo(new Count(0, 0, 1, 0));
  }

  @Test
  void aZeroWhereNothingIsPrintedIsInventedAndWhereAStarIsPrintedWrong() throws IOException {
    assertThat(scoreOfReader(g -> holder(g, 1).put("before_pct", "0")).of(Measure.PERCENT_BEFORE))
        .isEqualTo(new Count(1, 0, 0, 1));
    assertThat(scoreOfReader(g -> holder(g, 0).put("before_pct", "0")).of(Measure.PERCENT_BEFORE))
        .isEqualTo(new Count(0, 1, 0, 0));
  }

  @Test
  void aTableWithoutAnyRowOfTheAnnotationIsFalse() throws IOException {
    Score score =
        scoreOfReader(
            g -> {
              holder(g, 0).put("name", "Option Pool");
              holder(g, 1).put("name", "Treasury");
            });
    assertThat(score.of(Measure.TABLES)).isEqualTo(new Count(0, 0, 1, 1));
  }

  @Test
  void aComponentOfAnotherInstrumentIsAnother() throws IOException {
    assertThat(
            scoreOfReader(g -> ((ObjectNode) g.get("components").get(0)).put("kind", "option"))
                .of(Measure.COMPONENTS))
        .isEqualTo(new Count(0, 0, 1, 1));
  }

  @Test
  void aDoubtfulRelationIsNeitherRewardedNorPunished() throws IOException {
    GoldFiling doubtful = parse(g -> relation(g).put("doubt", true));
    assertThat(Scorer.score(doubtful, ReportOfGold.of(parse(g -> {}))).of(Measure.RELATIONS))
        .isEqualTo(Count.NONE);
  }

  @Test
  void everyAnnotationCanBeReadAndAgreesWithItself() throws IOException {
    Path golds = Checkout.shared("gold/dev");
    try (Stream<Path> files = Files.list(golds)) {
      List<Path> annotations =
          files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
      assertThat(annotations).hasSizeGreaterThan(10);
      for (Path file : annotations) {
        GoldFiling gold = GoldFiling.read(file);
        Score score = Scorer.score(gold, ReportOfGold.of(gold));
        assertThat(score.of(Measure.HOLDERS).recall()).as("%s%n%s", file, score).isEqualTo(1);
        assertThat(score.of(Measure.SHARES_BEFORE).isPerfect()).as("%s%n%s", file, score).isTrue();
        assertThat(score.of(Measure.RELATIONS).isPerfect()).as("%s%n%s", file, score).isTrue();
        assertThat(score.of(Measure.DISCLAIMERS).isPerfect()).as("%s%n%s", file, score).isTrue();
        assertThat(score.of(Measure.COMPONENTS).isPerfect()).as("%s%n%s", file, score).isTrue();
      }
    }
  }

  /** The score of a reader that read a changed filing, against the annotation unchanged. */
  private Score scoreOfReader(Consumer<JsonNode> mistake) throws IOException {
    OwnershipReport report = ReportOfGold.of(parse(mistake));
    return Scorer.score(parse(g -> {}), report);
  }

  private GoldFiling parse(Consumer<JsonNode> change) throws IOException {
    JsonNode tree = JsonMapper.builder().build().readTree(GOLD);
    change.accept(tree);
    Path file = folder.resolve("gold.json");
    Files.writeString(file, tree.toString());
    return GoldFiling.read(file);
  }

  private static ObjectNode holder(JsonNode gold, int number) {
    return (ObjectNode) gold.get("holders").get(number);
  }

  private static ObjectNode relation(JsonNode gold) {
    return (ObjectNode) gold.get("relations").get(0);
  }
}
