package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Span;

/** The noisy prospectus of 2001: who stands how to whom, and who is who. */
class InternapRelationsTest {
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
  void relationsAreExact() {
    assertThat(score.of(Measure.RELATIONS)).as("%s", score).isEqualTo(perfect(10));
    assertThat(score.of(Measure.MODALITY)).as("%s", score).isEqualTo(perfect(10));
    assertThat(score.of(Measure.DISCLAIMERS)).as("%s", score).isEqualTo(perfect(4));
  }

  @Test
  void everyRelationPointsIntoItsNoteOrRow() {
    for (Relationship edge : report.relationships()) {
      assertEvidence(edge.evidence(), edge.note().map(n -> report.footnote(n).marker()), edge);
    }
    report
        .disclaimers()
        .forEach(
            d -> assertEvidence(d.evidence(), d.note().map(n -> report.footnote(n).marker()), d));
    for (GoldFiling.Relation wanted : internap.gold().relations()) {
      Optional<Relation> relation = RelationScorer.relation(wanted.predicate());
      Optional<String> note =
          Optional.ofNullable(wanted.footnote()).filter(f -> !f.equals("table"));
      PartyId from = internap.party(wanted.subject()).id();
      boolean found =
          relation.isEmpty()
              ? report.disclaimers().stream()
                  .anyMatch(d -> d.from().equals(from) && note.equals(d.note().map(this::marker)))
              : report.relationships().stream()
                  .anyMatch(
                      r ->
                          r.from().equals(from)
                              && r.relation() == relation.get()
                              && note.equals(r.note().map(this::marker)));
      assertThat(found).as("%s", wanted).isTrue();
    }
  }

  @Test
  void onlyStatedPowersAreInfluence() {
    Set<String> decisive =
        report.relationships().stream()
            .filter(edge -> edge.relation().isInfluence())
            .filter(edge -> edge.relation() != Relation.JOINT_HOLDER)
            .map(edge -> report.party(edge.from()).name())
            .collect(Collectors.toSet());
    assertThat(decisive)
        .containsExactlyInAnyOrder(
            "Heights Capital Management, Inc.", "Standish O'Grady", "Daniel L. Burstein");
    assertThat(subjectsOf(Relation.VOTING_POWER))
        .containsExactly("Heights Capital Management, Inc.");
    assertThat(subjectsOf(Relation.DISPOSITIVE_POWER))
        .containsExactly("Heights Capital Management, Inc.");
  }

  @Test
  void jointHoldersAreTheirOwnParties() {
    assertThat(subjectsOf(Relation.JOINT_HOLDER))
        .containsExactlyInAnyOrder(
            "Ronald A. Glantz", "Gina S. Glantz", "Ronald C. Ablow", "Judith S. Ablow");
  }

  @Test
  void disclaimersSpareThePecuniaryInterest() {
    assertThat(report.disclaimers())
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.exceptPecuniaryInterest()).isTrue());
  }

  @Test
  void spellingsOfOnePartyAreOneParty() {
    PartyFinder finder = new PartyFinder(report, List.of());
    for (List<String> pair : internap.gold().sameAs()) {
      List<PartyId> found =
          pair.stream().flatMap(name -> finder.findExactly(name).stream()).distinct().toList();
      assertThat(found).as("%s", pair).hasSize(1);
    }
    for (String term : List.of("CVI", "HCM", "RGC")) {
      assertThat(finder.findExactly(term)).as(term).isPresent();
    }
  }

  @Test
  void partiesThatLookAlikeStayApart() {
    PartyFinder finder = new PartyFinder(report, List.of());
    int compared = 0;
    for (JsonNode pair :
        Internap.list(internap.detailed().get("entity_resolution").get("not_same_as"))) {
      Optional<PartyId> a = finder.findExactly(plainName(pair.get("a").asText()));
      Optional<PartyId> b = finder.findExactly(plainName(pair.get("b").asText()));
      if (a.isPresent() && b.isPresent()) {
        assertThat(a).as("%s", pair).isNotEqualTo(b);
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(10);
  }

  @Test
  void everyPartyIsNamedWhereItSays() {
    assertThat(report.parties()).hasSizeGreaterThan(52);
    for (Party party : report.parties()) {
      assertThat(party.mentions()).as(party.name()).isNotEmpty();
      assertThat(party.mentions())
          .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(79_417));
    }
  }

  private static void assertEvidence(Evidence evidence, Optional<String> marker, Object of) {
    if (marker.isPresent()) {
      Span note = Internap.span(internap.note(marker.get()).get("text_span"));
      assertThat(note.contains(evidence.span())).as("%s", of).isTrue();
    } else {
      assertThat(internap.lines(212, 409).contains(evidence.span())).as("%s", of).isTrue();
    }
    assertThat(evidence.rule()).isNotBlank();
  }

  private String marker(org.stakegraph.model.FootnoteId note) {
    return report.footnote(note).marker();
  }

  /** Without a remark in brackets and without a figure at its end. */
  private static String plainName(String text) {
    int bracket = text.indexOf(" (");
    String name = bracket < 0 ? text : text.substring(0, bracket);
    int end = name.length();
    while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == ',')) {
      end--;
    }
    return name.substring(0, end).strip();
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
}
