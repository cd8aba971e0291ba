package org.stakegraph.store.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.memory.Stores;
import org.stakegraph.store.rdf.RdfFormat;

class ShapesValidationTest {
  private static final String PREFIXES =
      """
      @prefix stk: <https://w3id.org/stakegraph#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix e: <https://e.org/> .
      """;

  @Test
  void findsNothingInAnEmptyGraph() {
    Findings findings = ShapesValidation.standard().validate(MemoryStore.create());

    assertThat(findings.conforms()).isTrue();
    assertThat(findings.all()).isEmpty();
  }

  @Test
  void namesTheNodeAndItsWords() throws Exception {
    MemoryStore store =
        Stores.storeOf(
            RdfFormat.TURTLE,
            PREFIXES
                + """
                e:row a stk:Position ; rdfs:label "row 1" ;
                  stk:evidence <https://e.org/f#char=10,20> .\
                """);

    Findings findings = ShapesValidation.standard().validate(store);

    assertThat(findings.conforms()).isFalse();
    assertThat(findings.of(Level.VIOLATION))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.focus()).isEqualTo("https://e.org/row");
              assertThat(finding.label()).isEqualTo("row 1");
              assertThat(finding.evidence()).containsExactly("https://e.org/f#char=10,20");
              assertThat(finding.message()).isNotBlank();
            });
    assertThat(findings.of(Level.VIOLATION))
        .extracting(Finding::path)
        .contains("stk:inTable", "stk:statedIn");
  }

  @Test
  void runsArithmeticInNamedGraphsToo() throws Exception {
    MemoryStore store =
        Stores.storeOf(
            RdfFormat.TRIG,
            PREFIXES
                + """
                e:g { e:part stk:partOf e:row ; stk:shares 40 .
                      e:row a stk:Position ; stk:shares 50 . }\
                """);

    assertThat(ShapesValidation.standard().validate(store).all())
        .anySatisfy(
            finding ->
                assertThat(finding.message()).contains("40").contains("50").doesNotContain("{"));
  }

  @Test
  void reportsTheSameGraphTheSameWay() throws Exception {
    MemoryStore store =
        Stores.storeOf(RdfFormat.TURTLE, PREFIXES + "e:a a stk:Position . e:b a stk:Position .");

    assertThat(ShapesValidation.standard().validate(store))
        .isEqualTo(ShapesValidation.standard().validate(store));
  }
}
