package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ontology.CompetencyQuery;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;

/**
 * Every competency query over the sample's graph against rows that a person has reviewed, in {@code
 * src/test/resources/expected/NAME.tsv}: a line of columns, then the rows in order.
 *
 * <p>IRIs of the filing are cut to what follows its digest, so that an edit to the sample does not
 * touch every file. Nothing writes these files: a missing one fails and shows the rows.
 */
class CompetencyQueriesTest {
  private static final Path SAMPLE = Path.of("samples", "424b3-internap-excerpt.txt");

  private static Graph graph;
  private static String filing;

  @BeforeAll
  static void read() throws IOException {
    var report = FilingReader.create().read(FilingSource.of(Checkout.root().resolve(SAMPLE)));
    graph = new Graph(report);
    filing = report.filing().sha256().substring(0, 16);
  }

  static Stream<String> names() {
    return CompetencyQuery.all().stream().map(CompetencyQuery::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void answersAsReviewed(String name) throws IOException, QueryException {
    String found = answer(name);
    try (InputStream expected = getClass().getResourceAsStream("/expected/" + name + ".tsv")) {
      if (expected == null) {
        fail("no reviewed rows for " + name + "; review these:\n" + found);
        return;
      }
      String wanted = new String(expected.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(found).as(name).isEqualTo(wanted);
    }
  }

  private static String answer(String name) throws QueryException {
    RowsAnswer answer = graph.run(CompetencyQuery.find(name).orElseThrow().sparql());
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", answer.columns()));
    for (List<String> row : answer.rows()) {
      lines.add(String.join("\t", row.stream().map(CompetencyQueriesTest::shorten).toList()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String shorten(String value) {
    int digest = value.indexOf(filing);
    if (!value.startsWith("http") || digest < 0) {
      return value.replace("\t", " ").replace("\n", " ");
    }
    return "~" + value.substring(digest + filing.length());
  }
}
