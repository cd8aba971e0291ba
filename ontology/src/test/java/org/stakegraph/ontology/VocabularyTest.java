package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hygiene of the Turtle: everything parses, is named, is defined, and is spelled as declared. */
class VocabularyTest {
  private static final Pattern OUR_TERM =
      Pattern.compile("https://w3id\\.org/stakegraph(?:/code)?#[A-Za-z0-9-]+");
  private static final Pattern OUR_NAME = Pattern.compile("\\b(stkc?):([A-Za-z0-9-]+)");

  private final Model vocabulary = TestGraphs.read(OntologyResources.vocabulary());
  private final Model codes = TestGraphs.read(OntologyResources.codes());

  @Test
  void everyFileParsesStrictly() {
    assertThat(vocabulary.isEmpty()).isFalse();
    assertThat(codes.isEmpty()).isFalse();
    assertThat(TestGraphs.read(OntologyResources.shapes()).isEmpty()).isFalse();
    assertThat(TestGraphs.read(OntologyResources.alignments()).isEmpty()).isFalse();
    assertThat(TestGraphs.read(OntologyResources.canary()).isEmpty()).isFalse();
  }

  @Test
  void everyTermHasOneLabelAndOneDefinitionInEnglish() {
    assertThat(Terms.classes(vocabulary)).isNotEmpty().allSatisfy(this::isExplained);
    assertThat(Terms.objectProperties(vocabulary)).isNotEmpty().allSatisfy(this::isExplained);
    assertThat(Terms.dataProperties(vocabulary)).isNotEmpty().allSatisfy(this::isExplained);
    assertThat(Terms.codes(codes))
        .isNotEmpty()
        .allSatisfy(
            code -> {
              Resource term = codes.getResource(code);
              assertThat(term.listProperties(SKOS.prefLabel, "en").toList()).hasSize(1);
              assertThat(term.listProperties(SKOS.definition, "en").toList()).hasSize(1);
            });
  }

  private void isExplained(String iri) {
    Resource term = vocabulary.getResource(iri);
    assertThat(term.listProperties(RDFS.label, "en").toList()).as(iri).hasSize(1);
    assertThat(term.listProperties(SKOS.definition, "en").toList()).as(iri).hasSize(1);
  }

  @Test
  void everySubjectInOurNamespacesIsADeclaredTerm() {
    List<String> subjects =
        Stream.of(vocabulary, codes)
            .flatMap(model -> model.listSubjects().toList().stream())
            .filter(Resource::isURIResource)
            .map(Resource::getURI)
            .filter(iri -> OUR_TERM.matcher(iri).matches())
            .toList();
    assertThat(subjects).containsExactlyInAnyOrderElementsOf(Terms.all());
  }

  @Test
  void vocabularyHasNoBlankNodesAndAddsNoTypesToData() {
    for (Model model : List.of(vocabulary, codes)) {
      assertThat(model.listSubjects().toList()).allMatch(Resource::isURIResource);
      assertThat(model.contains(null, RDFS.domain)).isFalse();
      assertThat(model.contains(null, RDFS.range)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("turtleAndQueries")
  void everyTermUsedIsDeclared(String text) {
    Set<String> used = new TreeSet<>();
    OUR_NAME
        .matcher(text)
        .results()
        .map(
            name -> (name.group(1).equals("stk") ? Stk.NAMESPACE : Codes.NAMESPACE) + name.group(2))
        .forEach(used::add);
    assertThat(Terms.all()).containsAll(used);
  }

  static Stream<String> turtleAndQueries() {
    Stream<String> turtle =
        Stream.of(
                OntologyResources.vocabulary(),
                OntologyResources.codes(),
                OntologyResources.shapes(),
                OntologyResources.alignments(),
                TestGraphs.resource("good.ttl"))
            .map(TestGraphs::text);
    return Stream.concat(turtle, CompetencyQuery.all().stream().map(CompetencyQuery::sparql));
  }

  @Test
  void postalLinksSayThatTheySayNothingAboutPower() {
    assertThat(List.of(Stk.IS_CARE_OF_FOR, Stk.IS_CONTACT_FOR, Stk.IS_COPY_RECIPIENT_FOR))
        .allSatisfy(
            iri ->
                assertThat(
                        vocabulary
                            .getResource(iri)
                            .getRequiredProperty(SKOS.definition, "en")
                            .getString())
                    .contains("says nothing about power"));
  }

  @Test
  void constantsAreExactlyTheDeclaredTerms() throws IllegalAccessException {
    List<String> constants = new ArrayList<>(constants(Stk.class, Stk.NAMESPACE));
    constants.addAll(constants(Codes.class, Codes.NAMESPACE));
    assertThat(constants).containsExactlyInAnyOrderElementsOf(Terms.all());
    assertThat(Stk.HAS_VOTING_POWER_OVER)
        .isEqualTo("https://w3id.org/stakegraph#hasVotingPowerOver");
    assertThat(Codes.FORM_424B3).isEqualTo("https://w3id.org/stakegraph/code#form-424b3");
  }

  private static List<String> constants(Class<?> type, String namespace)
      throws IllegalAccessException {
    List<String> values = new ArrayList<>();
    for (Field field : Arrays.asList(type.getFields())) {
      assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
      String value = (String) field.get(null);
      if (value.startsWith(namespace) && value.length() > namespace.length()) {
        values.add(value);
      }
    }
    return values;
  }
}
