package org.stakegraph.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; EMPTY",
        "Total; TOTAL",
        "TOTALS:; TOTAL",
        "Total shares offered; TOTAL",
        "Total Return Capital Fund, L.P.; NAME",
        "Totally Alder Fund; NAME",
        "c/o Alder GP, LLC; CARE_OF",
        "C/O Alder GP, LLC; CARE_OF",
        "care of Jane Sample; CARE_OF",
        "Care One Fund; NAME",
        "Attn: Jane Sample; ATTENTION",
        "Attn. Jane Sample; ATTENTION",
        "ATTENTION: General Counsel; ATTENTION",
        "Attnell Fund; NAME",
        "with copies to:; COPIES",
        "With a copy to Birch LLP; COPIES",
        "Copy Tools, Inc.; NAME",
        "12 Main Street; STREET",
        "Dover, NH 03820; CITY",
        "Nassau, Bahamas; CITY",
        "Jane Q. Sample; NAME",
        "Series A holders:; HEADING",
        "* Less than one percent; REMARK",
        "(continued on next page); REMARK",
        "*Jane Q. Sample; NAME",
        "1267104 Manitoba, Ltd.; NAME",
        "One Harbour Island; NAME"
      })
  void linesShowByTheirFirstWordsWhatTheyAre(String line, LineShape shape) {
    assertThat(LineShape.of(line)).isEqualTo(shape);
  }
}
