package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.rule.OfficeTitle;

/**
 * Capitalised words of prospectuses that do not begin a name, such as instruments, ranks, laws and
 * months, and those that are no more than the end of one.
 */
final class NotParties {
  /** The words, in lower case. */
  static final Set<String> WORDS =
      Set.of(
          "series",
          "class",
          "common",
          "preferred",
          "preference",
          "convertible",
          "stock",
          "share",
          "shares",
          "ordinary",
          "warrant",
          "warrants",
          "option",
          "options",
          "note",
          "notes",
          "unit",
          "debenture",
          "debentures",
          "section",
          "sections",
          "rule",
          "rules",
          "securities",
          "act",
          "certificate",
          "article",
          "articles",
          "schedule",
          "schedules",
          "amendment",
          "13d",
          "13g",
          "13d/a",
          "13g/a",
          "form",
          "regulation",
          "sec",
          "commission",
          "exhibit",
          "table",
          "footnote",
          "footnotes",
          "board",
          "chairman",
          "chairwoman",
          "chair",
          "chief",
          "president",
          "vice",
          "executive",
          "director",
          "directors",
          "officer",
          "officers",
          "manager",
          "managers",
          "member",
          "members",
          "trustee",
          "trustees",
          "partner",
          "partners",
          "selling",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "holder",
          "holders",
          "securityholder",
          "securityholders",
          "issuer",
          "registrant",
          "offering",
          "prospectus",
          "placement",
          "agent",
          "secretary",
          "treasurer",
          "restricted",
          "registrable",
          "resale",
          "rsu",
          "rsus",
          "psu",
          "psus",
          "ads",
          "adss",
          "adr",
          "adrs",
          "exchange",
          "nasdaq",
          "nyse",
          "purchase",
          "agreement",
          "designations",
          "designation",
          "beneficially",
          "ceo",
          "cfo",
          "coo",
          "cto",
          "founder",
          "investor",
          "purchasers",
          "purchaser",
          "lender",
          "adviser",
          "advisor",
          "employee",
          "counsel",
          "reporting",
          "i",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "finra",
          "nasd",
          "sipc",
          "co-investment");

  /** Words that many firms' names end in and none consists of. */
  static final Set<String> GENERIC =
      Set.of(
          "fund",
          "management",
          "company",
          "research",
          "trust",
          "holdings",
          "investment",
          "investments",
          "advisory",
          "services");

  private static final Set<String> TIERS =
      Set.of("master", "feeder", "offshore", "onshore", "domestic", "parallel");

  private NotParties() {}

  /** Whether capitalised words are a part of a name that was not read. */
  static boolean isPart(List<Token> tokens, int from, int end) {
    return isGeneric(tokens, from, end)
        || endsName(tokens, from, end)
        || isOfDealers(tokens, from, end)
        || isTierOfFund(tokens, from, end);
  }

  /** "National Association of Securities Dealers, Inc.", whose members own nothing of it. */
  private static boolean isOfDealers(List<Token> tokens, int from, int end) {
    for (int i = Math.max(1, from); i < end; i++) {
      if (tokens.get(i).key().equals("dealers") && tokens.get(i - 1).key().equals("securities")) {
        return true;
      }
    }
    return false;
  }

  /** "Master Fund": which of several funds of a house it is, and no name of any. */
  static boolean isTierOfFund(List<Token> tokens, int from, int end) {
    return end == from + 2
        && end <= tokens.size()
        && TIERS.contains(tokens.get(from).key())
        && tokens.get(from + 1).key().equals("fund");
  }

  /** "Sisters of the Northern Lakes": a place at the end of a name that was not read. */
  private static boolean endsName(List<Token> tokens, int from, int end) {
    int of = from > 1 && tokens.get(from - 1).key().equals("the") ? from - 2 : -1;
    boolean behind =
        of > 0 && tokens.get(of).key().equals("of") && tokens.get(of - 1).isCapitalised();
    for (int i = from; i < end && behind; i++) {
      behind = !NameRun.isOrganisational(tokens.get(i)) && !NameRun.isForm(tokens.get(i));
    }
    String before = behind ? tokens.get(of - 1).key() : "";
    return behind
        && !WORDS.contains(before)
        && !OfficeTitle.isTitleWord(before)
        && !tokens.get(of - 1).isTitle();
  }

  /** "Fund, Inc.", "Management Company": the end of a name that has nothing of its own. */
  private static boolean isGeneric(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      boolean own = token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER;
      boolean form = NameRun.isForm(token) && !(i == from && opensName(tokens, from, end));
      if (own && !GENERIC.contains(token.plain()) && !form) {
        return false;
      }
    }
    return true;
  }

  /** "AB Holdings, L.P.": what is a legal form behind a name, but opens this one. */
  private static boolean opensName(List<Token> tokens, int from, int end) {
    String word = tokens.get(from).text();
    boolean abbreviation =
        word.length() == 2 && word.chars().allMatch(Character::isUpperCase) && !word.equals("LP");
    return abbreviation
        && from + 1 < end
        && tokens.get(from + 1).kind() == TokenKind.WORD
        && !NameRun.isForm(tokens.get(from + 1));
  }

  /** "Listed on the Osaka Securities Exchange, which": the market owns and directs nothing. */
  static boolean isMarket(List<Token> tokens, int from, int end) {
    int on = from > 1 && tokens.get(from - 1).key().equals("the") ? from - 2 : from - 1;
    return on >= 0
        && tokens.get(on).key().equals("on")
        && tokens.get(end - 1).key().equals("exchange");
  }
}
