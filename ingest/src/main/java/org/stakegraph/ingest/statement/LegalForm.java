package org.stakegraph.ingest.statement;

import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** What the names of companies, partnerships, trusts and funds end with. */
public final class LegalForm {
  /** The forms of companies and partnerships here and abroad, in small letters without points. */
  private static final Set<String> FORMS =
      Set.of(
          "ab",
          "ag",
          "anstalt",
          "aps",
          "as",
          "asa",
          "bhd",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "cv",
          "fsb",
          "gmbh",
          "inc",
          "incorporated",
          "kg",
          "kgaa",
          "kk",
          "lc",
          "ldc",
          "limited",
          "llc",
          "lllp",
          "llp",
          "lp",
          "ltd",
          "na",
          "nv",
          "oy",
          "oyj",
          "pa",
          "pc",
          "plc",
          "publ",
          "pllc",
          "pte",
          "pty",
          "sa",
          "sarl",
          "sas",
          "sca",
          "scsp",
          "se",
          "sicar",
          "sicav",
          "spa",
          "spc",
          "srl",
          "ulc");

  /** Forms that are other words too where a line may as well be a street or prose. */
  private static final Set<String> AMBIGUOUS = Set.of("as", "se");

  /** What else ends a name in a cell or a typed line: what is no company, and who has no form. */
  private static final Set<String> KINDS =
      Set.of("trust", "foundation", "fund", "funds", "partnership", "estate", "bank");

  private LegalForm() {}

  /**
   * Whether a word is the form of a company or partnership.
   *
   * @param word in small letters, without points
   */
  public static boolean of(String word) {
    return FORMS.contains(word);
  }

  /**
   * Whether a word, however it is pointed, may end the name in a row: {@code L.L.C.,}, {@code llc}
   * or {@code Trust}.
   */
  public static boolean is(Word word) {
    String letters = word.letters();
    return word.text().startsWith("A/S")
        || KINDS.contains(letters)
        || (FORMS.contains(letters) && !AMBIGUOUS.contains(letters));
  }
}
