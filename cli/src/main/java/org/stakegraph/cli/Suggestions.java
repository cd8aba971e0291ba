package org.stakegraph.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names that someone may have meant. */
final class Suggestions {
  private static final int MOST = 3;

  private Suggestions() {}

  /** Known names near a wrong one: few letters apart, or one within the other. */
  static List<String> near(String wrong, List<String> known) {
    int allowed = Math.max(2, wrong.length() / 3);
    return known.stream()
        .filter(name -> name.contains(wrong) || distance(wrong, name) <= allowed)
        .sorted(Comparator.comparingInt((String name) -> distance(wrong, name)))
        .limit(MOST)
        .toList();
  }

  /** {@code 'a' or 'b'}. */
  static String list(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "));
  }

  /** Levenshtein's distance: letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
