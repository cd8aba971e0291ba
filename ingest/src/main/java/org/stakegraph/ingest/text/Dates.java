package org.stakegraph.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds dates written as in prospectuses: {@code September 21, 2001}. */
public final class Dates {
  private Dates() {}

  /**
   * The first date that starts at a word from {@code from} on.
   *
   * @return the date with the places of its first and one past its last word
   */
  public static Optional<Found> first(List<Word> words, int from) {
    for (int i = from; i + 2 < words.size(); i++) {
      Optional<LocalDate> date = at(words, i);
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), i, i + 3));
      }
    }
    return Optional.empty();
  }

  /** The date of the three words from {@code i} on, if they are one. */
  public static Optional<LocalDate> at(List<Word> words, int i) {
    if (i + 2 >= words.size()) {
      return Optional.empty();
    }
    Optional<Month> month = month(words.get(i).letters());
    int day = number(words.get(i + 1).letters(), 2);
    int year = number(words.get(i + 2).letters(), 4);
    if (month.isEmpty() || day < 1 || year < 1900) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month.get(), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date among words. */
  public record Found(LocalDate date, int firstWord, int endWord) {}

  private static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static int number(String word, int digits) {
    boolean fits = !word.isEmpty() && word.length() <= digits && Word.isDigits(word);
    return fits ? Integer.parseInt(word) : -1;
  }
}
