package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * What a party is called for short without brackets or quotation marks: words of its own name, its
 * initials, what it does. Only such words are a term behind "or"; any others name somebody else.
 */
final class ShortForm {
  private static final int LONGEST = 8;
  private static final int LONGEST_INITIALS = 8;

  /** Words that a short form may have of its own: "Alder Ventures, LP, or Alder Fund II". */
  private static final Set<String> COMMON =
      Set.of("fund", "funds", "gp", "lp", "llc", "ep", "entities", "manager", "adviser", "advisor");

  /** Terms for what a party does: "Alder LP, or Investment Manager, is". */
  private static final Set<String> CAPACITIES =
      Set.of("investment", "general", "managing", "manager", "adviser", "advisor", "partner");

  private ShortForm() {}

  /** One past the short form of a party that begins at a token; that token if none does. */
  static int end(List<Token> tokens, int from, PartyMention party) {
    int to = from;
    while (to < tokens.size() && to < from + LONGEST) {
      Token token = tokens.get(to);
      boolean first = to == from && isInitials(token, party);
      boolean later = to > from && (isCommon(token) || isNumbered(token, party));
      if (!first && !later && !shortens(token, party)) {
        break;
      }
      to++;
    }
    return to > from ? to : capacityEnd(tokens, from);
  }

  /** Whether a word of a short form comes from the name of a party. */
  static boolean shortens(Token token, PartyMention party) {
    if (!token.isCapitalised() && token.kind() != TokenKind.NUMBER) {
      return false;
    }
    List<Token> full = Tokenizer.tokens(party.name());
    String initials =
        full.stream()
            .filter(word -> word.kind() == TokenKind.WORD)
            .map(word -> word.key().substring(0, 1))
            .reduce("", String::concat);
    return full.stream().anyMatch(word -> word.key().equals(token.key()))
        || token.key().equals("gp")
        || (token.key().length() > 1 && initials.startsWith(token.key()));
  }

  /** "AFII" and "TECH" for Alder Technology Fund II: capitals, the first a word's first letter. */
  private static boolean isInitials(Token token, PartyMention party) {
    String word = token.bare();
    boolean capitals = word.length() >= 2 && word.length() <= LONGEST_INITIALS;
    for (int i = 0; i < word.length() && capitals; i++) {
      capitals = Character.isUpperCase(word.charAt(i));
    }
    return capitals
        && !LegalForm.of(token.plain())
        && Tokenizer.tokens(party.name()).stream()
            .anyMatch(part -> part.text().charAt(0) == word.charAt(0) && part.isCapitalised());
  }

  private static boolean isCommon(Token token) {
    String word = token.plain();
    return token.isCapitalised() && (COMMON.contains(word) || isNumeral(word));
  }

  /** The number of "AA 6" for Alder 6 Management. */
  private static boolean isNumbered(Token token, PartyMention party) {
    return token.kind() == TokenKind.NUMBER && shortens(token, party);
  }

  private static boolean isNumeral(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("ivx".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static int capacityEnd(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && tokens.get(to).isCapitalised()
        && CAPACITIES.contains(tokens.get(to).key())) {
      to++;
    }
    boolean comma = to < tokens.size() && tokens.get(to).kind() == TokenKind.COMMA;
    return comma && to > from + 1 ? to : from;
  }
}
