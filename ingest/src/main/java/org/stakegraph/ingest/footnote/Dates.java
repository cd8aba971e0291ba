package org.stakegraph.ingest.footnote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates as American prose writes them. */
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

  private Dates() {}

  /** The number of a month by its English name in lower case, or 0. */
  static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  /** The date that begins at a token: {@code March 14, 2002} or {@code 14 March 2002}. */
  static Optional<LocalDate> at(List<Token> tokens, int from) {
    if (from + 2 >= tokens.size()) {
      return Optional.empty();
    }
    int month = month(tokens.get(from).key());
    if (month > 0) {
      int comma = tokens.get(from + 2).kind() == TokenKind.COMMA ? 1 : 0;
      return from + 2 + comma < tokens.size()
          ? date(tokens.get(from + 2 + comma), month, tokens.get(from + 1))
          : Optional.empty();
    }
    int second = month(tokens.get(from + 1).key());
    return second > 0 ? date(tokens.get(from + 2), second, tokens.get(from)) : Optional.empty();
  }

  private static Optional<LocalDate> date(Token year, int month, Token day) {
    boolean figures = year.kind() == TokenKind.NUMBER && day.kind() == TokenKind.NUMBER;
    if (!figures || year.text().length() != 4 || day.text().length() > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year.text()), month, Integer.parseInt(day.text())));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
