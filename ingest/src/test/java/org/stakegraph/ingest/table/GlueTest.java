package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.AlignedText;

class GlueTest {

  private static Glue glue(String... otherLines) {
    return new Glue(
        ContactNames.of(
            Arrays.stream(otherLines).map(l -> BodyLine.ofWords(Lines.text(l))).toList()));
  }

  private static String nameAfter(String line, String... otherLines) {
    OptionalInt cut = glue(otherLines).nameAfterAddress(Lines.text(line));
    return cut.isPresent() ? line.substring(cut.getAsInt()) : "";
  }

  private static List<String> pieces(String line) {
    return glue().pieces(Lines.text(line)).stream().map(AlignedText::toString).toList();
  }

  @Test
  void aNameBehindAContactIsTheNextEntrys() {
    assertThat(nameAfter("Attn: Ronald M. Test Alder Technology Fund"))
        .isEqualTo("Alder Technology Fund");
    assertThat(nameAfter("Attn: Mr. Carl van Test, Esq. Alder Fund")).isEqualTo("Alder Fund");
  }

  @Test
  void aContactKnownFromAnotherLineEndsWhereItEndsThere() {
    assertThat(nameAfter("Attn: Mary Anne Test Alder Fund", "Attn: Mary Anne Test"))
        .as("two names and a surname look like a name and another")
        .isEqualTo("Test Alder Fund");
    assertThat(nameAfter("Attn: Carl Test Jr. Alder Fund", "Attn: Carl Test Jr."))
        .isEqualTo("Alder Fund");
  }

  @Test
  void aNameBehindACityIsTheNextEntrys() {
    assertThat(nameAfter("Dover, NH 03820 Alder Technology Fund"))
        .isEqualTo("Alder Technology Fund");
    assertThat(nameAfter("12 Main Street, Dover, NH 03820 Jane Q. Sample"))
        .isEqualTo("Jane Q. Sample");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Attn:",
        "Attn: Jane Sample",
        "Attn: Jane Sample 12 Main Street",
        "Dover, NH 03820",
        "Dover, NH 03820 USA",
        "12 Main Street",
        "c/o Alder GP, LLC",
        "Attn: Jane Sample (2)"
      })
  void anAddressLineAloneHoldsNoName(String line) {
    assertThat(nameAfter(line)).isEmpty();
  }

  @Test
  void linesThatHoldSeveralEntriesComeApart() {
    assertThat(
            pieces(
                "Alder Fund c/o Birch LLC Attn: Ronald Test Cedar Fund, L.P. Dover, NH 03820"
                    + " Jane Q. Sample"))
        .containsExactly(
            "Alder Fund",
            "c/o Birch LLC",
            "Attn: Ronald Test",
            "Cedar Fund, L.P. Dover, NH 03820",
            "Jane Q. Sample");
  }

  @Test
  void markersAreNeverCutApart() {
    assertThat(pieces("Attn: A c/o B")).containsExactly("Attn: A", "c/o B");
    assertThat(pieces("c/o Attn: Attn: Bob")).containsExactly("c/o", "Attn:", "Attn: Bob");
  }

  @Test
  void nothingHasNoPieces() {
    assertThat(pieces("")).isEmpty();
    assertThat(pieces("Alder")).containsExactly("Alder");
  }
}
