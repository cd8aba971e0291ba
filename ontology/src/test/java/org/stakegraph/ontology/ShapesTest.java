package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good data conforms, and each shape catches the error that it is there for. */
class ShapesTest {
  private static final String SHAPE_NAMESPACE = "https://w3id.org/stakegraph/shapes#";
  private static final Model SHAPE_MODEL = TestGraphs.read(OntologyResources.shapes());
  private static final Shapes SHAPES = Shapes.parse(SHAPE_MODEL);
  private static final Pattern MUTANT =
      Pattern.compile(
          "^## (Only )?(\\w+) ?(\\w*) \\| (.+)\n((?:(?!\n\n).|\n(?!\n))+)", Pattern.MULTILINE);

  /** A seeded error: what it is, and which result must come of it. */
  private record Mutant(boolean only, String outcome, String shape, String what, String update) {
    static Mutant of(MatchResult match) {
      return new Mutant(
          match.group(1) != null, match.group(2), match.group(3), match.group(4), match.group(5));
    }

    boolean isNearMiss() {
      return outcome.equals("Conforms");
    }

    String expected() {
      return outcome + " " + shape;
    }
  }

  @Test
  void goodDataConforms() {
    assertThat(results(TestGraphs.good())).isEmpty();
  }

  @Test
  void goodDataUsesEveryConcreteClassAndEveryEdge() {
    Model good = TestGraphs.good();
    Model vocabulary = TestGraphs.read(OntologyResources.vocabulary());
    Set<String> neverWritten =
        Set.of(Stk.AGENT, Stk.STATEMENT, Stk.STAKE, Stk.LIMITATION, Stk.TEXT_SPAN);
    assertThat(Terms.classes(vocabulary))
        .filteredOn(type -> !neverWritten.contains(type))
        .allSatisfy(
            type ->
                assertThat(good.contains(null, RDF.type, good.createResource(type)))
                    .as(type)
                    .isTrue());
    assertThat(Terms.objectProperties(vocabulary))
        .allSatisfy(
            property ->
                assertThat(good.contains(null, good.createProperty(property)))
                    .as(property)
                    .isTrue());
  }

  @Test
  void canaryFiresOverAnyData() {
    Shapes canary = Shapes.parse(TestGraphs.read(OntologyResources.canary()));
    assertThat(ShaclValidator.get().validate(canary, TestGraphs.good().getGraph()).getEntries())
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("seededErrors")
  void shapeCatches(Mutant mutant) {
    Model data = mutated(mutant);
    List<String> results = results(data);
    if (mutant.only()) {
      assertThat(results).isNotEmpty().containsOnly(mutant.expected());
    } else {
      assertThat(results).contains(mutant.expected());
    }
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void nothingIsSaidAbout(Mutant mutant) {
    assertThat(results(mutated(mutant))).isEmpty();
  }

  @Test
  void everyShapeHasBeenSeenToFail() {
    Set<String> shapes = new TreeSet<>();
    SHAPE_MODEL
        .listSubjectsWithProperty(RDF.type, SHAPE_MODEL.createResource(SHACL.NodeShape.getURI()))
        .forEach(shape -> shapes.add(shape.getLocalName()));
    Set<String> seen =
        mutants().map(Mutant::shape).filter(shape -> !shape.isEmpty()).collect(Collectors.toSet());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(shapes);
  }

  @Test
  void everyConstraintExplainsItselfInASentence() {
    Property message = SHAPE_MODEL.createProperty(SHACL.message.getURI());
    assertThat(constraints())
        .isNotEmpty()
        .allSatisfy(
            constraint ->
                assertThat(constraint.getRequiredProperty(message).getString())
                    .matches("[A-Z].+\\."));
  }

  /** Property and SPARQL constraints, without the parts of a sh:or, which are never reported. */
  private static List<Resource> constraints() {
    return Stream.of(SHACL.property, SHACL.sparql)
        .map(node -> SHAPE_MODEL.createProperty(node.getURI()))
        .flatMap(
            property ->
                SHAPE_MODEL.listStatements(null, property, (RDFNode) null).toList().stream())
        .filter(statement -> statement.getSubject().isURIResource())
        .map(Statement::getResource)
        .toList();
  }

  static Stream<Arguments> seededErrors() {
    return mutants()
        .filter(mutant -> !mutant.isNearMiss())
        .map(mutant -> argumentSet(mutant.shape() + ": " + mutant.what(), mutant));
  }

  static Stream<Arguments> nearMisses() {
    return mutants().filter(Mutant::isNearMiss).map(mutant -> argumentSet(mutant.what(), mutant));
  }

  private static Stream<Mutant> mutants() {
    String text = TestGraphs.text(TestGraphs.resource("mutants.ru"));
    return MUTANT.matcher(text).results().map(Mutant::of);
  }

  private static Model mutated(Mutant mutant) {
    Model data = TestGraphs.good();
    Model before = TestGraphs.good();
    UpdateAction.parseExecute(TestGraphs.PREFIXES + mutant.update(), data);
    if (!mutant.isNearMiss()) {
      assertThat(data.isIsomorphicWith(before)).as("the update changes something").isFalse();
    }
    return data;
  }

  /** Severity and name of the shape behind each result. */
  private static List<String> results(Model data) {
    return ShaclValidator.get().validate(SHAPES, data.getGraph()).getEntries().stream()
        .map(entry -> entry.severity().level().getLocalName() + " " + shapeOf(entry))
        .sorted()
        .toList();
  }

  private static String shapeOf(ReportEntry entry) {
    Node source = entry.source();
    while (source.isBlank()) {
      source = SHAPE_MODEL.getGraph().find(Node.ANY, Node.ANY, source).next().getSubject();
    }
    return source.getURI().substring(SHAPE_NAMESPACE.length());
  }
}
