package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

  private static List<String> split(String line) {
    return Segment.split(Lines.text(line)).stream().map(s -> s.marker() + ":" + s.text()).toList();
  }

  @Test
  void markersCutALine() {
    assertThat(split("Alder Fund c/o Birch LLC, 12 Main Street, Attn: Jane Sample"))
        .containsExactly(
            "null:Alder Fund", "CARE_OF:Birch LLC, 12 Main Street,", "ATTENTION:Jane Sample");
  }

  @Test
  void markersMayStandAlone() {
    assertThat(split("c/o")).containsExactly("CARE_OF:");
    assertThat(split("Attn: Attn: A")).containsExactly("ATTENTION:", "ATTENTION:A");
    assertThat(split("with copies to:")).containsExactly("COPIES:");
  }

  @Test
  void aMarkerIsAWordOfItsOwn() {
    assertThat(split("Copyto Inc/o Attnell Fund"))
        .containsExactly("null:Copyto Inc/o Attnell Fund");
    assertThat(split("Attn:Jane")).containsExactly("ATTENTION:Jane");
  }

  @Test
  void nothingHasNoSegments() {
    assertThat(split("")).isEmpty();
  }

  @Test
  void placesAreThoseInTheLine() {
    String line = "Alder  c/o   A  Attn: A";
    assertThat(Segment.split(Lines.text(line)))
        .extracting(Segment::begin, Segment::start)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 0),
            org.assertj.core.groups.Tuple.tuple(6, 10),
            org.assertj.core.groups.Tuple.tuple(12, 18));
  }

  @Test
  void lettersThatGrowInLowerCaseDoNoHarm() {
    assertThat(split("\u0130\u0130\u0130 Fund c/o \u0130"))
        .containsExactly("null:\u0130\u0130\u0130 Fund", "CARE_OF:\u0130");
  }
}
