package org.stakegraph.ingest.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.stakegraph.model.PartyKind;

/**
 * What a name tells of its bearer.
 *
 * @param canonical the name with a misplaced comma put right; else as printed
 * @param kind what sort of party it names
 * @param person its parts, if it names one person
 * @param members full names of the persons of a joint name, in order
 * @param described whether the words describe a party ("his spouse") rather than name it
 */
public record ParsedName(
    String canonical,
    PartyKind kind,
    Optional<PersonName> person,
    List<String> members,
    boolean described) {
  public ParsedName {
    requireNonNull(canonical, "canonical");
    requireNonNull(kind, "kind");
    requireNonNull(person, "person");
    members = List.copyOf(members);
  }

  /** Whether it is a title and a surname only: "Mr. Sample". */
  public boolean isShort() {
    return person.isPresent() && person.get().given().isEmpty();
  }
}
