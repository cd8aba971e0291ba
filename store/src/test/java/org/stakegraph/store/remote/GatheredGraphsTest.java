package org.stakegraph.store.remote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatheredGraphsTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1000, 1 << 20})
  void putsTogetherWhatComesInAnyOrder(long memory) throws Exception {
    try (GatheredGraphs graphs = new GatheredGraphs(memory)) {
      for (int i = 0; i < 300; i++) {
        RdfStatements.add(graphs, "https://e.org/g" + i % 7, "<e:s> <e:p> \"" + i + " ä\" .\n");
      }

      assertThat(graphs.graphs()).hasSize(7);
      String third = text(graphs, "https://e.org/g3");
      assertThat(third).startsWith("<e:s> <e:p> \"3 ä\" .\n<e:s> <e:p> \"10 ä\" .\n");
      assertThat(third.lines()).hasSize(43);
      assertThat(graphs.graph("https://e.org/g3").bytes()).isEqualTo(third.getBytes(UTF_8).length);
      assertThat(text(graphs, "https://e.org/g3")).as("a second time").isEqualTo(third);
    }
  }

  @Test
  void beginsAnew() throws Exception {
    try (GatheredGraphs graphs = new GatheredGraphs(0)) {
      RdfStatements.add(graphs, "https://e.org/g", "<e:s> <e:p> 1 .\n");
      graphs.clear();
      RdfStatements.add(graphs, "https://e.org/g", "<e:s> <e:p> <e:o> .\n");

      assertThat(text(graphs, "https://e.org/g")).isEqualTo("<e:s> <e:p> <e:o> .\n");
    }
  }

  @Test
  void leavesNoTemporaryFileBehind() throws Exception {
    long before = temporaryFiles();
    try (GatheredGraphs graphs = new GatheredGraphs(0)) {
      RdfStatements.add(graphs, "https://e.org/g", "<e:s> <e:p> <e:o> .\n");
    }

    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("stakegraph-load-")).count();
    }
  }

  private static String text(GatheredGraphs graphs, String graph) {
    try (InputStream in = graphs.graph(graph).open()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
