package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.text.Word;

class LegalFormTest {
  private static boolean endsRow(String word) {
    return LegalForm.is(new Word(0, word.length(), word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inc.", "L.L.C.,", "llc", "S.p.A.", "K.K.", "(PTY)", "Oyj", "N.V."})
  void aFormHoweverItIsPointedEndsTheNameInARow(String word) {
    assertThat(endsRow(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trust", "FUND", "Estate", "Bank"})
  void soDoesWhatIsNoCompany(String word) {
    assertThat(endsRow(word)).isTrue();
    assertThat(LegalForm.of(word.toLowerCase(Locale.ROOT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SE", "as", "Street", "Incline", ""})
  void aQuarterOfATownAndAParticleDoNot(String word) {
    assertThat(endsRow(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"se", "as", "gmbh", "scsp"})
  void inProseTheFormsAbroadAreFormsToo(String word) {
    assertThat(LegalForm.of(word)).isTrue();
  }
}
