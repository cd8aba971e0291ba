package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OfficeWords;
import org.stakegraph.ingest.text.Word;

/**
 * Tells titles that their holder now bears at the issuer. One that was laid down, is only proposed
 * or is borne elsewhere ("President of Alder Bank") is none; nor is a capacity such as managing
 * member, which is never one in the company of which the table counts the shares.
 */
final class OfficeTitle {
  private static final Set<String> OFFICES =
      Set.of("officers", "counsel", "comptroller", "cio", "employee");

  private static final Set<String> DENIALS =
      Set.of(
          "former",
          "formerly",
          "past",
          "retired",
          "resigned",
          "deceased",
          "until",
          "nominee",
          "nominees",
          "nominated",
          "designate",
          "designee",
          "elect",
          "emeritus",
          "proposed",
          "prospective",
          "observer",
          "not",
          "spouse",
          "wife",
          "husband",
          "son",
          "daughter",
          "family",
          "affiliate",
          "subsidiary",
          "subsidiaries",
          "parent",
          "outside",
          "managing");

  /** What an office at the issuer can be an office of. */
  private static final Set<String> REALMS =
      Set.of(
          "the",
          "our",
          "its",
          "board",
          "directors",
          "company",
          "corporation",
          "issuer",
          "registrant",
          "us",
          "sales",
          "marketing",
          "operations",
          "finance",
          "accounting",
          "engineering",
          "research",
          "development",
          "business",
          "corporate",
          "human",
          "people",
          "product",
          "products",
          "technology",
          "strategy",
          "clinical",
          "regulatory",
          "legal",
          "manufacturing",
          "quality",
          "medical",
          "commercial",
          "investor",
          "audit",
          "compensation",
          "committee",
          "global",
          "worldwide",
          "international",
          "staff");

  private OfficeTitle() {}

  /**
   * Whether words that stand behind a person's name, or in a column of titles, are such a title.
   */
  static boolean isHeld(CharSequence title) {
    List<Word> words = Word.of(title);
    boolean office = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).letters();
      if (isDenial(words, i) || isElsewhere(words, i)) {
        return false;
      }
      office |= OfficeWords.is(word) || OFFICES.contains(word);
    }
    return office;
  }

  /** A managing director is one; a managing member or partner is so elsewhere. */
  private static boolean isDenial(List<Word> words, int at) {
    String word = words.get(at).letters();
    boolean director = at + 1 < words.size() && words.get(at + 1).letters().equals("director");
    return DENIALS.contains(word) && !(word.equals("managing") && director);
  }

  /** A company's name, or the name of something else behind "of" or "at". */
  private static boolean isElsewhere(List<Word> words, int at) {
    String word = words.get(at).letters();
    if (LegalForm.is(words.get(at))) {
      return !REALMS.contains(word) || at == 0 || !REALMS.contains(words.get(at - 1).letters());
    }
    boolean of = word.equals("of") || word.equals("at");
    return of && at + 1 < words.size() && !REALMS.contains(words.get(at + 1).letters());
  }
}
