package org.stakegraph.ingest.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/**
 * By which name words tell a class of shares from the others of the same issuer: {@code class b},
 * {@code series a}, and {@code common} or {@code preferred} where no letter or number does.
 */
public final class ClassName {
  private static final Set<String> LETTERED = Set.of("class", "series");
  private static final Set<String> COMMON = Set.of("common", "ordinary");
  private static final Set<String> PREFERRED = Set.of("preferred", "preference");

  /** Behind these words stands what the shares come from, or who has them. */
  private static final Set<String> BEHIND =
      Set.of(
          "issuable",
          "issued",
          "upon",
          "into",
          "for",
          "conversion",
          "convertible",
          "exchangeable",
          "underlying",
          "represented",
          "held",
          "owned");

  /** Nouns of what is no share though it has a letter. */
  private static final Set<String> NO_SHARES =
      Set.of("unit", "units", "warrant", "warrants", "option", "options", "interest", "interests");

  private ClassName() {}

  /** The class of the shares that words count; empty if they name none. */
  public static Optional<String> of(String words) {
    List<Word> all = Word.of(words);
    Optional<String> plain = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i).letters();
      if (BEHIND.contains(word)) {
        break;
      }
      if (LETTERED.contains(word) && i + 1 < all.size()) {
        return isShares(all, i + 2)
            ? Optional.of(word + " " + all.get(i + 1).core())
            : Optional.empty();
      }
      if (plain.isEmpty() && (COMMON.contains(word) || PREFERRED.contains(word))) {
        plain = Optional.of(COMMON.contains(word) ? "common" : "preferred");
      }
    }
    return plain;
  }

  /**
   * Whether two names are of different classes: "Class A" and "Class B" are, "common" may be what
   * is called "Class A" elsewhere.
   */
  public static boolean areApart(String one, String other) {
    Optional<String> a = of(one);
    Optional<String> b = of(other);
    return a.isPresent()
        && b.isPresent()
        && !a.equals(b)
        && a.get().indexOf(' ') < 0 == b.get().indexOf(' ') < 0;
  }

  /** Whether no other noun follows within the words that name the class. */
  private static boolean isShares(List<Word> words, int from) {
    for (int i = from; i < words.size() && i < from + 3; i++) {
      if (NO_SHARES.contains(words.get(i).letters())) {
        return false;
      }
      if (COMMON.contains(words.get(i).letters()) || words.get(i).letters().startsWith("share")) {
        return true;
      }
    }
    return true;
  }
}
