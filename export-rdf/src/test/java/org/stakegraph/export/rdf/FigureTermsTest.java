package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.FigureRole;
import org.stakegraph.ontology.Stk;

class FigureTermsTest {
  @Test
  void everyFigureHasAPropertyOfItsOwn() {
    assertThat(Arrays.stream(FigureRole.values()).map(FigureTerms::property))
        .doesNotHaveDuplicates();
  }

  @Test
  void sharesUnderAPowerAreNotTheSharesOwned() {
    assertThat(FigureTerms.property(FigureRole.SOLE_VOTING)).isEqualTo(Stk.SHARES_SOLE_VOTING);
    assertThat(FigureTerms.property(FigureRole.SHARED_DISPOSITIVE))
        .isEqualTo(Stk.SHARES_SHARED_DISPOSITIVE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FigureTerms.boundProperty(FigureRole.SOLE_VOTING));
  }
}
