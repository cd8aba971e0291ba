package org.stakegraph.ingest.table;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.stakegraph.ingest.text.Word;

/**
 * What the heading of a column of principal amounts says; all words are in lower case. A column is
 * one of principal only where nothing in its heading could make its numbers count something else.
 */
final class PrincipalLabel {
  private static final long THOUSAND = 1_000;

  private static final List<String> DEBTS = List.of("note", "debenture", "bond");

  /** What makes the numbers under "principal amount" something else, or not all of it. */
  private static final List<String> OTHERS =
      List.of(
          "share",
          "stock",
          " per ",
          "each",
          "price",
          "ratio",
          "conversion rate",
          "interest",
          "converted",
          "premium",
          "remaining principal",
          "original",
          "redeem",
          "repaid",
          "purchased",
          "1,000",
          "million",
          "billion");

  /** What besides makes them no dollars. */
  private static final List<String> NUMBERS = List.of("number", "percent", "%)", "(%");

  /** What besides makes a percentage of notes one of something else than all that there are. */
  private static final List<String> OTHER_PARTS =
      List.of(
          "conversion",
          "converting",
          "issuable",
          "warrant",
          "vot",
          "consent",
          "pledge",
          "tender",
          "exchanged",
          "sold",
          "redemption",
          "coupon",
          "discount",
          "commission",
          "proceeds",
          "payable",
          "paid",
          "accrued",
          "yield");

  private static final Set<String> OTHER_WORDS =
      Set.of(
          "ads",
          "capital",
          "change",
          "class",
          "common",
          "equity",
          "fee",
          "fees",
          "her",
          "his",
          "its",
          "ordinary",
          "par",
          "rate",
          "see",
          "such",
          "their",
          "units");

  private static final Set<String> NOTES = Set.of("notes", "debenture", "debentures", "bonds");

  /** The words of a label that says no more than that there are percentages. */
  private static final Set<String> BARE =
      Set.of(
          "percent",
          "percentage",
          "",
          "of",
          "the",
          "this",
          "to",
          "be",
          "total",
          "outstanding",
          "owned",
          "held",
          "beneficially",
          "before",
          "prior",
          "after",
          "completion",
          "offering");

  private static final List<String> OF_PRINCIPAL =
      List.of("principal amount", "of principal", "of the principal", "outstanding principal");

  /** Signs of currencies other than the US dollar. */
  private static final List<String> SIGNS = List.of("\u20ac", "\u00a3", "\u00a5");

  private static final List<String> CURRENCIES =
      List.of(
          "\u20ac",
          "\u00a3",
          "\u00a5",
          "euro",
          "sterling",
          "yen",
          "canadian",
          "cdn",
          "c$",
          "a$",
          "hk$",
          "australian",
          "rmb",
          "renminbi",
          "swiss",
          "chf",
          "shekel");

  private static final List<String> THOUSANDS =
      List.of("thousand", "000s", "000's", "000\u2019s", "(000)", "$000", "000 omitted");

  private PrincipalLabel() {}

  /** Whether a column is headed as one of money lent, be it clear or not what of it. */
  static boolean speaksOfPrincipal(Labels labels) {
    String own = labels.own();
    boolean debt = has(own, DEBTS) && !own.contains("share") && !own.contains("stock");
    boolean amount = own.contains("principal") || own.contains("amount of");
    return labels.all().contains("principal amount") || (debt && amount && !isCount(own));
  }

  /** Whether its numbers are sums of principal and nothing else. */
  static boolean isClear(Labels labels) {
    String own = labels.own().contains("principal") ? labels.own() : labels.all();
    String plain = withoutHolders(own).replace("(and percentage)", "");
    return !has(plain, OTHERS) && !has(plain, NUMBERS);
  }

  /** Whether a label over percentages says that they are of the notes outstanding. */
  static boolean namesPart(String label) {
    String plain = withoutHolders(label).replace("are sold", "");
    List<String> words = Word.of(plain).stream().map(Word::letters).toList();
    return (words.stream().anyMatch(NOTES::contains) || has(plain, OF_PRINCIPAL))
        && !has(plain, OTHERS)
        && !has(plain, OTHER_PARTS)
        && words.stream().noneMatch(OTHER_WORDS::contains);
  }

  /** Whether a label over percentages leaves to what stands beside them of what they are. */
  static boolean isBarePart(String label) {
    return Word.of(label).stream().allMatch(word -> BARE.contains(word.letters()));
  }

  /** Whether a label that spans columns does not say that some of them count shares. */
  static boolean namesNoShares(String label) {
    return !has(withoutHolders(label), List.of("share", "stock", "warrant", "unit"));
  }

  /** Whose notes they are does not make them stock. */
  private static String withoutHolders(String label) {
    return label
        .replace("principal stockholder", "")
        .replace("principal shareholder", "")
        .replace("stockholder", "")
        .replace("shareholder", "");
  }

  /**
   * How many US dollars a one in the columns stands for; empty if that is not clear.
   *
   * @param columns the headings of all columns of principal
   * @param heading the whole heading of the table
   * @param before what is said before the table; asked for only if there are such columns
   */
  static OptionalLong unit(List<String> columns, String heading, Supplier<String> before) {
    if (columns.isEmpty()) {
      return OptionalLong.empty();
    }
    String prose = before.get();
    if (heading.contains("million") || has(heading, CURRENCIES) || has(prose, SIGNS)) {
      return OptionalLong.empty();
    }
    long scaled = columns.stream().filter(column -> has(column, THOUSANDS)).count();
    if (scaled > 0) {
      return scaled == columns.size() ? OptionalLong.of(THOUSAND) : OptionalLong.empty();
    }
    // Prose that scales some numbers leaves open which; only a heading says it of its column.
    boolean open =
        has(heading, THOUSANDS)
            || has(prose, List.of("in thousands", "in millions", "000s", "000's", "000 omitted"));
    return open ? OptionalLong.empty() : OptionalLong.of(1);
  }

  private static boolean isCount(String label) {
    return label.contains("number") || label.contains("#");
  }

  private static boolean has(String label, List<String> phrases) {
    return phrases.stream().anyMatch(label::contains);
  }
}
