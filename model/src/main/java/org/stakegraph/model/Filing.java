package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One submitted document with one fixed text.
 *
 * @param source the name under which it was read: a file name or {@code -}
 * @param sha256 digest of the decoded text in UTF-8, 64 lower-case hexadecimal digits
 * @param characters length of the decoded text in Unicode code points
 * @param form form type as EDGAR spells it, such as {@code 424B3}
 * @param filed date of filing
 * @param dated date printed on the document
 * @param accession EDGAR's key, where the header or the caller gives it
 * @param fileNumber registration file number, such as {@code 333-70870}
 * @param issuer the company whose securities the document is about; absent if none was found
 */
public record Filing(
    String source,
    String sha256,
    int characters,
    Optional<String> form,
    Optional<LocalDate> filed,
    Optional<LocalDate> dated,
    Optional<AccessionNumber> accession,
    Optional<String> fileNumber,
    Optional<PartyId> issuer) {
  public Filing {
    requireNonNull(source, "source");
    requireNonNull(sha256, "sha256");
    requireNonNull(form, "form");
    requireNonNull(filed, "filed");
    requireNonNull(dated, "dated");
    requireNonNull(accession, "accession");
    requireNonNull(fileNumber, "fileNumber");
    requireNonNull(issuer, "issuer");
  }
}
