package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.SecurityKind;

/**
 * "Includes shares subject to options as follows: 500 shares for A; 600 shares for B", "in the
 * following amounts: A, 500 shares; B, 600": rights of several rows that one note hands out. Each
 * item is a part of the row of the party that it names.
 */
final class RowByRow {
  /** No description of the rights before the list is longer, in items. */
  private static final int LONGEST_HEAD = 60;

  /** No more rows are spoken of in one list. */
  private static final int MOST = 200;

  /** Words of "500 shares of common stock". */
  private static final int LONGEST_NOUN = 6;

  private static final Set<String> NOUNS =
      Set.of("shares", "share", "options", "of", "common", "ordinary", "stock", "class", "a", "b");

  /** Words of "the following numbers of options". */
  private static final Set<String> COUNTS =
      Set.of("the", "following", "number", "numbers", "amount", "amounts", "of");

  private final Sentence s;

  private RowByRow(Sentence sentence) {
    this.s = sentence;
  }

  /**
   * A party and how many shares its row includes.
   *
   * @param end one past the last item
   */
  private record Entry(int start, int end, PartyMention row, long shares) {}

  /** The parts of a list behind {@code first}; none if it is no such list. */
  static List<Includes> at(Sentence s, int first, NoteContext context, String rule) {
    RowByRow list = new RowByRow(s);
    int start = list.start(first);
    Instrument rights = start < 0 ? null : rights(s, first, start);
    if (rights == null) {
      return List.of();
    }
    OptionalInt days = days(s, first, start, context);
    List<Includes> said = new ArrayList<>();
    for (Entry entry : list.entries(start)) {
      said.add(
          new Includes(
              entry.shares(),
              rights.kind(),
              rights.label(),
              List.of(),
              Optional.of(entry.row()),
              days,
              s.range(entry.start(), entry.end()),
              rule));
    }
    return said;
  }

  /** Where a list of at least two entries begins before which nothing is counted, or -1. */
  private int start(int first) {
    for (int i = first; i < s.size() && i < first + LONGEST_HEAD; i++) {
      Entry entry = entry(i);
      if (entry != null && entry(behind(entry.end())) != null) {
        return i;
      }
      if (s.is(i, ItemKind.NUMBER) && PartCount.begins(s, i, first)) {
        return -1;
      }
    }
    return -1;
  }

  private List<Entry> entries(int start) {
    List<Entry> entries = new ArrayList<>();
    Entry entry = entry(start);
    while (entry != null && entries.size() < MOST) {
      entries.add(entry);
      entry = entry(behind(entry.end()));
    }
    return entries;
  }

  private int behind(int end) {
    int i = end;
    while (s.is(i, ItemKind.COMMA) || s.is(i, ItemKind.SEMICOLON) || s.isWord(i, "and")) {
      i++;
    }
    return i;
  }

  private @Nullable Entry entry(int i) {
    Entry entry = s.is(i, ItemKind.NUMBER) ? sharesFor(i) : named(i);
    boolean closed =
        entry != null
            && (entry.end() >= s.size()
                || s.is(entry.end(), ItemKind.COMMA)
                || s.is(entry.end(), ItemKind.SEMICOLON)
                || s.isWord(entry.end(), "and"));
    return closed && entry.shares() > 0 ? entry : null;
  }

  /** "500 shares for A". */
  private @Nullable Entry sharesFor(int number) {
    int party = noun(number + 1) + 1;
    boolean given = s.isWord(party - 1, "for") && isParty(party);
    return given
        ? new Entry(number, party + 1, s.item(party).parties().get(0), PartCount.of(s, number))
        : null;
  }

  /** "A, 500 shares", "A - 500". */
  private @Nullable Entry named(int party) {
    boolean sign = s.is(party + 1, ItemKind.COMMA) || s.is(party + 1, ItemKind.OTHER);
    int number = sign ? party + 2 : party + 1;
    return isParty(party) && s.is(number, ItemKind.NUMBER)
        ? new Entry(
            party, noun(number + 1), s.item(party).parties().get(0), PartCount.of(s, number))
        : null;
  }

  private boolean isParty(int i) {
    return s.is(i, ItemKind.PARTY) && s.item(i).parties().size() == 1 && !s.item(i).possessive();
  }

  private int noun(int from) {
    int i = from;
    while (i < from + LONGEST_NOUN && NOUNS.contains(s.word(i))) {
      i++;
    }
    return i;
  }

  /** The rights that the words before the list name; null where shares are held outright. */
  private static @Nullable Instrument rights(Sentence s, int first, int start) {
    Instrument read = Instrument.of(s, first - 1, start);
    boolean right = read != null && read.kind() != SecurityKind.COMMON;
    int noun = first;
    while (noun < start && COUNTS.contains(s.word(noun))) {
      noun++;
    }
    return right ? read : Instrument.named(s, noun, start);
  }

  private static OptionalInt days(Sentence s, int first, int start, NoteContext context) {
    Part head = new Part(first, false, 0);
    head.end = start;
    head.limit = start;
    return new PartReader(s, context).withinDays(head);
  }
}
