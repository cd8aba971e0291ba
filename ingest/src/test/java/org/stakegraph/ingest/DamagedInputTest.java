package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Span;

/**
 * Whatever is left of a filing is read without an exception, and every span lies in its text.
 * {@code -Dseed=} draws other mutations.
 */
class DamagedInputTest {
  private static final long SEED = Long.getLong("seed", 4_991_233L);
  private static final int MUTATIONS = 250;
  private static final int STEP = 997;
  private static final int TABLE = 3000;
  private static final String REAL = "filings/dev/424B3-Internap-2001.txt";
  private static final List<String> SEPARATORS =
      List.of(
          "\t",
          "|",
          "\n",
          "\r",
          "(1)",
          "*",
          "$ %",
          "c/o ",
          "Attn: ",
          "copies to ",
          "\u00A0",
          "-",
          "Total",
          "\u0130",
          "\uD83D",
          "\u0000",
          " % ",
          "Inc.",
          "\"",
          "(",
          ",",
          ", 10022",
          ":",
          "&",
          "/",
          ".",
          " L. P. ",
          "<td>",
          "</td>",
          "<br>",
          "</p>");

  static List<Path> samples() {
    return Reading.samples();
  }

  private static void isReadSafely(byte[] bytes, String what) {
    assertThatCode(
            () -> {
              OwnershipReport report = Reading.read(bytes);
              Span whole = new Span(0, report.filing().characters());
              assertThat(Reading.spans(report)).allMatch(whole::contains);
            })
        .as(what)
        .doesNotThrowAnyException();
  }

  private static void isReadSafely(String text, String what) {
    isReadSafely(text.getBytes(StandardCharsets.UTF_8), what);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyBeginningOfASampleIsRead(Path sample) throws IOException {
    String text = Files.readString(sample);
    int table = Math.max(text.indexOf('\t'), text.indexOf('|'));
    IntStream.concat(
            IntStream.iterate(0, i -> i <= text.length(), i -> i + STEP),
            IntStream.range(table, Math.min(text.length(), table + TABLE)))
        .parallel()
        .forEach(cut -> isReadSafely(text.substring(0, cut), sample + " to " + cut));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void mutatedSamplesAreRead(Path sample) throws IOException {
    byte[] bytes = Files.readAllBytes(sample);
    for (int i = 0; i < MUTATIONS; i++) {
      long seed = SEED + i;
      isReadSafely(mutated(bytes, new Random(seed)), sample + " -Dseed=" + seed);
    }
  }

  @Test
  void everyBeginningOfTheRealFilingIsRead() throws IOException {
    String text = Files.readString(Reading.shared(REAL));
    for (int cut = 0; cut <= text.length(); cut += STEP) {
      isReadSafely(text.substring(0, cut), REAL + " to " + cut);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.stakegraph.ingest.RenderingsTest#renderings")
  void mutatedRenderingsAreRead(String name, Invented filing, String rendered) {
    byte[] bytes = rendered.getBytes(StandardCharsets.UTF_8);
    IntStream.range(0, MUTATIONS)
        .parallel()
        .mapToLong(i -> SEED + i)
        .forEach(seed -> isReadSafely(mutated(bytes, new Random(seed)), name + " -Dseed=" + seed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        REAL,
        "filings/dev/424B3-LehightonTelemetry-1999.txt",
        "filings/dev/424B3-TessellateStudios-2012.md",
        "filings/dev/SC13G-AvidBioservices-Glazer-2024.nc",
        "filings/dev/SCHEDULE13D-AadiBioscience-BML.xml",
        "filings/unlabelled/SC13D-SolarCity-Musk-2012.htm"
      })
  void aRealFilingIsReadHoweverItIsMutated(String real) throws IOException {
    byte[] bytes = Files.readAllBytes(Reading.shared(real));
    for (int i = 0; i < MUTATIONS / 10; i++) {
      long seed = SEED + i;
      isReadSafely(mutated(bytes, new Random(seed)), real + " -Dseed=" + seed);
    }
  }

  @Test
  void everyRealFilingIsReadWhateverItIs() throws IOException {
    for (String folder : List.of("filings/dev", "filings/unlabelled")) {
      try (Stream<Path> files = Files.list(Reading.shared(folder))) {
        for (Path file : files.sorted().toList()) {
          byte[] bytes = Files.readAllBytes(file);
          isReadSafely(bytes, file.toString());
          OwnershipReport report = Reading.read(bytes);
          assertThat(!report.positions().isEmpty() || !report.diagnostics().isEmpty())
              .as("%s is read or says why not", file)
              .isTrue();
        }
      }
    }
  }

  @Test
  void htmlIsAnEmptyReportThatSaysSo() {
    OwnershipReport report = Reading.read("<html><table><tr><td>Name</td></tr></table></html>");
    assertThat(report.positions()).isEmpty();
    assertThat(Reading.codes(report)).contains(DiagnosticCode.NO_HOLDER_TABLE);
  }

  /** Flips, drops, doubles and inserts bytes, a few times. */
  private static byte[] mutated(byte[] bytes, Random random) {
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    int times = 1 + random.nextInt(16);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(80));
      switch (random.nextInt(5)) {
        case 0 -> text.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(8))));
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.delete(at, end);
        case 3 -> text.insert(at, text.substring(at, end));
        default -> text.insert(at, inserted(random));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A separator or marker, byte by byte. */
  private static String inserted(Random random) {
    String separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
    return new String(separator.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
