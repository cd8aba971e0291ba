package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.model.PartyKind;

/** The parties of a filing by their names, as far as they were put together. */
final class NameIndex {
  /** More persons of one first name and surname are told apart by their whole names only. */
  private static final int MOST_NAMESAKES = 500;

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Draft> byKey = new LinkedHashMap<>();
  private final Map<String, Set<Draft>> byLooseKey = new HashMap<>();
  private final Map<String, Set<Draft>> bySurname = new HashMap<>();

  /** Persons by the first of their given names. */
  private final Map<String, Set<Draft>> byFirstName = new HashMap<>();

  /** "Ada Ng Siu-fong" by "ng". */
  private final Map<String, Set<Draft>> byInner = new HashMap<>();

  /** Persons by their first name and their surname. */
  private final Map<String, Set<Draft>> byPerson = new HashMap<>();

  /** The same of those whose names may be printed with the surname first. */
  private final Map<String, Map<Draft, PersonName>> bySurnameFirst = new HashMap<>();

  /** A name's key; the same names are asked for again and again. */
  String key(String name) {
    return keys.computeIfAbsent(name, NameKeys::key);
  }

  /** Whether a party has a key. */
  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The party that has a key, or null. */
  @Nullable Draft called(String key) {
    return byKey.get(key);
  }

  /** The persons who bear a surname. */
  Set<Draft> bearing(String surnameKey) {
    return bySurname.getOrDefault(surnameKey, Set.of());
  }

  /** The persons whose first given name is this. */
  Set<Draft> firstNamed(String key) {
    return byFirstName.getOrDefault(key, Set.of());
  }

  /** Whom "Mr. Ho" means by the name that stands first: "Ho Sing", "Mr. Qaz Sing". */
  Set<Draft> titledFirst(PersonName mister) {
    Set<Draft> found = new LinkedHashSet<>(firstNamed(mister.surnameKey()));
    if (!FamilyNames.standFirst(mister.surnameKey())) {
      found.removeIf(draft -> !draft.bearsTitle(mister.title()));
    }
    return found.isEmpty() ? byInner.getOrDefault(mister.surnameKey(), Set.of()) : found;
  }

  /** Enters a party under a name; a key that another has stays with that. */
  void enter(String key, ParsedName name, Draft draft) {
    byKey.putIfAbsent(key, draft);
    if (name.described()) {
      return;
    }
    if (name.person().isPresent() && draft.kind == PartyKind.PERSON) {
      PersonName person = name.person().get();
      enter(bySurname, person.surnameKey(), draft);
      enter(byPerson, personKey(person), draft);
      enter(byFirstName, firstName(person), draft);
      person.innerFamilyName().ifPresent(inner -> enter(byInner, inner, draft));
      person
          .surnameFirst()
          .ifPresent(
              turned ->
                  bySurnameFirst
                      .computeIfAbsent(personKey(turned), words -> new LinkedHashMap<>())
                      .putIfAbsent(draft, turned));
    } else {
      String loose = NameKeys.withoutForm(key(name.canonical()));
      enter(byLooseKey, loose, draft);
      enter(byLooseKey, NameKeys.withoutDate(loose), draft);
    }
  }

  private static void enter(Map<String, Set<Draft>> index, String key, Draft draft) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(draft);
  }

  /** What two names of one person have in common, however else they differ. */
  private static String personKey(PersonName person) {
    return firstName(person) + ' ' + person.surnameKey();
  }

  private static String firstName(PersonName person) {
    return person.given().isEmpty() ? "" : NameKeys.word(person.given().get(0));
  }

  /** Parties whose names differ in what may differ: a middle initial, a legal form. */
  List<Draft> close(ParsedName name) {
    if (name.described() || !name.members().isEmpty()) {
      return List.of();
    }
    if (name.person().isPresent()) {
      return namesakes(name.person().get());
    }
    String full = key(name.canonical());
    String loose = NameKeys.withoutForm(full);
    boolean bare = loose.equals(full);
    return bare ? List.copyOf(byLooseKey.getOrDefault(loose, Set.of())) : List.of();
  }

  private List<Draft> namesakes(PersonName person) {
    List<Draft> namesakes = new ArrayList<>();
    Set<Draft> alike = byPerson.getOrDefault(personKey(person), Set.of());
    for (Draft draft : alike.size() > MOST_NAMESAKES ? Set.<Draft>of() : alike) {
      if (draft.agreesWith(person)) {
        namesakes.add(draft);
      }
    }
    Set<Draft> bearing = namesakes.isEmpty() ? bearing(person.surnameKey()) : Set.of();
    for (Draft draft : bearing.size() > MOST_NAMESAKES ? Set.<Draft>of() : bearing) {
      if (draft.isCalled(person)) {
        namesakes.add(draft);
      }
    }
    return namesakes.isEmpty() ? surnameFirst(person) : namesakes;
  }

  /** "Sample Ada B" for "Ada B. Sample": who is printed so, if only one is. */
  private List<Draft> surnameFirst(PersonName person) {
    Map<Draft, PersonName> alike = bySurnameFirst.getOrDefault(personKey(person), Map.of());
    List<Draft> turned = new ArrayList<>();
    if (alike.size() <= MOST_NAMESAKES) {
      alike.forEach(
          (draft, name) -> {
            if (name.agreesWith(person)) {
              turned.add(draft);
            }
          });
    }
    return turned.size() == 1 ? turned : List.of();
  }
}
