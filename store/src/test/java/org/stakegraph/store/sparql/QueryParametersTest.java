package org.stakegraph.store.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.memory.Stores.TEN_SECONDS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.memory.Stores;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.QueryException.Reason;

class QueryParametersTest {
  private static final String PREFIXES =
      "PREFIX e: <https://e.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  private static final String AT_LEAST =
      PREFIXES + "SELECT ?s { VALUES ?_least { 2 } ?s e:n ?n FILTER(?n >= ?_least) } ORDER BY ?s";

  private MemoryStore store = MemoryStore.create();

  @BeforeEach
  void fill() throws Exception {
    store =
        Stores.storeOf(
            RdfFormat.TURTLE,
            """
            @prefix e: <https://e.org/> .
            e:a e:n 1 ; e:name "Alder" .
            e:b e:n 2 ; e:name "Birch" .
            e:c e:n 3 ; e:name "Cedar" .
            """);
  }

  @Test
  void aQueryRunsWithItsDefaults() throws Exception {
    assertThat(rows(AT_LEAST, Map.of())).containsExactly("https://e.org/b", "https://e.org/c");
  }

  @Test
  void aValueTakesTheDefaultsPlace() throws Exception {
    assertThat(rows(AT_LEAST, Map.of("least", "3"))).containsExactly("https://e.org/c");
    assertThat(rows(AT_LEAST, Map.of("least", " 3 "))).containsExactly("https://e.org/c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?r { { SELECT ?r { { SELECT ?r { VALUES ?_p { 0 } BIND(?_p AS ?r) } } } } }",
        "SELECT ?r { VALUES (?_p) { (0) } BIND(?_p AS ?r) }",
        "SELECT ?_p {} VALUES ?_p { 0 }",
        "SELECT ?r { { SELECT ?_p {} VALUES ?_p { 0 } } BIND(?_p AS ?r) }",
        "SELECT ?r { {} UNION { VALUES ?_p { 0 } BIND(?_p AS ?r) } FILTER(BOUND(?r)) }",
        "SELECT ?r { OPTIONAL { VALUES ?_p { 0 } BIND(?_p AS ?r) } }",
        "SELECT ?r { VALUES ?r { 7 8 } FILTER EXISTS { VALUES ?_p { 0 } FILTER(?_p = ?r) } }",
        "SELECT ?r { VALUES ?r { 7 8 } FILTER(1=2 || EXISTS { VALUES ?_p { 0 } FILTER(?_p=?r) }) }",
        "SELECT ?r { VALUES ?r { 7 8 } MINUS { VALUES ?_p { 0 } BIND(15 - ?_p AS ?r) } }",
        "SELECT ?r { VALUES ?r { 7 8 } BIND(EXISTS { VALUES ?_p { 0 } FILTER(?_p = ?r) } AS ?t)"
            + " FILTER(?t) }",
        "SELECT ?r { VALUES ?r { 7 8 } } GROUP BY ?r"
            + " HAVING (?r > 0) (EXISTS { VALUES ?_p { 0 } FILTER(?_p = ?r) })",
        "SELECT ?r { VALUES ?r { 7 8 } }"
            + " ORDER BY DESC(EXISTS { VALUES ?_p { 0 } FILTER(?_p = ?r) }) LIMIT 1",
        "SELECT (MAX(IF(EXISTS { VALUES ?_p { 0 } FILTER(?_p = ?x) }, ?x, 0)) AS ?r)"
            + " { VALUES ?x { 7 8 } }",
      })
  void aParameterStandsAnywhere(String query) throws Exception {
    assertThat(rows(query, Map.of("p", "7"))).containsExactly("7");
  }

  @Test
  void everyBlockOfAParameterGetsTheValue() throws Exception {
    assertThat(
            rows(
                "SELECT (?a + ?b AS ?r) { { SELECT (?_p AS ?a) { VALUES ?_p { 0 } } }"
                    + " { SELECT (?_p AS ?b) { VALUES ?_p { 0 } } } }",
                Map.of("p", "21")))
        .containsExactly("42");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5 | 7 | 7",
        "5 | -7 | -7",
        "5 | \"7\"^^xsd:integer | 7",
        "5.0 | 7 | 7",
        "5.0 | 7.5 | 7.5",
        "5e0 | 7.5 | 7.5",
        "true | false | false",
        "\"2020-01-01\"^^xsd:date | 2021-12-31 | 2021-12-31",
        "e:a | e:b | https://e.org/b",
        "e:a | <https://e.org/b> | https://e.org/b",
        "e:a | https://e.org/b | https://e.org/b",
        "\"\" | Alder Creek | Alder Creek",
        "\"\" | \"Alder Creek\" | Alder Creek",
        "\"\" | 0001234567 | 0001234567",
        "\"\" | e:b | e:b",
        "\"\" | true | true",
        "UNDEF | e:b | https://e.org/b",
        "UNDEF | 0.5 | 0.5",
        "UNDEF | \"x\"@en | x",
        "UNDEF | Alder, L.P. | Alder, L.P.",
        "UNDEF | <no iri> | <no iri>",
        "UNDEF | <script> | <script>",
        "UNDEF | f:b | f:b",
        "UNDEF | ?s | ?s",
        "UNDEF | _:b | _:b",
      })
  void aValueIsOfTheDefaultsKind(String before, String typed, String text) throws Exception {
    String query = PREFIXES + "SELECT (STR(?_p) AS ?text) { VALUES ?_p { " + before + " } }";

    assertThat(rows(query, Map.of("p", typed))).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5 | five",
        "5 | 7.5",
        "5 | ``",
        "5 | \"7\"",
        "5 | 7 8",
        "5.0 | 1e3",
        "5.0 | e:a",
        "true | yes",
        "\"2020-01-01\"^^xsd:date | 2021-02-30",
        "\"2020-01-01\"^^xsd:date | 2021",
        "e:a | Alder",
        "e:a | \"https://e.org/b\"",
        "e:a | <https://e.org/b> <https://e.org/c>",
      })
  void aValueOfAnotherKindIsAnError(String before, String typed) {
    String query = PREFIXES + "SELECT ?_p { VALUES ?_p { " + before + " } }";

    assertThatThrownBy(() -> rows(query, Map.of("p", typed)))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PARAMETER))
        .hasMessageStartingWith("the value of p has to be ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"} DROP ALL #",
        "\" } } DROP ALL #",
        "} ; DROP ALL #",
        "'''\"\"\"",
        "\\\" } #",
        "a\nb\r\n} #",
        "# comment",
        "10 # comment",
        "10\n20",
        "\"a\" # comment",
        "\"a\" \"b\"",
        "\"a\" . ?s ?p ?o",
        "<https://e.org/a> ; <https://e.org/b>",
        "<https://e.org/a>} UNION { ?s ?p ?o",
        "UNDEF",
        "?s",
        "{}",
        ",",
        "",
        "\\u0022 } #",
        "\u202e\ud83d\udc09\u0007",
      })
  void aHostileValueStaysOneString(String typed) throws Exception {
    for (String before : List.of("UNDEF", "\"\"")) {
      SparqlQuery query =
          new SparqlQuery(
              "SELECT ?_p (COUNT(*) AS ?n) { VALUES ?_p { " + before + " } ?s ?q ?o } GROUP BY ?_p",
              Map.of("p", typed),
              false);
      List<List<String>> rows = ((RowsAnswer) store.query(query, TEN_SECONDS)).rows();
      assertThat(rows).containsExactly(List.of(typed, "6"));
      SparqlQuery written = SparqlQuery.of(SafeQuery.parse(query).text());
      assertThat(((RowsAnswer) store.query(written, TEN_SECONDS)).rows()).isEqualTo(rows);
    }
  }

  @Test
  void aVariableOfTheQueryTakesAValueWhereverItStands() throws Exception {
    assertThat(rows(PREFIXES + "SELECT ?n { ?s e:n ?n }", Map.of("s", "e:b")))
        .containsExactly("2|https://e.org/b");
    assertThat(
            rows(
                PREFIXES + "SELECT ?name { { SELECT ?s { ?s e:n ?n } } ?s e:name ?name }",
                Map.of("n", "3")))
        .containsExactly("Cedar|3");
    assertThat(
            rows(
                PREFIXES + "ASK { ?s e:name 'Birch' FILTER NOT EXISTS { ?s e:n ?n } }",
                Map.of("n", "1")))
        .containsExactly("true");
    assertThat(
            rows(
                PREFIXES + "ASK { ?s e:name 'Birch' FILTER NOT EXISTS { ?s e:n ?n } }",
                Map.of("n", "2")))
        .containsExactly("false");
    assertThat(
            rows(
                PREFIXES
                    + "SELECT ?s { ?s e:n ?n } GROUP BY ?s HAVING (SUM(?n) > ?low) (SUM(?n) <= 2)",
                Map.of("low", "1")))
        .containsExactly("https://e.org/b|1");
  }

  @Test
  void aVariableWithAValueStaysAColumn() throws Exception {
    SparqlQuery query =
        new SparqlQuery(PREFIXES + "SELECT * { ?s e:n ?n }", Map.of("s", "e:b"), false);
    RowsAnswer answer = (RowsAnswer) store.query(query, TEN_SECONDS);

    assertThat(answer.columns()).containsExactlyInAnyOrder("s", "n");
    assertThat(answer.rows()).containsExactly(List.of("2", "https://e.org/b"));
  }

  @Test
  void aNameThatTheQueryDoesNotKnowIsAnErrorThatListsTheParameters() {
    assertThatThrownBy(() -> rows(AT_LEAST, Map.of("lest", "3")))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PARAMETER))
        .hasMessage("there is no parameter or variable 'lest'; the parameters are least");
    assertThatThrownBy(() -> rows(AT_LEAST, Map.of("_least", "3")))
        .isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> rows("SELECT ?s { ?s ?p ?o }", Map.of("x", "3")))
        .hasMessageContaining("the query has no parameters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?x { BIND(1 AS ?x) }",
        "SELECT (1 AS ?x) {}",
        "SELECT * { { SELECT (COUNT(*) AS ?x) { ?s ?p ?o } } }",
        "SELECT * { VALUES ?x { 1 } }",
      })
  void aVariableThatTheQueryFillsTakesNoValue(String query) {
    assertThatThrownBy(() -> rows(query, Map.of("x", "3")))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PARAMETER));
  }

  @Test
  void aValueHasABound() {
    assertThatThrownBy(() -> rows(AT_LEAST, Map.of("least", "1".repeat(10_001))))
        .hasMessageContaining("longer than");
  }

  @Test
  void explainsTheQueryWithItsValuesAndThePlan() throws Exception {
    String text = SafeQuery.parse(new SparqlQuery(AT_LEAST, Map.of("least", "3"), false)).explain();

    assertThat(text).contains("VALUES ?_least { 3 }").contains("(order (?s)").contains("e:n");
  }

  private List<String> rows(String query, Map<String, String> values) throws QueryException {
    Answer answer = store.query(new SparqlQuery(query, values, false), TEN_SECONDS);
    return answer instanceof TruthAnswer truth
        ? List.of(String.valueOf(truth.value()))
        : ((RowsAnswer) answer).rows().stream().map(row -> String.join("|", row)).toList();
  }
}
