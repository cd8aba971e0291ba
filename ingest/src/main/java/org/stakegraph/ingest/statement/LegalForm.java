package org.stakegraph.ingest.statement;

import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** What the name of an organization or a trust ends with. */
public final class LegalForm {
  /** Words that end the name of an organization or trust. */
  private static final Set<String> FORMS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "company",
          "llc",
          "lc",
          "lp",
          "llp",
          "lllp",
          "ltd",
          "limited",
          "ldc",
          "plc",
          "sa",
          "nv",
          "bv",
          "ag",
          "gmbh",
          "spc",
          "sicav",
          "sarl",
          "ab",
          "asa",
          "pc",
          "pa",
          "pllc",
          "na",
          "trust",
          "foundation",
          "fund",
          "funds",
          "partnership",
          "estate",
          "bank");

  private LegalForm() {}

  /** Whether a word is one, however it is pointed: {@code L.L.C.,} or {@code llc}. */
  public static boolean is(Word word) {
    return FORMS.contains(word.letters());
  }
}
