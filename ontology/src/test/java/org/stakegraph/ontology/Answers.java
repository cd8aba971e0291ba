package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;

/** What the named queries answer over good.ttl, as it is or changed. */
final class Answers {
  private Answers() {}

  /** The answer over the three invented filings. */
  static List<String> answer(String name) {
    return answer(name, TestGraphs.good());
  }

  /** Both engines' answer, which must be one. */
  static List<String> answer(String name, Model data) {
    String sparql = CompetencyQuery.find(name).orElseThrow().sparql();
    List<String> rows = Engines.jena(data, sparql);
    assertThat(Engines.rdf4j(data, sparql)).isEqualTo(rows);
    return rows;
  }

  /** A copy of the three invented filings with a change. */
  static Model updated(String update) {
    Model data = TestGraphs.good();
    UpdateAction.parseExecute(TestGraphs.PREFIXES + update, data);
    return data;
  }
}
