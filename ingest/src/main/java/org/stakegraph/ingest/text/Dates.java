package org.stakegraph.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds dates written as in prospectuses: {@code September 21, 2001}. */
public final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Letters of a shortened name. */
  private static final int SHORTEST = 3;

  private Dates() {}

  /** The date of the three words from {@code i} on, if they are one. */
  public static Optional<LocalDate> at(List<Word> words, int i) {
    if (i + 2 >= words.size()) {
      return Optional.empty();
    }
    return of(words.get(i).letters(), words.get(i + 1).letters(), words.get(i + 2).letters());
  }

  /** The date of an English month name, long or short, a day of one or two digits and a year. */
  public static Optional<LocalDate> of(String month, String day, String year) {
    int number = month(month) > 0 ? month(month) : shortened(month);
    boolean figures = Word.isDigits(day) && Word.isDigits(year);
    if (number == 0 || !figures || day.length() > 2 || year.length() != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number of a month by its English name, or 0. */
  public static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  /** The same by three or four letters of it, which alone may be a person's name. */
  private static int shortened(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean few = lower.length() == SHORTEST || lower.length() == SHORTEST + 1;
      if (few && MONTHS.get(i).startsWith(lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
