package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.shapes.Level;
import org.stakegraph.store.shapes.ShapesValidation;

/** The graphs of the samples keep to the shapes: nothing violated and nothing to warn of. */
class SampleShapesTest {
  private static final String BASE = "https://example.org/";

  @ParameterizedTest
  @ValueSource(strings = {"424b3-internap-excerpt.txt", "424b3-clean-tabs.txt", "424b3-pipes.txt"})
  void theGraphOfASamplePassesItsShapes(String sample) throws IOException {
    assertThat(ShapesValidation.standard().validate(graph(sample).store()).all())
        .filteredOn(finding -> finding.level() != Level.INFO)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"424b3-internap-excerpt.txt", "424b3-clean-tabs.txt", "424b3-pipes.txt"})
  void oneEdgeWithoutASourceSpoilsIt(String sample) throws IOException, RdfSyntaxException {
    Graph graph = graph(sample);
    String edge = "<a> <https://w3id.org/stakegraph#hasVotingPowerOver> <b> .";
    try (InputStream in = new ByteArrayInputStream(edge.getBytes(StandardCharsets.UTF_8))) {
      graph.store().load(in, RdfFormat.TURTLE, BASE);
    }
    assertThat(ShapesValidation.standard().validate(graph.store()).of(Level.VIOLATION))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.focus()).startsWith(BASE));
  }

  private static Graph graph(String sample) throws IOException {
    Path file = Checkout.root().resolve("samples").resolve(sample);
    return new Graph(FilingReader.create().read(FilingSource.of(file)));
  }
}
