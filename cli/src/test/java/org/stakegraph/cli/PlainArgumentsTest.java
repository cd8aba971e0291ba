package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {
  @Test
  void readsFilesFormatAndOutputInAnyOrder() {
    ConversionRequest request =
        PlainArguments.conversion(
                new String[] {"convert", "a.txt", "--to", "NQUADS", "-", "-o", "all.nq", "b.txt"})
            .orElseThrow();

    assertThat(request.names()).containsExactly("a.txt", "-", "b.txt");
    assertThat(request.format()).contains(TargetFormat.NQUADS);
    assertThat(request.output()).contains(Path.of("all.nq"));
  }

  @Test
  void asksForNothingThatWasNotSaid() {
    ConversionRequest request =
        PlainArguments.conversion(new String[] {"convert", "a.txt"}).orElseThrow();

    assertThat(request.format()).isEmpty();
    assertThat(request.output()).isEmpty();
    assertThat(request.cik()).isEmpty();
    assertThat(request.accession()).isEmpty();
    assertThat(request.keepGoing()).isFalse();
    assertThat(request.redactStreet()).isFalse();
    assertThat(request.reporting().isQuiet()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "convert",
        "query a.txt",
        "--stacktrace convert a.txt",
        "convert --help",
        "convert -v a.txt",
        "convert a.txt -q",
        "convert --to=json a.txt",
        "convert -tjson a.txt",
        "convert a.txt --to",
        "convert --to xml a.txt",
        "convert --to json --to turtle a.txt",
        "convert -o -q a.txt",
        "convert -o x.ttl -o y.ttl a.txt",
        "convert -- a.txt",
        "convert @arguments",
        "convert -o x.ttl"
      })
  void leavesEverythingElseToTheOptionParser(String commandLine) {
    assertThat(PlainArguments.conversion(commandLine.split(" "))).isEmpty();
  }
}
