package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void slugIsTheKeyWithHyphens() {
    assertThat(Slug.of("Birch & Vale, LLP")).isEqualTo("birch-and-vale-llp");
  }

  @Test
  void slugIsCutAtFortyCharactersAndNeverEndsInAHyphen() {
    assertThat(Slug.of("aaaaaaaaa ".repeat(9)))
        .isEqualTo("aaaaaaaaa-aaaaaaaaa-aaaaaaaaa-aaaaaaaaa");
    assertThat(Slug.of("x".repeat(10_000))).hasSize(40);
  }

  @Test
  void lettersThatAnIriWouldEscapeAreLeftToTheHash() {
    assertThat(Slug.of("\u30B9\u30BF\u30FC Fund")).isEqualTo("fund");
    assertThat(Slug.withHash(NameKey.of("\u30B9\u30BF\u30FC"))).matches("[a-z2-7]{16}");
  }
}
