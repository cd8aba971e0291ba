package org.stakegraph.ingest.table;

import java.util.List;
import java.util.function.Supplier;

/**
 * Knows tables whose numbers of shares are rounded, as their corner or the line right before them
 * says: "(Shares in thousands)". What was rounded is no number of shares.
 */
final class RoundedShares {
  private static final List<String> ROUNDED =
      List.of(
          "in thousands",
          "thousands of",
          "in millions",
          "millions of",
          "000s",
          "000's",
          "000\u2019s",
          "(000)");

  /** What else is rounded in such a table, and what is not. */
  private static final List<String> OTHERS =
      List.of(
          "dollar", "$", "except share", "except for share", "except number", "except per share");

  private RoundedShares() {}

  /**
   * Whether the numbers of shares of a sheet are rounded.
   *
   * @param prose what is said before it, in lower case, each paragraph on a line
   */
  static boolean are(Sheet sheet, Supplier<String> prose) {
    return says(sheet.labels(sheet.name()).all()) || says(nearest(prose.get()));
  }

  private static boolean says(String words) {
    return ROUNDED.stream().anyMatch(words::contains) && OTHERS.stream().noneMatch(words::contains);
  }

  private static String nearest(String prose) {
    String said = prose.stripTrailing();
    return said.substring(said.lastIndexOf('\n') + 1);
  }
}
