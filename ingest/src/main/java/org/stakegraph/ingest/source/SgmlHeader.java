package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.AccessionNumber;

/**
 * What EDGAR says of a submission in front of its documents.
 *
 * @param accession its key
 * @param form the form type of the submission; entities may have another
 * @param filed the day as of which it is filed
 * @param period the day of which it reports, such as that of a meeting
 * @param documents how many public documents it is said to have
 * @param groupMembers the names of the group that files a schedule, apart from the filer's own
 * @param entities companies and persons in the order of the header
 */
public record SgmlHeader(
    Optional<AccessionNumber> accession,
    Optional<String> form,
    Optional<LocalDate> filed,
    Optional<LocalDate> period,
    OptionalInt documents,
    List<PartyMention> groupMembers,
    List<HeaderEntity> entities) {
  public SgmlHeader {
    requireNonNull(accession, "accession");
    requireNonNull(form, "form");
    requireNonNull(filed, "filed");
    requireNonNull(period, "period");
    requireNonNull(documents, "documents");
    groupMembers = List.copyOf(groupMembers);
    entities = List.copyOf(entities);
  }

  /**
   * The company whose securities the submission is about: the subject of a schedule, the issuer of
   * an insider's statement, otherwise the filer.
   */
  public Optional<HeaderEntity> issuer() {
    HeaderEntity best = null;
    for (HeaderEntity entity : entities) {
      boolean issuer = entity.role().compareTo(HeaderEntity.Role.FILER) <= 0;
      if (issuer && (best == null || entity.role().compareTo(best.role()) < 0)) {
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }
}
