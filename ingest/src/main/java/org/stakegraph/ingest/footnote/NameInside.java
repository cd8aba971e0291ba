package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;

/** Which words and signs that begin no name stand inside one. */
final class NameInside {
  /** Tokens from a word inside a name to the legal form. */
  private static final int INNER_REACH = 7;

  /** Words of firms that some print in small letters within a name. */
  private static final Set<String> SMALL_WORDS =
      Set.of("partners", "capital", "ventures", "holdings", "investments", "associates");

  /** Small words that stand without a blank before a name where a line was broken. */
  private static final Set<String> GLUED =
      Set.of(
          "of", "the", "and", "by", "to", "for", "in", "is", "or", "a", "as", "at", "on", "with");

  /** Words that say what those of a profession have together. */
  private static final Set<String> PENSIONS =
      Set.of(
          "retirement",
          "pension",
          "superannuation",
          "annuity",
          "provident",
          "benefit",
          "savings",
          "stock",
          "health",
          "welfare",
          "mutual");

  /** What bodies of a state do. */
  private static final Set<String> WORK =
      Set.of("supervision", "management", "investment", "development", "finance", "administration");

  private static final Set<String> BODIES =
      Set.of("commission", "administration", "bureau", "authority", "ministry", "department");

  private NameInside() {}

  /**
   * "Alder Co-Invest—Star L.P.": a long dash that touches both words, before the legal form; also
   * any behind the number of a fund, as in "Alder III - Star Partners, L.P.".
   */
  static boolean isDash(List<Token> tokens, int dash) {
    String text = tokens.get(dash).text();
    boolean longer = text.equals("—") || text.equals("–");
    boolean inside =
        (longer || text.equals("-"))
            && dash + 1 < tokens.size()
            && (NameRun.isNumeral(tokens.get(dash - 1)) || (longer && touches(tokens, dash)))
            && !NameRun.isForm(tokens.get(dash - 1));
    int last = Math.min(tokens.size(), dash + INNER_REACH);
    for (int j = dash + 1; inside && j < last; j++) {
      Token token = tokens.get(j);
      if (j > dash + 1 && NameRun.isForm(token)) {
        return true;
      }
      TokenKind kind = token.kind();
      boolean sign = kind == TokenKind.COMMA || kind == TokenKind.OPEN || kind == TokenKind.CLOSE;
      inside = token.isCapitalised() || (j > dash + 1 && sign);
    }
    return false;
  }

  private static boolean touches(List<Token> tokens, int dash) {
    return tokens.get(dash - 1).end() == tokens.get(dash).start()
        && tokens.get(dash + 1).start() == tokens.get(dash).end();
  }

  /**
   * One past "- Series A" behind the legal form of a company of several series and "- Bond Fund"
   * behind the name of an umbrella; else the dash.
   */
  static int seriesEnd(List<Token> tokens, int dash) {
    String text = tokens.get(dash).text();
    boolean line = text.equals("-") || text.equals("\u2013") || text.equals("\u2014");
    if (!line || dash + 2 >= tokens.size()) {
      return dash;
    }
    boolean series =
        NameRun.isForm(tokens.get(dash - 1))
            && tokens.get(dash + 1).text().equals("Series")
            && tokens.get(dash + 2).text().length() <= 3
            && tokens.get(dash + 2).isCapitalised();
    return series ? dash + 3 : compartmentEnd(tokens, dash);
  }

  private static int compartmentEnd(List<Token> tokens, int dash) {
    int end = dash + 1;
    int last = Math.min(tokens.size(), dash + INNER_REACH);
    while (end < last && tokens.get(end).isCapitalised()) {
      String word = tokens.get(end++).key();
      if (end > dash + 2 && (word.equals("fund") || word.equals("portfolio"))) {
        return end;
      }
    }
    return dash;
  }

  /**
   * One past "Management Company" behind "Alder Research and", which no name begins with; or -1.
   */
  static int genericEnd(List<Token> tokens, int from) {
    int body = bodyEnd(tokens, from);
    if (body > 0) {
      return body;
    }
    int i = from;
    while (i < tokens.size()
        && tokens.get(i).isCapitalised()
        && NotParties.GENERIC.contains(tokens.get(i).plain())) {
      i++;
    }
    boolean comma = i < tokens.size() && tokens.get(i).kind() == TokenKind.COMMA;
    int form = comma ? i + 1 : i;
    if (i > from && form < tokens.size() && NameRun.isForm(tokens.get(form))) {
      return form + 1;
    }
    return i > from + 1 && NameRun.isForm(tokens.get(i - 1)) ? i : -1;
  }

  /** One past "Administration Commission" behind "Assets Supervision and", or -1. */
  private static int bodyEnd(List<Token> tokens, int from) {
    boolean work = from > 2 && WORK.contains(tokens.get(from - 2).key());
    boolean body =
        work
            && from + 1 < tokens.size()
            && tokens.get(from).isCapitalised()
            && BODIES.contains(tokens.get(from + 1).key());
    return body ? from + 2 : -1;
  }

  /** "Alder bioVenture Partners": a capital letter inside a word between two words of a name. */
  static boolean isBrand(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    boolean between =
        tokens.get(i).kind() == TokenKind.WORD
            && i > 0
            && tokens.get(i - 1).isCapitalised()
            && (NameRun.nextIsName(tokens, i) || isBeforeForm(tokens, i));
    int small = 0;
    while (between && small < word.length() && Character.isLowerCase(word.charAt(small))) {
      small++;
    }
    boolean capital = between && small < word.length() && Character.isUpperCase(word.charAt(small));
    return capital && small <= 4 && !GLUED.contains(word.substring(0, small));
  }

  /** "Alder sFund, LLC": a legal form behind a comma. */
  private static boolean isBeforeForm(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).kind() == TokenKind.COMMA
        && NameRun.isForm(tokens.get(i + 2));
  }

  /** "Alder partners Fund 4, L.P.": a firm's word in small letters within its name. */
  static boolean isSmallWord(List<Token> tokens, int i) {
    boolean inside = SMALL_WORDS.contains(tokens.get(i).key()) && tokens.get(i - 1).isCapitalised();
    for (int j = i + 1; inside && j < Math.min(tokens.size(), i + INNER_REACH); j++) {
      Token token = tokens.get(j);
      if (j > i + 1 && NameRun.isForm(token)) {
        return true;
      }
      boolean sign = token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.COMMA;
      inside = token.isCapitalised() || (j > i + 1 && sign);
    }
    return false;
  }

  /** "Alder Teachers' Retirement System", "Birch Employees' Stock Bonus Trust": no owner's end. */
  static boolean isOfProfession(List<Token> tokens, int end) {
    String text = tokens.get(end - 1).text();
    int last = text.length() - 1;
    boolean plural =
        last > 1 && text.charAt(last - 1) == 's' && "'\u2019".indexOf(text.charAt(last)) >= 0;
    return plural && PENSIONS.contains(tokens.get(end).key());
  }
}
