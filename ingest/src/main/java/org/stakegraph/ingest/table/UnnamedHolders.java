package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Tells rows that count the shares of nobody in particular, as tables do that add up to all shares
 * there are: "Public", "Treasury shares", "Other shareholders".
 */
final class UnnamedHolders {
  private static final int MOST_WORDS = 10;

  /** Whom such a row is about. */
  private static final Set<String> NOBODY =
      Set.of(
          "public",
          "treasury",
          "float",
          "others",
          "other",
          "remaining",
          "minority",
          "employees",
          "employee",
          "market",
          "retail",
          "unidentified",
          "bearer");

  /** What else such a row says. */
  private static final Set<String> BESIDE =
      Set.of(
          "all",
          "and",
          "as",
          "at",
          "by",
          "in",
          "of",
          "on",
          "or",
          "the",
          "than",
          "with",
          "less",
          "our",
          "own",
          "general",
          "free",
          "held",
          "owned",
          "traded",
          "shares",
          "share",
          "stock",
          "ordinary",
          "common",
          "registered",
          "capital",
          "shareholders",
          "shareholder",
          "stockholders",
          "stockholder",
          "shareholding",
          "shareholdings",
          "holders",
          "investors",
          "institutional",
          "individual",
          "private",
          "small",
          "company",
          "ads",
          "adss");

  /** As what else those are summed up who will own a company after a merger or an offering. */
  private static final Set<String> KINDS =
      Set.of(
          "stockholders",
          "shareholders",
          "equityholders",
          "securityholders",
          "unitholders",
          "holders",
          "affiliates",
          "parties",
          "purchasers",
          "lenders",
          "noteholders",
          "creditors",
          "participants",
          "sponsor",
          "public");

  /** The same, where firms may be called so and the words before have to tell. */
  private static final Set<String> INVESTORS = Set.of("investors", "founders", "subscribers");

  private static final Set<String> WHICH =
      Set.of(
          "new",
          "existing",
          "initial",
          "current",
          "former",
          "other",
          "public",
          "private",
          "pipe",
          "backstop",
          "our");

  private UnnamedHolders() {}

  /** "None" where a name would stand: nobody owns so much of the class. */
  static boolean saysNone(AlignedText name) {
    return name.toString().equalsIgnoreCase("none");
  }

  /** "Existing Stockholders", "Holders of Senior Notes", "Shares held by our directors". */
  static boolean areKinds(AlignedText text) {
    List<Word> words = Word.of(text);
    if (words.isEmpty() || words.stream().anyMatch(word -> word.is("selling"))) {
      return false;
    }
    int last = words.size() - 1;
    boolean of = last > 1 && words.get(1).is("of") && KINDS.contains(words.get(0).letters());
    boolean investors =
        INVESTORS.contains(words.get(last).letters())
            && words.subList(0, last).stream().allMatch(word -> WHICH.contains(word.letters()));
    return of
        || investors
        || KINDS.contains(words.get(last).letters())
        || RowWords.isHeading(text)
        || isPhrase(text, words);
  }

  /** Common words that only begin with a capital, as a sentence does. */
  private static boolean isPhrase(AlignedText text, List<Word> words) {
    return words.size() > 1
        && words.get(0).isCapitalised()
        && words.stream().skip(1).noneMatch(Word::isCapitalised)
        && !RowWords.isGroup(text);
  }

  /** Whether the words of a row, without footnote marks, name no holder. */
  static boolean are(AlignedText text) {
    List<Word> words = Word.of(text);
    return words.size() <= MOST_WORDS
        && words.stream().anyMatch(word -> NOBODY.contains(word.letters()))
        && words.stream().allMatch(word -> isNobody(word.letters()));
  }

  private static boolean isNobody(String word) {
    return word.isEmpty() || NOBODY.contains(word) || BESIDE.contains(word);
  }
}
