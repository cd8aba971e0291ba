package org.stakegraph.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;

/**
 * One annotated filing, read and scored.
 *
 * @param file name of the filing
 * @param family its shape
 * @param score how the report compares with the annotation
 * @param report what was read; empty of facts after a crash
 * @param crash what the reader threw
 * @param time time of the reading
 */
public record Trial(
    String file,
    Family family,
    Score score,
    OwnershipReport report,
    Optional<Throwable> crash,
    Duration time) {
  private static final String GOLD = ".gold.json";

  /**
   * Reads every filing of a folder whose name has a part and that has an annotation, in order of
   * their names.
   *
   * @throws IOException if a file cannot be read
   */
  public static List<Trial> all(Path filings, Path golds, String part) throws IOException {
    List<Path> annotations;
    try (Stream<Path> files = Files.list(golds)) {
      annotations = files.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
    }
    try {
      return annotations.parallelStream()
          .map(Trial::annotation)
          .filter(gold -> gold.file().contains(part))
          .filter(gold -> Files.exists(filings.resolve(gold.file())))
          .map(gold -> of(filings.resolve(gold.file()), gold))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static GoldFiling annotation(Path file) {
    try {
      return GoldFiling.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Trial of(Path filing, GoldFiling gold) {
    try {
      return read(filing, gold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a filing and holds it against its annotation.
   *
   * @throws IOException if the file cannot be read
   */
  static Trial read(Path filing, GoldFiling gold) throws IOException {
    byte[] bytes = Files.readAllBytes(filing);
    Family family =
        Family.of(gold.file(), gold.form(), new String(bytes, StandardCharsets.ISO_8859_1));
    Optional<Throwable> crash = Optional.empty();
    OwnershipReport report;
    long start = System.nanoTime();
    try {
      report = FilingReader.create().read(FilingSource.of(gold.file(), bytes));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      crash = Optional.of(e);
      report = FilingReader.create().read(FilingSource.of(gold.file(), new byte[0]));
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Trial(gold.file(), family, Scorer.score(gold, report), report, crash, time);
  }
}
