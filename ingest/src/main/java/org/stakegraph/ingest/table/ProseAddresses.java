package org.stakegraph.ingest.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Address;

/** Finds the postal addresses that end with a postal code in running text. */
public final class ProseAddresses {
  /** An address has at most this many words before its city. */
  private static final int REACH = 25;

  /** Longest building name before a street. */
  private static final int BUILDING_WORDS = 5;

  /** Words behind which an address begins. */
  private static final Set<String> OPENINGS = Set.of("is", "are", "at");

  /** Words of sentences, which no address has. */
  private static final Set<String> TELLING =
      Set.of("is", "are", "see", "same", "each", "for", "item", "name", "address", "reporting");

  private final SourceText source;
  private final AlignedText prose;
  private final List<Word> words;

  private ProseAddresses(SourceText source, AlignedText prose) {
    this.source = source;
    this.prose = prose;
    this.words = Word.of(prose).stream().map(ProseAddresses::withoutStop).toList();
  }

  /**
   * An address in running text.
   *
   * @param address the address without a c/o line
   * @param careOf the party of its c/o line
   * @param start its first character in the text
   * @param end one past its last character
   */
  public record Place(Address address, Optional<PartyMention> careOf, int start, int end) {
    public Place {
      requireNonNull(address, "address");
      requireNonNull(careOf, "careOf");
    }
  }

  /** The addresses of a text in its order. */
  public static List<Place> find(SourceText source, AlignedText prose) {
    return new ProseAddresses(source, prose).find();
  }

  /** Lines that are nothing but one address, in whatever country; empty if they say more. */
  public static Optional<Place> whole(SourceText source, List<AlignedText> lines) {
    List<Word> words = Word.of(AlignedText.join(lines));
    boolean prose = words.stream().anyMatch(word -> TELLING.contains(word.core()));
    boolean opens =
        words.size() > 2
            && (Character.isDigit(words.get(0).text().charAt(0))
                || words.get(0).is("p.o")
                || ForeignStreet.starts(words));
    return prose || !opens || words.size() > REACH
        ? Optional.empty()
        : new AddressReader(source)
            .read(lines)
            .map(
                address ->
                    new Place(address, Optional.empty(), 0, words.get(words.size() - 1).end()));
  }

  private List<Place> find() {
    List<Place> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      Postal.City city = ZipCode.is(words.get(i)) ? Postal.cityAtEnd(words, i + 1) : null;
      if (city != null && city.start() > from) {
        place(Math.max(from, city.start() - REACH), city.start(), i + 1).ifPresent(found::add);
        from = i + 1;
      }
    }
    return found;
  }

  private Optional<Place> place(int from, int city, int end) {
    int clause = clause(from, city);
    int street = Postal.streetStart(words.subList(0, end), Math.max(from, clause));
    if (street < 0 || street >= city) {
      return Optional.empty();
    }
    boolean careOf = clause >= 0 && clause < street && isCareOf(words.get(clause));
    boolean building = clause >= 0 && !careOf && street - clause <= BUILDING_WORDS;
    int start = words.get(building ? clause : street).start();
    int stop = words.get(end - 1).end();
    Optional<PartyMention> keeper = careOf ? keeper(clause, street) : Optional.empty();
    return new AddressReader(source)
        .read(List.of(prose.slice(start, stop)))
        .map(address -> new Place(address, keeper, start, stop));
  }

  /** The word behind the last opening before the city, or -1. */
  private int clause(int from, int city) {
    for (int i = city - 1; i >= from; i--) {
      boolean opens = OPENINGS.contains(words.get(i).text()) || words.get(i).text().endsWith(":");
      if (opens || isCareOf(words.get(i))) {
        return isCareOf(words.get(i)) ? i : i + 1;
      }
    }
    return -1;
  }

  private static boolean isCareOf(Word word) {
    return word.text().equalsIgnoreCase("c/o");
  }

  private Optional<PartyMention> keeper(int careOf, int street) {
    int end = words.get(street - 1).end();
    while (end > 0 && ",;".indexOf(prose.charAt(end - 1)) >= 0) {
      end--;
    }
    AlignedText name = prose.slice(words.get(careOf).end(), Math.max(words.get(careOf).end(), end));
    return name.isEmpty() ? Optional.empty() : Optional.of(PartyMention.of(name));
  }

  /** A postal code may end a sentence or a clause. */
  private static Word withoutStop(Word word) {
    String text = word.text();
    int last = text.length() - 1;
    if (last > 0 && ".;,)".indexOf(text.charAt(last)) >= 0) {
      Word bare = new Word(word.start(), word.end() - 1, text.substring(0, last));
      return ZipCode.is(bare) ? bare : word;
    }
    return word;
  }
}
