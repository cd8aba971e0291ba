package org.stakegraph.export.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stakegraph.export.SampleReports;
import org.stakegraph.export.json.ReportJson;

class DeterminismTest {
  @Test
  void anotherProcessWithOtherHashesAndLocaleWritesTheSameBytes() throws Exception {
    assertThat(inAnotherProcess()).isEqualTo(digests());
  }

  /** Prints a digest of each output; what the other process runs. */
  public static void main(String[] args) throws IOException {
    digests().forEach(System.out::println);
  }

  private static List<String> digests() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(SampleReports.rich(), json);
    List<String> all =
        Arrays.stream(RdfSyntax.values())
            .map(syntax -> syntax + " " + ContentHash.h16(latin(rdf(syntax))))
            .collect(Collectors.toList());
    all.add("JSON " + ContentHash.h16(latin(json.toByteArray())));
    return all;
  }

  private static byte[] rdf(RdfSyntax syntax) {
    return Written.bytes(SampleReports.rich(), MappingOptions.DEFAULT, syntax);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<String> inAnotherProcess() throws Exception {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=0",
                "-Duser.language=de",
                "-Dfile.encoding=US-ASCII",
                "-cp",
                path,
                DeterminismTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output.lines().toList();
  }
}
