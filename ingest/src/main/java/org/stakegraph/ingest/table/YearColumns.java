package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.stakegraph.ingest.text.Dates;
import org.stakegraph.ingest.text.Word;

/**
 * The columns of earlier years, where a table tells the same of several: Form 20-F asks for changes
 * over three years (Item 7.A). What is owned now is what the last of them tells.
 */
final class YearColumns {
  private static final int DIGITS = 4;

  private YearColumns() {}

  /** Those of all years but the last; none unless each year has columns with the same labels. */
  static Set<Integer> earlier(Sheet sheet, List<ColumnUse> uses) {
    TreeMap<Integer, List<Integer>> years = new TreeMap<>();
    for (int c = 0; c < uses.size(); c++) {
      if (uses.get(c) == ColumnUse.SHARES || uses.get(c) == ColumnUse.PERCENT) {
        years.computeIfAbsent(year(sheet.labels(c).all()), y -> new ArrayList<>()).add(c);
      }
    }
    if (years.size() < 2 || years.containsKey(0)) {
      return Set.of();
    }
    List<String> last = labels(sheet, years.lastEntry().getValue());
    Set<Integer> earlier = new HashSet<>();
    for (Map.Entry<Integer, List<Integer>> year : years.headMap(years.lastKey()).entrySet()) {
      if (!labels(sheet, year.getValue()).equals(last)) {
        return Set.of();
      }
      earlier.addAll(year.getValue());
    }
    return earlier;
  }

  /** The last year that a label names, or 0. */
  private static int year(String label) {
    int year = 0;
    for (Word word : Word.of(label)) {
      String digits = word.letters();
      boolean named = digits.length() == DIGITS && Word.isDigits(digits);
      year = named && isCentury(digits) ? Integer.parseInt(digits) : year;
    }
    return year;
  }

  private static boolean isCentury(String digits) {
    return digits.startsWith("19") || digits.startsWith("20");
  }

  /** What the labels say beside dates. */
  private static List<String> labels(Sheet sheet, List<Integer> columns) {
    List<String> labels = new ArrayList<>();
    for (int column : columns) {
      StringJoiner words = new StringJoiner(" ");
      for (Word word : Word.of(sheet.labels(column).all())) {
        if (!word.hasDigit() && Dates.month(word.letters()) == 0) {
          words.add(word.letters());
        }
      }
      labels.add(words.toString());
    }
    return labels;
  }
}
