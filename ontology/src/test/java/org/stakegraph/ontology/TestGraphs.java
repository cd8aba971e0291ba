package org.stakegraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The Turtle of the module and of its tests, read by Jena. */
final class TestGraphs {
  /** Prefixes of test updates and queries; {@code d:} is the namespace of good.ttl. */
  static final String PREFIXES =
      Stream.of(
              "d: <https://example.org/data/>",
              "stk: <https://w3id.org/stakegraph#>",
              "stkc: <https://w3id.org/stakegraph/code#>",
              "rdfs: <http://www.w3.org/2000/01/rdf-schema#>",
              "xsd: <http://www.w3.org/2001/XMLSchema#>",
              "dcterms: <http://purl.org/dc/terms/>",
              "prov: <http://www.w3.org/ns/prov#>",
              "locn: <http://www.w3.org/ns/locn#>",
              "schema: <https://schema.org/>",
              "sh: <http://www.w3.org/ns/shacl#>")
          .map(prefix -> "PREFIX " + prefix + "\n")
          .collect(Collectors.joining());

  private TestGraphs() {}

  /** A fresh copy of the three invented filings. */
  static Model good() {
    return read(resource("good.ttl"));
  }

  /** Parses Turtle; a warning is as bad as an error. */
  static Model read(InputStream turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(turtle)
        .lang(Lang.TURTLE)
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(model);
    return model;
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(TestGraphs.class.getResourceAsStream(name), name);
  }

  static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
