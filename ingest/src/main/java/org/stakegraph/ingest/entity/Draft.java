package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private static final List<String> STYLES = List.of("Mr. ", "Ms. ", "Mrs. ", "Mr ", "Ms ", "Mrs ");

  Draft(PartyKind kind) {
    this.kind = kind;
  }

  void named(ParsedName name, PartyMention mention) {
    if (place(name.canonical()) == names.size()) {
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
    for (ParsedName name : names) {
      if (name.person().isEmpty() || !name.person().get().agreesWith(person)) {
        return false;
      }
    }
    return kind == PartyKind.PERSON;
  }

  /** Whether a full name of the party is printed with a title: "Dr. Ada Sample". */
  boolean bearsTitle(Optional<String> title) {
    return title.isPresent()
        && names.stream()
            .anyMatch(
                name -> name.person().isPresent() && name.person().get().title().equals(title));
  }

  /** Whether a title and two surnames are those of this person. */
  boolean isCalled(PersonName titled) {
    return kind == PartyKind.PERSON
        && names.stream()
            .anyMatch(
                name -> name.person().isPresent() && titled.isTwoSurnamesOf(name.person().get()));
  }

  /**
   * The name of most words, "Mr." and "as Trustee" not counted; of those one that goes without
   * them; of those one that is not all capitals; of those the first.
   */
  String fullest() {
    if (names.isEmpty()) {
      return terms.iterator().next();
    }
    String fullest = names.get(0).canonical();
    for (ParsedName name : names.subList(1, names.size())) {
      if (isFuller(name.canonical(), fullest)) {
        fullest = name.canonical();
      }
    }
    return fullest;
  }

  private static boolean isFuller(String name, String other) {
    int more = fullness(name) - fullness(other);
    if (more != 0 || added(name) != added(other)) {
      return more > 0 || (more == 0 && added(name) < added(other));
    }
    return !isCapitals(name) && isCapitals(other);
  }

  private static int fullness(String name) {
    return NameKeys.words(name).size() - added(name);
  }

  /** The words that say how a person is addressed, or in what capacity, and not who it is. */
  private static int added(String name) {
    List<String> words = NameKeys.words(name);
    int last = words.size() - 1;
    boolean trustee = last > 1 && words.get(last).equals("trustee");
    int capacity = trustee ? words.get(last - 1).equals("as") ? 2 : 1 : 0;
    return capacity + (isStyled(name) ? 1 : 0);
  }

  private static boolean isStyled(String name) {
    return STYLES.stream().anyMatch(name::startsWith);
  }

  /** "Ada Sample" for "Ms. Ada Sample", though not "Sample" for "Ms. Sample". */
  private static String withoutStyle(String name) {
    boolean given =
        isStyled(name)
            && !name.contains("'s ")
            && !name.contains("\u2019s ")
            && PersonNameParser.parse(name).filter(p -> !p.given().isEmpty()).isPresent();
    return given ? name.substring(name.indexOf(' ') + 1) : name;
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private int place(String canonical) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).canonical().equals(canonical)) {
        return i;
      }
    }
    return names.size();
  }

  /**
   * The party.
   *
   * @param asPrinted whether its name is kept with a "Mr." before a full name, as rows print it
   */
  ResolvedParty resolved(boolean asPrinted) {
    String name = asPrinted ? fullest() : withoutStyle(fullest());
    Set<String> aliases = new LinkedHashSet<>();
    for (ParsedName other : names) {
      aliases.add(other.canonical());
    }
    aliases.addAll(terms);
    aliases.remove(name);
    List<PartyId> ids = new ArrayList<>();
    for (Draft member : members) {
      ids.add(new PartyId(member.number));
    }
    List<TextRange> sorted = new ArrayList<>(ranges);
    sorted.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return new ResolvedParty(new PartyId(number), name, kind, List.copyOf(aliases), ids, sorted);
  }
}
