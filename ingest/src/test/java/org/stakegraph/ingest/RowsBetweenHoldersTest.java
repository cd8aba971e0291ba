package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that stand between those of holders and name nobody. */
class RowsBetweenHoldersTest {
  private static final String HEADING =
      """
      SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS AND MANAGEMENT

          The following table shows the beneficial ownership of our common stock.

                                        Number of        Percent
      Name                              Shares           of Class
      """;

  private static List<String> holders(String rows) {
    var report = Reading.read(HEADING + rows);
    return report.positions().stream().map(p -> report.party(p.holder()).name()).toList();
  }

  @Test
  void waysInWhichSharesAreHeldAreNoHolders() {
    assertThat(
            holders(
                """
                Alder Holdings, Inc.               1,200,000        22.1%
                  Shares owned directly              700,000        12.9%
                  Shares subject to voting proxy     500,000         9.2%
                Otto Vale                             45,000           *
                """))
        .containsExactly("Alder Holdings, Inc.", "Otto Vale");
  }

  @Test
  void aFirmMayBeCalledSo() {
    assertThat(
            holders(
                """
                Shares Alliance Fund, L.P.         1,200,000        22.1%
                Otto Vale                             45,000           *
                """))
        .containsExactly("Shares Alliance Fund, L.P.", "Otto Vale");
  }

  @Test
  void aHeadingOfDirectorsMayHaveARemarkOnASecondLine() {
    assertThat(
            holders(
                """
                Ada Quill                          1,200,000        22.1%
                Class I Directors
                (Nominated for re-election)
                Otto Vale                             45,000           *
                """))
        .containsExactly("Ada Quill", "Otto Vale");
  }
}
