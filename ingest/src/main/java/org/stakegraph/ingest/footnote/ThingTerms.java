package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.PartyMention;

/** Knows the terms that stand behind a party and mean something else. */
final class ThingTerms {
  /** What a term can be called that is no party: {@code Alder Corp. (the "Shares")}. */
  private static final Set<String> THINGS =
      Set.of(
          "shares",
          "stock",
          "securities",
          "units",
          "warrants",
          "warrant",
          "notes",
          "note",
          "options",
          "debentures",
          "ads",
          "adss",
          "percentage",
          "limitation",
          "blocker",
          "cap",
          "agreement",
          "offering",
          "merger",
          "transaction",
          "transactions",
          "act",
          "date",
          "prospectus",
          "schedule");

  /** Tokens between words and the term that stands for them. */
  private static final int REACH = 80;

  private ThingTerms() {}

  /**
   * Whether a term ends in a word for a thing that none of those before it bears in its name, or
   * repeats what small letters called something before.
   */
  static boolean isThing(List<Token> tokens, int from, int to, List<PartyMention> before) {
    return isNoun(tokens.get(to - 1).key(), before)
        || (before.size() == 1 && isDescribed(tokens, from, to));
  }

  private static boolean isNoun(String noun, List<PartyMention> before) {
    return THINGS.contains(noun)
        && before.stream()
            .flatMap(party -> Tokenizer.tokens(party.name()).stream())
            .noneMatch(word -> word.key().equals(noun));
  }

  /** {@code the voting trust agreed by A and B (the "Voting Trust")}. */
  private static boolean isDescribed(List<Token> tokens, int from, int to) {
    boolean several = to - from > 1 && tokens.get(from).isCapitalised();
    for (int i = Math.max(0, from - REACH); several && i + to - from < from; i++) {
      int same = 0;
      while (from + same < to && isSmall(tokens.get(i + same), tokens.get(from + same))) {
        same++;
      }
      if (from + same == to) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Token described, Token term) {
    return !described.isCapitalised() && described.key().equals(term.key());
  }
}
