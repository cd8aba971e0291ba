package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ontology.CompetencyQuery;

class QueryCommandTest {
  private static final String TURTLE =
      "@prefix e: <https://e.org/> . e:a e:name \"Alder Creek Fund, L.P.\" ; e:n 12 .\n";
  private static final String NAMES = "SELECT ?o { ?s <https://e.org/name> ?o }";

  @TempDir private Path folder = Path.of("");
  private Path graph = Path.of("");

  @BeforeEach
  void writeGraph() throws IOException {
    graph = Files.writeString(folder.resolve("graph.ttl"), TURTLE);
  }

  @Test
  void listsEveryQueryWithItsQuestion() {
    String list = Run.of("query", "--list").succeeded().out();

    for (CompetencyQuery query : CompetencyQuery.all()) {
      assertThat(list.lines())
          .anyMatch(l -> l.startsWith(query.name() + " ") && l.endsWith(query.question()));
    }
  }

  @Test
  void showsTheTextOfAQuery() {
    CompetencyQuery query = CompetencyQuery.all().get(0);

    assertThat(Run.of("query", "--show", query.name()).succeeded().out()).isEqualTo(query.sparql());
  }

  @Test
  void runsEveryNamedQuery() {
    for (CompetencyQuery query : CompetencyQuery.all()) {
      Run.of("query", query.name(), graph).succeeded();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table|Alder Creek Fund, L.P.",
        "csv|\"Alder Creek Fund, L.P.\"",
        "spreadsheet|\"Alder Creek Fund, L.P.\"",
        "tsv|\"Alder Creek Fund, L.P.\"",
        "json|\"value\": \"Alder Creek Fund, L.P.\""
      })
  void writesAnswersInEveryFormat(String format, String expected) {
    assertThat(Run.of("query", "--to", format, "--sparql", NAMES, graph).succeeded().out())
        .contains(expected);
  }

  @Test
  void writesGraphsAsTurtle() {
    String construct = "CONSTRUCT WHERE { ?s <https://e.org/n> ?o }";

    assertThat(Run.of("query", "--sparql", construct, graph).succeeded().out()).contains("e:n");
    Run.of("query", "--to", "csv", "--sparql", construct, graph).failedWith(ExitCode.USAGE);
    Run.of("query", "--to", "turtle", "--sparql", NAMES, graph).failedWith(ExitCode.USAGE);
  }

  @Test
  void parametersAreBoundAsValuesAndNeverBecomePartOfTheQuery() {
    String named =
        "SELECT ?o { VALUES ?_name { \"\" } ?s <https://e.org/name> ?o FILTER(?o = ?_name) }";

    assertThat(
            Run.of("query", "--sparql", named, "--set", "name=Alder Creek Fund, L.P.", graph)
                .succeeded()
                .out())
        .contains("Alder Creek");
    assertThat(
            Run.of(
                    "query",
                    "--to",
                    "csv",
                    "--sparql",
                    named,
                    "--set",
                    "name=\" || true || \"",
                    graph)
                .succeeded()
                .out())
        .isEqualToIgnoringNewLines("o");
    Run.of("query", "--sparql", named, "--set", "nobody=1", graph).failedWith(ExitCode.USAGE);
    Run.of("query", "persons-who-vote", "--set", "minimumPercent=many", graph)
        .failedWith(ExitCode.USAGE);
  }

  @Test
  void namedQueriesTakeTheirParametersAndNothingElse() {
    assertThat(
            Run.of("query", "persons-who-vote", "--set", "minimunPercent=10", graph)
                .failedWith(ExitCode.USAGE)
                .err())
        .contains("did you mean 'minimumPercent'?");
    assertThat(
            Run.of("query", "persons-who-vote", "--set", "who=Jane", graph)
                .failedWith(ExitCode.USAGE)
                .err())
        .as("a variable of the query is no parameter")
        .contains("persons-who-vote has no parameter 'who'");
  }

  @Test
  void explanationShowsTheQueryWithItsValuesAndThePlan() {
    assertThat(
            Run.of("query", "persons-who-vote", "--set", "minimumPercent=12.5", "--explain")
                .succeeded()
                .out())
        .contains("12.5", "(project ");
  }

  @Test
  void readsTheQueryFromAFile() throws IOException {
    Path query = Files.writeString(folder.resolve("q.rq"), NAMES);

    assertThat(Run.of("query", "--file", query, graph).succeeded().out()).contains("Alder Creek");
    Run.of("query", "--file", folder.resolve("no.rq"), graph).failedWith(ExitCode.INPUT);
  }

  @Test
  void asksSeveralInputsOfSeveralKindsAtOnce() throws IOException {
    Path quads =
        Files.writeString(
            folder.resolve("more.data"),
            "<https://e.org/b> <https://e.org/name> \"Birch Trust\" <https://e.org/g> .\n");
    Path filing = Files.writeString(folder.resolve("letter.txt"), "A letter.\n");

    Run names = Run.of("query", "--sparql", NAMES, graph, quads, filing).succeeded();

    assertThat(names.out()).contains("Alder Creek").contains("Birch Trust");
    assertThat(names.err()).contains("letter.txt: 0 holders").doesNotContain("graph.ttl");
    assertThat(
            Run.of(
                    "query",
                    "--sparql",
                    "ASK { ?f a <https://w3id.org/stakegraph#Filing> }",
                    quads,
                    filing)
                .succeeded()
                .out())
        .isEqualTo("true\n");
  }

  @Test
  void readsStandardInput() {
    assertThat(Run.withInput(TURTLE, "query", "--sparql", NAMES, "-").succeeded().out())
        .contains("Alder Creek");
  }

  @Test
  void suggestsTheNameThatWasMeant() {
    String name = CompetencyQuery.all().get(0).name();

    Run run = Run.of("query", name.substring(1), graph).failedWith(ExitCode.USAGE);

    assertThat(run.err()).contains("did you mean").contains("'" + name + "'");
    Run.of("query", "xyzzyxyzzyxyzzy", graph).failedWith(ExitCode.USAGE);
    Run.of("query", "--show", "xyzzyxyzzyxyzzy").failedWith(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "LOAD <file:///etc/passwd>",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT (<java:java.lang.System>(1) AS ?x) {}"
      })
  void refusesQueriesInOneLine(String sparql) {
    Run run = Run.of("query", "--sparql", sparql, graph).failedWith(ExitCode.QUERY);

    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void givesUpAfterTheTimeout() {
    String endless = "SELECT (REGEX('" + "x".repeat(60) + "', '(x+x+)+\\\\1y') AS ?m) { ?s ?p 12 }";

    Run run = Run.of("query", "--timeout", "1", "--sparql", endless, graph);

    assertThat(run.failedWith(ExitCode.QUERY).err()).contains("no answer within 1.0 s");
    Run.of("query", "--timeout", "0", "--sparql", NAMES, graph).failedWith(ExitCode.USAGE);
  }

  @Test
  void needsOneQueryAndAFile() {
    Run.of("query").failedWith(ExitCode.USAGE);
    Run.of("query", CompetencyQuery.all().get(0).name()).failedWith(ExitCode.USAGE);
    Run.of("query", "--sparql", NAMES).failedWith(ExitCode.USAGE);
    Run.of("query", "--list", "--sparql", NAMES, graph).failedWith(ExitCode.USAGE);
  }

  @Test
  void saysWhereRdfIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.ttl"), TURTLE + "e:a e:b ,");

    Run run = Run.of("query", "--sparql", NAMES, broken).failedWith(ExitCode.INPUT);

    assertThat(run.err()).contains("broken.ttl:2:").contains("error rdf-syntax: ");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void answersNothingWhenAnInputIsMissing() {
    Run run =
        Run.of("query", "--sparql", NAMES, graph, folder.resolve("no.ttl"))
            .failedWith(ExitCode.INPUT);

    assertThat(run.out()).isEmpty();
  }

  @Test
  void readsTheFilesOfAFolder() {
    Run.of("query", "--sparql", NAMES, folder).succeeded();
  }
}
