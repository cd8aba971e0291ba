package org.stakegraph.ingest.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

class SignsTest {
  private final List<NoteRef> marks = new ArrayList<>();

  private String cut(String words) {
    SourceText source = SourceText.of(words);
    return Signs.cutBeforeMarks(source.aligned(new TextRange(0, words.length())), marks).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Sample*     | Ada Sample     | *",
        "Ada Sample† (2) | Ada Sample (2) | †",
        "Alder Co. #(5)  | Alder Co. (5)  | #",
        "Alder ** (1)(4) | Alder (1)(4)   | **",
        "Alder+ (1), (4) | Alder (1), (4) | +",
        "Ada Sample§     | Ada Sample     | §",
      })
  void signsLeaveANameBeforeMarksInBracketsToo(String words, String name, String sign) {
    assertThat(cut(words)).isEqualTo(name);
    assertThat(marks).extracting(NoteRef::marker).containsExactly(sign);
  }

  @ParameterizedTest
  @CsvSource({"Alder Fund #1 (2)", "Ada Sample(2)", "Alder* Fund (2)", "(2)"})
  void nothingElseIsTakenFromAName(String words) {
    assertThat(cut(words)).isEqualTo(words);
    assertThat(marks).isEmpty();
  }
}
