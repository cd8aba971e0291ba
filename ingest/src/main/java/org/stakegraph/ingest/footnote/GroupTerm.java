package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * A term whose sentence says of whom it speaks only behind it: {@code The "Alder Funds" shall refer
 * to A and B}, {@code The managers, or collectively, the Alder Managers, of F are A and B}.
 */
final class GroupTerm {
  private static final int LONGEST_TERM = 8;

  /** Tokens between a term and the verb behind which its members stand. */
  private static final int LONGEST_OWNER = 14;

  private static final int MOST_MEMBERS = 200;
  private static final int LONGEST_LIST = 600;

  private static final Set<String> REFERS = Set.of("refer", "refers", "mean", "means");
  private static final Set<String> LEADS = Set.of("collectively", "together", "or", "the");

  /**
   * A term read.
   *
   * @param end one past the words that are no part of the clause
   * @param from its first token
   * @param to one past its last token
   */
  record Found(int end, int from, int to, List<PartyMention> members) {}

  private final List<Token> tokens;
  private final PartyPhrases phrases;

  GroupTerm(List<Token> tokens, PartyPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** {@code [The] "T" [shall] refer[s] to A, B and C} at the head of a sentence, or null. */
  @Nullable Found atHead() {
    int open = isKey(0, "the") || isKey(0, "as") ? 1 : 0;
    int close = isKind(open, TokenKind.QUOTE) ? termEnd(open + 1) : -1;
    if (close < 0 || !isKind(close, TokenKind.QUOTE)) {
      return null;
    }
    int verb = isKey(close + 1, "shall") ? close + 2 : close + 1;
    boolean refers = verb < tokens.size() && REFERS.contains(tokens.get(verb).key());
    int first = isKey(verb + 1, "to") ? verb + 2 : verb + 1;
    return refers ? found(first, open + 1, close, first) : null;
  }

  /** {@code , or collectively, the T, of F are A, B and C} at a comma, or null. */
  @Nullable Found aside(int comma) {
    int from = comma + 1;
    boolean collective = false;
    while (from < comma + 6 && (isKind(from, TokenKind.COMMA) || isLead(from))) {
      collective |= isKey(from, "collectively") || isKey(from, "together");
      from++;
    }
    int to = collective ? termEnd(from) : -1;
    int verb = to > 0 && isKind(to, TokenKind.COMMA) && isKey(to + 1, "of") ? verb(to + 2) : -1;
    return verb < 0 ? null : found(to + 1, from, to, verb + 1);
  }

  /**
   * {@code referred to herein as the T} or {@code collectively as the T}, of those named before, or
   * null; it has no members yet.
   */
  @Nullable Found called(int at) {
    int as = at + 1;
    if (isKey(at, "referred") && isKey(as, "to")) {
      while (as < at + LONGEST_TERM && !isKey(as, "as")) {
        as++;
      }
    } else if (!isKey(at, "collectively")) {
      return null;
    }
    int open = isKey(as + 1, "the") ? as + 2 : as + 1;
    int from = isKind(open, TokenKind.QUOTE) ? open + 1 : open;
    from = isKey(from, "the") ? from + 1 : from;
    int to = isKey(as, "as") ? termEnd(from) : -1;
    boolean shares = to > 0 && NotParties.WORDS.contains(tokens.get(to - 1).key());
    return to < 0 || shares ? null : new Found(to, from, to, List.of());
  }

  /**
   * {@code (collectively, the "T") are A, B and C} behind "The managers of M", or null.
   *
   * @param close where the brackets that open at a token close
   */
  @Nullable Found inBrackets(int open, int close) {
    int from = open + 1;
    while (from < close && (isKind(from, TokenKind.COMMA) || isLead(from))) {
      from++;
    }
    int to = isKind(from, TokenKind.QUOTE) ? termEnd(from + 1) : -1;
    boolean several = to == close - 1 && isKind(to, TokenKind.QUOTE) && isKey(close + 1, "are");
    boolean plural = several && tokens.get(to - 1).key().endsWith("s");
    return plural ? found(close + 1, from + 1, to, close + 2) : null;
  }

  private @Nullable Found found(int end, int from, int to, int first) {
    List<PartyMention> members = members(first);
    return members.size() < 2 ? null : new Found(end, from, to, members);
  }

  private boolean isLead(int i) {
    return i < tokens.size() && LEADS.contains(tokens.get(i).key());
  }

  /** One past a term of capitalised words, or -1. */
  private int termEnd(int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + LONGEST_TERM)
        && (tokens.get(end).isCapitalised() || tokens.get(end).kind() == TokenKind.NUMBER)) {
      end++;
    }
    return end > from ? end : -1;
  }

  private int verb(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_OWNER); i++) {
      if (isKey(i, "are")) {
        return i;
      }
      if (isKind(i, TokenKind.SEMICOLON) || isKind(i, TokenKind.OPEN)) {
        return -1;
      }
    }
    return -1;
  }

  /** The parties listed from a token on, with what is said of each between commas. */
  private List<PartyMention> members(int first) {
    List<PartyMention> members = new ArrayList<>();
    int i = first;
    int limit = Math.min(tokens.size(), first + LONGEST_LIST);
    while (i < limit && members.size() < MOST_MEMBERS && !ends(i)) {
      PartyPhrases.Found party = phrases.at(i);
      boolean member = party != null && !party.possessive() && opensMember(i, first);
      if (member) {
        members.addAll(party.mentions());
      }
      i = party == null ? afterBrackets(i) : party.end();
    }
    return members;
  }

  private boolean opensMember(int i, int first) {
    int before = isKey(i - 1, "the") ? i - 2 : i - 1;
    return before < first
        || isKind(before, TokenKind.COMMA)
        || isKind(before, TokenKind.SEMICOLON)
        || isKind(before, TokenKind.LABEL)
        || isKey(before, "and");
  }

  /** Where the list is over: another clause begins. */
  private boolean ends(int i) {
    return isKey(i, "which") || isKey(i, "who") || isKey(i, "with") || isKey(i, "is");
  }

  private int afterBrackets(int i) {
    int close = i + 1;
    if (isKind(i, TokenKind.OPEN)) {
      int limit = Math.min(tokens.size(), i + LONGEST_OWNER);
      while (close < limit && tokens.get(close).kind() != TokenKind.CLOSE) {
        close++;
      }
    }
    return close;
  }

  private boolean isKind(int i, TokenKind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == kind;
  }

  private boolean isKey(int i, String key) {
    return i >= 0 && i < tokens.size() && tokens.get(i).key().equals(key);
  }
}
