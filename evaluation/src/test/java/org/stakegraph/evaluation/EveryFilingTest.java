package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakegraph.ingest.source.FilingDecoder;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ingest.source.Limits;
import org.stakegraph.model.Basis;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;

/** Whatever is filed is read without a crash, in bounded time, and cited from its own text. */
class EveryFilingTest {
  /** Real filings take a second at most; the bound guards against work without end. */
  private static final Duration BOUND = Duration.ofMinutes(5);

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void everyFilingGivesAReportInTime(String name, Path file) throws IOException {
    OwnershipReport report = assertTimeoutPreemptively(BOUND, () -> SharedFilings.read(file), name);
    assertThat(report.positions().isEmpty() && report.diagnostics().isEmpty())
        .as("a report without rows says why: %s", name)
        .isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void everySpanLiesInTheTextAndEveryEvidenceHasWords(String name, Path file) throws IOException {
    OwnershipReport report = SharedFilings.report(file);
    Words words = new Words(text(file));
    Span all = new Span(0, report.filing().characters());
    for (Diagnostic diagnostic : report.diagnostics()) {
      assertThat(all.contains(diagnostic.span())).as("%s: %s", name, diagnostic).isTrue();
    }
    for (Span span : Spans.cited(report)) {
      assertThat(all.contains(span)).as("%s: %s of %s", name, span, all).isTrue();
      assertThat(words.at(span)).as("%s: words at %s", name, span).isNotBlank();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void aStatedNumberOfSharesStandsWhereItsEvidencePoints(String name, Path file)
      throws IOException {
    OwnershipReport report = SharedFilings.report(file);
    Words words = new Words(text(file));
    for (Position row : report.positions()) {
      for (Figure figure : row.figures().byRole().values()) {
        if (figure instanceof Figure.Shares shares && isStated(shares.evidence())) {
          assertThat(words.digitsAt(shares.evidence().span()))
              .as("%s: %s", name, report.party(row.holder()).name())
              .contains(Long.toString(shares.count()));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void aFilingWithoutAnOwnershipTableIsRefused(String name, Path file) throws IOException {
    if (name.contains("NEGATIVE")) {
      OwnershipReport report = SharedFilings.report(file);
      assertThat(report.positions()).isEmpty();
      assertThat(report.tables()).isEmpty();
      assertThat(report.diagnostics())
          .extracting(Diagnostic::code)
          .contains(DiagnosticCode.NO_HOLDER_TABLE);
    }
  }

  static List<Arguments> filings() throws IOException {
    return SharedFilings.all().stream()
        .map(file -> Arguments.of(SharedFilings.name(file), file))
        .toList();
  }

  private static boolean isStated(Evidence evidence) {
    return evidence.basis() == Basis.STATED;
  }

  /** The text that spans count in. */
  static String text(Path file) throws IOException {
    return new FilingDecoder(Limits.DEFAULT)
        .decode(FilingSource.of(file))
        .match(document -> document.text().text(), reason -> "");
  }
}
