package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.export.SampleReports;
import org.stakegraph.model.OwnershipReport;

class RdfSyntaxTest {
  private static final String GRAPH =
      "https://w3id.org/stakegraph/id/filing/0009999999-25-000017/graph/holders";

  private final OwnershipReport report = SampleReports.rich();

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void everySyntaxSaysTheSame(RdfSyntax syntax) {
    Model expected = Written.of(report).model();
    Model actual = Written.union(read(syntax));
    assertThat(actual.isIsomorphicWith(expected)).isTrue();
    assertThat(actual.size()).isEqualTo(statements(report).size());
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void filingHasItsNamedGraphWhereTheSyntaxHasGraphs(RdfSyntax syntax) {
    Dataset dataset = read(syntax);
    boolean named = dataset.containsNamedModel(GRAPH);
    assertThat(named).isEqualTo(syntax.hasNamedGraphs());
    assertThat(dataset.getDefaultModel().isEmpty()).isEqualTo(syntax.hasNamedGraphs());
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void sameReportTwiceGivesTheSameBytes(RdfSyntax syntax) {
    byte[] first = Written.bytes(report, MappingOptions.DEFAULT, syntax);
    byte[] second = Written.bytes(SampleReports.rich(), MappingOptions.DEFAULT, syntax);
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void writerOfGroupedStatementsWritesTheSameBytes(RdfSyntax syntax) {
    ByteArrayOutputStream grouped = new ByteArrayOutputStream();
    RdfMapping.of(MappingOptions.DEFAULT).write(report, syntax.writerOfGrouped(grouped));
    assertThat(grouped.toByteArray())
        .isEqualTo(Written.bytes(report, MappingOptions.DEFAULT, syntax));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://schema.org/", // which a prefix stands for
        "https://schema.org/graph/",
        "https://graph.example/Q3_%20~/\u00E9tude/",
        "https://graph.example/holders#"
      })
  void groupedTurtleWritesTheSameBytesForEveryBase(String base) {
    MappingOptions options = new MappingOptions(base, false);
    ByteArrayOutputStream grouped = new ByteArrayOutputStream();
    RdfMapping.of(options).write(report, RdfSyntax.TURTLE.writerOfGrouped(grouped));
    assertThat(grouped.toByteArray()).isEqualTo(Written.bytes(report, options, RdfSyntax.TURTLE));
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void severalFilingsFitIntoOneDocument(RdfSyntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter writer = syntax.writer(out);
    RdfMapping mapping = RdfMapping.of(MappingOptions.DEFAULT);
    writer.startRDF();
    mapping.declarePrefixes(writer);
    mapping.writeInto(report, writer);
    mapping.writeInto(SampleReports.headless(), writer);
    writer.endRDF();
    Model both = Written.of(report).model().union(Written.of(SampleReports.headless()).model());
    assertThat(Written.union(Written.dataset(out.toByteArray(), lang(syntax))))
        .satisfies(model -> assertThat(model.isIsomorphicWith(both)).isTrue());
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void failureOfTheStreamSurfaces(RdfSyntax syntax) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(
            () -> RdfMapping.of(MappingOptions.DEFAULT).write(report, syntax.writer(full)))
        .isInstanceOf(RDFHandlerException.class)
        .hasRootCauseMessage("disk full");
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void mediaTypeAndExtensionAreThoseOfTheSyntax(RdfSyntax syntax) {
    assertThat(RDFLanguages.contentTypeToLang(syntax.mediaType())).isEqualTo(lang(syntax));
    assertThat(RDFLanguages.filenameToLang("x." + syntax.extension())).isEqualTo(lang(syntax));
  }

  @Test
  void noStatementComesTwiceAndNoneHasABlankNode() {
    List<Statement> statements = statements(report);
    assertThat(new HashSet<>(statements)).hasSameSizeAs(statements);
    assertThat(statements)
        .noneMatch(s -> s.getSubject().isBNode() || s.getObject().isBNode())
        .allMatch(s -> s.getContext() != null && s.getContext().stringValue().equals(GRAPH));
  }

  @Test
  void turtleDeclaresThePrefixesThatItUsesAndNoOthers() {
    String turtle = Written.text(report, RdfSyntax.TURTLE);
    List<String> declared = new ArrayList<>();
    turtle
        .lines()
        .filter(l -> l.startsWith("@prefix "))
        .forEach(l -> declared.add(l.substring(8, l.indexOf(':') + 1)));
    assertThat(declared)
        .containsExactly("stk:", "stkc:", "rdfs:", "xsd:", "dcterms:", "schema:", "locn:");
    assertThat(declared).allMatch(prefix -> turtle.matches("(?s).*[ ^]" + prefix + "\\w.*"));
    assertThat(Written.text(SampleReports.withoutRows(), RdfSyntax.TURTLE)).doesNotContain("locn:");
  }

  @Test
  void turtleKeepsASubjectTogether() {
    String turtle = Written.text(report, RdfSyntax.TURTLE);
    assertThat(turtle.lines().filter(line -> line.startsWith("<"))).hasSize((int) subjects());
  }

  @Test
  void jsonLdUsesPrefixes() {
    assertThat(Written.text(report, RdfSyntax.JSONLD)).contains("\"stk:shares\"");
  }

  private long subjects() {
    return statements(report).stream().map(Statement::getSubject).distinct().count();
  }

  private static List<Statement> statements(OwnershipReport report) {
    List<Statement> all = new ArrayList<>();
    RdfMapping.of(MappingOptions.DEFAULT).write(report, new StatementCollector(all));
    return all;
  }

  private Dataset read(RdfSyntax syntax) {
    return Written.dataset(Written.bytes(report, MappingOptions.DEFAULT, syntax), lang(syntax));
  }

  private static Lang lang(RdfSyntax syntax) {
    return switch (syntax) {
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case RDFXML -> Lang.RDFXML;
      case JSONLD -> Lang.JSONLD;
    };
  }
}
