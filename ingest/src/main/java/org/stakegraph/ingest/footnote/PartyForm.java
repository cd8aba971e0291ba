package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OrganizationWords;

/** What kind of party a name says that it is, as far as words such as "the fund" can tell. */
public enum PartyForm {
  PERSON,
  TRUST,
  PARTNERSHIP,
  LIMITED_LIABILITY_COMPANY,
  CORPORATION,
  ESTATE,
  PLAN,
  FUND,
  UNKNOWN;

  private static final Set<String> PARTNERSHIP_FORMS =
      Set.of("lp", "llp", "lllp", "scsp", "partnership", "kg", "cv");
  private static final Set<String> COMPANY_FORMS = Set.of("llc", "lc", "pllc", "ulc", "gmbh");
  private static final Set<String> FUND_WORDS =
      Set.of("fund", "funds", "sub-fund", "subfund", "sicav", "portfolio", "compartment", "feeder");
  private static final Set<String> PLAN_WORDS = Set.of("plan", "401(k)", "ira", "esop", "pension");

  /** Nouns that refer to a party named before, with the forms that each may refer to. */
  private static final Map<String, Set<PartyForm>> NOUNS =
      Map.ofEntries(
          Map.entry("fund", Set.of(FUND, PARTNERSHIP)),
          Map.entry("partnership", Set.of(PARTNERSHIP, FUND)),
          Map.entry("trust", Set.of(TRUST)),
          Map.entry("company", Set.of(CORPORATION, LIMITED_LIABILITY_COMPANY)),
          Map.entry("corporation", Set.of(CORPORATION)),
          Map.entry("bank", Set.of(CORPORATION)),
          Map.entry("estate", Set.of(ESTATE)),
          Map.entry("plan", Set.of(PLAN)),
          Map.entry("foundation", Set.of(CORPORATION, UNKNOWN)),
          Map.entry("person", Set.of(PERSON)),
          Map.entry("individual", Set.of(PERSON)),
          Map.entry("gentleman", Set.of(PERSON)),
          Map.entry(
              "entity",
              Set.of(
                  TRUST, PARTNERSHIP, LIMITED_LIABILITY_COMPANY, CORPORATION, FUND, PLAN, ESTATE)),
          Map.entry("firm", Set.of(PARTNERSHIP, LIMITED_LIABILITY_COMPANY, CORPORATION)));

  /** The form that a name shows; a form at its end decides before a word inside it. */
  public static PartyForm of(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    if (tokens.isEmpty()) {
      return UNKNOWN;
    }
    if (tokens.get(0).isTitle()) {
      boolean inside = hasOrganisationWord(tokens);
      return inside ? ofWords(tokens) : PERSON;
    }
    return ofWords(tokens);
  }

  /** Whether a name begins with "Mr." and its like. */
  static boolean isTitled(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && Lexicon.TITLES.contains(Lexicon.plain(name.substring(0, blank)));
  }

  private static PartyForm ofWords(List<Token> tokens) {
    if (tokens.size() > 1 && tokens.get(tokens.size() - 1).plain().equals("gp")) {
      return UNKNOWN;
    }
    PartyForm found = UNKNOWN;
    boolean fund = false;
    for (Token token : tokens) {
      String word = token.plain();
      fund |= FUND_WORDS.contains(word);
      PartyForm form = ofWord(word);
      if (form == TRUST || form == ESTATE || form == PLAN) {
        boolean firm = form == TRUST && isFirmOfTrust(tokens);
        return firm ? CORPORATION : form;
      }
      found = form == UNKNOWN ? found : form;
    }
    if (fund && found != LIMITED_LIABILITY_COMPANY && !isOfPartner(tokens)) {
      return FUND;
    }
    return found == UNKNOWN && looksPersonal(tokens) ? PERSON : found;
  }

  /** "Alder Fund GP, L.P.": the fund's general partner, no fund. */
  private static boolean isOfPartner(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).plain().equals("gp")) {
        return true;
      }
    }
    return false;
  }

  private static PartyForm ofWord(String word) {
    if (PARTNERSHIP_FORMS.contains(word)) {
      return PARTNERSHIP;
    }
    if (COMPANY_FORMS.contains(word)) {
      return LIMITED_LIABILITY_COMPANY;
    }
    if (LegalForm.of(word)) {
      return CORPORATION;
    }
    if (PLAN_WORDS.contains(word)) {
      return PLAN;
    }
    return switch (word) {
      case "trust",
          "trusts",
          "settlement",
          "settlements",
          "unitrust",
          "grat",
          "grats",
          "crut",
          "crat",
          "ilit" ->
          TRUST;
      case "estate" -> ESTATE;
      default -> UNKNOWN;
    };
  }

  /** "Alder Trust Company", "Trust Co.", "Trust, N.A.": a bank. */
  private static boolean isFirmOfTrust(List<Token> tokens) {
    String last = tokens.get(tokens.size() - 1).plain();
    return LegalForm.of(last);
  }

  private static boolean hasOrganisationWord(List<Token> tokens) {
    for (Token token : tokens) {
      String word = token.plain();
      if (ofWord(word) != UNKNOWN || OrganizationWords.is(word) || FUND_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Two to five capitalised words of which none belongs to firms. */
  private static boolean looksPersonal(List<Token> tokens) {
    int words = 0;
    for (Token token : tokens) {
      if (token.kind() != TokenKind.COMMA) {
        boolean name = token.kind() == TokenKind.WORD && !token.text().equals("&");
        if (!name) {
          return false;
        }
        words++;
      }
    }
    boolean capitals = tokens.get(0).isCapitalised();
    return words >= 2 && words <= 6 && capitals && !hasOrganisationWord(tokens);
  }

  /** Whether a noun in the singular, such as "fund", can refer to a party. */
  public static boolean isNoun(String noun) {
    return NOUNS.containsKey(noun);
  }

  /** Whether "the fund" and its like can mean a party of this name. */
  public static boolean canMean(String noun, String name) {
    if (noun.equals("fund") && isOfPartner(Tokenizer.tokens(name))) {
      return false;
    }
    PartyForm form = of(name);
    if (NOUNS.getOrDefault(noun, Set.of()).contains(form)) {
      return true;
    }
    boolean other = noun.equals("person") || noun.equals("individual");
    return !other && containsWord(name, noun);
  }

  /**
   * Whether they may: a fund or an entity is any that is no person, and another noun one whose name
   * shows no form and that is called nothing else.
   */
  public static boolean mayMean(String noun, String name) {
    PartyForm form = of(name);
    if (noun.equals("fund") || noun.equals("entity")) {
      return form != PERSON && (noun.equals("entity") || form != TRUST);
    }
    return canMean(noun, name)
        || (form == UNKNOWN && NOUNS.keySet().stream().noneMatch(n -> containsWord(name, n)));
  }

  private static boolean containsWord(String name, String noun) {
    for (Token token : Tokenizer.tokens(name)) {
      String key = token.key();
      if (key.equals(noun) || (key.length() == noun.length() + 1 && key.startsWith(noun))) {
        return true;
      }
    }
    return false;
  }
}
