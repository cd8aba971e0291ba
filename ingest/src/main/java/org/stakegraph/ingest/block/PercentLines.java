package org.stakegraph.ingest.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Joins the line that prints under a number of shares which part of their class they are, "(4.8%)"
 * below "57,365", to the line above: one cell holds both. A table sets all its rows so or none.
 */
final class PercentLines {
  private PercentLines() {}

  /** Puts such lines to those above them; {@code null} is left in their place. */
  static void join(List<@Nullable TypedRow> rows) {
    int counted = 0;
    int under = 0;
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      boolean below = isUnder(rows, i);
      counted += !below && row != null && row.hasFigures() && row.hasName() ? 1 : 0;
      under += below ? 1 : 0;
    }
    if (under < 2 || under * 2 < counted) {
      return;
    }
    for (int i = rows.size() - 1; i > 0; i--) {
      TypedRow above = rows.get(i - 1);
      TypedRow row = rows.get(i);
      if (above != null && row != null && isUnder(rows, i)) {
        above.take(row);
        rows.set(i, null);
      }
    }
  }

  /** Whether the figures of a line are percentages, at least one of them below a count. */
  private static boolean isUnder(List<@Nullable TypedRow> rows, int at) {
    TypedRow above = at == 0 ? null : rows.get(at - 1);
    TypedRow row = rows.get(at);
    if (above == null || row == null) {
      return false;
    }
    boolean under = false;
    for (int column : row.columns()) {
      AlignedText below = column == 0 ? AlignedText.EMPTY : row.words(column);
      if (isShare(below)) {
        under |= isCount(above.words(column));
      } else if (!Amounts.read(below).tokens().isEmpty()) {
        return false;
      }
    }
    return under;
  }

  private static boolean isCount(AlignedText words) {
    return !words.isEmpty() && Amounts.read(words).single().filter(Amount::isCount).isPresent();
  }

  private static boolean isShare(AlignedText words) {
    int last = words.length() - 1;
    boolean bracketed = last > 1 && words.charAt(0) == '(' && words.charAt(last) == ')';
    return Amounts.read(bracketed ? words.slice(1, last) : words)
        .single()
        .filter(PercentLines::isShare)
        .isPresent();
  }

  private static boolean isShare(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, BELOW -> true;
      case COUNT, REGROUPED, FRACTION, DECIMAL, NIL, NOT_APPLICABLE, GARBLED -> false;
    };
  }
}
