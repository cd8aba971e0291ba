package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.Basis;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.Limitation.LockUp;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;
import org.stakegraph.model.RestrictedAct;
import org.stakegraph.model.TotalCheck;

/** The noisy prospectus of 2001: what the annotation says, the report says. */
class InternapGoldTest {
  private static final Map<String, FigureRole> COLUMNS =
      Map.of(
          "before", FigureRole.SHARES_BEFORE,
          "offered", FigureRole.SHARES_OFFERED,
          "after", FigureRole.SHARES_AFTER);
  private static final String FAMILY_TRUST = "h20";
  private static final String SIDE_FUND = "h19";

  private static Internap internap;
  private static OwnershipReport report;
  private static Score score;

  @BeforeAll
  static void read() throws IOException {
    internap = Internap.read();
    report = internap.report();
    score = internap.score();
  }

  @Test
  void theCoverAndTheTableAreDated() {
    Filing filing = report.filing();
    JsonNode meta = internap.detailed().get("meta");
    assertThat(filing.sha256()).isEqualTo(meta.get("sha256").asText());
    assertThat(filing.characters()).isEqualTo(meta.get("characters").asInt());
    assertThat(filing.form()).contains("424B3");
    assertThat(filing.filed()).contains(LocalDate.of(2001, 11, 1));
    assertThat(filing.dated()).contains(LocalDate.of(2001, 10, 30));
    assertThat(filing.fileNumber()).contains("333-70870");
    assertThat(filing.issuer()).contains(internap.party(internap.gold().issuer().name()).id());
    assertThat(table().asOf()).contains(LocalDate.parse("2001-09-21"));
    assertThat(table().sharesOutstanding()).isEqualTo(OptionalLong.of(150_641_864));
  }

  @Test
  void everyHolderIsFoundOnceAndNoneIsInvented() {
    assertThat(score.of(Measure.HOLDERS)).as("%s", score).isEqualTo(perfect(52));
    assertThat(report.positions()).extracting(Position::holder).doesNotHaveDuplicates();
    assertThat(report.positions())
        .extracting(Position::row)
        .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 52).boxed().toList());
  }

  @Test
  void noFigureIsWrongAbsentOrInvented() {
    assertThat(score.of(Measure.SHARES_BEFORE)).as("%s", score).isEqualTo(perfect(51));
    assertThat(score.of(Measure.SHARES_OFFERED)).as("%s", score).isEqualTo(perfect(51));
    assertThat(score.of(Measure.SHARES_AFTER)).as("%s", score).isEqualTo(perfect(51));
    assertThat(score.of(Measure.PERCENT_AFTER).wrong()).as("%s", score).isZero();
    assertThat(score.of(Measure.PERCENT_AFTER).invented()).as("%s", score).isZero();
  }

  @Test
  void everyPrintedPercentageIsRead() {
    for (JsonNode holder : holders()) {
      if (!holder.get("percent_after_printed").isNull()) {
        String wanted = holder.get("percent_after").asText();
        Figure figure = row(holder).figures().get(FigureRole.PERCENT_AFTER);
        if (wanted.equals("*")) {
          assertThat(figure)
              .as(holder.get("name").asText())
              .isInstanceOf(Figure.PercentBelow.class);
        } else {
          assertThat(figure)
              .as(holder.get("name").asText())
              .isInstanceOfSatisfying(
                  Figure.Percent.class,
                  p -> assertThat(p.percent()).isEqualByComparingTo(FigureScorer.percent(wanted)));
        }
      }
    }
  }

  @Test
  void aStatedFigureStandsWhereItsEvidencePoints() {
    int stated = 0;
    for (Position row : report.positions()) {
      for (FigureRole role : COLUMNS.values()) {
        if (row.figures().get(role) instanceof Figure.Shares shares
            && shares.evidence().basis() == Basis.STATED) {
          String words = internap.words(shares.evidence().span());
          assertThat(words.replace(",", "").strip())
              .as("%s %s", row, role)
              .isEqualTo(Long.toString(shares.count()));
          stated++;
        }
      }
    }
    assertThat(stated).isGreaterThan(100);
  }

  @Test
  void whatTheTextLostIsRestoredWithItsEquationOrLeftOut() {
    int restored = 0;
    for (JsonNode holder : holders()) {
      for (JsonNode repair : Internap.list(holder.get("repaired"))) {
        String field = repair.get("field").asText();
        FigureRole role = COLUMNS.get(field.replace("shares_", ""));
        if (role == null || !repair.get("printed").isNull()) {
          continue;
        }
        Figure figure = row(holder).figures().get(role);
        if (figure.asShares().isPresent()) {
          assertThat(figure.asShares()).hasValue(repair.get("value").asLong());
          assertRestored(figure);
          restored++;
        }
      }
    }
    assertThat(restored).isPositive();
  }

  @Test
  void whatIsLeftToTheSideFundIsDerived() {
    Figure after = internap.row(SIDE_FUND).orElseThrow().figures().get(FigureRole.SHARES_AFTER);
    assertThat(after.asShares()).hasValue(169_562);
    assertRestored(after);
  }

  @Test
  void theFiguresOfTheFamilyTrustAreNeverStated() {
    Position trust = internap.row(FAMILY_TRUST).orElseThrow();
    for (FigureRole role : FigureRole.values()) {
      Figure figure = trust.figures().get(role);
      if (figure.reading().isPresent()) {
        assertRestored(figure);
      }
      if (role.countsShares() && figure.asShares().isPresent()) {
        long wanted = role == FigureRole.SHARES_AFTER ? 0 : 296_412;
        assertThat(figure.asShares()).as("%s", role).hasValue(wanted);
      }
    }
  }

  @Test
  void twoTotalsReconcileAndOneIsExplained() {
    Map<FigureRole, TotalCheck> checks =
        table().checks().stream().collect(Collectors.toMap(TotalCheck::column, c -> c));
    assertThat(checks).containsOnlyKeys(COLUMNS.values());
    TotalCheck offered = checks.get(FigureRole.SHARES_OFFERED);
    assertThat(offered.stated()).isEqualTo(85_568_119);
    assertThat(offered.reconciles()).as("%s", offered).isTrue();
    TotalCheck after = checks.get(FigureRole.SHARES_AFTER);
    assertThat(after.stated()).isEqualTo(30_969_036);
    assertThat(after.reconciles()).as("%s", after).isTrue();
    TotalCheck before = checks.get(FigureRole.SHARES_BEFORE);
    assertThat(before.stated()).isEqualTo(116_537_155);
    assertThat(before.sum()).isEqualTo(109_204_893);
    assertThat(before.difference()).isEqualTo(7_332_262);
    assertThat(before.explainedBy()).containsExactly(internap.row("h23").orElseThrow().id());
    assertThat(before.explanation()).isPresent();
  }

  @Test
  void contactsAreExact() {
    assertThat(score.of(Measure.CARE_OF)).as("%s", score).isEqualTo(perfect(29));
    assertThat(score.of(Measure.ATTENTION)).as("%s", score).isEqualTo(perfect(27));
    assertThat(subjectsOf(Relation.COPY_RECIPIENT)).containsExactly("Jeff Voss");
  }

  @Test
  void notesAreAttachedToTheirRowsAndTheFirstToTheHeading() {
    assertThat(score.of(Measure.FOOTNOTES)).as("%s", score).isEqualTo(perfect(10));
    assertThat(report.footnotes())
        .extracting(Footnote::marker)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    assertThat(table().notes()).extracting(id -> report.footnote(id).marker()).containsExactly("1");
  }

  @Test
  void fourLostNumbersAreRecovered() {
    assertThat(report.footnotes())
        .filteredOn(note -> !note.markerPrinted())
        .extracting(Footnote::marker)
        .containsExactly("2", "3", "5", "6");
  }

  @Test
  void eachNoteHasItsWordsAndNoOthers() {
    assertThat(report.footnotes()).hasSize(11);
    for (Footnote note : report.footnotes()) {
      JsonNode gold = internap.note(note.marker());
      assertThat(NameKey.of(note.text())).isEqualTo(NameKey.of(gold.get("text").asText()));
      assertThat(note.span().contains(Internap.span(gold.get("text_span"))))
          .as("note %s at %s", note.marker(), note.span())
          .isTrue();
    }
  }

  @Test
  void componentsAreExact() {
    assertThat(score.of(Measure.COMPONENTS)).as("%s", score).isEqualTo(perfect(16));
  }

  @Test
  void twoCapsBarFourActs() {
    assertThat(score.of(Measure.LIMITATIONS)).as("%s", score).isEqualTo(perfect(2));
    List<OwnershipCap> caps = new ArrayList<>();
    report.limitations().forEach(limit -> limit.match(caps::add, lockUp -> false));
    assertThat(caps)
        .allSatisfy(
            cap -> {
              assertThat(cap.percent()).isEqualByComparingTo(new BigDecimal("4.99"));
              assertThat(cap.withAffiliates()).isTrue();
              assertThat(cap.acts())
                  .containsExactlyInAnyOrder(
                      RestrictedAct.CONVERSION,
                      RestrictedAct.EXERCISE,
                      RestrictedAct.DISPOSAL,
                      RestrictedAct.VOTING);
            });
    assertThat(caps)
        .extracting(cap -> cap.note().map(note -> report.footnote(note).marker()))
        .containsExactlyInAnyOrder(Optional.of("3"), Optional.of("6"));
  }

  @Test
  void theLockUpRunsInFourStepsAndItsContradictionIsReported() {
    List<LockUp> steps = new ArrayList<>();
    report.limitations().forEach(limit -> limit.match(cap -> false, steps::add));
    assertThat(steps)
        .extracting(LockUp::releaseDate)
        .containsExactly(
            LocalDate.parse("2002-03-14"),
            LocalDate.parse("2002-06-14"),
            LocalDate.parse("2002-09-14"),
            LocalDate.parse("2002-12-14"));
    assertThat(steps).allSatisfy(s -> assertThat(s.releasePercent()).isEqualByComparingTo("25"));
    assertThat(steps.get(0).evidence().basis()).isEqualTo(Basis.STATED);
    assertThat(steps.subList(1, 4))
        .allSatisfy(s -> assertThat(s.evidence().basis()).isEqualTo(Basis.DERIVED));
    assertThat(report.diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.LOCK_UP_CONTRADICTION)
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("2001").contains("2002"));
  }

  private static void assertRestored(Figure figure) {
    Evidence evidence = figure.reading().orElseThrow();
    assertThat(evidence.basis()).as("%s", figure).isIn(Basis.DERIVED, Basis.REPAIRED);
    assertThat(evidence.equation()).as("%s", figure).isPresent();
  }

  private static List<String> subjectsOf(Relation relation) {
    return report.relationships().stream()
        .filter(edge -> edge.relation() == relation)
        .map(edge -> report.party(edge.from()).name())
        .distinct()
        .toList();
  }

  private static Score.Count perfect(int right) {
    return new Score.Count(right, 0, 0, 0);
  }

  private static HolderTable table() {
    assertThat(report.tables()).hasSize(1);
    return report.tables().get(0);
  }

  private static List<JsonNode> holders() {
    return Internap.list(internap.detailed().get("holders"));
  }

  private static Position row(JsonNode holder) {
    return internap.row(holder.get("id").asText()).orElseThrow();
  }
}
