package org.stakegraph.ingest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.ProcessorTime;

class NameKeysTest {

  @Test
  void legalFormsAtTheEndAreLeftOut() {
    assertThat(NameKeys.withoutForm("alder creek fund lp")).isEqualTo("alder creek fund");
    assertThat(NameKeys.withoutForm("alder creek co ltd")).isEqualTo("alder creek");
  }

  @Test
  void aFormIsKeptWhereItIsTheWholeNameOrStandsWithinIt() {
    assertThat(NameKeys.withoutForm("inc")).isEqualTo("inc");
    assertThat(NameKeys.withoutForm("alder inc fund")).isEqualTo("alder inc fund");
  }

  @Test
  void aLimitedPartnershipIsOneHoweverItIsSpaced() {
    assertThat(NameKeys.key("Alder L. P.")).isEqualTo("alder lp");
    assertThat(NameKeys.key("Alder Creek Fund L. P.")).isEqualTo("alder creek fund lp");
    assertThat(NameKeys.key("Alder Creek Fund Ltd. Partnership")).isEqualTo("alder creek fund lp");
  }

  @Test
  void initialsAreOneWordHoweverTheyAreSpaced() {
    assertThat(NameKeys.key("A. B. (Bo) Sample")).isEqualTo(NameKeys.key("A.B. (Bo) Sample"));
    assertThat(NameKeys.key("A. B. Sample & Co.")).isEqualTo("ab sample and co");
    assertThat(NameKeys.key("Ada B. Sample")).isEqualTo("ada b sample");
    assertThat(NameKeys.key("Alder I V")).isEqualTo("alder i v");
  }

  @Test
  void aMillionFormsTakeLinearTime() {
    String forms = "alder" + " inc".repeat(1_000_000);

    assertThat(ProcessorTime.within(Duration.ofSeconds(10), () -> NameKeys.withoutForm(forms)))
        .isEqualTo("alder");
  }
}
