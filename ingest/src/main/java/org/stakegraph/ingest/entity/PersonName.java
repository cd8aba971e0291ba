package org.stakegraph.ingest.entity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NameSuffix;

/**
 * A person's name taken apart.
 *
 * @param title {@code Mr}, {@code Dr} and the like, without point
 * @param given given names and initials as printed, in order; none in "Mr. Sample"
 * @param surname surname as printed
 * @param suffixes degrees and generations as printed
 */
public record PersonName(
    Optional<String> title, List<String> given, String surname, List<String> suffixes) {
  private static final Set<String> KNIGHTS = Set.of("sir", "dame");

  public PersonName {
    requireNonNull(title, "title");
    given = List.copyOf(given);
    requireNonNull(surname, "surname");
    suffixes = List.copyOf(suffixes);
  }

  /** A printed name taken apart; none if it is no person's. */
  public static Optional<PersonName> of(String printed) {
    return PersonNameParser.parse(printed);
  }

  /** Given names, surname and suffixes, without the title. */
  public String full() {
    StringBuilder name = new StringBuilder();
    for (String part : given) {
      name.append(part).append(' ');
    }
    name.append(surname);
    for (String suffix : suffixes) {
      name.append(", ").append(suffix);
    }
    return name.toString();
  }

  /** The full name without degrees, by which a person is one and the same: "Ada Sample, Jr.". */
  String withoutDegrees() {
    List<String> kept = new ArrayList<>(suffixes);
    kept.removeIf(suffix -> !NameSuffix.isGeneration(NameKeys.word(suffix)));
    return new PersonName(title, given, surname, kept).full();
  }

  /**
   * Whether both can be names of one person: same surname, first name and generation, and no middle
   * name of one that contradicts the other's. "Ada B. Sample" and "Ada Sample" can; "Ada B. Sample"
   * and "Ada C. Sample" cannot.
   */
  public boolean agreesWith(PersonName other) {
    if (given.isEmpty() || other.given.isEmpty() || !surnameKey().equals(other.surnameKey())) {
      return false;
    }
    return generation().equals(other.generation()) && givenAgree(given, other.given);
  }

  /** The same words with the surname first, as EDGAR keeps names: "Sample Ada B"; or none. */
  Optional<PersonName> surnameFirst() {
    if (given.isEmpty() || given.get(0).length() < 3) {
      return Optional.empty();
    }
    List<String> rest = new ArrayList<>(given.subList(1, given.size()));
    rest.add(surname);
    return Optional.of(new PersonName(Optional.empty(), rest, given.get(0), suffixes));
  }

  /** Whether this, "Mr. Sample Test", is the title and the two surnames of "Ada Sample Test". */
  boolean isTwoSurnamesOf(PersonName other) {
    int last = other.given.size() - 1;
    return title.isPresent()
        && given.size() == 1
        && last > 0
        && surnameKey().equals(other.surnameKey())
        && given.get(0).length() > 2
        && NameKeys.word(given.get(0)).equals(NameKeys.word(other.given.get(last)));
  }

  private static boolean givenAgree(List<String> one, List<String> two) {
    if (!NameKeys.word(one.get(0)).equals(NameKeys.word(two.get(0)))) {
      return false;
    }
    int shared = Math.min(one.size(), two.size());
    for (int i = 1; i < shared; i++) {
      String a = NameKeys.word(one.get(i));
      String b = NameKeys.word(two.get(i));
      boolean initial =
          (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
      if (!a.equals(b) && !initial) {
        return false;
      }
    }
    return true;
  }

  /** The family name of "Ada Ng Siu-fong", which stands behind a name from abroad; or none. */
  Optional<String> innerFamilyName() {
    String second = given.size() == 2 ? NameKeys.word(given.get(1)) : "";
    return FamilyNames.standFirst(second) ? Optional.of(second) : Optional.empty();
  }

  /** The surname without points and accents, in small letters. */
  public String surnameKey() {
    return NameKeys.word(surname);
  }

  /**
   * Whether the title goes with the first name: "Sir Otto" is Sir Otto Sample, and no Mr. Otto. The
   * one name behind it then stands as the surname here, as behind any other title.
   */
  boolean isKnighted() {
    return title.map(NameKeys::word).filter(KNIGHTS::contains).isPresent();
  }

  private List<String> generation() {
    List<String> generation = new ArrayList<>();
    for (String suffix : suffixes) {
      String key = NameKeys.word(suffix);
      if (NameSuffix.isGeneration(key)) {
        generation.add(key);
      }
    }
    return generation;
  }
}
