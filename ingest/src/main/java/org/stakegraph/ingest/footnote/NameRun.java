package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.text.Dates;

/** How far a name reaches, given that one begins. */
final class NameRun {
  /** No name is longer, in tokens. */
  private static final int LONGEST = 40;

  /** Tokens from a word inside a name to the legal form. */
  private static final int INNER_REACH = 7;

  private static final Set<String> TAKES_OF =
      Set.of(
          "bank",
          "trust",
          "trustees",
          "estate",
          "university",
          "fund",
          "foundation",
          "church",
          "regents",
          "system",
          "state",
          "city",
          "county",
          "corporation",
          "company",
          "co",
          "co.",
          "republic",
          "association",
          "society",
          "institute",
          "college",
          "government",
          "commission",
          "bureau",
          "ministry",
          "kingdom");

  /**
   * Words of organizations that follow a possessive within a name: "Sample Children's Trust". All
   * of {@link OrganizationWords} would run "Alder Fund's Investment Manager" together.
   */
  private static final Set<String> OWNED =
      Set.of(
          "trust",
          "fund",
          "funds",
          "foundation",
          "partnership",
          "family",
          "estate",
          "revocable",
          "irrevocable",
          "living",
          "charitable",
          "children",
          "grandchildren",
          "capital",
          "partners",
          "ventures",
          "holdings",
          "associates",
          "investments",
          "trusts",
          "plan",
          "ira",
          "account");

  /** Legal forms that are printed in small letters. */
  private static final Set<String> SMALL_FORMS = Set.of("plc", "rl", "gmbh", "mbh", "llc");

  private static final Set<String> FORMS_IN_WORDS =
      Set.of("partnership", "company", "corporation", "trust");

  private static final Set<String> RANKS =
      Set.of("manager", "member", "president", "director", "trustee", "chairman");

  /** Words that, although capitalised, begin what follows a name. */
  private static final Set<String> CLAUSE_STARTS =
      Set.of("also", "includes", "consists", "represents", "mr.", "mrs.", "ms.", "dr.");

  /** Laws by which somebody holds for a minor, behind the minor's name. */
  private static final Set<String> ACCOUNTS = Set.of("ugma", "utma");

  private static final Set<String> DATE_LEADS =
      Set.of("dated", "dtd", "u/a/d", "u/t/d", "u/d/t", "udt");

  private final List<Token> tokens;
  private final KnownNames known;

  NameRun(List<Token> tokens, KnownNames known) {
    this.tokens = tokens;
    this.known = known;
  }

  /** One past the last token of the name that begins at a token. */
  int end(int from) {
    int end = from + 1;
    while (end < tokens.size() && end - from < LONGEST && !endsPossessive(end)) {
      int next = extend(from, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether a possessive ends the name here; it does not in "Sample Children's Trust". */
  private boolean endsPossessive(int end) {
    return tokens.get(end - 1).isPossessive()
        && !(end < tokens.size()
            && tokens.get(end).isCapitalised()
            && (OWNED.contains(tokens.get(end).key()) || NameInside.isOfProfession(tokens, end)));
  }

  private int extend(int from, int i) {
    Token token = tokens.get(i);
    if (isNameWord(i)) {
      return i + 1;
    }
    return switch (token.kind()) {
      case COMMA -> afterComma(from, i);
      case OPEN -> afterAside(i);
      case WORD -> afterParticle(from, i);
      case OTHER ->
          NameInside.isDash(tokens, i) || NameNumber.isSigned(tokens, i)
              ? i + 2
              : NameInside.seriesEnd(tokens, i);
      default -> i;
    };
  }

  private boolean isNameWord(int i) {
    Token token = tokens.get(i);
    if (token.kind() == TokenKind.NUMBER) {
      return i > 0 && !tokens.get(i - 1).key().equals("of") && NameNumber.isAt(tokens, i);
    }
    if (token.text().equals("&")) {
      return i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
    }
    return (token.isCapitalised() || NameInside.isBrand(tokens, i))
        && !CLAUSE_STARTS.contains(token.key())
        && !ACCOUNTS.contains(token.key())
        && !(RANKS.contains(token.key()) && nextIs(i, "of"));
  }

  private int afterComma(int from, int comma) {
    int next = comma + 1;
    if (next >= tokens.size()) {
      return comma;
    }
    if (isForm(tokens.get(next)) || isSuffix(tokens.get(next))) {
      return next + 1;
    }
    if (tokens.get(next).text().equals("National") && nextIs(next, "association")) {
      return next + 2;
    }
    if (DATE_LEADS.contains(tokens.get(next).key())
        && tokens.subList(from, comma).stream().anyMatch(PartyPhrases::isTrust)) {
      return Math.max(comma, dateEnd(next + 1) > next + 1 ? dateEnd(next + 1) : comma);
    }
    int described = formInWords(next);
    if (described > 0) {
      return described;
    }
    boolean numeral = isNumeral(tokens.get(next)) && next + 1 < tokens.size();
    if (numeral && isForm(tokens.get(next + 1))) {
      return next + 2;
    }
    return firmEnd(from, comma);
  }

  /** One past "A California Limited Partnership", a legal form in words, or -1. */
  private int formInWords(int article) {
    boolean opens = tokens.get(article).text().equals("A");
    for (int i = article + 1; opens && i < tokens.size() && i < article + INNER_REACH; i++) {
      if (!tokens.get(i).isCapitalised()) {
        return -1;
      }
      if (FORMS_IN_WORDS.contains(tokens.get(i).key())) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "Sample, Test & Co.": a comma inside a firm's name. */
  private int firmEnd(int from, int comma) {
    if (comma - from > 2 || isForm(tokens.get(comma - 1))) {
      return comma;
    }
    int founders = FounderNames.end(tokens, known, from, comma);
    if (founders > 0) {
      return founders;
    }
    int i = comma + 1;
    while (i < tokens.size() && i <= comma + 3 && tokens.get(i).isCapitalised()) {
      i++;
    }
    boolean ampersand = i > comma + 1 && i < tokens.size() && tokens.get(i).text().equals("&");
    return ampersand ? i : comma;
  }

  static boolean isForm(Token token) {
    String word = token.plain();
    return (token.isCapitalised() && LegalForm.of(word))
        || (token.kind() == TokenKind.WORD && SMALL_FORMS.contains(word));
  }

  /** Whether a word belongs to the name of an organization or a trust, not of a person. */
  static boolean isOrganisational(Token token) {
    String word = token.plain();
    return OWNED.contains(word) || OrganizationWords.is(word) || LegalForm.of(word);
  }

  static boolean isSuffix(Token token) {
    return token.isCapitalised() && token.isSuffix();
  }

  static boolean isNumeral(Token token) {
    return token.kind() == TokenKind.WORD
        && token.text().chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  /** "Sample (Offshore) Ltd.", "Sample (1990) Ltd.": brackets inside a name. */
  private int afterAside(int open) {
    int close = open + 1;
    boolean year = close < tokens.size() && NameNumber.isYear(tokens.get(close));
    close = year ? close + 1 : close;
    while (close < tokens.size() && close <= open + 3 && tokens.get(close).isCapitalised()) {
      close++;
    }
    boolean closed =
        close > open + 1
            && close + 1 < tokens.size()
            && tokens.get(close).kind() == TokenKind.CLOSE;
    if (!closed) {
      return open;
    }
    Token next = tokens.get(close + 1);
    boolean comma = next.kind() == TokenKind.COMMA && close + 2 < tokens.size();
    boolean form = isForm(next) || (comma && isForm(tokens.get(close + 2)));
    return form || (next.isCapitalised() && !year) ? close + 1 : open;
  }

  private int afterParticle(int from, int i) {
    String key = tokens.get(i).key();
    boolean more = i + 1 < tokens.size();
    if (SMALL_FORMS.contains(tokens.get(i).plain()) || NameInside.isSmallWord(tokens, i)) {
      return i + 1;
    }
    boolean twice =
        i + 2 < tokens.size()
            && Lexicon.PARTICLES.contains(key)
            && Lexicon.PARTICLES.contains(tokens.get(i + 1).key())
            && tokens.get(i + 2).isCapitalised();
    if (twice) {
      return i + 2;
    }
    if (DATE_LEADS.contains(key) && more) {
      return dateEnd(i + 1) > i + 1 ? dateEnd(i + 1) : i;
    }
    if (!more || !tokens.get(i + 1).isCapitalised()) {
      boolean ofThe =
          key.equals("of") && nextIs(i, "the") && i + 2 < tokens.size() && takesOf(from, i);
      return ofThe && tokens.get(i + 2).isCapitalised() ? i + 3 : i;
    }
    if (Lexicon.PARTICLES.contains(key)) {
      return i + 1;
    }
    if (key.equals("of")) {
      return takesOf(from, i) ? i + 2 : i;
    }
    int tail = key.equals("and") ? NameInside.genericEnd(tokens, i + 1) : -1;
    if (tail > i) {
      return tail;
    }
    return key.equals("and") && joinsName(from, i) ? i + 1 : i;
  }

  private boolean takesOf(int from, int i) {
    return (TAKES_OF.contains(tokens.get(i - 1).key()) || isOfState(from, i))
        && !(i - 1 == from && from > 0 && tokens.get(from).key().equals("company"));
  }

  /** "Fiduciary Partners of Nevada". */
  private boolean isOfState(int from, int of) {
    return Region.isName(tokens.get(of + 1).key())
        && of - from > 1
        && isOrganisational(tokens.get(of - 1));
  }

  /** "Ada and Ben Sample", "A. and B. Sample": given names or initials before one surname. */
  private boolean joinsName(int from, int and) {
    boolean initials =
        and == from + 1 && isInitial(tokens.get(from)) && isInitial(tokens.get(and + 1));
    if (initials) {
      return and + 2 < tokens.size() && tokens.get(and + 2).isCapitalised();
    }
    boolean plainGiven =
        and == from + 1
            && known.at(tokens, from) == null
            && !known.beginsFirm(tokens.get(from))
            && !isForm(tokens.get(from))
            && isGivenName(tokens.get(from));
    return plainGiven
        && and + 2 < tokens.size()
        && isGivenName(tokens.get(and + 1))
        && isNameWord(and + 2)
        && tokens.get(and + 2).kind() == TokenKind.WORD;
  }

  private static boolean isInitial(Token token) {
    return token.text().length() == 2
        && token.text().charAt(1) == '.'
        && Character.isUpperCase(token.text().charAt(0));
  }

  static boolean isGivenName(Token token) {
    String word = token.text();
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && !token.isTitle()
        && isLowerBehindHyphens(word);
  }

  /** "Ada" and "Mei-Lin": small letters but for those that begin a part. */
  private static boolean isLowerBehindHyphens(String word) {
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean begins = word.charAt(i - 1) == '-' && Character.isUpperCase(c);
      if (!begins && c != '-' && !Character.isLowerCase(c)) {
        return false;
      }
    }
    return true;
  }

  private int dateEnd(int from) {
    int i = from;
    while (i < tokens.size() && i < from + 6 && isDateToken(i)) {
      i++;
    }
    return i > from && tokens.get(i - 1).kind() == TokenKind.COMMA ? i - 1 : i;
  }

  private boolean isDateToken(int i) {
    Token token = tokens.get(i);
    return (token.kind() == TokenKind.NUMBER && token.text().indexOf(',') < 0)
        || (token.kind() == TokenKind.WORD && Character.isDigit(token.text().charAt(0)))
        || Dates.month(token.key()) > 0
        || token.key().equals("as")
        || token.key().equals("of")
        || (token.kind() == TokenKind.COMMA
            && i + 1 < tokens.size()
            && NameNumber.isYear(tokens.get(i + 1)));
  }

  /** Whether the next token is a capitalised word that can go on with a name. */
  boolean nextIsName(int i) {
    return nextIsName(tokens, i);
  }

  static boolean nextIsName(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised()
        && !Lexicon.STARTERS.contains(tokens.get(i + 1).key())
        && Character.isLetter(tokens.get(i + 1).text().charAt(0));
  }

  boolean nextIs(int i, String... keys) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).key();
    for (String key : keys) {
      if (key.equals(next)) {
        return true;
      }
    }
    return false;
  }
}
