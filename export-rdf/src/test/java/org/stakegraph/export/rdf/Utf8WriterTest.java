package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void writesWhatThePlatformWritesHoweverTheTextIsCut(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < 100_000) {
      int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
      if (c < 0xD800 || c > 0xDFFF) {
        text.appendCodePoint(c);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(out)) {
      for (int i = 0; i < text.length(); ) {
        int next = Math.min(text.length(), i + 1 + random.nextInt(50));
        writer.write(text.toString(), i, next - i);
        i = next;
      }
    }
    assertThat(out.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void halfAPairBecomesTheReplacementCharacter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(out)) {
      writer.write("a\uD83Db\uDE00c\uD83D");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }
}
