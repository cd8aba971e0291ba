package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.rule.OfficeTitle;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

/** Recognises the noun phrases that name parties. */
final class PartyPhrases {
  /** Months that are given names too. */
  private static final Set<String> GIVEN_MONTHS = Set.of("april", "june", "august");

  private static final Set<String> SHORT_MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** "Three Alder Funds" are three, "Three Rivers Limited" is one. */
  private static final Set<String> NUMERALS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Set<String> TRUSTS = Set.of("trust", "trusts", "grat", "crt", "crut");

  private static final Set<String> COMPANY_WORDS =
      Set.of(
          "exempted",
          "limited",
          "corporation",
          "company",
          "partnership",
          "general",
          "statutory",
          "business",
          "public",
          "private",
          "trust",
          "professional",
          "nonprofit",
          "exempt",
          "registered",
          "segregated",
          "societe",
          "international");

  /** Words of what somebody is who acts for another: "Authorized Signatory". */
  private static final Set<String> SIGNERS =
      Set.of("authorized", "authorised", "duly", "signatory", "agent", "representative", "person");

  /** Before "Securities" where an agreement defines which are meant, and no firm is named so. */
  private static final Set<String> DEFINED =
      Set.of("transfer", "restricted", "registrable", "registered", "offered", "convertible");

  private static final Set<String> SECURITIES =
      Set.of(
          "warrant",
          "warrants",
          "option",
          "options",
          "stock",
          "shares",
          "notes",
          "debentures",
          "preferred",
          "units",
          "certificate",
          "agreement",
          "act",
          "prospectus");

  /**
   * A party found at a token.
   *
   * @param end one past its last token
   * @param mentions what it names: one, or several if it is a joint name or a collective term
   */
  record Found(int end, List<PartyMention> mentions, boolean possessive) {}

  private static final int LONGEST_PLACE = 4;

  private final List<Token> tokens;
  private final AlignedText text;
  private final KnownNames known;
  private final NameRun run;

  PartyPhrases(List<Token> tokens, AlignedText text, KnownNames known) {
    this.tokens = tokens;
    this.text = text;
    this.known = known;
    this.run = new NameRun(tokens, known);
  }

  /** The party that a token begins, or null. */
  @Nullable Found at(int from) {
    Token first = tokens.get(from);
    if (first.kind() == TokenKind.WORD && isIssuer(from)) {
      int end = issuerEnd(from);
      return new Found(end, List.of(mention(from, end)), tokens.get(end - 1).isPossessive());
    }
    Found gentlemen = Gentlemen.at(tokens, from, text);
    KnownNames.Found name = known.at(tokens, from);
    boolean namesakes = gentlemen != null && gentlemen.mentions().size() == 1 && name != null;
    if (gentlemen != null && !(namesakes && name.end() == gentlemen.end())) {
      return Gentlemen.areNamesakes(tokens, gentlemen) ? null : gentlemen;
    }
    int knownEnd = name == null ? -1 : formEnd(name.end());
    int end = Math.max(knownEnd, genericEnd(from, name != null));
    boolean label = name == null && from == 0 && known.isLabelled(tokens);
    boolean dash = end == from + 1 && goesOnBehindDash(end);
    if (end < 0 || label || dash || (name == null && NotParties.isMarket(tokens, from, end))) {
      return null;
    }
    boolean possessive = tokens.get(end - 1).isPossessive();
    if (name != null && end == knownEnd && !name.name().stands().isEmpty()) {
      return new Found(end, placed(name.name().stands(), from, end), possessive);
    }
    if (name == null) {
      end = coupleEnd(from, end);
      List<PartyMention> joint = JointPhrase.members(tokens, text, from, end);
      if (!joint.isEmpty()) {
        return new Found(end, joint, possessive);
      }
    }
    return new Found(
        end, List.of(mention(name == null ? articled(from, end) : from, end)), possessive);
  }

  /**
   * Where "The Sample Family Trust" begins in the middle of a sentence, its article being part of
   * it.
   */
  private int articled(int from, int end) {
    boolean article =
        from > 1
            && tokens.get(from - 1).text().equals("The")
            && tokens.get(from - 2).kind() == TokenKind.WORD
            && end > from + 1
            && NameRun.isOrganisational(tokens.get(end - 1));
    return article ? from - 1 : from;
  }

  /** One past "the Ada B. Sample and Otto Probe Trust", whose article tells that it is one. */
  private int coupleEnd(int from, int end) {
    boolean couple =
        from > 0
            && tokens.get(from - 1).key().equals("the")
            && end + 1 < tokens.size()
            && tokens.get(end).key().equals("and")
            && PartyForm.of(mention(from, end).name()) == PartyForm.PERSON;
    int last = couple ? genericEnd(end + 1, false) : -1;
    return last > end + 2 && isTrust(tokens.get(last - 1)) ? last : end;
  }

  /** "Alder - Alliance Management": a word is no name where others follow a dash. */
  private boolean goesOnBehindDash(int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).kind() == TokenKind.OTHER
        && tokens.get(end + 1).isCapitalised();
  }

  private boolean isIssuer(int i) {
    return issuerEnd(i) > 0;
  }

  static boolean isTrust(Token token) {
    return TRUSTS.contains(token.key());
  }

  private int issuerEnd(int i) {
    String key = tokens.get(i).key();
    if (key.equals("us") && tokens.get(i).text().equals("us")) {
      return i + 1;
    }
    boolean company = key.equals("company") && tokens.get(i).isCapitalised();
    boolean article =
        i > 0 && (tokens.get(i - 1).key().equals("the") || tokens.get(i - 1).key().equals("our"));
    boolean ours = key.equals("company") && i > 0 && tokens.get(i - 1).key().equals("our");
    boolean issuer = key.equals("issuer") && i > 0 && tokens.get(i - 1).key().equals("the");
    return (company && article) || ours || issuer ? i + 1 : -1;
  }

  private List<PartyMention> placed(List<PartyMention> stands, int from, int end) {
    return stands.stream().map(party -> new PartyMention(party.name(), range(from, end))).toList();
  }

  private PartyMention mention(int from, int end) {
    return new PartyMention(name(from, end), range(from, end));
  }

  private String name(int from, int end) {
    Token last = tokens.get(end - 1);
    int cut = last.isPossessive() ? last.text().length() - last.bare().length() : 0;
    return text.slice(tokens.get(from).start(), last.end() - cut).toString();
  }

  private org.stakegraph.ingest.text.TextRange range(int from, int end) {
    return text.range(tokens.get(from).start(), tokens.get(end - 1).end());
  }

  private int genericEnd(int from, boolean isKnown) {
    Token first = tokens.get(from);
    boolean titled = first.isTitle() && first.isCapitalised();
    if (!titled && (!beginsName(from) || isOfLaws(from))) {
      return -1;
    }
    int end = run.end(from);
    boolean called = titled || isKnown;
    if (!called && (namesSecurity(from, end) || isTitle(from, end) || isBody(end - 1))) {
      return -1;
    }
    if (!titled && !isKnown && describesCompany(from, end)) {
      return -1;
    }
    if (!titled && !isKnown && NotParties.isPart(tokens, from, end)) {
      return -1;
    }
    boolean single = significant(from, end) < 2;
    return single && !titled && !isKnown && !standsAlone(from) ? -1 : end;
  }

  /** "formed under the laws of the Province Ontario": a place, not a party. */
  private boolean isOfLaws(int from) {
    int of = from > 1 && tokens.get(from - 1).key().equals("the") ? from - 2 : from - 1;
    return of > 0 && tokens.get(of).key().equals("of") && tokens.get(of - 1).key().equals("laws");
  }

  /** "a Cayman Islands exempted company": a place, not a party. */
  private boolean describesCompany(int from, int end) {
    int first = from; // "a British Virgin Islands company" from any of its words on
    while (first > 0 && from - first < LONGEST_PLACE && tokens.get(first - 1).isCapitalised()) {
      first--;
    }
    boolean article =
        first > 0
            && (tokens.get(first - 1).key().equals("a")
                || tokens.get(first - 1).key().equals("them")
                || tokens.get(first - 1).key().equals("an"));
    boolean company = end < tokens.size() && COMPANY_WORDS.contains(tokens.get(end).key());
    return company && (article || isBehindPlace(from));
  }

  /** "an Anguilla, British West Indies company": the second place of a description. */
  private boolean isBehindPlace(int from) {
    return from > 2
        && tokens.get(from - 1).kind() == TokenKind.COMMA
        && tokens.get(from - 2).isCapitalised()
        && (tokens.get(from - 3).key().equals("a") || tokens.get(from - 3).key().equals("an"));
  }

  /** Whether a name ends in what a firm decides by: "Management Committee". */
  private boolean isBody(int last) {
    return tokens.get(last).key().equals("committee");
  }

  /** Whether a run of capitalised words is an office: "Financial Officer". */
  private boolean isTitle(int from, int end) {
    for (int i = from; i < end; i++) {
      String word = tokens.get(i).key();
      if (!OfficeTitle.isTitleWord(word) && !SIGNERS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a run of capitalised words is an instrument: "Investor Warrants". */
  private boolean namesSecurity(int from, int end) {
    if (DEFINED.contains(tokens.get(from).key())
        && tokens.get(end - 1).key().equals("securities")) {
      return true;
    }
    for (int i = from; i < end; i++) {
      boolean law =
          tokens.get(i).key().equals("uniform")
              && run.nextIs(i, "transfers", "gifts", "transfer", "gift");
      if (law || SECURITIES.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsName(int i) {
    Token token = tokens.get(i);
    if (!token.isCapitalised()) {
      return numberedName(i);
    }
    String key = token.key();
    if (key.equals("general") || key.equals("managing") || key.equals("limited")) {
      return !run.nextIs(i, "partner", "partners", "member", "members", "director", "directors");
    }
    if (key.equals("united") || key.equals("private") || key.equals("portfolio")) {
      return !run.nextIs(i, "states", "placement", "manager");
    }
    if (GIVEN_MONTHS.contains(key) && i + 1 < tokens.size()) {
      return tokens.get(i + 1).kind() == TokenKind.WORD && run.nextIsName(i);
    }
    if (NUMERALS.contains(key)) {
      return run.nextIsName(i) && endsInForm(i);
    }
    return !NotParties.WORDS.contains(key)
        && (!Lexicon.STARTERS.contains(key) || isInitials(i))
        && !isMonthBeforeDay(i);
  }

  /** "HE Upper Tier, L.P.": capitals before a word in small letters, of a firm with its form. */
  private boolean isInitials(int i) {
    String text = tokens.get(i).text();
    boolean capitals = text.length() == 2 && text.chars().allMatch(Character::isUpperCase);
    boolean name = capitals && run.nextIsName(i) && NameRun.isGivenName(tokens.get(i + 1));
    return name && endsInForm(i);
  }

  private boolean isMonthBeforeDay(int i) {
    return tokens.get(i).key().equals("may")
        || (i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == TokenKind.NUMBER
            && tokens.get(i).key().length() <= 3
            && !isAbbreviation(tokens.get(i)));
  }

  /** "AEF 15" is a fund, "Mar 15" a day; so is "MAR 15". */
  private static boolean isAbbreviation(Token token) {
    boolean capitals = token.text().chars().allMatch(Character::isUpperCase);
    return capitals && !SHORT_MONTHS.contains(token.key());
  }

  /** A number without commas before a capitalised word: "1267 Example, Ltd.", "667, L.P.". */
  private boolean numberedName(int i) {
    Token token = tokens.get(i);
    boolean number =
        token.kind() == TokenKind.NUMBER
            && token.text().indexOf(',') < 0
            && token.text().indexOf('.') < 0
            && !(i > 0 && tokens.get(i - 1).isCapitalised());
    boolean form = i + 2 < tokens.size() && tokens.get(i + 1).kind() == TokenKind.COMMA;
    if (number && form && NameRun.isForm(tokens.get(i + 2))) {
      return true;
    }
    return number
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalised()
        && (endsInForm(i) || isYearOfTrust(i));
  }

  /** "the 2013 Ada Sample Revocable Trust". */
  private boolean isYearOfTrust(int i) {
    String year = tokens.get(i).text();
    boolean year4 = year.length() == 4 && (year.startsWith("19") || year.startsWith("20"));
    int end = year4 && i > 0 && tokens.get(i - 1).key().equals("the") ? run.end(i) : i;
    return end > i + 2 && TRUSTS.contains(tokens.get(end - 1).key());
  }

  private boolean endsInForm(int from) {
    int end = run.end(from);
    return end > from + 1 && NameRun.isForm(tokens.get(end - 1));
  }

  /** A single capitalised word is a name if it is an abbreviation or begins a known name. */
  private boolean standsAlone(int i) {
    Token token = tokens.get(i);
    if (known.begins(token)) {
      return !PartyForm.isNoun(token.key());
    }
    String bare = token.bare();
    boolean capitals =
        bare.length() >= 2
            && bare.length() <= 8
            && bare.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
    boolean numeral = bare.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    boolean account = bare.equals("IRA") || bare.equals("SEP");
    return capitals && !numeral && !account && !LegalForm.of(token.plain()) && !isOfUnits(i);
  }

  /** "210,000 OP units": of which kind they are. */
  private boolean isOfUnits(int i) {
    boolean counted = i > 0 && tokens.get(i - 1).kind() == TokenKind.NUMBER;
    return (counted || (i > 0 && tokens.get(i - 1).key().equals("each")))
        && run.nextIs(i, "unit", "units");
  }

  private int significant(int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      TokenKind kind = tokens.get(i).kind();
      words += kind == TokenKind.WORD || kind == TokenKind.NUMBER ? 1 : 0;
    }
    return words;
  }

  private int formEnd(int end) {
    int i = end;
    if (i < tokens.size() && tokens.get(i).kind() == TokenKind.COMMA) {
      i++;
    }
    boolean form =
        i < tokens.size() && NameRun.isForm(tokens.get(i)) && !NameRun.isForm(tokens.get(end - 1));
    return form ? i + 1 : end;
  }
}
