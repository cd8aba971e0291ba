package org.stakegraph.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.export.rdf.RdfSyntax;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.ontology.CompetencyQuery;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;
import org.stakegraph.store.sparql.TruthAnswer;

/** A report's graph and the questions that can be put to it. */
final class Graph {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PREFIXES =
      """
      PREFIX stk: <https://w3id.org/stakegraph#>
      PREFIX stkc: <https://w3id.org/stakegraph/code#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private final OwnershipReport report;
  private final MemoryStore store;

  Graph(OwnershipReport report) {
    this.report = report;
    this.store = MemoryStore.create();
    mapping().write(report, store.sink());
  }

  MemoryStore store() {
    return store;
  }

  /** Whether a pattern matches; {@code $Name} stands for the party with that label. */
  boolean ask(String pattern, String... parties) throws QueryException {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < parties.length; i++) {
      String label = parties[i].replace("\\", "\\\\").replace("\"", "\\\"");
      where.append(
          "?party%1$d stk:nameKey ?key%1$d ; rdfs:label ?label%1$d . FILTER(STR(?label%1$d) = \"%2$s\") "
              .formatted(i, label));
    }
    String query = PREFIXES + "ASK { " + where + pattern + " }";
    return ((TruthAnswer) store.query(SparqlQuery.of(query), PATIENCE)).value();
  }

  /** The rows of a named query, each by column. */
  List<Map<String, String>> answer(String name) throws QueryException {
    return rows(CompetencyQuery.find(name).orElseThrow().sparql());
  }

  /** The rows of a query, each by column. */
  List<Map<String, String>> select(String query) throws QueryException {
    return rows(PREFIXES + query);
  }

  RowsAnswer run(String sparql) throws QueryException {
    return (RowsAnswer) store.query(SparqlQuery.of(sparql), PATIENCE);
  }

  private List<Map<String, String>> rows(String sparql) throws QueryException {
    RowsAnswer answer = run(sparql);
    return answer.rows().stream()
        .map(
            row -> {
              Map<String, String> byColumn = new LinkedHashMap<>();
              for (int i = 0; i < row.size(); i++) {
                byColumn.put(answer.columns().get(i), row.get(i));
              }
              return byColumn;
            })
        .toList();
  }

  byte[] write(RdfSyntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    mapping().write(report, syntax.writer(out));
    return out.toByteArray();
  }

  /** What Jena reads from a document, named graphs and all, as one graph. */
  static Model read(byte[] document, Lang lang) {
    Dataset dataset = DatasetFactory.create();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(document), lang);
    Model all = ModelFactory.createDefaultModel().add(dataset.getDefaultModel());
    dataset.listModelNames().forEachRemaining(name -> all.add(dataset.getNamedModel(name)));
    return all;
  }

  private static RdfMapping mapping() {
    return RdfMapping.of(MappingOptions.DEFAULT);
  }
}
