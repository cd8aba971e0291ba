package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.HolderKinds;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Tells rows that name no holder: headings over some of the rows, totals and furniture. */
final class RowWords {

  private static final int MOST_CLASS_WORDS = 8;
  private static final int MOST_FUND_WORDS = 14;

  private static final Set<String> FUNDS = Set.of("fund", "portfolio");

  /** What stands before "total": "Grand total", "Sub total". */
  private static final Set<String> PARTIAL = Set.of("grand", "sub", "overall", "combined");

  /** Whom a row over those of its members names. */
  private static final Set<String> COLLECTIVES =
      Set.of("entities", "funds", "affiliates", "accounts", "clients");

  /** Whose sum a row can be. */
  private static final Set<String> SUMMED = Set.of("entities", "funds", "affiliates", "holdings");

  /** "(viii)" is the longest of those met. */
  private static final int MOST_ENUMERATOR = 5;

  private static final Set<String> CLASS_WORDS =
      Set.of(
          "class",
          "series",
          "common",
          "preferred",
          "preference",
          "ordinary",
          "convertible",
          "nonconvertible",
          "exchangeable",
          "redeemable",
          "cumulative",
          "noncumulative",
          "participating",
          "perpetual",
          "stock",
          "share",
          "shares",
          "units",
          "voting",
          "nonvoting",
          "of",
          "the",
          "subordinate");

  /** How warrants came to those who own them. */
  private static final Set<String> PLACED =
      Set.of("private", "placement", "public", "sponsor", "founder", "redeemable", "and");

  /** What gives its holder shares later. */
  private static final Set<String> RIGHTS =
      Set.of(
          "option",
          "options",
          "warrant",
          "warrants",
          "rsus",
          "restricted",
          "exercisable",
          "vested",
          "unvested",
          "deferred",
          "phantom",
          "notes",
          "debentures");

  /** How shares are owned. */
  private static final Set<String> MANNERS =
      Set.of(
          "direct",
          "directly",
          "indirect",
          "indirectly",
          "record",
          "beneficial",
          "beneficially",
          "owner",
          "owned",
          "ownership",
          "sole",
          "joint",
          "shared",
          "voting",
          "investment",
          "dispositive",
          "power",
          "powers",
          "and",
          "or",
          "of");

  private RowWords() {}

  /** "5% Stockholders:", "Directors and named executive officers". */
  static boolean isHeading(AlignedText text) {
    int term = text.toString().indexOf(" (");
    boolean termed = term > 0 && isTerm(text.from(term + 1).toString().toLowerCase(Locale.ROOT));
    List<Word> words = Word.of(termed ? text.slice(0, term) : text);
    return text.toString().endsWith(":") || HolderKinds.are(words);
  }

  /** "Funds managed by Alder LLC" without figures, over the rows of its members. */
  static boolean isCollective(AlignedText text) {
    List<Word> words = Word.of(text);
    return words.size() > 2
        && COLLECTIVES.contains(words.get(0).letters())
        && LegalForm.is(words.get(words.size() - 1));
  }

  private static boolean isSign(Word word) {
    return word.letters().isEmpty();
  }

  /** "Class B common stock:" over the rows that count it. */
  static boolean isSecurity(AlignedText text) {
    return isOfClass(text)
        && !SecurityName.find(text.toString().toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** "Class B", "shares of Series A preferred stock": a class that a letter tells from others. */
  static boolean isLetteredClass(AlignedText text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return isOfClass(text) && !SecurityName.letter(SecurityName.find(lower)).isEmpty();
  }

  /** "Common" or "Preferred", where figures stand beside it. */
  static boolean isKind(AlignedText text) {
    List<Word> words = Word.of(text);
    return words.size() == 1 && Set.of("common", "preferred").contains(words.get(0).core());
  }

  /**
   * "Class B common stock" or, less plainly, "Common" or "B" in a list of classes; what a share is
   * worth nominally may follow.
   */
  static boolean isOfClass(AlignedText text) {
    List<Word> words = Word.of(text).stream().filter(word -> !ClassCell.isPar(word)).toList();
    return words.size() <= MOST_CLASS_WORDS
        && words.stream().allMatch(w -> CLASS_WORDS.contains(w.letters()) || isLetter(w));
  }

  /** "Alder Growth Fund:", "Alder Growth Fund (1976)" over the rows that count its shares. */
  static boolean isFund(AlignedText text) {
    String words = text.toString();
    String name = withoutYear(withoutColon(words));
    return name.length() < words.length() && endsInFund(name);
  }

  /** Without the year in brackets in which a fund began. */
  private static String withoutYear(String words) {
    int open = words.lastIndexOf(" (");
    boolean year = open > 0 && words.length() == open + 7 && words.endsWith(")");
    return year && Word.isDigits(words.substring(open + 2, open + 6))
        ? words.substring(0, open)
        : words;
  }

  static String withoutColon(String words) {
    return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
  }

  /** "Growth Fund". */
  static boolean endsInFund(String name) {
    List<Word> words = Word.of(name);
    return words.size() > 1 && FUNDS.contains(words.get(words.size() - 1).letters());
  }

  /** "Growth Fund - Class A" over the rows that count it. */
  static boolean isFundClass(AlignedText text) {
    List<Word> words = Word.of(text);
    int last = words.size() - 1;
    boolean shares = last > 1 && words.get(last).letters().equals("shares");
    int letter = shares ? last - 1 : last;
    boolean classed =
        letter > 1 && isLetter(words.get(letter)) && words.get(letter - 1).is("class");
    return (classed || shares)
        && words.size() <= MOST_FUND_WORDS
        && words.stream().anyMatch(word -> FUNDS.contains(word.letters()));
  }

  /** "Direct", "of record and beneficially" in the column for the class. */
  static boolean isManner(AlignedText text) {
    return Word.of(text).stream().allMatch(w -> MANNERS.contains(w.letters()) || isSign(w));
  }

  /** "Class B common stock" or "Shared voting power" with figures of a holder named above it. */
  static boolean isBeneath(AlignedText text) {
    return isSecurity(text)
        || isKind(text)
        || isPower(text)
        || isRights(text)
        || areWarrants(text)
        || HeldShares.are(text);
  }

  /** "Warrants", "Private placement warrants": securities that may be sold themselves. */
  static boolean areWarrants(AlignedText text) {
    List<Word> words = Word.of(text);
    int last = words.size() - 1;
    return last >= 0
        && words.get(last).is("warrants")
        && words.stream().limit(last).allMatch(w -> PLACED.contains(w.letters()));
  }

  /** "Stock options". */
  static boolean isRights(CharSequence text) {
    List<Word> words = Word.of(text);
    return words.stream().anyMatch(w -> RIGHTS.contains(w.letters()))
        && words.stream().allMatch(w -> isOfRights(w.letters()) || isSign(w));
  }

  private static boolean isOfRights(String word) {
    return RIGHTS.contains(word) || CLASS_WORDS.contains(word);
  }

  /** "Sole voting and investment power". */
  static boolean isPower(AlignedText text) {
    List<Word> words = Word.of(text);
    return !words.isEmpty()
        && SheetLine.isSharing(words.get(0))
        && words.stream().allMatch(w -> MANNERS.contains(w.letters()) || isSign(w));
  }

  private static boolean isLetter(Word word) {
    return word.letters().length() <= 2;
  }

  static boolean isTotal(AlignedText text) {
    List<Word> words = Word.of(text);
    int at = words.size() > 1 && PARTIAL.contains(words.get(0).letters()) ? 1 : 0;
    String first = words.isEmpty() ? "" : beforeDash(words.get(at));
    if (first.equals("subtotal") || first.equals("sub-total")) {
      return true;
    }
    boolean total = first.equals("total") || first.equals("totals");
    return total && !isGroup(text) && (areSummed(words) || holdNoOrganization(words));
  }

  /** "subtotal" of "Subtotal\u2014added by this supplement". */
  private static String beforeDash(Word word) {
    int dash = Math.max(word.text().indexOf('\u2014'), word.text().indexOf('\u2013'));
    dash = dash > 0 ? dash : word.text().indexOf("--");
    return dash > 0 ? word.text().substring(0, dash).toLowerCase(Locale.ROOT) : word.letters();
  }

  /** "Total Alder entities": what those named above it own together. */
  private static boolean areSummed(List<Word> words) {
    return SUMMED.contains(words.get(words.size() - 1).letters());
  }

  private static boolean holdNoOrganization(List<Word> words) {
    return words.stream().noneMatch(NameWords::isOrganizationWord);
  }

  /**
   * A heading over some of the rows that has figures beside it: the sum of theirs, or a star.
   *
   * @param counts whether one of the figures counts shares; without a colon the words are then
   *     those of a group
   */
  static boolean isSum(AlignedText text, boolean counts) {
    boolean heading = text.toString().endsWith(":") || (!counts && !text.isEmpty());
    return heading && !isGroup(text) && HolderKinds.are(Word.of(text));
  }

  /** "(iii)" before what a row is about. */
  static boolean isEnumerator(AlignedText text) {
    int last = text.length() - 1;
    return last > 1
        && last <= MOST_ENUMERATOR
        && text.charAt(0) == '('
        && text.charAt(last) == ')'
        && text.slice(1, last).toString().chars().allMatch(c -> "ivxabcdefgh".indexOf(c) >= 0);
  }

  /** A page number, a mark of continuation, or in brackets the term for which some are elected. */
  static boolean isFurniture(AlignedText text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return Word.isDigits(lower)
        || isTerm(lower)
        || lower.equals("table of contents")
        || lower.equals("(continued)")
        || lower.equals("continued");
  }

  /** "(nominated for re-election)", "(to be elected for a term expiring 1999)". */
  private static boolean isTerm(String lower) {
    return lower.startsWith("(")
        && lower.endsWith(")")
        && (lower.contains("term expir")
            || lower.contains("elected for ")
            || lower.startsWith("(nomin"));
  }

  /** Whether a row stands for persons whom it does not name: "All directors as a group". */
  static boolean isGroup(CharSequence name) {
    String lower = name.toString().toLowerCase(Locale.ROOT);
    return lower.contains("as a group")
        || lower.contains("as group")
        || ((lower.startsWith("all ") || lower.startsWith("total "))
            && (lower.contains("directors") || lower.contains("officers")));
  }
}
