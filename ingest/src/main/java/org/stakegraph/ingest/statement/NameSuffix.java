package org.stakegraph.ingest.statement;

import java.util.Set;

/** What stands behind the names of persons: "Jr.", "III", "Ph.D.", "Esq.". */
public final class NameSuffix {
  private static final Set<String> GENERATIONS =
      Set.of("jr", "sr", "ii", "iii", "iv", "2d", "3d", "2nd", "3rd");

  /** Degrees, certificates and orders. */
  private static final Set<String> DEGREES =
      Set.of(
          "esq", "esquire", "md", "phd", "mba", "cpa", "jd", "scd", "dds", "dvm", "pharmd", "cfa",
          "rn", "mph", "obe", "cbe", "drph", "dsc", "do");

  private NameSuffix() {}

  /**
   * Whether a word is such a suffix. "Do" is a surname, where "D.O." and "DO" are degrees.
   *
   * @param word in small letters, without points
   * @param printed the same word as it stands there
   */
  public static boolean is(String word, String printed) {
    return GENERATIONS.contains(word)
        || (DEGREES.contains(word) && !(word.equals("do") && printed.startsWith("Do")));
  }

  /**
   * Whether a word tells one of a family from those before: "Jr.", "2nd". What begins with a digit
   * may begin an address as well.
   *
   * @param word in small letters, without points
   */
  public static boolean isGeneration(String word) {
    return GENERATIONS.contains(word);
  }
}
