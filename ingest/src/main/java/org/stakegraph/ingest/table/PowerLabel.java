package org.stakegraph.ingest.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.model.Relation;

/**
 * What stands over a column of those who have power over the shares: "Natural person(s) with voting
 * or investment power", "Name of control person".
 */
final class PowerLabel {
  private static final List<String> NAMED =
      List.of("person", "individual", "name of", "who ", "party", "parties", "controlled by");

  private static final List<String> VOTING = List.of("voting", "vote");
  private static final List<String> DISPOSITIVE = List.of("dispos", "investment");

  /** Words over what a holder is to the issuer, or over figures. */
  private static final List<String> OTHER =
      List.of("relationship", "position", "title", "number", "percent", "%", "address", "held by");

  private PowerLabel() {}

  /** The powers of which the labels over a column speak, its own before those that span it. */
  static Set<Relation> powers(Labels labels) {
    return powers(labels.own().isEmpty() ? labels.all() : labels.own());
  }

  /** The powers of which a label in lower case speaks; none if it stands over something else. */
  static Set<Relation> powers(String label) {
    Set<Relation> powers = EnumSet.noneOf(Relation.class);
    boolean names = says(label, NAMED) && !says(label, OTHER) && !label.contains("holder");
    if (names && says(label, VOTING)) {
      powers.add(Relation.VOTING_POWER);
    }
    if (names && says(label, DISPOSITIVE)) {
      powers.add(Relation.DISPOSITIVE_POWER);
    }
    if (names && powers.isEmpty() && label.contains("control")) {
      powers.add(Relation.CONTROL_PERSON);
    }
    return powers;
  }

  private static boolean says(String label, List<String> words) {
    return words.stream().anyMatch(label::contains);
  }
}
