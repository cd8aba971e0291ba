package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes that keep edges, super-edges and relationship nodes in step know every edge. */
class EdgesTest {
  private static final String DATA = "https://example.org/data/";
  private static final Model VOCABULARY = TestGraphs.read(OntologyResources.vocabulary());
  private static final Shapes SHAPES = Shapes.parse(TestGraphs.read(OntologyResources.shapes()));

  @ParameterizedTest
  @MethodSource("statedEdges")
  void edgeWithoutSourceIsCaught(Property edge, Property above) {
    Model data = TestGraphs.good();
    agent(data).addProperty(edge, target(data)).addProperty(above, target(data));
    assertThat(messages(data)).anyMatch(message -> message.endsWith("so no source."));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void edgeWithoutSuperPropertyIsCaught(Property edge, Property above) {
    Model data = TestGraphs.good();
    agent(data).addProperty(edge, target(data));
    assertThat(messages(data))
        .anyMatch(message -> message.contains("lacks its super-property") && named(message, above));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void edgeGroundsItsSuperProperty(Property edge, Property above) {
    Model data = TestGraphs.good();
    agent(data).addProperty(edge, target(data)).addProperty(above, target(data));
    assertThat(messages(data)).noneMatch(message -> message.contains("that grounds it"));
  }

  @ParameterizedTest
  @MethodSource("statedEdges")
  void relationshipMayHaveTheRelation(Property edge, Property above) {
    Model data = TestGraphs.good();
    data.createResource(DATA + "r-no-vote")
        .removeAll(data.createProperty(Stk.RELATION))
        .addProperty(data.createProperty(Stk.RELATION), edge);
    assertThat(messages(data))
        .as("%s under %s", edge, above)
        .noneMatch(message -> message.contains("exactly one relation"));
  }

  static Stream<Arguments> edges() {
    return Stream.of(Stk.HAS_INFLUENCE_OVER, Stk.CONNECTED_TO)
        .map(VOCABULARY::createProperty)
        .flatMap(
            above ->
                VOCABULARY.listSubjectsWithProperty(RDFS.subPropertyOf, above).toList().stream()
                    .filter(edge -> !edge.getURI().equals(Stk.HAS_INFLUENCE_OVER))
                    .map(edge -> edge.as(Property.class))
                    .map(edge -> argumentSet(edge.getLocalName(), edge, above)));
  }

  /** The edges that stand as relationship nodes too; a row or lot is its own node. */
  static Stream<Arguments> statedEdges() {
    Set<String> ownNodes = Set.of(Stk.HAS_POSITION, Stk.HOLDS);
    return edges().filter(edge -> !ownNodes.contains(((Property) edge.get()[0]).getURI()));
  }

  private static boolean named(String message, Property property) {
    return message.contains(property.getURI()) || message.contains(property.getLocalName());
  }

  private static Resource agent(Model data) {
    return data.createResource(DATA + "counsel");
  }

  private static Resource target(Model data) {
    return data.createResource(DATA + "cinder");
  }

  private static List<String> messages(Model data) {
    return ShaclValidator.get().validate(SHAPES, data.getGraph()).getEntries().stream()
        .map(ReportEntry::message)
        .toList();
  }
}
