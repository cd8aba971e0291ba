package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.stakegraph.export.SampleReports;
import org.stakegraph.model.OwnershipReport;

/** A report written with our writers and read back with Jena, a second opinion on the syntax. */
final class Written {
  static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX schema: <https://schema.org/>
      PREFIX locn: <http://www.w3.org/ns/locn#>
      PREFIX stk: <https://w3id.org/stakegraph#>
      PREFIX stkc: <https://w3id.org/stakegraph/code#>
      BASE <https://w3id.org/stakegraph/id/>
      """;

  private final Model model;

  private Written(Model model) {
    this.model = model;
  }

  static Written of(OwnershipReport report) {
    return of(report, MappingOptions.DEFAULT);
  }

  static Written of(OwnershipReport report, MappingOptions options) {
    return new Written(union(dataset(bytes(report, options, RdfSyntax.NQUADS), Lang.NQUADS)));
  }

  static byte[] bytes(OwnershipReport report, MappingOptions options, RdfSyntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RdfMapping.of(options).write(report, syntax.writer(out));
    return out.toByteArray();
  }

  static String text(OwnershipReport report, RdfSyntax syntax) {
    return new String(bytes(report, MappingOptions.DEFAULT, syntax), StandardCharsets.UTF_8);
  }

  /** What Jena reads; a warning, such as one about a malformed IRI, fails the test. */
  static Dataset dataset(byte[] document, Lang lang) {
    Dataset dataset = DatasetFactory.create();
    RDFParser.create()
        .source(new ByteArrayInputStream(document))
        .lang(lang)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(dataset);
    return dataset;
  }

  static Model union(Dataset dataset) {
    Model all = ModelFactory.createDefaultModel();
    all.add(dataset.getDefaultModel());
    dataset.listModelNames().forEachRemaining(name -> all.add(dataset.getNamedModel(name)));
    return all;
  }

  Model model() {
    return model;
  }

  /** Fails unless a graph pattern, Turtle with variables, matches. */
  Written says(String pattern) {
    assertThat(ask(pattern)).as("not written: %s", pattern).isTrue();
    return this;
  }

  /** Fails if a graph pattern matches. */
  Written doesNotSay(String pattern) {
    assertThat(ask(pattern)).as("must not be written: %s", pattern).isFalse();
    return this;
  }

  /** Fails unless the subjects of a Turtle snippet have the triples it gives and no others. */
  Written saysExactly(String turtle) {
    Model expected = ModelFactory.createDefaultModel();
    byte[] document = (PREFIXES + names() + turtle).getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(expected, new ByteArrayInputStream(document), Lang.TURTLE);
    Set<String> actual = new TreeSet<>();
    expected
        .listSubjects()
        .forEachRemaining(
            s -> model.listStatements(s, null, (RDFNode) null).forEach(st -> actual.add(st + "")));
    Set<String> wanted = new TreeSet<>();
    expected.listStatements().forEach(st -> wanted.add(st + ""));
    assertThat(actual).isEqualTo(wanted);
    return this;
  }

  private boolean ask(String pattern) {
    return QueryExecutionFactory.create(PREFIXES + names() + "ASK {" + pattern + "}", model)
        .execAsk();
  }

  /** A prefix for each node of the sample report, so that {@code heron:} is its whole IRI. */
  private static String names() {
    LocalNames local = new LocalNames(SampleReports.rich());
    StringBuilder prefixes = new StringBuilder();
    declare(
        prefixes,
        local.parties,
        "issuer fund gp jane post tern offshore heron agent couple john mary trust contact");
    declare(
        prefixes,
        local.positions,
        "fundRow janeRow ternRow offshoreRow heronRow coupleRow trustRow");
    declare(prefixes, local.components, "fundLot warrantLot janeRest trustPart coupleRest");
    declare(prefixes, local.securities, "common warrants");
    declare(prefixes, local.footnotes, "note1 note2 note3");
    declare(prefixes, local.tables, "table");
    declare(prefixes, List.of(local.filing, local.filing + "/text#char="), "filing text");
    return prefixes.toString();
  }

  private static void declare(StringBuilder prefixes, List<String> iris, String names) {
    String[] name = names.split(" ");
    assertThat(name).hasSameSizeAs(iris);
    for (int i = 0; i < name.length; i++) {
      prefixes.append("PREFIX ").append(name[i]).append(": <");
      prefixes.append(MappingOptions.DEFAULT_BASE).append(iris.get(i)).append(">\n");
    }
  }
}
