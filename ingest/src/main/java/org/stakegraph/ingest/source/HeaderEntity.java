package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Cik;

/**
 * A company or person of a submission's header, in one role. One that has two roles, or is the
 * subject of two forms, stands there twice.
 *
 * @param role what it is to the submission
 * @param name its name as EDGAR conforms it, without the state that EDGAR sets behind namesakes
 * @param cik its number at the SEC
 * @param formerNames its earlier names; one may be there twice with different dates
 * @param industry its Standard Industrial Classification, four digits
 * @param incorporatedIn EDGAR's code of the state or country under whose law it exists
 * @param form the form type that the submission has for it
 * @param fileNumber the SEC's number of the file to which the submission belongs
 * @param addresses its business and mail addresses
 */
public record HeaderEntity(
    Role role,
    Optional<PartyMention> name,
    Optional<Cik> cik,
    List<FormerName> formerNames,
    Optional<String> industry,
    Optional<String> incorporatedIn,
    Optional<String> form,
    Optional<String> fileNumber,
    List<Address> addresses) {
  public HeaderEntity {
    requireNonNull(role, "role");
    requireNonNull(name, "name");
    requireNonNull(cik, "cik");
    formerNames = List.copyOf(formerNames);
    requireNonNull(industry, "industry");
    requireNonNull(incorporatedIn, "incorporatedIn");
    requireNonNull(form, "form");
    requireNonNull(fileNumber, "fileNumber");
    addresses = List.copyOf(addresses);
  }

  /** What an entity is to a submission, the likeliest issuer first. */
  public enum Role {
    /** The company of which a schedule or an offer speaks. */
    SUBJECT_COMPANY,
    /** The company of which a statement of an insider speaks. */
    ISSUER,
    /** The company that speaks of itself. */
    FILER,
    /** Who speaks of a subject company. */
    FILED_BY,
    /** An insider. */
    REPORTING_OWNER
  }

  /** An earlier name and the day on which it was given up. */
  public record FormerName(PartyMention name, Optional<LocalDate> until) {
    public FormerName {
      requireNonNull(name, "name");
      requireNonNull(until, "until");
    }
  }

  /**
   * An address.
   *
   * @param mail whether mail goes there; otherwise it is the place of business
   * @param lines street lines, city, state and postal code, those that are stated
   */
  public record Address(boolean mail, List<String> lines) {
    public Address {
      lines = List.copyOf(lines);
    }
  }
}
