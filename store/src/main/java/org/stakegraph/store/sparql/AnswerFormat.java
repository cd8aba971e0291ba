package org.stakegraph.store.sparql;

/** How an answer can be written. */
public enum AnswerFormat {
  /** Columns for a terminal, IRIs shortened; ASK as {@code true} or {@code false}. */
  TABLE,
  /** SPARQL 1.1 CSV: plain values, exactly as they are. */
  CSV,
  /** CSV in which no text can be taken for a formula by a spreadsheet. */
  SPREADSHEET,
  /** SPARQL 1.1 TSV: values in Turtle syntax. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** Turtle, for graphs only. */
  TURTLE,
  /** N-Triples, for graphs only. */
  NTRIPLES,
  /** JSON-LD 1.1, for graphs only. */
  JSONLD,
  /** RDF/XML, for graphs only. */
  RDFXML;

  /** Whether it is a format for graphs, the answers to CONSTRUCT and DESCRIBE, and for no other. */
  public boolean isForGraphs() {
    return switch (this) {
      case TABLE, CSV, SPREADSHEET, TSV, JSON, XML -> false;
      case TURTLE, NTRIPLES, JSONLD, RDFXML -> true;
    };
  }
}
