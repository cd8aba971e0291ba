package org.stakegraph.ingest.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Tells a postal code that stands alone on the last line of an address from a number of shares: the
 * column that it stands in holds words nearly everywhere.
 */
final class PostalCodes {
  /** So many cells of words for each of figures. */
  private static final int WORDS_FOR_FIGURE = 3;

  private PostalCodes() {}

  /** Makes words of the postal codes in columns of addresses. */
  static void inWords(List<@Nullable TypedRow> rows) {
    Map<Integer, Integer> balance = new HashMap<>();
    Set<Integer> coded = new HashSet<>();
    for (TypedRow row : rows) {
      if (row != null) {
        for (int column : row.columns()) {
          boolean figure = row.hasFigures(column);
          boolean code = figure && isCode(row.words(column));
          balance.merge(column, code ? -1 : figure ? -WORDS_FOR_FIGURE : 1, Integer::sum);
          if (code) {
            coded.add(column);
          }
        }
      }
    }
    coded.removeIf(column -> balance.getOrDefault(column, 0) <= 0);
    for (TypedRow row : rows) {
      for (int column : coded) {
        if (row != null && row.hasFigures(column) && isCode(row.words(column))) {
          row.isWords(column);
        }
      }
    }
  }

  private static boolean isCode(AlignedText words) {
    return ZipCode.is(words.toString());
  }
}
