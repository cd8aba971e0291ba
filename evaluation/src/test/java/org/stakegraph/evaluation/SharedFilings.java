package org.stakegraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;

/** The real filings beside the checkout, annotated and not. */
final class SharedFilings {
  private static final Map<Path, OwnershipReport> REPORTS = new ConcurrentHashMap<>();

  private SharedFilings() {}

  /** Every filing, annotated ones first. */
  static List<Path> all() throws IOException {
    List<Path> files = new ArrayList<>(annotated());
    files.addAll(list("filings/unlabelled"));
    return files;
  }

  static List<Path> annotated() throws IOException {
    return list("filings/dev");
  }

  /** Annotated filings whose tables are marked up in HTML, alone or in a full submission. */
  static List<Path> annotatedHtml() throws IOException {
    List<Path> html = new ArrayList<>();
    for (Path file : annotated()) {
      if (text(file).toLowerCase(Locale.ROOT).contains("<td")) {
        html.add(file);
      }
    }
    return html;
  }

  private static List<Path> list(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Checkout.shared(folder))) {
      return files.sorted().toList();
    }
  }

  /** A file's text, one byte to the character, so that writing it gives the same bytes. */
  static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  /** The report of a file, read once for all tests. */
  static OwnershipReport report(Path file) throws IOException {
    OwnershipReport report = REPORTS.get(file);
    if (report == null) {
      report = read(file);
      REPORTS.put(file, report);
    }
    return report;
  }

  static OwnershipReport read(Path file) throws IOException {
    return FilingReader.create().read(FilingSource.of(file));
  }

  static OwnershipReport read(String name, byte[] bytes) throws IOException {
    return FilingReader.create().read(FilingSource.of(name, bytes));
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
