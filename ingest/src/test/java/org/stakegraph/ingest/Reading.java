package org.stakegraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;

/** Reads filings for the tests of the whole way, and finds those that lie beside the checkout. */
final class Reading {
  private Reading() {}

  static OwnershipReport read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static OwnershipReport read(byte[] bytes) {
    try {
      return FilingReader.create().read(FilingSource.of("filing.txt", bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each holder with the shares it owns before an offering, as "Ada Sample: 1000". */
  static List<String> owned(OwnershipReport report) {
    return report.positions().stream()
        .map(
            position ->
                report.party(position.holder()).name()
                    + ": "
                    + position.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(-1))
        .toList();
  }

  static List<DiagnosticCode> codes(OwnershipReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** The figures of a row in the order of their roles, those that are read. */
  static String figures(Position position) {
    List<String> said = new ArrayList<>();
    for (FigureRole role : FigureRole.values()) {
      Figure figure = position.figures().get(role);
      if (figure instanceof Figure.Shares shares) {
        said.add(role + " " + shares.count());
      } else if (figure instanceof Figure.Percent percent) {
        said.add(role + " " + percent.percent().toPlainString());
      } else if (figure instanceof Figure.PercentBelow below) {
        said.add(role + " <" + below.bound().toPlainString());
      } else if (figure instanceof Figure.Nil) {
        said.add(role + " nil");
      } else if (figure instanceof Figure.Principal principal) {
        said.add(role + " " + principal.dollars());
      }
    }
    return String.join(", ", said);
  }

  /** Every span that a report gives. */
  static List<Span> spans(OwnershipReport report) {
    List<Span> spans = new ArrayList<>();
    report.parties().forEach(p -> spans.addAll(p.mentions()));
    report.tables().forEach(t -> spans.add(t.span()));
    report.tables().forEach(t -> t.checks().forEach(c -> spans.add(c.span())));
    report
        .positions()
        .forEach(
            p -> {
              spans.add(p.span());
              p.address().ifPresent(a -> spans.add(a.span()));
              p.figures().byRole().values().forEach(f -> span(f, spans));
            });
    report.footnotes().forEach(n -> spans.add(n.span()));
    report.components().forEach(c -> spans.add(c.evidence().span()));
    report.relationships().forEach(r -> spans.add(r.evidence().span()));
    report.disclaimers().forEach(d -> spans.add(d.evidence().span()));
    report.limitations().forEach(l -> spans.add(l.evidence().span()));
    report.diagnostics().forEach(d -> spans.add(d.span()));
    return spans;
  }

  private static void span(Figure figure, List<Span> spans) {
    figure.reading().map(Evidence::span).ifPresent(spans::add);
    if (figure instanceof Figure.Illegible illegible) {
      spans.add(illegible.span());
    }
  }

  /** The root of the checkout. */
  static Path root() {
    @Nullable String given = System.getProperty("stakegraph.root");
    @Nullable Path at = given == null ? Path.of("").toAbsolutePath() : Path.of(given);
    while (at != null && !Files.exists(at.resolve("model").resolve("pom.xml"))) {
      at = at.toAbsolutePath().getParent();
    }
    if (at == null) {
      throw new IllegalStateException("the tests run inside a checkout");
    }
    return at.toAbsolutePath().normalize();
  }

  /** The project's own samples. */
  static List<Path> samples() {
    return textFiles(root().resolve("samples"));
  }

  /** A folder beside the checkout; the calling test is skipped where it is absent. */
  static Path shared(String path) {
    Path file = root().resolveSibling("shared").resolve(path);
    Assumptions.assumeTrue(Files.exists(file), "not beside this checkout: shared/" + path);
    return file;
  }

  private static List<Path> textFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
