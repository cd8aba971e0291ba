package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.entity.PersonName;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.table.PostalPhrase;
import org.stakegraph.model.PartyId;

/** The addresses that one note states, by the names of those whose they are. */
final class StatedAddresses {
  /** More persons of one surname are not told from each other. */
  private static final int MOST_NAMESAKES = 50;

  /** Words of "van der Sample Jr.". */
  private static final int LONGEST_SURNAME = 4;

  private static final String AND = " and ";
  private static final String ARTICLE = "the ";

  private record Addressee(PersonName name, PostalPhrase post) {}

  private final List<PostalPhrase> all = new ArrayList<>();

  /** Those that are not of persons alone. */
  private final List<PostalPhrase> ofFirms = new ArrayList<>();

  private final Map<String, PostalPhrase> byName = new HashMap<>();

  /** By what stands behind a title: "Sample" of "Ms. Sample". */
  private final Map<String, PostalPhrase> bySurname = new HashMap<>();

  /** By the terms that stand for several. */
  private final Map<String, PostalPhrase> byTerm = new HashMap<>();

  private final Map<PartyId, PostalPhrase> byParty = new HashMap<>();
  private final Map<String, List<Addressee>> persons = new HashMap<>();

  /** Takes an address; of two that are said of one name, the first counts. */
  void add(PostalPhrase post, Collection<String> whose) {
    all.add(post);
    if (whose.stream().anyMatch(name -> PartyForm.of(name) != PartyForm.PERSON)) {
      ofFirms.add(post);
    }
    addBehind(post, whose);
  }

  /** Takes an address that stands behind a name and is no other party's in any case. */
  void addBehind(PostalPhrase post, Collection<String> whose) {
    for (String name : whose) {
      String key = key(name);
      byName.putIfAbsent(key, post);
      int title = key.indexOf(' ');
      if (title > 0 && Lexicon.TITLES.contains(key.substring(0, title))) {
        bySurname.putIfAbsent(key.substring(title + 1), post);
      }
      PersonName.of(name).ifPresent(person -> add(new Addressee(person, post)));
    }
  }

  /** Takes the address of a party that the note names in some way. */
  void addOf(PartyId party, PostalPhrase post) {
    byParty.putIfAbsent(party, post);
  }

  /** The address of a party by a name that means it, though it is not one of its own. */
  Optional<PostalPhrase> of(PartyId party) {
    return Optional.ofNullable(byParty.get(party));
  }

  /** Takes the address of several whom the note calls by a term. */
  void addOf(String term, PostalPhrase post) {
    byTerm.putIfAbsent(key(term), post);
  }

  /** The address of those whom a note calls by a row's name. */
  Optional<PostalPhrase> ofTerm(String name) {
    return Optional.ofNullable(byTerm.get(key(name)));
  }

  private void add(Addressee addressee) {
    List<Addressee> namesakes =
        persons.computeIfAbsent(addressee.name().surnameKey(), surname -> new ArrayList<>());
    if (namesakes.size() < MOST_NAMESAKES) {
      namesakes.add(addressee);
    }
  }

  /** The only address, if there is but one. */
  Optional<PostalPhrase> only() {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** The only address of firms, whatever addresses persons have. */
  Optional<PostalPhrase> onlyOfFirms() {
    return ofFirms.size() == 1 ? Optional.of(ofFirms.get(0)) : Optional.empty();
  }

  /** The address of somebody with a name, in full, with a title or with other middle names. */
  Optional<PostalPhrase> of(String name) {
    String key = key(name);
    return Optional.ofNullable(byName.get(key))
        .or(() -> titled(key))
        .or(() -> PersonName.of(name).flatMap(this::person));
  }

  /**
   * The address of somebody who is called by the first words of a name: "Alder" of "Alder Inc.".
   */
  Optional<PostalPhrase> ofShort(String name) {
    String key = key(name);
    for (int end = key.length() - 1; end > 0; end = key.lastIndexOf(' ', end - 1)) {
      PostalPhrase found = byName.get(key.substring(0, end + 1));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Whether an address is that of A where a row names "A and B". */
  boolean isOfFirst(String name) {
    String key = key(name);
    for (int and = key.indexOf(AND); and > 0; and = key.indexOf(AND, and + 1)) {
      if (byName.containsKey(key.substring(0, and + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A name without case, punctuation and the article that rows and notes do not always print. */
  private static String key(String name) {
    String key = GroupNames.key(name);
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  private Optional<PostalPhrase> titled(String key) {
    int end = key.length() - 1;
    for (int words = 0; words < LONGEST_SURNAME && end > 0; words++) {
      end = key.lastIndexOf(' ', end - 1);
      PostalPhrase found = bySurname.get(key.substring(end + 1));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Optional<PostalPhrase> person(PersonName name) {
    return persons.getOrDefault(name.surnameKey(), List.of()).stream()
        .filter(addressee -> name.agreesWith(addressee.name()))
        .map(Addressee::post)
        .findFirst();
  }
}
