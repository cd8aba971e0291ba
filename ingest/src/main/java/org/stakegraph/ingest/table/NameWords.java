package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.NameSuffix;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.text.Word;

/** The vocabulary of names of holders, in lower-case letters without punctuation. */
final class NameWords {
  /** Surnames too, but in a table's first column rather of "Alder House" or "Legal Department". */
  private static final Set<String> PLACE_WORDS = Set.of("house", "department", "counsel");

  /** Words that can open the continuation of a name on the next line, never a name. */
  private static final Set<String> NAME_TAILS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "llc",
          "lp",
          "llp",
          "ltd",
          "limited",
          "trust",
          "revocable",
          "irrevocable",
          "family",
          "living",
          "grandchild",
          "grandchildren",
          "childrens",
          "fund",
          "foundation",
          "partnership",
          "and",
          "of",
          "for",
          "fbo",
          "ttee",
          "ttees",
          "uad",
          "ua",
          "dated",
          "as",
          "jtwros",
          "jtros",
          "jt",
          "ira");

  private static final Set<String> CONNECTORS =
      Set.of("and", "of", "for", "the", "&", "fbo", "febo", "by", "as", "dated");

  /** Plurals that name kinds of holders, not one. */
  private static final Set<String> HOLDER_NOUNS =
      Set.of(
          "directors",
          "officers",
          "stockholders",
          "shareholders",
          "securityholders",
          "holders",
          "employees",
          "affiliates");

  private NameWords() {}

  static boolean isHolderNoun(Word word) {
    return HOLDER_NOUNS.contains(word.letters());
  }

  static boolean holdOrganizationWord(List<Word> words) {
    for (Word word : words) {
      if (isOrganizationWord(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isOrganizationWord(Word word) {
    return OrganizationWords.is(word.letters())
        || PLACE_WORDS.contains(word.letters())
        || LegalForm.is(word);
  }

  static boolean isNameTail(Word word) {
    String letters = word.letters();
    return NAME_TAILS.contains(letters)
        || (NameSuffix.isGeneration(letters) && !word.hasDigit())
        || letters.startsWith("ugma") // "UGMA/NY": what a custodian holds for a minor
        || letters.startsWith("utma")
        || Character.isLowerCase(word.text().charAt(0));
  }

  static boolean isConnector(Word word) {
    return CONNECTORS.contains(word.letters()) || word.text().equals("&");
  }
}
