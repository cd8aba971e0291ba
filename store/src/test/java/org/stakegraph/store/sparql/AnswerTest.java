package org.stakegraph.store.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stakegraph.store.memory.Stores.written;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.memory.Stores;
import org.stakegraph.store.rdf.RdfFormat;

class AnswerTest {
  private static final String ROWS =
      "SELECT ?who ?name ?n { ?who <https://e.org/name> ?name OPTIONAL { ?who <https://e.org/n> ?n"
          + " } } ORDER BY ?name";

  private MemoryStore store = MemoryStore.create();

  @BeforeEach
  void fill() throws Exception {
    store =
        Stores.storeOf(
            RdfFormat.TURTLE,
            """
            @prefix e: <https://e.org/> .
            e:a e:name "Alder Creek Fund, L.P." ; e:n 12 .
            e:b e:name "=HYPERLINK(1)" ; e:n -5 .
            e:c e:name "Sample \\"S\\" Trust" .\
            """);
  }

  @Test
  void alignsATable() throws Exception {
    assertThat(written(store, ROWS, AnswerFormat.TABLE))
        .isEqualTo(
            """
            who  name                    n
            ---  ----------------------  --
            e:b  =HYPERLINK(1)           -5
            e:a  Alder Creek Fund, L.P.  12
            e:c  Sample "S" Trust
            """);
  }

  @Test
  void writesTheStandardsCsvAsItIs() throws Exception {
    assertThat(written(store, ROWS, AnswerFormat.CSV))
        .isEqualTo(
            """
            who,name,n\r
            https://e.org/b,=HYPERLINK(1),-5\r
            https://e.org/a,"Alder Creek Fund, L.P.",12\r
            https://e.org/c,"Sample ""S"" Trust",\r
            """);
  }

  @Test
  void disarmsFormulasForSpreadsheetsButNotNumbers() throws Exception {
    assertThat(written(store, ROWS, AnswerFormat.SPREADSHEET))
        .isEqualTo(
            """
            who,name,n\r
            https://e.org/b,'=HYPERLINK(1),-5\r
            https://e.org/a,"Alder Creek Fund, L.P.",12\r
            https://e.org/c,"Sample ""S"" Trust",\r
            """);
  }

  @Test
  void writesTsvInTurtlesTerms() throws Exception {
    assertThat(written(store, ROWS, AnswerFormat.TSV))
        .startsWith("?who\t?name\t?n\n")
        .contains("<https://e.org/a>\t\"Alder Creek Fund, L.P.\"\t12\n");
  }

  @Test
  void writesResultsJson() throws Exception {
    assertThat(written(store, ROWS, AnswerFormat.JSON))
        .contains("\"vars\": [ \"who\" , \"name\" , \"n\" ]")
        .contains("\"value\": \"Alder Creek Fund, L.P.\"");
    assertThat(written(store, "ASK { ?s ?p 12 }", AnswerFormat.JSON)).contains("\"boolean\": true");
  }

  @Test
  void writesResultsXml() throws Exception {
    assertThat(written(store, ROWS, AnswerFormat.XML))
        .contains("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">")
        .contains("<literal>Alder Creek Fund, L.P.</literal>");
    assertThat(written(store, "ASK { ?s ?p 12 }", AnswerFormat.XML))
        .contains("<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">")
        .contains("<boolean>true</boolean>");
  }

  @Test
  void showsNoControlCharactersOnATerminal() throws Exception {
    MemoryStore hostile = Stores.storeOf(RdfFormat.TURTLE, "<s> <p> \"\\u001b[2Jgone\" .");

    assertThat(written(hostile, "SELECT ?o { ?s ?p ?o }", AnswerFormat.TABLE))
        .contains(" [2Jgone")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @EnumSource(names = {"TABLE", "CSV", "SPREADSHEET", "TSV"})
  void writesTruthPlainly(AnswerFormat format) throws Exception {
    assertThat(written(store, "ASK { ?s ?p 13 }", format)).isEqualTo("false\n");
  }

  @Test
  void writesGraphsAsTurtle() throws Exception {
    String query = "CONSTRUCT WHERE { ?s <https://e.org/n> 12 }";

    assertThat(written(store, query, AnswerFormat.TURTLE)).contains("e:a").contains("12");
    assertThat(written(store, "DESCRIBE <https://e.org/a>", AnswerFormat.TURTLE))
        .contains("Alder Creek Fund, L.P.");
  }

  @Test
  void writesGraphsInTheOtherSyntaxes() throws Exception {
    String query = "CONSTRUCT WHERE { ?s <https://e.org/n> 12 }";

    assertThat(written(store, query, AnswerFormat.NTRIPLES))
        .isEqualTo(
            "<https://e.org/a> <https://e.org/n> \"12\"^^<http://www.w3.org/2001/XMLSchema#integer>"
                + " .\n");
    assertThat(written(store, query, AnswerFormat.JSONLD)).contains("\"@id\"").contains("e:a");
    assertThat(written(store, query, AnswerFormat.RDFXML))
        .contains("<rdf:Description rdf:about=\"https://e.org/a\">")
        .contains(">12</e:n>");
  }

  @ParameterizedTest
  @EnumSource
  void eachFormatIsForGraphsOrForTheOthers(AnswerFormat format) throws Exception {
    for (String query : List.of(ROWS, "ASK {}")) {
      if (format.isForGraphs()) {
        assertThatThrownBy(() -> written(store, query, format)).isInstanceOf(QueryException.class);
      } else {
        assertThat(written(store, query, format)).isNotEmpty();
      }
    }
    if (format.isForGraphs()) {
      assertThat(written(store, "DESCRIBE <https://e.org/a>", format)).contains("Alder Creek");
    } else {
      assertThatThrownBy(() -> written(store, "DESCRIBE <https://e.org/a>", format))
          .isInstanceOf(QueryException.class);
    }
  }

  @Test
  void refusesAFormatThatDoesNotFitTheAnswer() {
    assertThatThrownBy(() -> written(store, ROWS, AnswerFormat.TURTLE))
        .isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> written(store, "ASK {}", AnswerFormat.TURTLE))
        .isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> written(store, "DESCRIBE <https://e.org/a>", AnswerFormat.CSV))
        .isInstanceOf(QueryException.class);
  }
}
