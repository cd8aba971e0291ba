package org.stakegraph.store.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.sparql.AnswerFormat;
import org.stakegraph.store.sparql.QueryException;
import org.stakegraph.store.sparql.RowsAnswer;
import org.stakegraph.store.sparql.SparqlQuery;

/** Small stores and the questions that tests put to them. */
public final class Stores {
  public static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private Stores() {}

  public static MemoryStore storeOf(RdfFormat format, String document) throws Exception {
    MemoryStore store = MemoryStore.create();
    load(store, format, document);
    return store;
  }

  public static void load(MemoryStore store, RdfFormat format, String document) throws Exception {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    store.load(new ByteArrayInputStream(bytes), format, "https://example.org/base/");
  }

  public static List<List<String>> rows(MemoryStore store, String query) throws QueryException {
    return ((RowsAnswer) store.query(SparqlQuery.of(query), TEN_SECONDS)).rows();
  }

  public static String written(MemoryStore store, String query, AnswerFormat format)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query(SparqlQuery.of(query), TEN_SECONDS).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
