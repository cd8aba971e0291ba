package org.stakegraph.store.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The answer to ASK.
 *
 * @param value whether the pattern has a solution
 */
public record TruthAnswer(boolean value) implements Answer {
  private static final String XML =
      """
      <?xml version="1.0"?>
      <sparql xmlns="http://www.w3.org/2005/sparql-results#">
        <head></head>
        <boolean>%s</boolean>
      </sparql>
      """;

  @Override
  public AnswerFormat defaultFormat() {
    return AnswerFormat.TABLE;
  }

  @Override
  public void write(AnswerFormat format, OutputStream out) throws IOException, QueryException {
    String text =
        switch (format) {
          case TABLE, CSV, SPREADSHEET, TSV -> value + "\n";
          case JSON -> "{ \"head\": {}, \"boolean\": " + value + " }\n";
          case XML -> XML.formatted(value);
          case TURTLE, NTRIPLES, JSONLD, RDFXML ->
              throw new QueryException(
                  QueryException.Reason.FORMAT, "the answer is yes or no, not a graph");
        };
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
