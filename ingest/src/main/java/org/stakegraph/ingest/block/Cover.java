package org.stakegraph.ingest.block;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * What the cover page, and the submission's header if there is one, say of the document.
 *
 * @param issuer the company, as the header or else the cover names it most fully
 * @param otherNames further spellings of its name
 * @param formerNames names that it gave up
 * @param form form type as EDGAR spells it
 * @param filed date of filing
 * @param dated date of the document
 * @param fileNumber registration file number
 */
public record Cover(
    Optional<PartyMention> issuer,
    List<PartyMention> otherNames,
    List<PartyMention> formerNames,
    Optional<String> form,
    Optional<LocalDate> filed,
    Optional<LocalDate> dated,
    Optional<String> fileNumber) {
  public Cover {
    requireNonNull(issuer, "issuer");
    otherNames = List.copyOf(otherNames);
    formerNames = List.copyOf(formerNames);
    requireNonNull(form, "form");
    requireNonNull(filed, "filed");
    requireNonNull(dated, "dated");
    requireNonNull(fileNumber, "fileNumber");
  }
}
