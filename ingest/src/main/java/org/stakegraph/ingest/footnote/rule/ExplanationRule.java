package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/** Sentences that explain how figures were made up, or give an address: no fact about a party. */
final class ExplanationRule implements Rule {
  private static final List<List<String>> OPENINGS =
      List.of(
          List.of("beneficial", "ownership", "is", "determined"),
          List.of("unless", "otherwise"),
          List.of("assumes"),
          List.of("assuming"),
          List.of("percentages"),
          List.of("percentage"),
          List.of("based", "on"),
          List.of("based", "upon"),
          List.of("based", "solely"),
          List.of("see", "note"),
          List.of("see", "footnote"),
          List.of("the", "percentage"),
          List.of("the", "percentages"));

  /** Items of "the ordinary shares beneficially owned by the holder". */
  private static final int LONGEST_SUBJECT = 16;

  @Override
  public String id() {
    return "footnote-explanation";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.at() != 0 || s.size() < 2) {
      return null;
    }
    boolean opening = OPENINGS.stream().anyMatch(words -> s.after(0, words) > 0);
    boolean explains =
        opening || isAddress(s) || allAmounts(s) || contains(s, "may", "exceed", "the", "number");
    int end = s.isWord(0, "based") ? source(place) : s.isWord(0, "see") ? relative(s) : s.size();
    return explains ? Match.of(end, List.of()) : null;
  }

  /** "See note 4 with respect to the shares held by F, of which": what follows says something. */
  private static int relative(Sentence s) {
    for (int i = 2; i + 2 < s.size(); i++) {
      if (s.is(i, ItemKind.COMMA) && s.after(i + 1, "of", "which") > 0) {
        return i;
      }
    }
    return s.size();
  }

  /** The end of "Based on a Schedule 13G of A," before what it says; the sentence's if nothing. */
  private static int source(Place place) {
    Sentence s = place.sentence();
    for (int i = 2; i + 1 < s.size(); i++) {
      boolean opens =
          s.is(i, ItemKind.COMMA)
              && (s.is(i + 1, ItemKind.PARTY)
                  || s.isWord(i + 1, "the", "each", "he", "she", "it", "they"));
      Nominal subject = opens ? place.at(i + 1).nominal(i + 1) : null;
      boolean says = subject != null && FiniteVerbs.at(s, subject.end());
      if (says || (s.is(i, ItemKind.COMMA) && enumerates(s, i + 1))) {
        return i;
      }
    }
    return s.size();
  }

  /** ", represents 500 shares", ", the shares of the holder consist of 500 shares". */
  private static boolean enumerates(Sentence s, int from) {
    boolean shares = s.isWord(from, "the", "these", "such");
    for (int i = from; i < Math.min(s.size(), from + LONGEST_SUBJECT); i++) {
      if (PartCount.isEnumerating(s, i)) {
        return s.is(i + 1, ItemKind.NUMBER) || s.is(i + 1, ItemKind.LABEL);
      }
      if ((!shares && i > from) || s.is(i, ItemKind.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** "The principal business address of A is". */
  private static boolean isAddress(Sentence s) {
    int i = s.isWord(0, "the", "each", "their", "its", "his", "her") ? 1 : 0;
    while (s.isWord(i, "principal", "business", "registered", "mailing", "office", "and")) {
      i++;
    }
    return s.isWord(i, "address", "addresses") && s.isWord(i + 1, "of", "for", "is", "and");
  }

  /** "All amounts include shares issuable upon ...": no number, no party. */
  private static boolean allAmounts(Sentence s) {
    boolean amounts = false;
    boolean include = false;
    for (int i = 0; i < s.size(); i++) {
      if ((s.is(i, ItemKind.NUMBER) && PartCount.begins(s, i)) || s.is(i, ItemKind.PARTY)) {
        return false;
      }
      amounts |= !include && s.isWord(i, "amounts", "number", "numbers", "figures", "amount");
      include |= s.isWord(i, "include", "includes");
    }
    return amounts && include;
  }

  private static boolean contains(Sentence s, String... words) {
    for (int i = 0; i < s.size(); i++) {
      if (s.after(i, words) > 0) {
        return true;
      }
    }
    return false;
  }
}
