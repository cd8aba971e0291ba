package org.stakegraph.ingest.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.text.Word;

/** On which line of their entries the figures of a typed table stand, by what other lines say. */
final class EntryOrder {
  /** Where so many times as many entries begin with their figures, all do. */
  private static final int MOST_CLOSED = 3;

  private EntryOrder() {}

  /** Whether entries begin with their figures; {@code null} stands for lines without words. */
  static boolean isFiguresFirst(List<@Nullable TypedRow> rows) {
    return openStretches(rows) || tailsFollow(rows);
  }

  /** Whether most stretches of lines between blank ones begin with figures and end without. */
  private static boolean openStretches(List<@Nullable TypedRow> rows) {
    int opened = 0;
    int closed = 0;
    TypedRow first = null;
    TypedRow last = null;
    for (TypedRow row : rows) {
      if (row == null && first != null && last != null && first != last) {
        opened += first.hasFigures() && !last.hasFigures() ? 1 : 0;
        closed += last.hasFigures() && !first.hasFigures() ? 1 : 0;
      }
      first = row == null ? null : first == null ? row : first;
      last = row;
    }
    return opened > 1 && opened > MOST_CLOSED * closed;
  }

  /**
   * Whether lines that can only end a name stand right below figures, and no line that leads to the
   * next name right above any.
   */
  private static boolean tailsFollow(List<@Nullable TypedRow> rows) {
    boolean tails = false;
    TypedRow above = null;
    for (TypedRow row : rows) {
      if (above != null && row != null && above.hasName() && row.hasName()) {
        boolean leads = !above.hasFigures() && row.hasFigures();
        if (leads && goesOn(above, row) && !EntryStyle.listsGroups(above.words())) {
          return false;
        }
        tails = tails || (above.hasFigures() && row.isNameOnly() && goesOn(above, row));
      }
      above = row;
    }
    return tails;
  }

  private static boolean goesOn(TypedRow above, TypedRow row) {
    return EntryStyle.joins(above.words(), row.words()) || isTail(row);
  }

  /** "Trust", "Company", "L.P." on a line of its own. */
  private static boolean isTail(TypedRow row) {
    List<Word> words = EntryStyle.unmarked(row.words());
    return words.size() == 1
        && (OrganizationWords.is(words.get(0).letters()) || LegalForm.is(words.get(0)));
  }
}
