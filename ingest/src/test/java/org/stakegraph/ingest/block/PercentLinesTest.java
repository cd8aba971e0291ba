package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** Percentages of a class on the line below the number of shares, and names over their classes. */
class PercentLinesTest {
  private static List<String> grid(String text) {
    return AsciiReader.read(SourceText.of(text), new TextRange(0, text.length())).stream()
        .filter(Block.GridBlock.class::isInstance)
        .map(Block.GridBlock.class::cast)
        .findFirst()
        .map(Shown::rows)
        .orElseThrow();
  }

  @Test
  void aPercentageBelowSharesIsTheSecondLineOfTheirCell() {
    assertThat(
            grid(
                """
                                        SOLE         SHARED       SHARES OWNED AND
                NAME                   OWNERSHIP    OWNERSHIP     PERCENT OF CLASS
                - ----                ----------   ----------    ----------------
                ADA QUILL
                  Common Stock(1)....      8,580       21,994(2)      30,574
                                                                         1.3%
                  Class B
                     Common Stock....                 590,814        590,814
                                                                        54.6%
                IVO BRANDT
                  Common Stock(1)....      2,500                       2,500
                                                                           *
                """))
        .endsWith(
            "0=ADA QUILL",
            "0=Common Stock(1) | 1=8,580 | 2=21,994(2) | 3=30,574/1.3%",
            "0=Class B/Common Stock | 2=590,814 | 3=590,814/54.6%",
            "0=IVO BRANDT",
            "0=Common Stock(1) | 1=2,500 | 3=2,500/*");
  }

  @Test
  void aSecondCountBelowSharesIsNoPercentage() {
    assertThat(
            grid(
                """
                NAME                       SHARES       PERCENT
                - ----                   ----------    --------
                Ada Quill                   8,580        1.3%
                                              580         .1%
                Ivo Brandt                  2,500         .4%
                                              276         *
                """))
        .endsWith(
            "0=Ada Quill | 1=8,580 | 2=1.3%",
            "1=580 | 2=.1%", "0=Ivo Brandt | 1=2,500 | 2=.4%", "1=276 | 2=*");
  }

  @Test
  void oneSuchLineAmongManyRowsIsNotAWayToPrintATable() {
    assertThat(
            grid(
                """
                NAME                       SHARES
                - ----                   ----------
                Ada Quill                   8,580
                Ivo Brandt                  2,500
                Ruth Sample                 3,500
                                              1.3%
                """))
        .contains("0=Ruth Sample | 1=3,500");
  }

  @Test
  void namesOverTheRulerButBelowALineAreRows() {
    assertThat(
            grid(
                """
                <TABLE>
                <CAPTION>
                Name of Owner                 Shares       Percent
                and Class                     Owned        of Class
                - -------------             ----------    ----------
                                    Directors and Officers
                Ada Quill
                <S>                         <C>           <C>
                 Common Shares.........       25,478        *
                Ivo Brandt
                 Common Shares.........       83,929        *
                <CAPTION>
                                    Other Shareholders
                <S>                         <C>           <C>
                Larkspur Fund, L.P.
                 Common Shares.........      250,586       32.9%
                </TABLE>
                """))
        .containsExactly(
            "0=Name of Owner/and Class | 1=Shares/Owned | 2=Percent/of Class",
            "0=Directors and Officers",
            "0=Ada Quill",
            "0=Common Shares | 1=25,478 | 2=*",
            "0=Ivo Brandt",
            "0=Common Shares | 1=83,929 | 2=*",
            "0=Other Shareholders",
            "0=Larkspur Fund, L.P.",
            "0=Common Shares | 1=250,586 | 2=32.9%");
  }
}
