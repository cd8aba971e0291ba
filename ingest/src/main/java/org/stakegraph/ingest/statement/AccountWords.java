package org.stakegraph.ingest.statement;

import java.util.Set;

/**
 * Words for the account in which somebody saves for retirement: "Rollover IRA", "Keogh". "Roth" is
 * a surname as well, so that they say something only where a name can be over.
 */
public final class AccountWords {
  private static final Set<String> WORDS =
      Set.of("ira", "iras", "roth", "rollover", "r/o", "sep", "sep-ira", "sepira", "keogh");

  private AccountWords() {}

  /**
   * Whether a word is one.
   *
   * @param word in small letters, with or without its dashes
   */
  public static boolean is(String word) {
    return WORDS.contains(word);
  }
}
