package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.text.Word;

/** What a column of an ownership table is there for. */
enum ColumnUse {
  /** The holders' names. */
  NAME,
  /** Their addresses, in a column of their own. */
  ADDRESS,
  /** The class of securities that a row counts: "Title of class". */
  CLASS,
  /** Their offices: "Position". */
  OFFICE,
  /** Who has power over what they own: "Natural person with voting power". */
  POWER,
  /** Numbers of shares that somebody owns or offers. */
  SHARES,
  /** Percentages of a class, or without a word of what. */
  PERCENT,
  /** Principal amounts of notes in US dollars. */
  PRINCIPAL,
  /** Footnote marks without brackets. */
  MARKS,
  /** Anything else: options, warrants, prices, voting power. */
  OTHER;

  private static final List<String> MONEY =
      List.of("dollar", "market value", "price", "proceeds", "consideration", "value of", "($)");

  /** Rights to shares, and counts that only divide those that are owned. */
  private static final List<String> PARTS =
      List.of(
          "note",
          "debenture",
          "warrant",
          "option",
          "bond",
          "phantom",
          "deferred",
          "restricted",
          "rsus",
          "rsu ",
          "right to acquire",
          "rights to acquire",
          "acquirable",
          "be acquired",
          "issuable",
          "underlying",
          "exercisable",
          "convertible",
          "conversion",
          "vested",
          "vesting",
          "stock unit",
          "share unit",
          "share equivalent",
          "sole ",
          "shared ",
          "401(k)",
          "retirement",
          "indirect",
          "pledged",
          "awards",
          "purchased",
          "voting power",
          "votes");

  /** What leaves a number of shares whole that names a part of them otherwise. */
  private static final List<String> WHOLLY =
      List.of(
          "prior to conversion",
          "before conversion",
          "directly or indirectly",
          "directly and indirectly",
          "direct and indirect",
          "direct or indirect");

  /** What is said of shares that an earlier prospectus offered. */
  private static final List<String> PAST =
      List.of(
          "previously registered",
          "previously sold",
          "previously offered",
          "already registered",
          "already sold");

  /** Over numbers of shares that are rounded. */
  private static final List<String> ROUNDED = List.of("thousand", "million", "(000");

  private static final List<String> OTHER_CLASSES =
      List.of("notes", "debenture", "bond", "warrant", "principal");

  private static final List<String> WHOLES =
      List.of(
          "total",
          "aggregate",
          "beneficial",
          "offer",
          "to be sold",
          "may be sold",
          "registered",
          "resale");

  private static final List<String> SHARES_OF = List.of("share", "stock", "unit", "securit", "ads");

  /** What counts years, in a column whose own label speaks of no shares. */
  private static final List<String> YEARS = List.of("age", "since", "year", "years", "term");

  private static final List<String> SIDES =
      List.of("position", "title", "relationship", "office", "address", "age", "notes", "class");

  private static final List<String> FUNDS = List.of("fund", "portfolio");

  /** What else is said of a fund: who owns it, and who does what for it since when. */
  private static final List<String> OF_FUNDS =
      List.of(
          "holder",
          "owner",
          "manager",
          "position",
          "office",
          "relationship",
          "occupation",
          "held with",
          "served",
          "director",
          "trustee",
          "complex");

  /** What stands over what somebody does, at a fund or elsewhere. */
  private static final List<String> LIVES =
      List.of("position", "occupation", "employment", "experience", "biograph");

  private static final List<String> OFFICES =
      List.of("position", "title", "office", "relationship");

  /** What the heading and the cells of a column together say. */
  static ColumnUse of(Labels labels, Profile profile) {
    String own = labels.own().isEmpty() ? labels.all() : labels.own();
    boolean none = profile.isUndecided() && OFFICES.stream().anyMatch(own::contains);
    if (profile.isText() || none) { // "None" under "Relationship" is a word
      return ofWords(own);
    }
    if (PrincipalLabel.speaksOfPrincipal(labels)) {
      return !profile.isPercent() && PrincipalLabel.isClear(labels) ? PRINCIPAL : OTHER;
    }
    if (!saysPercent(own) && MONEY.stream().anyMatch(own::contains)) {
      return OTHER;
    }
    if (isPercent(labels, profile)) {
      if (!profile.counts()) {
        return isOfClass(own) ? PERCENT : OTHER;
      }
      // A label that slipped from the column beside it cannot make counts percentages.
      return SHARES_OF.stream().anyMatch(labels.all()::contains) && !own.contains("of")
          ? SHARES
          : OTHER;
    }
    boolean starred = saysNumber(own) && profile.countsBesideStars();
    boolean counted = profile.counts() || profile.isUndecided() || starred;
    boolean money = profile.isMoney() && !(profile.hasStrayCurrency() && namesShares(own));
    return counted && !money && countsShares(labels.all(), own) ? SHARES : OTHER;
  }

  static boolean isName(String label) {
    boolean owner = label.contains("holder") || label.contains("name of owner");
    boolean side =
        (label.contains("class") || namesFund(label) || !PowerLabel.powers(label).isEmpty())
            && !owner
            && !label.startsWith("name and class");
    return !side
        && (label.contains("name")
            || label.contains("holder")
            || (label.contains("owner") && !label.contains("ownership"))
            || label.contains("investor")
            || label.contains("entity")
            || label.contains("insider")
            || label.contains("person"));
  }

  /** Whether a label is over the names of funds, each of which is a class of its own. */
  static boolean namesFund(String label) {
    return FUNDS.stream().anyMatch(label::contains) && OF_FUNDS.stream().noneMatch(label::contains);
  }

  /** Whether a column of words stands beside the names and is none itself. */
  static boolean isSide(String label) {
    return namesFund(label)
        || SIDES.stream().anyMatch(label::contains)
        || LIVES.stream().anyMatch(label::contains);
  }

  private static ColumnUse ofWords(String label) {
    boolean life = LIVES.stream().anyMatch(label::contains);
    if ((namesFund(label) && !life)
        || label.contains("title of")
        || (label.contains("class") && !saysPercent(label))
        || label.contains("type of")) {
      return CLASS;
    }
    if (life && !label.contains("position")) {
      return OTHER;
    }
    if (label.contains("address")) {
      return ADDRESS;
    }
    if (!PowerLabel.powers(label).isEmpty()) {
      return POWER;
    }
    return OFFICES.stream().anyMatch(label::contains) ? OFFICE : OTHER;
  }

  /** Its own label decides, then what it holds. */
  private static boolean isPercent(Labels labels, Profile profile) {
    boolean said = saysPercent(labels.own());
    boolean number = saysNumber(labels.own());
    if (said != number) {
      return said;
    }
    return (profile.isPercent() && !profile.isMoney())
        || (profile.isUndecided() && saysPercent(labels.all()) && !number);
  }

  /** Whether a label leaves no doubt that shares are counted, whatever sign stands below it. */
  private static boolean namesShares(String label) {
    boolean counted = label.contains("number") || label.contains("owned") || label.contains("held");
    return label.contains("shares") && counted;
  }

  static boolean saysPercent(String label) {
    return label.contains("percent") || label.contains("%");
  }

  private static boolean saysNumber(String label) {
    return label.contains("number") || label.contains("#") || label.contains("amount");
  }

  /** Not of votes, nor of notes or warrants; and no fraction, of which one is all. */
  private static boolean isOfClass(String label) {
    boolean shares = SHARES_OF.stream().anyMatch(label::contains);
    return !label.contains("voting power")
        && !label.contains("vote")
        && !label.contains("pledge")
        && Word.of(label).stream().noneMatch(word -> word.is("change") || word.is("fraction"))
        && (shares || OTHER_CLASSES.stream().noneMatch(label::contains));
  }

  private static boolean countsShares(String all, String own) {
    if (MONEY.stream().anyMatch(all::contains) || ROUNDED.stream().anyMatch(all::contains)) {
      return false;
    }
    boolean rest = own.startsWith("other ") || own.startsWith("additional ");
    if (speaksOfPastSales(all, own) || isImagined(all)) {
      return false;
    }
    String kept = WHOLLY.stream().reduce(own, (said, whole) -> said.replace(whole, ""));
    String told = saysNumber(own) ? kept.replace("convertible preferred", "preferred") : kept;
    boolean part =
        rest || (!UnderwritersOption.isIn(own) && PARTS.stream().anyMatch(told::contains));
    boolean whole =
        !rest && (WHOLES.stream().anyMatch(own::contains) || includesParts(own) || isSum(own));
    if (SHARES_OF.stream().noneMatch(own::contains) && speaksOfYears(own)) {
      return false;
    }
    boolean shares = SHARES_OF.stream().anyMatch(all::contains) || saysNumber(all);
    return shares ? !part || whole : !part;
  }

  /** "Shares that would be owned", but for a cap: nobody owns them. */
  private static boolean isImagined(String all) {
    boolean would = all.contains("would be ") || all.contains("would own");
    return would && ColumnLabel.time(all) == ColumnLabel.Time.OWNED;
  }

  /** "Number of shares sold", without a word of the offering: on another day, as "previously". */
  private static boolean speaksOfPastSales(String all, String own) {
    return PAST.stream().anyMatch(own::contains)
        || (ColumnLabel.time(all) == null
            && Word.of(own).stream().anyMatch(word -> word.is("sold")));
  }

  /** "Shares owned, including options", though not "options included". */
  private static boolean includesParts(String label) {
    int including = label.indexOf("including");
    return including > 0
        && SHARES_OF.stream().anyMatch(label.substring(0, including)::contains)
        && PARTS.stream().noneMatch(label.substring(0, including)::contains);
  }

  /** "Shares and options owned": all that there are, of either. */
  private static boolean isSum(String label) {
    return label.contains("shares and options owned")
        || label.contains("shares and options held")
        || label.contains("shares and warrants owned");
  }

  private static boolean speaksOfYears(String label) {
    return Word.of(label).stream().anyMatch(word -> YEARS.contains(word.letters()));
  }
}
