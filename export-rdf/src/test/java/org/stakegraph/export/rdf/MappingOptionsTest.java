package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.export.SampleReports;

class MappingOptionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/data/",
        "http://example.org/data#",
        "urn:example:data/",
        "https://example.org/d\u00E4ten/"
      })
  void absoluteIriThatEndsInASlashOrHashIsABase(String base) {
    byte[] document =
        Written.bytes(SampleReports.rich(), new MappingOptions(base, false), RdfSyntax.TURTLE);
    assertThat(Written.union(Written.dataset(document, Lang.TURTLE)).size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data/",
        "//example.org/data/",
        "https://example.org/data",
        "https://example.org/a b/",
        "https://example.org/<x>/",
        "https://example.org/\"/",
        "https://example.org/\n/",
        "https://example.org/a#b/",
        "https://example.org/a##"
      })
  void anythingElseIsRefusedWithTheReason(String base) {
    assertThatThrownBy(() -> new MappingOptions(base, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the base ")
        .hasMessageEndingWith(base);
  }

  @Test
  void contentHashesDoNotDependOnTheBase() {
    String base = "https://example.org/";
    String there =
        new String(
            Written.bytes(
                SampleReports.rich(), new MappingOptions(base, false), RdfSyntax.NTRIPLES),
            StandardCharsets.UTF_8);
    String here = Written.text(SampleReports.rich(), RdfSyntax.NTRIPLES);
    assertThat(there).isEqualTo(here.replace(MappingOptions.DEFAULT_BASE, base));
  }
}
