package org.stakegraph.cli;

import java.util.Locale;
import org.stakegraph.store.sparql.AnswerFormat;

/** How {@code query} can write an answer. */
enum TabularFormat {
  TABLE,
  CSV,
  SPREADSHEET,
  TSV,
  JSON,
  XML,
  TURTLE,
  NTRIPLES,
  JSONLD,
  RDFXML;

  AnswerFormat answerFormat() {
    return AnswerFormat.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
