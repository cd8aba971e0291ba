package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each property that a shape asks for is missed when it is left out. */
class RequiredPropertiesTest {
  private static final Model SHAPE_MODEL = TestGraphs.read(OntologyResources.shapes());
  private static final Shapes SHAPES = Shapes.parse(SHAPE_MODEL);

  @ParameterizedTest
  @MethodSource("required")
  void leavingOutIsReported(Resource type, Property property, String message) {
    Model data = TestGraphs.good();
    Resource focus =
        data.listResourcesWithProperty(RDF.type, type).toList().stream()
            .filter(node -> node.hasProperty(property))
            .findFirst()
            .orElseThrow();
    focus.removeAll(property);
    assertThat(ShaclValidator.get().validate(SHAPES, data.getGraph()).getEntries())
        .anySatisfy(
            entry -> {
              assertThat(entry.focusNode()).isEqualTo(focus.asNode());
              assertThat(entry.message()).isEqualTo(message);
            });
  }

  static Stream<Arguments> required() {
    String query =
        TestGraphs.PREFIXES
            + """
            SELECT ?type ?path ?message WHERE {
              ?shape sh:targetClass ?type ; sh:property ?constraint .
              ?constraint sh:path ?path ; sh:minCount 1 ; sh:message ?message .
              FILTER(isIRI(?path))
            } ORDER BY ?type ?path
            """;
    try (QueryExecution execution = QueryExecution.create(query, SHAPE_MODEL)) {
      List<QuerySolution> rows = ResultSetFormatter.toList(execution.execSelect());
      return rows.stream().map(RequiredPropertiesTest::argument);
    }
  }

  private static Arguments argument(QuerySolution row) {
    Resource type = row.getResource("type");
    Resource path = row.getResource("path");
    return argumentSet(
        path.getLocalName() + " of " + type.getLocalName(),
        type,
        path.as(Property.class),
        row.getLiteral("message").getString());
  }
}
