package org.stakegraph.ingest.statement;

import java.util.Set;

/**
 * Words that name an office in a company and hardly anything else, so that one of them is enough:
 * "Chairman", "CEO". Partners, trustees, members and counsel are called so beside companies as
 * well, comptrollers in states, and some companies are called "CCO" or "CIO".
 */
public final class OfficeWords {
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "copresident",
          "officer",
          "director",
          "codirector",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "cochair",
          "cochairman",
          "secretary",
          "treasurer",
          "controller",
          "ceo",
          "coceo",
          "cfo",
          "coo",
          "cto",
          "cmo",
          "cso",
          "evp",
          "svp",
          "vp");

  private OfficeWords() {}

  /**
   * Whether a word names the office of one.
   *
   * @param word in small letters, without points and dashes
   */
  public static boolean is(String word) {
    return OFFICES.contains(word);
  }
}
