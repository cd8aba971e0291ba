package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.OwnershipReport;

/**
 * A filing says the same however it is written and wrapped. These tests need no annotation; where
 * nothing is read from a filing yet, there is nothing to compare, which the log says. The filings
 * of {@code filings-with-facts.txt} must not fall back into that.
 */
class SameFilingTest {
  private static final Set<String> NOTES = new HashSet<>();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("variants")
  void aFilingWrittenOtherwiseSaysTheSame(String name, Variant variant, Path file)
      throws IOException {
    OwnershipReport report = SharedFilings.read(name, variant.of(SharedFilings.text(file)));
    assumeFalse(isRefused(report), "the reader refuses " + variant);
    assertThat(Facts.of(report)).as("%s with %s", name, variant).isEqualTo(original(file));
  }

  static List<Arguments> variants() throws IOException {
    List<Path> html = SharedFilings.annotatedHtml();
    List<Arguments> cases = new ArrayList<>();
    for (Path file : SharedFilings.annotated()) {
      for (Variant variant : Variant.values()) {
        if (variant.isForAnyText() || html.contains(file)) {
          cases.add(Arguments.of(SharedFilings.name(file), variant, file));
        }
      }
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("documents")
  void aDocumentInAFullSubmissionSaysTheSame(String name, Submission wrapper, Path file)
      throws IOException {
    String form = GoldFiling.read(Checkout.shared("gold/dev/" + name + ".gold.json")).form();
    String whole = wrapper.wrap(SharedFilings.text(file), form);
    for (String lines : List.of(whole, whole.replace('\n', '\r'))) {
      byte[] bytes = lines.getBytes(StandardCharsets.ISO_8859_1);
      assertThat(Facts.of(SharedFilings.read("0001234567-24-000017.txt", bytes)))
          .as("%s, submission %s", name, wrapper)
          .isEqualTo(original(file));
    }
  }

  static List<Arguments> documents() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (Path file : SharedFilings.annotatedHtml()) {
      String start = SharedFilings.text(file).stripLeading();
      if (!start.startsWith("<SEC-DOCUMENT>") && !start.startsWith("<SUBMISSION>")) {
        for (Submission wrapper : Submission.values()) {
          cases.add(Arguments.of(SharedFilings.name(file), wrapper, file));
        }
      }
    }
    return cases;
  }

  @Test
  void bothFilesThatEdgarMakesOfASubmissionSayTheSame() throws IOException {
    Path feed = Checkout.shared("filings/unlabelled/SC13DA-CVREnergy-Icahn-2025.nc");
    Path archive = Checkout.shared("filings/unlabelled/SC13DA-CVREnergy-Icahn-2025.txt");
    assertThat(original(feed)).isEqualTo(original(archive));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filingsWithFacts")
  void theFilingsThatCanBeReadHaveFacts(String name) throws IOException {
    Path file =
        SharedFilings.all().stream()
            .filter(f -> SharedFilings.name(f).equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such filing: " + name));
    assertThat(original(file)).as(name).isNotEmpty();
  }

  static List<String> filingsWithFacts() throws IOException {
    Checkout.shared("filings");
    Path list = Checkout.root().resolve("evaluation/src/test/resources/filings-with-facts.txt");
    return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static boolean isRefused(OwnershipReport report) {
    return report.diagnostics().stream()
        .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.NOT_TEXT);
  }

  private static List<String> original(Path file) throws IOException {
    List<String> facts = Facts.of(SharedFilings.report(file));
    String name = SharedFilings.name(file);
    if (facts.isEmpty()) {
      note("nothing to compare yet, no facts in " + name);
    } else if (!filingsWithFacts().contains(name)) {
      note("read now, and not yet in filings-with-facts.txt: " + name);
    }
    return facts;
  }

  private static void note(String line) {
    if (NOTES.add(line)) {
      System.out.println(line);
    }
  }
}
