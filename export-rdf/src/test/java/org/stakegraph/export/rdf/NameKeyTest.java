package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are frozen: a change of any of them changes the IRIs of published graphs. */
class NameKeyTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Alder Creek Fund, L.P.                   | alder creek fund lp",
        "Alder Creek Fund LP                      | alder creek fund lp",
        "ALDER CREEK FUND, LP                     | alder creek fund lp",
        "Alder Creek Fund, LLC                    | alder creek fund llc",
        "Birch & Vale, LLP                        | birch and vale llp",
        "B&V Investors                            | bandv investors",
        "Patrick O'Sample                         | patrick osample",
        "Patrick O\u2019Sample                    | patrick osample",
        "The Osprey Family Trust                  | osprey family trust",
        "Theodore Example                         | theodore example",
        "The                                      | the",
        "Jos\u00E9 \u00C1lvarez                   | jose alvarez",
        "Jose\u0301 A\u0301lvarez                 | jose alvarez",
        "Gro\u00DFe Bank AG                       | grosse bank ag",
        "GROSSE BANK AG                           | grosse bank ag",
        "\uFB01rst Fund                           | first fund",
        "Fund\u00A0\u00A0No. 2                    | fund no 2",
        "\u039D\u03B9\u03BA\u03CC\u03BB\u03B1\u03C2 | \u03BD\u03B9\u03BA\u03BF\u03BB\u03B1\u03C3",
        "\u30B9\u30BF\u30FC Fund                  | \u30B9\u30BF\u30FC fund",
        "I\u0307stanbul \u0130stanbul \u0131       | istanbul istanbul i",
        "401(k) Plan FBO J. Sample                | 401 k plan fbo j sample",
      })
  void keyIsFrozen(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void nameOfSignsAloneHasAKeyOfItsOwn() {
    assertThat(NameKey.of("\uD83D\uDE00")).isEqualTo("u1f600");
    assertThat(NameKey.of("**")).isEqualTo("u2a u2a");
  }

  @Test
  void keyDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(NameKey.of("INVESTORS I")).isEqualTo("investors i");
    } finally {
      Locale.setDefault(before);
    }
  }
}
