package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Contact;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Address;

/**
 * The address that prose gives to every holder whose row and notes give none: "Unless otherwise
 * indicated, the address of each holder is c/o ...".
 *
 * @param contacts the c/o party
 * @param address the address
 * @param personsOnly whether it is said of directors and officers only
 */
record DefaultAddress(List<Contact> contacts, Address address, boolean personsOnly) {
  private static final int MOST_SCOPE_WORDS = 24;
  private static final int MOST_ADDRESS_WORDS = 32;
  private static final int LEAST_ADDRESS_WORDS = 4;
  private static final int SHORT = 4;

  DefaultAddress {
    contacts = List.copyOf(contacts);
  }

  /** What the paragraphs before a table say, nearest last. */
  static Optional<DefaultAddress> find(List<AlignedText> before, SourceText source) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Optional<DefaultAddress> found = in(before.get(i), source);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What the first note with one of these marks says that gives one. */
  static Optional<DefaultAddress> inNotes(
      List<AlignedText> behind, Set<String> markers, SourceText source) {
    return behind.stream()
        .filter(note -> markers.contains(marker(note)))
        .flatMap(note -> in(note, source).stream())
        .findFirst();
  }

  private static String marker(AlignedText note) {
    int end = note.isEmpty() ? -1 : Marks.end(note, 0);
    return end > 2 ? note.slice(1, end - 1).toString() : "";
  }

  /** Whether it holds for a row that has no address of its own. */
  boolean holdsFor(String holder) {
    boolean person = Word.of(holder).stream().noneMatch(DefaultAddress::isOfOrganization);
    return !RowWords.isGroup(holder) && (person || !personsOnly);
  }

  private static boolean isOfOrganization(Word word) {
    return NameWords.isOrganizationWord(word) || word.hasDigit() || word.core().equals("entities");
  }

  private static Optional<DefaultAddress> in(AlignedText paragraph, SourceText source) {
    List<Word> words = paragraph.mentions("address") ? Word.of(paragraph) : List.of();
    for (int i = 0; i < words.size(); i++) {
      String core = words.get(i).core();
      if ((core.equals("address") || core.equals("addresses")) && isDefault(words, i)) {
        int verb = verb(words, i + 1);
        int end = verb < 0 ? -1 : end(words, verb + 1);
        if (end > 0) {
          AlignedText said = paragraph.slice(words.get(verb + 1).start(), words.get(end - 1).end());
          return read(said, source, saysOfficers(words.subList(i, verb)));
        }
      }
    }
    return Optional.empty();
  }

  /** "Unless otherwise noted, the address of", "the address of each", "for all". */
  private static boolean isDefault(List<Word> words, int address) {
    for (int i = Math.max(0, address - 14); i < address; i++) {
      String core = words.get(i).core();
      if (core.equals("unless") || core.equals("except") || core.equals("otherwise")) {
        return true;
      }
    }
    String scope = address + 2 < words.size() ? words.get(address + 2).core() : "";
    return scope.equals("each") || scope.equals("all");
  }

  private static int verb(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size() - 1, from + MOST_SCOPE_WORDS); i++) {
      String core = words.get(i).core();
      if (core.equals("is") || core.equals("are")) {
        return i;
      }
      if (endsSentence(words, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean saysOfficers(List<Word> scope) {
    return scope.stream()
            .anyMatch(w -> w.core().startsWith("director") || w.core().equals("officers"))
        && scope.stream().noneMatch(w -> w.core().contains("holder") || w.core().equals("entity"));
  }

  /** One past the last word of the address, or -1 if the words are none. */
  private static int end(List<Word> words, int start) {
    boolean digits = false;
    for (int i = start; i < Math.min(words.size(), start + MOST_ADDRESS_WORDS); i++) {
      digits |= words.get(i).hasDigit();
      boolean last = i + 1 == words.size() || endsSentence(words, i);
      boolean zip = Postal.isZip(trimmed(words.get(i)));
      if (last || (zip && i > start + 2)) {
        return digits && i + 1 - start >= LEAST_ADDRESS_WORDS ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static Word trimmed(Word word) {
    int end = word.text().length();
    while (end > 0 && ".,;)".indexOf(word.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Word(word.start(), word.start() + end, word.text().substring(0, end));
  }

  /** A full stop before a capital, though not behind "Inc." or "St.". */
  private static boolean endsSentence(List<Word> words, int i) {
    Word word = words.get(i);
    boolean next = i + 1 == words.size() || words.get(i + 1).isCapitalised();
    boolean number = word.hasDigit();
    return word.text().endsWith(".") && next && (number || word.letters().length() > SHORT);
  }

  private static Optional<DefaultAddress> read(
      AlignedText said, SourceText source, boolean personsOnly) {
    AlignedText line = withoutStop(withoutEmptyCareOf(said));
    Entry entry = new Entry(List.of(line), List.of(), List.of(line), Optional.empty(), List.of());
    return NameCellReader.rest(entry, source)
        .flatMap(
            cell ->
                cell.address()
                    .map(
                        address ->
                            new DefaultAddress(named(cell.contacts()), address, personsOnly)));
  }

  /** "c/o One Sample Square" names a house and nobody in it. */
  private static AlignedText withoutEmptyCareOf(AlignedText said) {
    if (said.toString().startsWith("in care of ")) {
      return withoutEmptyCareOf(said.from("in ".length()));
    }
    int end = Marker.CARE_OF.end(said.toString(), 0);
    AlignedText rest = said.from(end);
    List<Word> words = Word.of(rest);
    boolean house = Postal.startsStreet(words) || PostalWords.isNumberWord(words.get(0));
    return end > 0 && house ? rest : said;
  }

  private static AlignedText withoutStop(AlignedText line) {
    return line.toString().endsWith(".") ? line.slice(0, line.length() - 1) : line;
  }

  /** "The Company" is a term for the issuer and no name. */
  private static List<Contact> named(List<Contact> contacts) {
    Set<String> terms = Set.of("the company", "our company", "company", "us", "the issuer");
    return contacts.stream()
        .filter(c -> !terms.contains(c.party().name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
