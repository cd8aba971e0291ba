package org.stakegraph.ingest.footnote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "Birch Corp., the general partner of the Partnership (the "General Partner")": a term in the
 * words of a capacity is its bearer's, not that of the party in which it is borne; one in words of
 * a name is that of whose name it is.
 */
final class RoleTerm {
  /** "the sole general partner": words before those of the term. */
  private static final int MOST_ADJECTIVES = 3;

  /** Parties that what is said of a party may name before its term. */
  private static final int MOST_BETWEEN = 3;

  /** Items from "nominee" to the brackets behind all for whom it is one. */
  private static final int LONGEST_NOMINATION = 40;

  private RoleTerm() {}

  /** The party that the term between two brackets means by its capacity, or null. */
  static @Nullable PartyMention bearer(List<Item> items, List<Token> tokens, int from, int to) {
    int quote = from < to && tokens.get(from).key().equals("the") ? from + 1 : from;
    int close = quote < to && tokens.get(quote).kind() == TokenKind.QUOTE ? quote + 1 : -1;
    int first = close;
    while (close > 0 && close < to && tokens.get(close).kind() == TokenKind.WORD) {
      close++;
    }
    int last = items.size() - 1;
    boolean term = first > 0 && close == to - 1 && close > first && last > 2;
    int role = term && isParty(items, last) ? beforeOf(items, last) : -1;
    for (int word = close - 1; role > 0 && word >= first; word--) {
      role = items.get(role).key().equals(tokens.get(word).key()) ? role - 1 : -1;
    }
    return role > 0 ? named(items, role) : null;
  }

  /** The item before "of [the] F" or "to F", or -1. */
  private static int beforeOf(List<Item> items, int party) {
    int i = items.get(party - 1).key().equals("the") ? party - 2 : party - 1;
    boolean of = items.get(i).key().equals("of") || items.get(i).key().equals("to");
    return of ? i - 1 : -1;
  }

  /** The party before ", the sole" or ", which is the", or null. */
  private static @Nullable PartyMention named(List<Item> items, int last) {
    int i = last;
    while (i > last - MOST_ADJECTIVES && i > 0 && items.get(i).kind() == ItemKind.WORD) {
      i--;
    }
    boolean comma = i > 0 && i < last && items.get(i).kind() == ItemKind.COMMA;
    return comma && isParty(items, i - 1) && items.get(i - 1).parties().size() == 1
        ? items.get(i - 1).parties().get(0)
        : null;
  }

  private static boolean isParty(List<Item> items, int i) {
    return items.get(i).kind() == ItemKind.PARTY && !items.get(i).possessive();
  }

  /**
   * "A for itself and as nominee for B and related individuals (the "T")": A, the one holder, whom
   * the term means; or null.
   */
  static @Nullable PartyMention nominee(List<Item> items) {
    int i = items.size() - 1;
    int first = Math.max(5, items.size() - LONGEST_NOMINATION);
    if (i < first || items.get(i).kind() != ItemKind.WORD) {
      return null;
    }
    while (i >= first && !items.get(i).key().equals("nominee")) {
      i--;
    }
    boolean both =
        i >= first
            && items.get(i - 1).key().equals("as")
            && items.get(i - 2).key().equals("and")
            && items.get(i - 3).key().equals("itself")
            && items.get(i - 4).key().equals("for");
    int holder = both && items.get(i - 5).kind() == ItemKind.COMMA ? i - 6 : i - 5;
    boolean one = both && holder >= 0 && isParty(items, holder);
    return one && items.get(holder).parties().size() == 1
        ? items.get(holder).parties().get(0)
        : null;
  }

  /** A term in words of a name that stands before what is said of it: whose name it shortens. */
  static List<PartyMention> abbreviated(
      List<Item> items, List<Token> tokens, int from, int to, List<PartyMention> before) {
    int first = from < to && tokens.get(from).key().equals("the") ? from + 1 : from;
    boolean quoted =
        before.size() < 2
            && to - first > 3
            && tokens.get(first).kind() == TokenKind.QUOTE
            && tokens.get(to - 1).kind() == TokenKind.QUOTE;
    if (!quoted || (before.size() == 1 && shortens(tokens, first + 1, to - 1, before.get(0)))) {
      return before;
    }
    int parties = 0;
    for (int i = items.size() - 1; i >= 0 && parties < MOST_BETWEEN; i--) {
      Item item = items.get(i);
      if (item.kind() == ItemKind.PARTY && !item.possessive() && item.parties().size() == 1) {
        parties++;
        if (shortens(tokens, first + 1, to - 1, item.parties().get(0))) {
          return item.parties();
        }
      }
    }
    return before;
  }

  /** Whether all words of a term are those of a name, in order and from its first on. */
  private static boolean shortens(List<Token> tokens, int from, int to, PartyMention party) {
    List<Token> name = Tokenizer.tokens(party.name());
    int next = 0;
    for (int i = from; i < to; i++) {
      int start = next;
      while (next < name.size() && !name.get(next).plain().equals(tokens.get(i).plain())) {
        next++;
      }
      if (next == name.size() || (i == from && next > start)) {
        return false;
      }
      next++;
    }
    return next < name.size();
  }
}
