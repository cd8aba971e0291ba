package org.stakegraph.export.text;

import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;

/** Whose street is a private matter when a user asks for street lines to be left out. */
public final class PersonalData {
  private PersonalData() {}

  /**
   * Whether a party is a natural person or a group that includes one. A group whose members are not
   * known counts as one: a street that should have been left out cannot be taken back.
   */
  public static boolean isPersonal(OwnershipReport report, PartyId id) {
    Party party = report.party(id);
    return switch (party.kind()) {
      case PERSON -> true;
      case GROUP ->
          party.members().isEmpty()
              || party.members().stream()
                  .anyMatch(member -> report.party(member).kind() == PartyKind.PERSON);
      case ORGANIZATION, TRUST -> false;
    };
  }
}
