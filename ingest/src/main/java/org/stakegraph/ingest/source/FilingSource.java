package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;

/**
 * The bytes of one filing and what the caller knows of it beyond them.
 *
 * @param name file name, or {@code -} for standard input; names the filing in messages only
 * @param content opens the bytes; called once
 * @param cik the issuer's CIK, if the caller knows it
 * @param accession the accession number, if the caller knows it
 */
public record FilingSource(
    String name, Content content, Optional<Cik> cik, Optional<AccessionNumber> accession) {
  public FilingSource {
    requireNonNull(name, "name");
    requireNonNull(content, "content");
    requireNonNull(cik, "cik");
    requireNonNull(accession, "accession");
  }

  /** Opens the bytes of a filing. */
  @FunctionalInterface
  public interface Content {
    /**
     * Opens a stream that the reader closes.
     *
     * @throws IOException if the bytes cannot be had
     */
    InputStream open() throws IOException;
  }

  /** A filing in a file. */
  public static FilingSource of(Path file) {
    Path name = file.getFileName();
    return new FilingSource(
        name == null ? file.toString() : name.toString(),
        new FileContent(file),
        Optional.empty(),
        Optional.empty());
  }

  // Not a lambda: the first of a process takes milliseconds, and this may be it (docs/adr/0004).
  private record FileContent(Path file) implements Content {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  /** A filing in memory. */
  public static FilingSource of(String name, byte[] bytes) {
    return new FilingSource(
        name, () -> new java.io.ByteArrayInputStream(bytes), Optional.empty(), Optional.empty());
  }

  /** The same bytes with an issuer and an accession number from the caller. */
  public FilingSource identifiedAs(Optional<Cik> issuer, Optional<AccessionNumber> number) {
    return new FilingSource(name, content, issuer, number);
  }
}
