package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;

/** A party while its mentions are gathered. */
final class Draft {
  int number = -1;
  final PartyKind kind;
  final List<ParsedName> names = new ArrayList<>();
  final List<Draft> members = new ArrayList<>();
  private final Set<String> terms = new LinkedHashSet<>();
  private final Set<TextRange> ranges = new LinkedHashSet<>();

  Draft(PartyKind kind) {
    this.kind = kind;
  }

  void named(ParsedName name, PartyMention mention) {
    if (names.stream().noneMatch(known -> known.canonical().equals(name.canonical()))) {
      names.add(name);
    }
    if (!name.canonical().equals(mention.name())) {
      terms.add(mention.name());
    }
    ranges.add(mention.range());
  }

  void called(PartyMention mention) {
    terms.add(mention.name());
    ranges.add(mention.range());
  }

  /** Whether a person's name agrees with every name that this party bears. */
  boolean agreesWith(PersonName person) {
    return kind == PartyKind.PERSON
        && names.stream()
            .allMatch(name -> name.person().isPresent() && name.person().get().agreesWith(person));
  }

  String fullest() {
    return names.stream()
        .map(ParsedName::canonical)
        .max(
            Comparator.comparingInt((String name) -> NameKeys.words(name).size())
                .thenComparing(name -> !name.equals(name.toUpperCase(java.util.Locale.ROOT)))
                .thenComparing(Comparator.comparingInt(this::place).reversed()))
        .orElseGet(() -> terms.iterator().next());
  }

  private int place(String canonical) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).canonical().equals(canonical)) {
        return i;
      }
    }
    return names.size();
  }

  ResolvedParty resolved() {
    String name = fullest();
    Set<String> aliases = new LinkedHashSet<>();
    names.forEach(other -> aliases.add(other.canonical()));
    aliases.addAll(terms);
    aliases.remove(name);
    List<PartyId> ids = members.stream().map(member -> new PartyId(member.number)).toList();
    List<TextRange> sorted =
        ranges.stream().sorted(Comparator.comparingInt(TextRange::start)).toList();
    return new ResolvedParty(new PartyId(number), name, kind, List.copyOf(aliases), ids, sorted);
  }
}
