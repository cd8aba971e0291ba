package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Region;

/** "Sample, Test, Probe, Inc.": a firm called by its founders, with commas inside its name. */
final class FounderNames {
  /** No firm is called by more founders. */
  private static final int MOST = 8;

  /** So few words between commas may as well be two firms. */
  private static final int FEW = 2;

  /** Words of what a firm does, between its founders and its legal form. */
  private static final int MOST_WORDS = 4;

  /** Words that a comma follows at the head of a sentence, and are no surname. */
  private static final Set<String> ADVERBS =
      Set.of("further", "instead", "today", "hence", "then", "later", "next", "again");

  private static final Set<String> VERBS =
      Set.of("is", "has", "may", "acts", "serves", "exercises", "manages", "controls", "holds");

  private final List<Token> tokens;
  private final KnownNames known;

  private FounderNames(List<Token> tokens, KnownNames known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** One past the legal form of such a name whose first word a comma follows, or -1. */
  static int end(List<Token> tokens, KnownNames known, int from, int comma) {
    boolean opens = comma == from + 1 && known.at(tokens, from) == null;
    return opens ? new FounderNames(tokens, known).end(from, comma) : -1;
  }

  private int end(int from, int first) {
    int comma = first;
    int founders = 1;
    while (founders < MOST && isFounder(comma + 1) && isComma(comma + 2)) {
      comma += 2;
      founders++;
    }
    int next = comma + 1;
    if (isForm(next)) {
      return founders > FEW ? next + 1 : -1;
    }
    boolean surnames = isFounder(from) && isFounder(next) && !isPlace(from);
    boolean and = surnames && isAnd(next + 1) && isFounder(next + 2);
    int end = surnames ? formEnd(and ? next + 3 : next + 1) : -1;
    boolean two = end > 0 && !and && founders == 1;
    return two && !(isFirm(next + 1) && isNoList(from, end)) ? -1 : end;
  }

  /** One past "Investment Management, LLC" or "Company, Inc.", or -1. */
  private int formEnd(int from) {
    int i = from;
    while (i < from + MOST_WORDS && isFirm(i) && !isForm(i)) {
      i++;
    }
    int form = i > from && isComma(i) ? i + 1 : i;
    if (!isForm(form)) {
      return -1;
    }
    int next = isComma(form + 1) ? form + 2 : form + 1;
    return isForm(next) ? next + 1 : form + 1;
  }

  /**
   * Whether no list of parties can stand here, of which a lone surname would be the first: "Ada
   * Sample of Test, Probe Company, Inc.", "managed by Test, Probe Company, Inc.".
   */
  private boolean isNoList(int from, int end) {
    String before = from > 0 ? tokens.get(from - 1).key() : "";
    if (before.equals("of") && from > 1) {
      return tokens.get(from - 2).isCapitalised() || isOffice(from - 2);
    }
    boolean subject = from == 0 && !isAdverb(from) && isSingularVerb(end);
    return subject || (before.equals("by") && !isAnd(end) && !isComma(end));
  }

  private boolean isAdverb(int i) {
    String key = tokens.get(i).key();
    return key.endsWith("ly") || ADVERBS.contains(key);
  }

  /** Whether a single party's verb follows, or brackets that tell its term. */
  private boolean isSingularVerb(int i) {
    return i < tokens.size()
        && (tokens.get(i).kind() == TokenKind.OPEN || VERBS.contains(tokens.get(i).key()));
  }

  private boolean isOffice(int i) {
    return NotParties.WORDS.contains(tokens.get(i).key());
  }

  private boolean isFirm(int i) {
    return i < tokens.size()
        && tokens.get(i).isCapitalised()
        && NameRun.isOrganisational(tokens.get(i));
  }

  private boolean isForm(int i) {
    return i < tokens.size() && NameRun.isForm(tokens.get(i));
  }

  private boolean isPlace(int i) {
    return Region.isName(tokens.get(i).key());
  }

  private boolean isAnd(int i) {
    return i < tokens.size()
        && (tokens.get(i).key().equals("and") || tokens.get(i).text().equals("&"));
  }

  private boolean isComma(int i) {
    return i < tokens.size() && tokens.get(i).kind() == TokenKind.COMMA;
  }

  /** A single word that names nobody known. */
  private boolean isFounder(int i) {
    return i < tokens.size()
        && NameRun.isGivenName(tokens.get(i))
        && !NameRun.isForm(tokens.get(i))
        && known.at(tokens, i) == null;
  }
}
