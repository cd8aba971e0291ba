package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.export.SampleReports;
import org.stakegraph.export.text.PlainText;
import org.stakegraph.model.OwnershipReport;

class HostileNamesTest {
  private static final String RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

  static Stream<String> names() {
    return Stream.of(
        "> <http://evil.example/x> <http://evil.example/y> .",
        "\"\"\" . <a:b> <a:c> <a:d> . \"\"\"",
        "'''\\u003e\\",
        "line one\nline two\r\nline three\ttab",
        "../../etc/passwd",
        "..",
        "100% %2F%00 %zz",
        "?query#fragment",
        "\u202Eltd.\u202C \u2066Fund\u2069 invisible",
        "\uD83D\uDE00\uD83D\uDCB0",
        "half a pair \uD83D and \uDE00 another",
        "nul \u0000 bell \u0007 escape \u001B next \u0085 del \u007F",
        "not characters \uFFFE \uFFFF",
        "</rdf:RDF><!-- ]]> &amp; <x>",
        "{\"@id\": \"http://evil.example/\"}",
        "\u0410\u043B\u044C\u0444\u0430 \u5357\u65B9",
        "*",
        "x".repeat(10_000),
        "\"".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("names")
  void nameStaysTextInEverySyntaxForBothReaders(String name) throws IOException {
    OwnershipReport report = SampleReports.withName(SampleReports.TERN, name);
    Model expected = Written.of(report).model();
    long usual = Written.of(SampleReports.rich()).model().size();
    assertThat(expected.size()).isEqualTo(usual + 1);
    for (RdfSyntax syntax : RdfSyntax.values()) {
      byte[] document = Written.bytes(report, MappingOptions.DEFAULT, syntax);
      assertThat(Written.union(Written.dataset(document, lang(syntax))).isIsomorphicWith(expected))
          .as("%s", syntax)
          .isTrue();
      assertThat(rdf4j(document, syntax)).as("%s", syntax).hasSize((int) expected.size());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyIriIsPlainAsciiBelowTheBase(String name) {
    Written written = Written.of(SampleReports.withName(SampleReports.TERN, name));
    assertThat(written.model().listSubjects().toList())
        .allMatch(node -> node.getURI().matches("https://w3id\\.org/stakegraph/id/[a-z0-9/-]+"));
    assertThat(written.model().listSubjects().toList())
        .noneMatch(node -> node.getURI().indexOf("//", "https://".length()) > 0);
  }

  @ParameterizedTest
  @MethodSource("names")
  void labelIsTheNameWithoutWhatWouldMislead(String name) {
    Written written = Written.of(SampleReports.withName(SampleReports.TERN, name));
    List<String> labels = new ArrayList<>();
    written
        .model()
        .listObjectsOfProperty(written.model().createProperty(RDFS_LABEL))
        .forEach(label -> labels.add(label.asLiteral().getString()));
    assertThat(labels)
        .contains(PlainText.label(name))
        .noneMatch(label -> label.codePoints().anyMatch(PlainText::isBidiControl));
  }

  private static List<Statement> rdf4j(byte[] document, RdfSyntax syntax) throws IOException {
    RDFFormat format = Rio.getParserFormatForMIMEType(syntax.mediaType()).orElseThrow();
    RDFParser parser = Rio.createParser(format);
    List<Statement> statements = new ArrayList<>();
    parser.setRDFHandler(new StatementCollector(statements));
    parser.parse(new ByteArrayInputStream(document));
    return statements;
  }

  private static Lang lang(RdfSyntax syntax) {
    return RDFLanguages.contentTypeToLang(syntax.mediaType());
  }
}
