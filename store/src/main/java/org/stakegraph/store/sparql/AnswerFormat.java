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
  /** Turtle, for graphs only. */
  TURTLE
}
