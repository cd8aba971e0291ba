package org.stakegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader reports as an error ends in one line, exit code 3 and no output. */
class UnreadableInputTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0
  };

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> unreadable() {
    byte[] pdf = "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj\n<< >>\nendobj\n".getBytes(UTF_8);
    byte[] line = new byte[9 << 20];
    Arrays.fill(line, (byte) 'x');
    return Stream.of(
        Arguments.of("empty", new byte[0], "empty-input"),
        Arguments.of("blank", " \n\t\n".getBytes(UTF_8), "empty-input"),
        Arguments.of("pdf", pdf, "not-text"),
        Arguments.of("png", PNG, "not-text"),
        Arguments.of("one-line", line, "too-large"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void endsInOneLineAndNoOutput(String name, byte[] bytes, String code) throws IOException {
    Path input = Files.write(folder.resolve(name + ".txt"), bytes);
    Path output = folder.resolve("out.ttl");

    Run run = Run.of("convert", "-o", output, input).failedWith(ExitCode.INPUT);

    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains(name + ".txt:1:1: error " + code + ": ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(input);
    }
    assertThat(Run.of("convert", input).failedWith(ExitCode.INPUT).out()).isEmpty();
    assertThat(Run.of("convert", input).err().lines()).hasSize(1);
    Run.of("query", "--sparql", "ASK {}", input).failedWith(ExitCode.INPUT);
    Run.of("validate", input).failedWith(ExitCode.INPUT);
  }

  @Test
  void readsTextWithABadByteAndSaysSo() throws IOException {
    byte[] bytes = "A letter of the Zoë Trust to ? all.\n".getBytes(UTF_8);
    bytes[bytes.length - 6] = (byte) 0xff;
    Path input = Files.write(folder.resolve("bad.txt"), bytes);

    Run run = Run.of("convert", input).succeeded();

    assertThat(run.err()).contains("warning bad-encoding: ").contains("no-holder-table");
    assertThat(run.out()).contains("stk:Filing");
  }
}
