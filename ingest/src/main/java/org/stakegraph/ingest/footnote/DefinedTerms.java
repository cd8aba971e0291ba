package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Reads {@code ("Alder")}, {@code (the "Fund")}, {@code (collectively, the "Funds")}, {@code , or
 * Alder,}.
 */
final class DefinedTerms {
  private static final String RULE = "footnote-defined-term";

  /** A longer quotation is not a term. */
  private static final int LONGEST_TERM = 8;

  /** Tokens of "a Cayman Islands exempted limited company". */
  private static final int LONGEST_DESCRIPTION = 10;

  private static final Set<String> PLURALS =
      Set.of(
          "funds",
          "entities",
          "trusts",
          "partnerships",
          "companies",
          "persons",
          "accounts",
          "stockholders",
          "shareholders",
          "holders",
          "members",
          "trustees",
          "parties",
          "affiliates",
          "managers",
          "directors",
          "feeders");

  /**
   * Terms defined outside brackets.
   *
   * @param end one past the last token of the definition
   */
  record Definition(int end, List<NoteStatement> statements) {}

  private final List<Token> tokens;
  private final AlignedText text;
  private final PartyPhrases phrases;
  private final NoteTerms terms;

  DefinedTerms(List<Token> tokens, AlignedText text, PartyPhrases phrases, NoteTerms terms) {
    this.tokens = tokens;
    this.text = text;
    this.phrases = phrases;
    this.terms = terms;
  }

  /** The terms defined between two brackets for the parties before them. */
  List<NoteStatement> inBrackets(int from, int to, List<PartyMention> before) {
    List<NoteStatement> found = new ArrayList<>();
    unquoted(from, to, meant(before, from, to), found);
    int since = from;
    int i = from;
    while (i < to) {
      if (tokens.get(i).kind() == TokenKind.QUOTE) {
        int close = closingQuote(i + 1, to);
        close = close < 0 ? unclosed(i + 1, to) : close;
        if (close < 0) {
          break;
        }
        define(i + 1, close, meant(before, since, i), found);
        i = close;
        since = close + 1;
      }
      i++;
    }
    return found;
  }

  /** Whether brackets define a term for several parties, all of them named before. */
  boolean isCollective(int from, int to) {
    int quote = isKey(from, "the") ? from + 1 : from;
    int close = isKind(quote, TokenKind.QUOTE) ? closingQuote(quote + 1, to) : -1;
    return hasWord(from, to, "collectively")
        || (close > 0 && PLURALS.contains(tokens.get(close - 1).key()))
        || (hasWord(from, to, "together") && others(from, to).isEmpty());
  }

  /** Whether brackets open with a term in quotation marks. */
  boolean isTerm(int from) {
    return isKind(isKey(from, "the") ? from + 1 : from, TokenKind.QUOTE);
  }

  /** The parties of a term, by the words that lead to it. */
  private List<PartyMention> meant(List<PartyMention> before, int from, int to) {
    if (before.size() > 1 && hasWord(from, to, "each")) {
      return List.of(); // "each, a "Principal"": any of them
    }
    if (hasWord(from, to, "together")) {
      return together(before, from, to);
    }
    boolean all = hasWord(from, to, "collectively") || isPlural(from, before);
    if (!all && shortensAnother(from, before)) {
      return List.of();
    }
    return all ? before : before.subList(before.size() - 1, before.size());
  }

  /** {@code Alder Fund I, Alder Fund II and Carl Test ("Alder")}: of whom it is, is not said. */
  private boolean shortensAnother(int from, List<PartyMention> before) {
    int quote = isKey(from, "the") ? from + 1 : from;
    int close = isKind(quote, TokenKind.QUOTE) ? closingQuote(quote + 1, tokens.size()) : -1;
    if (before.size() < 2 || close < 0) {
      return false;
    }
    String term = text.slice(tokens.get(quote + 1).start(), tokens.get(close - 1).end()).toString();
    int last = before.size() - 1;
    return !before.get(last).name().contains(term)
        && before.subList(0, last).stream().anyMatch(party -> party.name().startsWith(term + " "));
  }

  /** {@code (the "Funds")} behind several: a plural noun that the last of them does not bear. */
  private boolean isPlural(int from, List<PartyMention> before) {
    int quote = isKey(from, "the") ? from + 1 : from;
    int close = isKind(quote, TokenKind.QUOTE) ? closingQuote(quote + 1, tokens.size()) : -1;
    String noun = close < 0 ? "" : tokens.get(close - 1).key();
    if (before.size() < 2 || !PLURALS.contains(noun)) {
      return false;
    }
    return Tokenizer.tokens(before.get(before.size() - 1).name()).stream()
        .noneMatch(word -> word.key().equals(noun));
  }

  /**
   * {@code (the Fund)} and {@code (collectively, the Funds)} without quotation marks; without an
   * article only what shortens the name before.
   */
  private void unquoted(int from, int to, List<PartyMention> meant, List<NoteStatement> found) {
    int i = isKey(from, "collectively") || isKey(from, "together") ? from + 1 : from;
    i = i > from && isKind(i, TokenKind.COMMA) ? i + 1 : i;
    boolean article = isKey(i, "the");
    i = article ? i + 1 : i;
    boolean any = i < to && to - i <= LONGEST_TERM && (article || meant.size() == 1);
    List<Token> term = any ? tokens.subList(i, to) : List.of();
    boolean apt =
        article
            ? term.stream().allMatch(Token::isCapitalised)
            : term.stream().allMatch(word -> ShortForm.shortens(word, meant.get(0)))
                || (to - i > 1 && ShortForm.end(tokens, i, meant.get(0)) == to);
    if (any && apt) {
      define(i, to, meant, found);
    }
  }

  private boolean hasWord(int from, int to, String word) {
    for (int i = from; i < to && i < from + 6; i++) {
      if (tokens.get(i).kind() == TokenKind.QUOTE) {
        return false;
      }
      if (tokens.get(i).key().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The party before the brackets and those that they name outside quotation marks. */
  private List<PartyMention> joined(List<PartyMention> last, int from, int to) {
    List<PartyMention> all = new ArrayList<>(last);
    int i = from;
    while (i < to && tokens.get(i).kind() != TokenKind.QUOTE) {
      PartyPhrases.Found party = phrases.at(i);
      if (party != null && party.end() <= to) {
        all.addAll(party.mentions());
        i = party.end();
      } else {
        i++;
      }
    }
    return all;
  }

  /** "(together, the "Funds")" and "(together with A, the "Funds")". */
  private List<PartyMention> together(List<PartyMention> before, int from, int to) {
    if (others(from, to).isEmpty()) {
      return namesUnknown(from, to) ? List.of() : before;
    }
    return joined(before.subList(before.size() - 1, before.size()), from, to);
  }

  /** "together with 667": somebody whom the reader does not know, so that nobody knows of whom. */
  private boolean namesUnknown(int from, int to) {
    for (int i = from; i + 1 < to && tokens.get(i).kind() != TokenKind.QUOTE; i++) {
      Token next = tokens.get(i + 1);
      if (isKey(i, "with")) {
        return next.kind() == TokenKind.NUMBER || next.isCapitalised();
      }
    }
    return false;
  }

  /** The parties of "together with A and B"; none if those before the brackets are all. */
  private List<PartyMention> others(int from, int to) {
    return hasWord(from, to, "with") ? joined(List.of(), from, to) : List.of();
  }

  private int closingQuote(int from, int to) {
    for (int i = from; i < to && i <= from + LONGEST_TERM; i++) {
      if (tokens.get(i).kind() == TokenKind.QUOTE) {
        return i > from ? i : -1;
      }
    }
    return -1;
  }

  /** Where {@code ("Alder Partners)} ends, whose second quotation mark was forgotten; or -1. */
  private int unclosed(int from, int to) {
    boolean term = to > from && to <= from + LONGEST_TERM;
    for (int i = from; i < to && term; i++) {
      term = tokens.get(i).isCapitalised();
    }
    return term ? to : -1;
  }

  private void define(int from, int to, List<PartyMention> meant, List<NoteStatement> found) {
    int last = to;
    while (last > from && !isWordOrNumber(tokens.get(last - 1))) {
      last--;
    }
    int first = tokens.get(from).key().equals("the") && last > from + 1 ? from + 1 : from;
    if (last <= first || !Character.isLetterOrDigit(tokens.get(first).text().charAt(0))) {
      return;
    }
    boolean point = last - first > 1 && tokens.get(last - 1).text().length() == 2;
    int cut = point && tokens.get(last - 1).text().endsWith(".") ? 1 : 0;
    boolean inner = last < to && isKind(last, TokenKind.CLOSE);
    int end = inner ? tokens.get(last).end() : tokens.get(last - 1).end() - cut;
    if (meant.isEmpty() || ThingTerms.isThing(tokens, first, last, meant)) {
      return;
    }
    AlignedText term = text.slice(tokens.get(first).start(), end);
    terms.define(term.toString(), meant);
    if (meant.size() == 1) {
      PartyMention alias = PartyMention.of(term);
      PartyMention party = meant.get(0);
      found.add(new Defines(party, alias, party.range().cover(alias.range()), RULE));
    }
  }

  private static boolean isWordOrNumber(Token token) {
    return token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER;
  }

  /** Defines the term between two tokens for several parties. */
  void group(int from, int to, List<PartyMention> parties) {
    define(from, to, parties, new ArrayList<>());
  }

  /** Where the term of ", or, collectively, the Alder Funds" begins, or -1. */
  int collectiveTerm(int at) {
    int i = isKind(at, TokenKind.COMMA) ? at + 1 : at;
    if (!isKey(i, "or") && !isKey(i, "and")) {
      return -1;
    }
    i = isKind(i + 1, TokenKind.COMMA) ? i + 2 : i + 1;
    if (!isKey(i, "collectively") && !(isKey(i, "together") && !isKey(i + 1, "with"))) {
      return -1;
    }
    i = isKind(i + 1, TokenKind.COMMA) ? i + 2 : i + 1;
    i = isKey(i, "the") ? i + 1 : i;
    return i < tokens.size() && tokens.get(i).isCapitalised() ? i : -1;
  }

  /** Defines the term that begins at a token for several parties; one past it. */
  int collectively(int from, List<PartyMention> parties) {
    int to = from;
    while (to < tokens.size() && to < from + LONGEST_TERM && isOfTerm(to)) {
      to++;
    }
    if (parties.size() > 1) {
      define(from, to, parties, new ArrayList<>());
    }
    return to;
  }

  /** A capital, or the number of "the Alder 2010 Funds". */
  private boolean isOfTerm(int at) {
    boolean inside = at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised();
    return tokens.get(at).isCapitalised() || (isKind(at, TokenKind.NUMBER) && inside);
  }

  /** "Alder Creek Fund, L.P., or Alder Creek,": a term set off by commas, or null. */
  @Nullable Definition afterOr(int comma, PartyMention party) {
    if (!isKind(comma, TokenKind.COMMA) || !isKey(comma + 1, "or")) {
      return quoted(comma, party);
    }
    int from = isKey(comma + 2, "the") ? comma + 3 : comma + 2;
    int to = ShortForm.end(tokens, from, party);
    if (to == from || !endsTerm(to)) {
      return null;
    }
    List<NoteStatement> found = new ArrayList<>();
    define(from, to, List.of(party), found);
    boolean verb =
        isKind(to, TokenKind.COMMA) && to + 1 < tokens.size() && isVerb(tokens.get(to + 1));
    return verb ? new Definition(to + 1, found) : collective(to, party, found);
  }

  /** "Alder Creek LLC, our "Sponsor,"": a term in quotation marks set off by commas, or null. */
  private @Nullable Definition quoted(int comma, PartyMention party) {
    boolean opens =
        isKind(comma, TokenKind.COMMA)
            && (isKey(comma + 1, "our") || isKey(comma + 1, "the"))
            && isKind(comma + 2, TokenKind.QUOTE);
    int to = comma + 3;
    while (opens && to < comma + 3 + LONGEST_TERM && isKind(to, TokenKind.WORD)) {
      to++;
    }
    int close = isKind(to, TokenKind.COMMA) ? to + 1 : to;
    if (!opens || to == comma + 3 || !isKind(close, TokenKind.QUOTE)) {
      return null;
    }
    List<NoteStatement> found = new ArrayList<>();
    define(comma + 3, to, List.of(party), found);
    return new Definition(close + 1, found);
  }

  /** "Alder Creek Fund, L.P., a Delaware partnership, or Alder Creek,": its statements. */
  List<NoteStatement> afterDescription(int comma, PartyMention party) {
    boolean described =
        isKind(comma, TokenKind.COMMA) && (isKey(comma + 1, "a") || isKey(comma + 1, "an"));
    int i = comma + 2;
    while (described && i < comma + LONGEST_DESCRIPTION && isKind(i, TokenKind.WORD)) {
      i++;
    }
    Definition named = described && i > comma + 3 ? afterOr(i, party) : null;
    return named == null ? List.of() : named.statements();
  }

  /** A verb after the second comma takes the party, not the term, as its subject. */
  private static boolean isVerb(Token token) {
    return Set.of(
            "is", "are", "has", "have", "may", "serves", "acts", "holds", "exercises", "shares")
        .contains(token.key());
  }

  private boolean endsTerm(int i) {
    return i >= tokens.size()
        || isKind(i, TokenKind.COMMA)
        || isKind(i, TokenKind.STOP)
        || isKind(i, TokenKind.SEMICOLON)
        || !tokens.get(i).isCapitalised();
  }

  /** "..., or Alder II, and, together with Alder I, the Alder Funds". */
  private Definition collective(int end, PartyMention party, List<NoteStatement> found) {
    int i = isKind(end, TokenKind.COMMA) ? end + 1 : end;
    if (!isKey(i, "and")) {
      return new Definition(end, found);
    }
    i = isKind(i + 1, TokenKind.COMMA) ? i + 2 : i + 1;
    if (!isKey(i, "together") || !isKey(i + 1, "with") || i + 2 >= tokens.size()) {
      return new Definition(end, found);
    }
    PartyPhrases.Found other = phrases.at(i + 2);
    if (other == null || !isKind(other.end(), TokenKind.COMMA)) {
      return new Definition(end, found);
    }
    int from = isKey(other.end() + 1, "the") ? other.end() + 2 : other.end() + 1;
    int to = from;
    while (to < tokens.size() && to < from + LONGEST_TERM && tokens.get(to).isCapitalised()) {
      to++;
    }
    if (to > from) {
      List<PartyMention> both = new ArrayList<>(List.of(party));
      both.addAll(other.mentions());
      define(from, to, both, found);
      return new Definition(to, found);
    }
    return new Definition(end, found);
  }

  private boolean isKind(int i, TokenKind kind) {
    return i < tokens.size() && tokens.get(i).kind() == kind;
  }

  private boolean isKey(int i, String key) {
    return i < tokens.size() && tokens.get(i).key().equals(key);
  }
}
