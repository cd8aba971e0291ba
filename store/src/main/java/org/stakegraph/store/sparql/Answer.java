package org.stakegraph.store.sparql;

import java.io.IOException;
import java.io.OutputStream;

/** What a query found. */
public sealed interface Answer permits RowsAnswer, TruthAnswer, GraphAnswer {
  /** The format in which a person would want to see it. */
  AnswerFormat defaultFormat();

  /**
   * Writes the answer in UTF-8.
   *
   * @param out not closed
   * @throws QueryException if this kind of answer cannot be written in that format; nothing has
   *     been written then
   */
  void write(AnswerFormat format, OutputStream out) throws IOException, QueryException;
}
