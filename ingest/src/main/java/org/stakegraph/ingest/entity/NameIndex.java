package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stakegraph.model.PartyKind;

/** The parties of a filing by their names, as far as they were put together. */
final class NameIndex {
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Draft> byKey = new LinkedHashMap<>();
  private final Map<String, List<Draft>> byLooseKey = new LinkedHashMap<>();
  private final Map<String, List<Draft>> bySurname = new LinkedHashMap<>();

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
  List<Draft> bearing(String surnameKey) {
    return bySurname.getOrDefault(surnameKey, List.of());
  }

  /** Enters a party under a name; a key that another has stays with that. */
  void enter(String key, ParsedName name, Draft draft) {
    byKey.putIfAbsent(key, draft);
    if (name.described()) {
      return;
    }
    if (name.person().isPresent() && draft.kind == PartyKind.PERSON) {
      enter(bySurname, name.person().get().surnameKey(), draft);
    } else {
      String loose = NameKeys.withoutForm(key(name.canonical()));
      enter(byLooseKey, loose, draft);
      enter(byLooseKey, NameKeys.withoutDate(loose), draft);
    }
  }

  private static void enter(Map<String, List<Draft>> index, String key, Draft draft) {
    List<Draft> there = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!there.contains(draft)) {
      there.add(draft);
    }
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
    return bare ? byLooseKey.getOrDefault(loose, List.of()) : List.of();
  }

  private List<Draft> namesakes(PersonName person) {
    List<Draft> namesakes = new ArrayList<>();
    for (Draft draft : bearing(person.surnameKey())) {
      if (draft.agreesWith(person)) {
        namesakes.add(draft);
      }
    }
    return namesakes;
  }
}
