package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stakegraph.ingest.statement.PartyMention;

/** Whom a title with a surname can mean once all full names are known. */
final class TitledNames {
  private final List<RoledMention> all;
  private final NameIndex names;
  private final Map<PartyMention, Draft> referents;
  private final NoteTitles titles;
  private final Kin kin;

  /** Who is named in the notes of the same rows; filled when first asked for. */
  private final Map<List<PartyMention>, Set<Draft>> inNote = new HashMap<>();

  private boolean filled;

  /**
   * @param all all mentions of the filing
   * @param referents whom the mentions that are known so far mean
   */
  TitledNames(
      List<RoledMention> all,
      NameIndex names,
      Map<PartyMention, Draft> referents,
      Function<String, ParsedName> parser,
      Kin kin) {
    this.all = all;
    this.names = names;
    this.referents = referents;
    this.titles = new NoteTitles(all, parser);
    this.kin = kin;
  }

  /** Whether somebody of a surname is called "Mr." or "Ms.". */
  boolean isBorne(String surname) {
    return titles.isBorne(surname);
  }

  /** Whom "Mr. Sample" or "Sir Otto" can mean. */
  Collection<Draft> meant(RoledMention roled, PersonName person) {
    return person.isKnighted() ? knights(roled, person) : surnamed(roled, person);
  }

  /**
   * Whom "Mr. Sample" can mean beside those: persons whom nothing names but the rows that the note
   * explains, "The Otto Sample Trust". None where the note itself names who else it is, or speaks
   * of a "Ms. Sample" too.
   */
  List<PartyMention> patrons(RoledMention roled, PersonName person, Collection<Draft> meant) {
    List<PartyMention> patrons =
        person.isKnighted() || !titles.isOnly(roled, person)
            ? List.of()
            : RowPatrons.of(roled.rowHolders(), person.surnameKey());
    if (patrons.isEmpty() || meant.stream().anyMatch(draft -> isInNote(roled, draft))) {
      return List.of();
    }
    List<PartyMention> others = new ArrayList<>(patrons);
    others.removeIf(
        patron ->
            PersonNameParser.parse(patron.name())
                .filter(name -> meant.stream().anyMatch(draft -> draft.agreesWith(name)))
                .isPresent());
    return others;
  }

  private boolean isInNote(RoledMention roled, Draft draft) {
    if (!filled) {
      filled = true;
      for (RoledMention other : all) {
        Draft named = other.rowHolders().isEmpty() ? null : referents.get(other.mention());
        if (named != null) {
          inNote.computeIfAbsent(other.rowHolders(), rows -> new HashSet<>()).add(named);
        }
      }
    }
    boolean row = roled.rowHolders().stream().anyMatch(holder -> referents.get(holder) == draft);
    return row || inNote.getOrDefault(roled.rowHolders(), Set.of()).contains(draft);
  }

  private Collection<Draft> surnamed(RoledMention roled, PersonName person) {
    Set<Draft> people = names.bearing(person.surnameKey());
    people = people.isEmpty() ? names.titledFirst(person) : people;
    Set<Draft> others = new LinkedHashSet<>(people);
    for (PartyMention relative : kin.of(roled.mention().name())) {
      others.remove(referents.get(relative));
    }
    return titles.possible(roled, person, others, ofRows(roled, others));
  }

  /** Whom "Sir Otto" can mean: who bears the title elsewhere, before others the row's holder. */
  private Collection<Draft> knights(RoledMention roled, PersonName person) {
    Set<Draft> people = new LinkedHashSet<>(names.firstNamed(person.surnameKey()));
    Set<Draft> own = ofRows(roled, people);
    people.addAll(names.bearing(person.surnameKey())); // some write "Sir Sample"
    people.removeIf(draft -> !draft.bearsTitle(person.title()));
    if (people.isEmpty()) {
      return own;
    }
    own.retainAll(people);
    return own.isEmpty() ? people : own;
  }

  /** Those of the people who hold one of the rows, alone or jointly. */
  private Set<Draft> ofRows(RoledMention roled, Set<Draft> people) {
    Set<Draft> own = new LinkedHashSet<>();
    for (PartyMention holder : roled.rowHolders()) {
      Draft row = people.isEmpty() ? null : referents.get(holder);
      if (row != null) {
        own.add(row);
        own.addAll(row.members);
      }
    }
    own.retainAll(people);
    return own;
  }
}
