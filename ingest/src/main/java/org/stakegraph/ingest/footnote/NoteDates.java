package org.stakegraph.ingest.footnote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.Dates;

/** Dates among the tokens of prose: {@code March 14, 2002} or {@code 14 March 2002}. */
final class NoteDates {
  private NoteDates() {}

  /** The date that begins at a token. */
  static Optional<LocalDate> at(List<Token> tokens, int from) {
    if (from + 2 >= tokens.size()) {
      return Optional.empty();
    }
    if (Dates.month(tokens.get(from).key()) == 0) {
      return date(tokens.get(from + 1), tokens.get(from), tokens.get(from + 2));
    }
    int comma = tokens.get(from + 2).kind() == TokenKind.COMMA ? 1 : 0;
    return from + 2 + comma < tokens.size()
        ? date(tokens.get(from), tokens.get(from + 1), tokens.get(from + 2 + comma))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Token month, Token day, Token year) {
    return Dates.of(month.key(), day.text(), year.text());
  }
}
