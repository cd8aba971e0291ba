package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.SecurityKind;

/** "Consists solely of shares issuable upon exercise of options": all that a row owns. */
final class WholeRow {
  private static final int LONGEST = 40;

  private WholeRow() {}

  /**
   * The one part of the row whose kind stands behind a verb without a number; null if the words
   * count any, or may speak of others too.
   */
  static @Nullable Includes of(
      Sentence s, int behindVerb, Optional<PartyMention> row, String rule) {
    int from = behindVerb;
    while (s.isWord(
        from, "of", "solely", "entirely", "only", "exclusively", "common", "ordinary")) {
      from++;
    }
    boolean verb = s.isWord(from - 1, "represents", "represent") || from > behindVerb;
    boolean shares = s.isWord(from, "shares", "stock");
    if (!verb || !(shares || s.isWord(from, "options", "warrants", "vested", "exercisable"))) {
      return null;
    }
    int end = end(s, from);
    Instrument rights =
        end < 0 ? null : shares ? Instrument.of(s, from - 1, end) : Instrument.named(s, from, end);
    boolean come = shares && s.isWord(from + 1, "issuable", "underlying", "subject");
    come |= shares && s.isWord(from + 1, "that") && s.isWord(from + 2, "may", "can");
    return rights == null || rights.kind() == SecurityKind.COMMON || !(come || !shares)
        ? null
        : new Includes(
            Includes.WHOLE,
            rights.kind(),
            rights.label(),
            List.of(),
            row,
            OptionalInt.empty(),
            s.range(from, end),
            rule);
  }

  /**
   * One past what is said of one kind of shares; -1 if anything is counted, or there are others.
   */
  private static int end(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      boolean others = s.isWord(i, "and", "or", "plus") && !s.isWord(i - 1, "conversion", "on");
      if (i == from + LONGEST || s.is(i, ItemKind.SEMICOLON) || others) {
        return -1;
      }
      if (s.is(i, ItemKind.NUMBER) && PartCount.begins(s, i)) {
        return -1;
      }
      if (s.is(i, ItemKind.COMMA) && !s.is(i - 1, ItemKind.NUMBER)) {
        return i;
      }
    }
    return s.size();
  }
}
