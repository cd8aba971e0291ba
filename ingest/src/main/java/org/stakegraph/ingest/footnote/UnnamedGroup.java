package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

/**
 * "certain funds and managed accounts to which A is the adviser (the "Alder Funds")": a group that
 * bears no name but the term defined for it. A term of common words ("the Funds") names nobody.
 */
final class UnnamedGroup {
  private static final Set<String> OPENERS = Set.of("certain", "various", "several");

  /** Words that lead to the term in its brackets. */
  private static final Set<String> LEADS = Set.of("collectively", "together", "the");

  private static final Set<String> NOUNS =
      Set.of("funds", "accounts", "clients", "vehicles", "entities", "partnerships", "portfolios");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "of",
          "its",
          "their",
          "the",
          "other",
          "private",
          "investment",
          "advisory",
          "managed",
          "separately",
          "separate",
          "discretionary",
          "client",
          "hedge",
          "pooled",
          "affiliated",
          "institutional",
          "pension",
          "mutual",
          "credit",
          "and",
          "or",
          "more");

  /** First words of terms that name nobody. */
  private static final Set<String> COMMON =
      Set.of(
          "funds",
          "accounts",
          "clients",
          "advisory",
          "managed",
          "client",
          "investment",
          "private",
          "separate",
          "other",
          "affiliated",
          "reporting",
          "selling",
          "such",
          "fund",
          "account");

  /** Items between the noun and the term. */
  private static final int LONGEST_RELATIVE = 30;

  private static final int LONGEST_PHRASE = 14;
  private static final int LONGEST_TERM = 6;

  private final List<Token> tokens;

  private UnnamedGroup(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The group that begins at a token, called by its term, or null. */
  static PartyPhrases.@Nullable Found at(List<Token> tokens, int from, AlignedText text) {
    return isOneOf(OPENERS, tokens.get(from)) ? new UnnamedGroup(tokens).found(from, text) : null;
  }

  private PartyPhrases.@Nullable Found found(int from, AlignedText text) {
    int end = phraseEnd(from + 1);
    int open = end < 0 ? -1 : bracket(end);
    int term = open < 0 ? -1 : term(open + 1);
    int close = term < 0 ? -1 : termEnd(term);
    if (close < 0) {
      return null;
    }
    String name = text.slice(tokens.get(term).start(), tokens.get(close - 1).end()).toString();
    PartyMention group =
        new PartyMention(name, text.range(tokens.get(from).start(), tokens.get(end - 1).end()));
    return new PartyPhrases.Found(end, List.of(group), false);
  }

  /** One past "funds and managed accounts", or -1. */
  private int phraseEnd(int from) {
    int end = -1;
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_PHRASE); i++) {
      boolean noun = isOneOf(NOUNS, tokens.get(i));
      boolean goesOn = isOneOf(ADJECTIVES, tokens.get(i)) || isKind(i, TokenKind.COMMA);
      if (!noun && !goesOn) {
        break;
      }
      end = noun ? i + 1 : end;
    }
    return end;
  }

  /** The bracket that ends what is said of the group in the same clause, or -1. */
  private int bracket(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_RELATIVE); i++) {
      switch (tokens.get(i).kind()) {
        case OPEN -> {
          return i;
        }
        case WORD, NUMBER, QUOTE -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Where the term in quotation marks begins behind a bracket, or -1. */
  private int term(int from) {
    int i = from;
    while (i < from + 4
        && (isKind(i, TokenKind.COMMA) || (i < tokens.size() && isOneOf(LEADS, tokens.get(i))))) {
      i++;
    }
    int first = isKind(i, TokenKind.QUOTE) ? i + 1 : -1;
    return first > 0 && first < tokens.size() && tokens.get(first).key().equals("the")
        ? first + 1
        : first;
  }

  /** One past a term that names a group, or -1. */
  private int termEnd(int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + LONGEST_TERM) && tokens.get(end).isCapitalised()) {
      end++;
    }
    boolean named =
        end > from + 1
            && isKind(end, TokenKind.QUOTE)
            && !isOneOf(COMMON, tokens.get(from))
            && isOneOf(NOUNS, tokens.get(end - 1));
    return named ? end : -1;
  }

  private boolean isKind(int i, TokenKind kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }

  private static boolean isOneOf(Set<String> words, Token token) {
    return words.contains(token.key());
  }
}
