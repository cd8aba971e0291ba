package org.stakegraph.ingest.table;

import java.util.HashSet;
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
 * @param excepted words in small letters of the names of those who are excepted
 */
record DefaultAddress(
    List<Contact> contacts, Address address, boolean personsOnly, Set<String> excepted) {
  private static final int MOST_SCOPE_WORDS = 24;
  private static final int MOST_WORDS_BEFORE = 14;
  private static final int MOST_WORDS_EXCEPTED = 30;

  /** Words of one sentence before "its address is c/o". */
  private static final int LONGEST_SENTENCE = 40;

  private static final String SIGNS = "*+#\u2020\u2021\u00A7_- ";

  /** Whose address it is: "of each", "for all", "of those named below". */
  private static final Set<String> SCOPES = Set.of("each", "all", "every", "those");

  DefaultAddress {
    contacts = List.copyOf(contacts);
    excepted = Set.copyOf(excepted);
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

  /** What the first note says that has one of these marks, only signs or none, and gives one. */
  static Optional<DefaultAddress> inNotes(
      List<AlignedText> behind, Set<String> markers, SourceText source) {
    boolean noted = false;
    for (AlignedText note : behind) {
      String marker = marker(note);
      boolean goesOn = noted && isPlain(note) && !opensDefault(Word.of(note).get(0));
      noted |= !marker.isEmpty();
      Optional<DefaultAddress> found =
          (isLegend(note) && !goesOn) || markers.contains(marker)
              ? in(note, source)
              : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a paragraph begins without a sign, so that it may go on with the note before it. */
  private static boolean isPlain(AlignedText note) {
    return !note.isEmpty() && SIGNS.indexOf(note.charAt(0)) < 0;
  }

  /** Whether a note opens with a word or with stars and their like: it is no single row's. */
  private static boolean isLegend(AlignedText note) {
    int start = 0;
    while (start < note.length() && SIGNS.indexOf(note.charAt(start)) >= 0) {
      start++;
    }
    return start < note.length() && Character.isUpperCase(note.charAt(start));
  }

  /**
   * The mark with which a note opens, behind the rule that may part the first one from the table.
   */
  private static String marker(AlignedText note) {
    int start = 0;
    while (start < note.length() && "_- ".indexOf(note.charAt(start)) >= 0) {
      start++;
    }
    int end = start == note.length() ? -1 : Marks.end(note, start);
    return end > start + 2 ? note.slice(start + 1, end - 1).toString() : "";
  }

  /** Whether it holds for a row that has no address of its own. */
  boolean holdsFor(String holder) {
    return !RowWords.isGroup(holder)
        && !areOthers(holder)
        && (!personsOnly || namesPerson(holder))
        && (excepted.isEmpty()
            || Word.of(holder).stream().noneMatch(w -> excepted.contains(w.core())));
  }

  /** "All other selling stockholders", who are in no one place. */
  private static boolean areOthers(String holder) {
    String lower = holder.toLowerCase(Locale.ROOT);
    return lower.startsWith("all other ")
        || lower.startsWith("any other ")
        || lower.startsWith("other selling ");
  }

  /** Whether a holder's name is of several words and none of them is one of an organization. */
  static boolean namesPerson(String holder) {
    List<Word> words = Word.of(holder);
    return words.size() > 1 && words.stream().noneMatch(DefaultAddress::isOfOrganization);
  }

  private static boolean isOfOrganization(Word word) {
    return NameWords.isOrganizationWord(word) || word.hasDigit() || word.core().equals("entities");
  }

  private static Optional<DefaultAddress> in(AlignedText paragraph, SourceText source) {
    boolean speaks = paragraph.mentions("address") || paragraph.mentions("reached");
    List<Word> words = speaks ? Word.of(paragraph) : List.of();
    for (int i = 0; i < words.size(); i++) {
      boolean reached = isReached(words, i);
      if ((reached || isAddress(words.get(i))) && isDefault(words, i)) {
        int verb = reached ? i + 1 : verb(words, i + 1);
        AlignedText said =
            verb < 0
                ? AlignedText.EMPTY
                : PostalPhrase.cut(paragraph.from(words.get(verb + 1).start()));
        if (!said.isEmpty()) {
          int scope = reached ? Math.max(0, i - MOST_WORDS_BEFORE) : i;
          boolean personsOnly = saysOfficers(words.subList(scope, verb));
          Set<String> excepted = excepted(words, i, verb);
          return PostalPhrase.read(said, source)
              .map(
                  post ->
                      new DefaultAddress(
                          named(post.contacts()), post.address(), personsOnly, excepted));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAddress(Word word) {
    return word.core().equals("address") || word.core().equals("addresses");
  }

  /** "All persons named below can be reached at". */
  private static boolean isReached(List<Word> words, int at) {
    return at > 0
        && at + 2 < words.size()
        && words.get(at).core().equals("reached")
        && words.get(at - 1).core().equals("be")
        && words.get(at + 1).core().equals("at");
  }

  /** "Unless otherwise noted, the address of", "the address of each", "for all". */
  private static boolean isDefault(List<Word> words, int address) {
    for (int i = Math.max(0, address - MOST_WORDS_BEFORE); i < address; i++) {
      if (opensDefault(words.get(i))) {
        return true;
      }
    }
    String scope = address + 2 < words.size() ? words.get(address + 2).core() : "";
    return SCOPES.contains(scope)
        || isOfOfficers(words, address + 2)
        || isOfHolders(words, address)
        || isSameAsOurs(words, address);
  }

  private static boolean opensDefault(Word word) {
    String core = word.core();
    return core.equals("unless") || core.equals("except") || core.equals("otherwise");
  }

  /** "Except as noted, each holder has sole power over its shares and its address is". */
  private static boolean isOfHolders(List<Word> words, int address) {
    boolean its =
        address > 0 && Set.of("its", "his", "her", "their").contains(core(words, -1, address));
    for (int i = address - 1; its && i >= Math.max(0, address - LONGEST_SENTENCE); i--) {
      if (PostalPhrase.endsSentence(words, i)) {
        return false;
      }
      if (opensDefault(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Each owner has the same address as us. Our address is". */
  private static boolean isSameAsOurs(List<Word> words, int address) {
    boolean our = address > 0 && core(words, -1, address).equals("our");
    for (int i = address - 1; our && i > Math.max(1, address - LONGEST_SENTENCE); i--) {
      boolean same = core(words, -1, i).equals("same") && core(words, 1, i).equals("as");
      if (isAddress(words.get(i)) && same && i + 2 < address) {
        return Set.of("us", "the", "ours").contains(core(words, 2, i));
      }
    }
    return false;
  }

  private static String core(List<Word> words, int offset, int at) {
    return words.get(at + offset).core();
  }

  /** "our directors and executive officers": all of them. */
  private static boolean isOfOfficers(List<Word> words, int our) {
    boolean all =
        our + 1 < words.size() && Set.of("our", "the", "its").contains(words.get(our).core());
    return all
        && (words.get(our + 1).core().equals("directors")
            || (words.get(our + 1).core().equals("executive")
                && our + 2 < words.size()
                && words.get(our + 2).core().equals("officers")));
  }

  /**
   * The names in "Except for Ms. Ng, the address of" and "of each director, other than Ms. Ng, is".
   */
  private static Set<String> excepted(List<Word> words, int address, int verb) {
    Set<String> names = new HashSet<>();
    for (int i = verb - 1; i >= Math.max(0, address - MOST_WORDS_EXCEPTED); i--) {
      if (i < address && PostalPhrase.endsSentence(words, i)) {
        return names;
      }
      String core = words.get(i).core();
      if (core.equals("except") || core.equals("than")) {
        words.subList(i + 1, i < address ? address : verb).stream()
            .filter(Word::isCapitalised)
            .forEach(word -> names.add(word.core()));
        return names;
      }
    }
    return names;
  }

  private static int verb(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size() - 1, from + MOST_SCOPE_WORDS); i++) {
      String core = words.get(i).core();
      if (core.equals("is") || core.equals("are")) {
        return i;
      }
      if (PostalPhrase.endsSentence(words, i)) {
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

  private static List<Contact> named(List<Contact> contacts) {
    return contacts.stream().filter(c -> !PostalPhrase.isIssuer(c.party().name())).toList();
  }
}
