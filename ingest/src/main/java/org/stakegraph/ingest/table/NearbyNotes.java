package org.stakegraph.ingest.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** The notes behind a table by their marks, as far as reading the table itself needs them. */
final class NearbyNotes {
  private static final int LONGEST_BOUND = 60;

  /** Characters of "address and principal office". */
  private static final int LONGEST_NOUN = 40;

  /** Characters of "each of the entities and persons named in this note". */
  private static final int LONGEST_SCOPE = 300;

  /** Characters of both, with what stands between and behind them. */
  private static final int LONGEST_CLAUSE = LONGEST_NOUN + LONGEST_SCOPE + 5;

  /** Words for whom a note speaks of that may be any holder. */
  private static final Set<String> ANYBODY =
      Set.of(
          "person",
          "persons",
          "individual",
          "individuals",
          "holder",
          "holders",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "owner",
          "owners",
          "party",
          "parties",
          "foregoing",
          "them",
          "him",
          "her",
          "director",
          "directors",
          "officer",
          "officers");

  /** Characters of the shortest and the longest address that is a sentence of its own. */
  private static final int LEAST_ADDRESS = 20;

  private static final int LONGEST_ADDRESS = 160;

  /** Words of sentences that begin with a number of shares. */
  private static final Set<String> SAID =
      Set.of("is", "are", "was", "were", "shares", "held", "owned", "which", "has", "have", "that");

  private final Map<String, String> notes;

  /** Whose addresses notes give, looked for once for all rows that point to them. */
  private final Map<String, Addressees> addressees = new HashMap<>();

  private NearbyNotes(Map<String, String> notes) {
    this.notes = notes;
  }

  /** Reads the lines behind a table; a line without a mark goes on with the note before it. */
  static NearbyNotes of(List<AlignedText> lines) {
    Map<String, String> notes = new HashMap<>();
    String open = "";
    for (AlignedText line : lines) {
      String marker = marker(line);
      if (!marker.isEmpty() && notes.containsKey(marker)) {
        break;
      }
      open = marker.isEmpty() ? open : marker;
      if (!open.isEmpty()) {
        String text = line.toString().toLowerCase(Locale.ROOT);
        notes.merge(open, text, (a, b) -> a.length() > 4_000 ? a : a + " " + b);
      }
    }
    return new NearbyNotes(notes);
  }

  /** The mark with which a line opens: in brackets, or digits before a capital. */
  private static String marker(AlignedText line) {
    int end = line.isEmpty() ? -1 : Marks.end(line, 0);
    if (end > 0) {
      return line.toString().substring(1, end - 1);
    }
    int digits = 0;
    while (digits < line.length() && digits < 3 && isDigit(line.charAt(digits))) {
      digits++;
    }
    int word = digits;
    while (word < line.length() && word <= digits && line.charAt(word) == ' ') {
      word++;
    }
    boolean opens = digits > 0 && word < line.length() && Character.isUpperCase(line.charAt(word));
    return opens ? line.toString().substring(0, digits) : "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  Set<String> markers() {
    return Collections.unmodifiableSet(notes.keySet());
  }

  /**
   * Whose addresses a note gives.
   *
   * @param any whether it gives any
   * @param anybody whether one may be of any holder
   * @param words the words of the names of the others
   */
  private record Addressees(boolean any, boolean anybody, Set<String> words) {
    static Addressees of(String note) {
      boolean place = note.contains("place of business") || endsInAddress(note);
      int said = note.indexOf("address");
      boolean any = place || said >= 0;
      boolean anybody = place && said < 0;
      Set<String> words = new HashSet<>();
      for (; said >= 0; said = note.indexOf("address", said + 1)) {
        String whose = whose(note, said);
        anybody |= whose.isEmpty();
        Word.of(whose).forEach(word -> words.add(word.core()));
      }
      return new Addressees(any, anybody || words.stream().anyMatch(ANYBODY::contains), words);
    }

    /** "12 Quay Street, Salem, Oregon 97301." as the last sentence, of which no word is a verb. */
    private static boolean endsInAddress(String note) {
      int before = note.lastIndexOf(". ", Math.max(0, note.length() - LEAST_ADDRESS));
      String last = before < 0 ? "" : note.substring(before + 2).strip();
      boolean opens = !last.isEmpty() && (isDigit(last.charAt(0)) || last.startsWith("c/o "));
      return opens
          && last.length() <= LONGEST_ADDRESS
          && last.indexOf(',') > 0
          && Word.of(last).stream().noneMatch(word -> SAID.contains(word.core()));
    }

    boolean mayMean(String holder) {
      return anybody
          || Word.of(holder).stream()
              .map(Word::core)
              .anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    /** The words between "address of" and "is"; empty if they stand otherwise. */
    private static String whose(String note, int address) {
      String near = note.substring(address, Math.min(note.length(), address + LONGEST_CLAUSE));
      int of = Math.max(near.indexOf(" of "), near.indexOf(" for "));
      int is = near.indexOf(" is ");
      boolean said = of > 0 && of <= LONGEST_NOUN && is > of && is - of <= LONGEST_SCOPE;
      return said ? near.substring(of, is) : "";
    }
  }

  private Addressees addressees(String marker) {
    return addressees.computeIfAbsent(marker, mark -> Addressees.of(notes.getOrDefault(mark, "")));
  }

  /** Whether a note gives an address. */
  boolean givesAddress(String marker) {
    return addressees(marker).any();
  }

  /**
   * Whether a note may give the address of a person: it gives one, and not only that of others, as
   * "the address of the Alder funds is" under the row of one of their partners does.
   */
  boolean givesAddressOf(String person, String marker) {
    return addressees(marker).mayMean(person);
  }

  /** Whether a note says no more than that the figure is less than one percent. */
  boolean saysLessThanOne(String marker) {
    String note = notes.getOrDefault(marker, "");
    if (note.length() > LONGEST_BOUND) {
      return false;
    }
    boolean one = note.contains("1%") || note.contains("one percent") || note.contains("1 percent");
    return one && note.contains("less than");
  }
}
