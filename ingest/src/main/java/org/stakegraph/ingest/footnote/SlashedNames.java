package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.rule.OfficeTitle;

/**
 * "Ada Sample/Ben Test": full names of persons with slashes between them. The slash of "A/C",
 * "f/k/a" and "JPMorgan/Chase Fund" parts no names.
 */
public final class SlashedNames {
  /** No more persons are set so. */
  private static final int MOST = 6;

  /** No such names are longer together, in characters. */
  private static final int LONGEST = 200;

  /** Abbreviations behind names of how somebody holds. */
  private static final Set<String> TENURES =
      Set.of(
          "ttee",
          "ttees",
          "trustee",
          "trustees",
          "tr",
          "jt",
          "ten",
          "wros",
          "jtwros",
          "com",
          "cust",
          "custodian",
          "ira",
          "sep",
          "tod",
          "pod",
          "fbo",
          "utma",
          "ugma",
          "uad",
          "dtd");

  private SlashedNames() {}

  /** The names, if there are no other parts; none if not all are full names of persons. */
  public static List<String> of(String words) {
    List<String> names = persons(words);
    long slashes = words.chars().filter(c -> c == '/').count();
    return slashes > 0 && names.size() == slashes + 1 ? names : List.of();
  }

  /**
   * The persons of "Ada Sample/Ben Test", "Ada Sample/Managing Member" and "Ada Sample/Test LLC":
   * what stands beside the first is another, an office or the person's firm. None otherwise.
   */
  static List<String> persons(String words) {
    if (words.indexOf('/') < 0 || words.length() > LONGEST) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int start = 0;
    while (start <= words.length() && names.size() <= MOST) {
      int slash = words.indexOf('/', start);
      int end = slash < 0 ? words.length() : slash;
      String name = words.substring(start, end).strip();
      boolean beside = !names.isEmpty() && (isOffice(name) || isFirm(name));
      if (!beside && !isFullName(name)) {
        return List.of();
      }
      if (!beside) {
        names.add(name);
      }
      start = end + 1;
    }
    return names.size() <= MOST ? names : List.of();
  }

  private static boolean isOffice(String words) {
    List<Token> tokens = Tokenizer.tokens(words);
    return !tokens.isEmpty()
        && tokens.stream().allMatch(token -> OfficeTitle.isTitleWord(token.key()));
  }

  private static boolean isFirm(String words) {
    List<Token> tokens = Tokenizer.tokens(words);
    return tokens.size() > 1 && NameRun.isForm(tokens.get(tokens.size() - 1));
  }

  private static boolean isFullName(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    int words = 0;
    for (Token token : tokens) {
      boolean word = token.kind() == TokenKind.WORD && !token.isTitle() && !NameRun.isSuffix(token);
      words += word ? 1 : 0;
      if (TENURES.contains(token.plain())
          || OfficeTitle.isTitleWord(token.key())
          || token.key().equals("and")) {
        return false;
      }
    }
    return words > 1
        && !isLetter(tokens.get(0))
        && !isLetter(tokens.get(tokens.size() - 1))
        && PartyForm.of(name) == PartyForm.PERSON;
  }

  /** The "A" and "C" of "A/C". */
  private static boolean isLetter(Token token) {
    return token.text().length() < 2;
  }
}
