package org.stakegraph.ingest.footnote;

import java.util.List;

/** "Sample, Test, Probe, Inc.": a firm called by its founders, with commas inside its name. */
final class FounderNames {
  /** No firm is called by more founders. */
  private static final int MOST = 8;

  /** So few words between commas may as well be two firms. */
  private static final int FEW = 2;

  private FounderNames() {}

  /** One past the legal form of such a name whose first word a comma follows, or -1. */
  static int end(List<Token> tokens, KnownNames known, int from, int comma) {
    if (comma != from + 1 || known.at(tokens, from) != null) {
      return -1;
    }
    int i = comma;
    int words = 1;
    while (words < MOST && isFounder(tokens, known, i + 1)) {
      i += 2;
      words++;
    }
    boolean form = i + 1 < tokens.size() && NameRun.isForm(tokens.get(i + 1));
    return words > FEW && form ? i + 2 : -1;
  }

  /** A single word between commas that names nobody known. */
  private static boolean isFounder(List<Token> tokens, KnownNames known, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).kind() == TokenKind.COMMA
        && NameRun.isGivenName(tokens.get(i))
        && !NameRun.isForm(tokens.get(i))
        && known.at(tokens, i) == null;
  }
}
