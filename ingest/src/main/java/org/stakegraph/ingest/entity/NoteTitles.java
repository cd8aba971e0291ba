package org.stakegraph.ingest.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Which title each note gives to a surname first. A note begins with the person whose row it
 * explains, so "Ms. Sample" in a note that began with "Mr. Sample" is somebody else.
 */
final class NoteTitles {
  private enum Title {
    MALE,
    FEMALE,
    OTHER
  }

  /** A surname in a note, which is known by the rows that it explains. */
  private record InNote(List<PartyMention> rows, String surname) {}

  private record First(int start, Title title) {}

  private final Map<InNote, First> first = new HashMap<>();

  /** Surnames in notes that speak of both a "Mr." and a "Ms.". */
  private final Set<InNote> both = new HashSet<>();

  /** Surnames of whom some note speaks as "Mr." or "Ms.". */
  private final Set<String> surnames = new HashSet<>();

  /** The titles of all mentions of a filing. */
  NoteTitles(List<RoledMention> all, Function<String, ParsedName> parser) {
    for (RoledMention roled : all) {
      Title title = title(roled.mention());
      Optional<PersonName> person =
          title == Title.OTHER ? Optional.empty() : parser.apply(roled.mention().name()).person();
      person.ifPresent(name -> surnames.add(name.surnameKey()));
      if (person.isPresent() && !roled.rowHolders().isEmpty()) {
        First here = new First(roled.mention().range().start(), title);
        InNote name = new InNote(roled.rowHolders(), person.get().surnameKey());
        First begun =
            first.merge(name, here, (one, other) -> one.start() <= other.start() ? one : other);
        if (begun.title() != title) {
          both.add(name);
        }
      }
    }
  }

  /** Whether somebody of a surname is called "Mr." or "Ms.". */
  boolean isBorne(String surname) {
    return surnames.contains(surname);
  }

  /** Whether a note speaks of no "Ms." of a surname that it calls "Mr.", nor the other way. */
  boolean isOnly(RoledMention roled, PersonName name) {
    return !both.contains(new InNote(roled.rowHolders(), name.surnameKey()));
  }

  /** Those of some persons whom a titled name can mean, of whom one may hold the note's row. */
  Collection<Draft> possible(
      RoledMention roled, PersonName name, Set<Draft> people, Set<Draft> own) {
    First begun = first.get(new InNote(roled.rowHolders(), name.surnameKey()));
    Title title = title(roled.mention());
    boolean other = begun != null && title != Title.OTHER && begun.title() != title;
    Set<Draft> titled = new LinkedHashSet<>(people);
    titled.removeIf(person -> !person.bearsTitle(name.title()));
    if (titled.size() == 1 && title(roled.mention()) == Title.OTHER) {
      return titled;
    }
    if (own.size() != 1) {
      return own.isEmpty() ? called(title(roled.mention()), people) : own;
    }
    if (!other) {
      return own;
    }
    Set<Draft> rest = new LinkedHashSet<>(people);
    rest.removeAll(own);
    return rest;
  }

  /** Of some persons those whom no name calls "Ms." where "Mr." is meant, nor the other way. */
  private static Set<Draft> called(Title title, Set<Draft> people) {
    Set<Draft> called = new LinkedHashSet<>(people);
    called.removeIf(
        person ->
            title != Title.OTHER
                && person.names.stream()
                    .map(name -> title(name.canonical()))
                    .anyMatch(other -> other != Title.OTHER && other != title));
    return called;
  }

  private static Title title(PartyMention mention) {
    return title(mention.name());
  }

  private static Title title(String name) {
    if (name.startsWith("Mr. ") || name.startsWith("Mr ")) {
      return Title.MALE;
    }
    boolean female = name.startsWith("Ms") || name.startsWith("Mrs") || name.startsWith("Miss ");
    int blank = name.indexOf(' ');
    return female && blank > 0 && blank <= 4 ? Title.FEMALE : Title.OTHER;
  }
}
