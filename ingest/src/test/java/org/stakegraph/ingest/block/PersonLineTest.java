package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a typed table that have a name and no figures. */
class PersonLineTest {
  private static final String HEAD = "Name                          Shares      Value\n\n";

  @Test
  void personsWithoutFiguresAreRowsOfTheirOwn() {
    assertThat(
            Shown.typed(
                HEAD
                    + """
                    Ada R. Quill, Ph.D.              276      1,104
                    Thea L. Larkin, M.B.A.
                    Orson M. Brandt, J.D.            432      1,728
                    Heidi Mossel
                    Omar Azure, M.D., M.B.A.
                    All of our directors             708      2,832
                    """))
        .containsExactly(
            "0=Name | 1=Shares | 2=Value",
            "0=Ada R. Quill, Ph.D. | 1=276 | 2=1,104",
            "0=Thea L. Larkin, M.B.A.",
            "0=Orson M. Brandt, J.D. | 1=432 | 2=1,728",
            "0=Heidi Mossel",
            "0=Omar Azure, M.D., M.B.A.",
            "0=All of our directors | 1=708 | 2=2,832");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quillmoor Capital Growth       ", // a firm
        "Ada R. Quill and               ", // joined
        "Ada R.                         ", // broken off
        "Quillmoor Bank, Trustee        "
      })
  void otherLinesGoOnWithTheNextOne(String line) {
    assertThat(
            Shown.typed(
                HEAD
                    + line.strip()
                    + "\nOrson M. Brandt                  432      1,728\n"
                    + "Omar B. Azure                    100        400\n"))
        .contains("0=" + line.strip() + "/Orson M. Brandt | 1=432 | 2=1,728");
  }

  @Test
  void aTitleOnALineOfItsOwnIsNoPerson() {
    assertThat(
            Shown.typed(
                HEAD
                    + """
                    Ada R. Quill                     276      1,104
                    Chief Executive Officer
                    Orson M. Brandt                  432      1,728
                    Vice President
                    """))
        .contains(
            "0=Ada R. Quill/Chief Executive Officer | 1=276 | 2=1,104",
            "0=Orson M. Brandt/Vice President | 1=432 | 2=1,728");
  }
}
