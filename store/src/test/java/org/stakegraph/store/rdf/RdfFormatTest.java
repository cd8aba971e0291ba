package org.stakegraph.store.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfFormatTest {
  @ParameterizedTest
  @CsvSource({
    "a.ttl,TURTLE",
    "a.NT,NTRIPLES",
    "a.nq,NQUADS",
    "a.trig,TRIG",
    "a.rdf,RDFXML",
    "a.owl,RDFXML",
    "a.jsonld,JSONLD"
  })
  void goesByTheExtensionFirst(String name, RdfFormat format) {
    assertThat(RdfFormat.detect(name, bytes("anything"))).contains(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@prefix e: <https://e.org/> .|TRIG",
        "PREFIX e: <https://e.org/>|TRIG",
        "# a comment\\n@base <x:> .|TRIG",
        "<https://e.org/s> <https://e.org/p> \"a < b\" .|TRIG",
        "<https://e.org/s> <https://e.org/p> \"a\"^^<https://e.org/d> .|TRIG",
        "<https://e.org/s> <https://e.org/p> \"a b\" <https://e.org/g> .|NQUADS",
        "<urn:s> <urn:p> <urn:o> <urn:g> .|NQUADS",
        "<?xml version=\"1.0\"?><rdf:RDF>|RDFXML",
        "{ \"@context\": {} }|JSONLD",
        "[ { \"@id\": \"x\" } ]|JSONLD"
      })
  void recognisesContent(String head, RdfFormat format) {
    assertThat(RdfFormat.detect("-", bytes(head.replace("\\n", "\n")))).contains(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<SEC-DOCUMENT>0000950103-25-008153.txt : 20250611",
        "<html><body style='a:b'>",
        "<?xml version=\"1.0\"?><edgarSubmission>",
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
        "Filed pursuant to Rule 424(b)(3)",
        "Base salaries and prefixes <are> words too",
        "BASE PROSPECTUS\n<b>x</b>",
        "{ \"source\": \"plain JSON\" }",
        "%PDF-1.4"
      })
  void leavesFilingsToTheirReader(String head) {
    assertThat(RdfFormat.detect("filing.txt", bytes(head))).isEmpty();
  }

  @Test
  void skipsAByteOrderMark() {
    assertThat(RdfFormat.detect("-", bytes("\uFEFF@prefix e: <x:> ."))).contains(RdfFormat.TRIG);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
