package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.ontology.CompetencyQuery.Parameter;

/** Every query is well kept and says the same on two engines. */
class CompetencyQueryTest {
  static Stream<Arguments> queries() {
    return CompetencyQuery.all().stream().map(query -> argumentSet(query.name(), query));
  }

  @Test
  void indexListsEveryQueryFileOnce() throws IOException, URISyntaxException {
    Path index =
        Path.of(
            Objects.requireNonNull(OntologyResources.class.getResource("queries/index.txt"))
                .toURI());
    try (Stream<Path> files = Files.list(index.resolveSibling("."))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.substring(0, name.length() - ".rq".length()))
              .toList();
      assertThat(CompetencyQuery.all())
          .extracting(CompetencyQuery::name)
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void aQueryIsFoundByItsName() {
    assertThat(CompetencyQuery.find("disclaimers"))
        .hasValueSatisfying(query -> assertThat(query.question()).isEqualTo("Who disclaims what?"));
  }

  @Test
  void anUnknownNameIsNotFound() {
    assertThat(CompetencyQuery.find("disclaimer")).isEmpty();
    assertThat(CompetencyQuery.find("../shapes")).isEmpty();
    assertThat(CompetencyQuery.find("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isNamedPlainlyAndAsksAQuestion(CompetencyQuery query) {
    assertThat(query.name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(query.question()).matches("[A-Z].*\\?");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void declaresThePrefixesThatItUsesAndNoOther(CompetencyQuery query) {
    String[] parts = query.sparql().split("\nSELECT", 2);
    Set<String> declared = words(parts[0], "PREFIX ([a-z]+):");
    assertThat(words(parts[1], "\\b([a-z]+):[A-Za-z]")).isEqualTo(declared);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void runsOverWhateverIsLoaded(CompetencyQuery query) {
    String body = query.sparql().replaceAll("(?m)^#.*$", "");
    assertThat(body).doesNotContainPattern("\\b(GRAPH|FROM|SERVICE|LIMIT|UNDEF)\\b");
    assertThat(body).doesNotContainPattern("VALUES (?!\\?_)");
    assertThat(body).contains("ORDER BY");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void explainsTheParametersThatItDeclaresAndNoOther(CompetencyQuery query) {
    assertThat(query.parameters())
        .extracting(Parameter::name)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(words(query.sparql(), "VALUES \\?_([A-Za-z]+) \\{"));
    assertThat(query.parameters())
        .allSatisfy(parameter -> assertThat(parameter.explanation()).matches("[A-Za-z].{10,80}"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void saysEveryDefaultThatIsANumber(CompetencyQuery query) {
    Pattern.compile("VALUES \\?_([A-Za-z]+) \\{ ([0-9.]+) }")
        .matcher(query.sparql())
        .results()
        .forEach(
            block ->
                assertThat(query.parameters())
                    .filteredOn(parameter -> parameter.name().equals(block.group(1)))
                    .singleElement()
                    .extracting(Parameter::explanation)
                    .asString()
                    .endsWith("; " + block.group(2) + " unless set"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsNothingForATextThatNothingContains(CompetencyQuery query) {
    for (Parameter parameter : query.parameters()) {
      String sparql =
          query
              .sparql()
              .replace(
                  "VALUES ?_" + parameter.name() + " { \"\" }",
                  "VALUES ?_" + parameter.name() + " { \"no such text\" }");
      if (!sparql.equals(query.sparql())) {
        assertThat(Engines.jena(TestGraphs.good(), sparql)).as(parameter.name()).hasSize(1);
        assertThat(Engines.rdf4j(TestGraphs.good(), sparql)).as(parameter.name()).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheSameRowsInTheSameOrderOnTwoEngines(CompetencyQuery query) {
    Model data = TestGraphs.good();
    assertThat(Engines.rdf4j(data, query.sparql())).isEqualTo(Engines.jena(data, query.sparql()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsSomethingInDataThatUsesEveryClass(CompetencyQuery query) {
    List<String> rows = Engines.jena(TestGraphs.good(), query.sparql());
    if (query.name().equals("component-sums")) {
      assertThat(rows).as("good data has no such fault").hasSize(1);
    } else {
      assertThat(rows).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isNotMisledByASecondSpellingOfAName(CompetencyQuery query) {
    Model data = TestGraphs.good();
    List<String> before = Engines.jena(data, query.sparql());
    UpdateAction.parseExecute(
        TestGraphs.PREFIXES
            + """
            INSERT { ?agent rdfs:label ?other }
            WHERE {
              ?agent stk:nameKey ?key ; rdfs:label ?name .
              BIND(CONCAT(?name, " (another spelling)") AS ?other)
            }
            """,
        data);
    assertThat(Engines.jena(data, query.sparql())).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesNoRowsForNoData(CompetencyQuery query) {
    Model empty = TestGraphs.good().removeAll();
    assertThat(Engines.jena(empty, query.sparql())).hasSize(1);
    assertThat(Engines.rdf4j(empty, query.sparql())).hasSize(1);
  }

  private static Set<String> words(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
