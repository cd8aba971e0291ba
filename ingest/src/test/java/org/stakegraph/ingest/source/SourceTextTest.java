package org.stakegraph.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Span;

class SourceTextTest {

  private static List<String> lines(String text) {
    SourceText source = SourceText.of(text);
    return IntStream.range(0, source.lines())
        .mapToObj(source::line)
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }

  @Test
  void everyKindOfLineEndEndsOneLine() {
    assertThat(lines("a\nb\rc\r\nd")).containsExactly("a", "b", "c", "d");
    assertThat(lines("a\n\nb")).containsExactly("a", "", "b");
    assertThat(lines("a\r\rb")).containsExactly("a", "", "b");
    assertThat(lines("a\r\n\r\nb")).containsExactly("a", "", "b");
    assertThat(lines("a\n\rb")).containsExactly("a", "", "b");
  }

  @Test
  void aLineEndAtTheEndOpensNoFurtherLine() {
    assertThat(lines("a\n")).containsExactly("a");
    assertThat(lines("a\r\n")).containsExactly("a");
    assertThat(lines("")).containsExactly("");
    assertThat(lines("\n")).containsExactly("");
  }

  @Test
  void unitsBelongToTheLineTheyStandIn() {
    SourceText source = SourceText.of("ab\r\ncd\r\n");
    assertThat(IntStream.range(0, 8).map(source::lineAt)).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void spansCountCodePoints() {
    SourceText source = SourceText.of("a\uD83D\uDE00b\uD83D\uDE00c");
    assertThat(source.codePoints()).isEqualTo(5);
    assertThat(source.span(new TextRange(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(source.span(new TextRange(1, 3))).isEqualTo(new Span(1, 2));
    assertThat(source.span(new TextRange(3, 7))).isEqualTo(new Span(2, 5));
  }

  @Test
  void halfACharacterCountsAsOne() {
    SourceText source = SourceText.of("\uD83Da\uDE00");
    assertThat(source.codePoints()).isEqualTo(3);
    assertThat(source.span(new TextRange(1, 3))).isEqualTo(new Span(1, 3));
  }

  @Test
  void diagnosticsNameLineAndColumnFromOne() {
    SourceText source = SourceText.of("first\nse\uD83D\uDE00ond\n");
    Diagnostic diagnostic =
        source.diagnostic(DiagnosticCode.FIGURE_LOST, "lost", new TextRange(10, 13));
    assertThat(diagnostic.line()).isEqualTo(2);
    assertThat(diagnostic.column()).isEqualTo(4);
    assertThat(diagnostic.span()).isEqualTo(new Span(9, 12));
  }

  @Test
  void theDigestIsOfTheTextInUtf8() {
    assertThat(SourceText.of("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
