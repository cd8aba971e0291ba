package org.stakegraph.ingest.footnote;

import java.util.Set;
import java.util.function.IntFunction;

/** Nouns by which notes speak of those whose rows they explain: "this selling security holder". */
public final class HolderNouns {
  private static final Set<String> ONE =
      Set.of(
          "holder",
          "stockholder",
          "shareholder",
          "securityholder",
          "security-holder",
          "unitholder",
          "noteholder",
          "debentureholder",
          "warrantholder");

  /** What some filings print apart from "holder". */
  private static final Set<String> HELD =
      Set.of("security", "securities", "share", "stock", "unit", "note", "debenture", "warrant");

  private static final Set<String> BEFORE = Set.of("selling", "foregoing", "aforementioned");

  private HolderNouns() {}

  /**
   * One past the noun that begins at a position, or -1.
   *
   * @param word the word at a position in lower case; empty where there is none
   */
  public static int end(IntFunction<String> word, int at) {
    int noun = BEFORE.contains(word.apply(at)) ? at + 1 : at;
    boolean parted = HELD.contains(word.apply(noun)) && isHolder(word.apply(noun + 1));
    if (parted) {
      return noun + 2;
    }
    return ONE.contains(singular(word.apply(noun))) ? noun + 1 : -1;
  }

  private static boolean isHolder(String word) {
    return singular(word).equals("holder");
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
