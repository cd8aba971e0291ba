package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.SecurityKind;

/**
 * The heading of a column of rights to shares: "Shares Issuable Upon Exercise of Series A
 * Warrants".
 *
 * @param kind what is to be converted or exercised
 * @param instrument as the heading calls it
 * @param withinDays the days within which the shares can be acquired, if it says so
 * @param countsShares whether it counts the shares themselves rather than the rights
 */
record PartLabel(
    SecurityKind kind, String instrument, OptionalInt withinDays, boolean countsShares) {
  /** The heading of shares that are owned already. */
  static final PartLabel SHARES =
      new PartLabel(SecurityKind.COMMON, "shares", OptionalInt.empty(), true);

  private static final List<String> NOT_PARTS =
      List.of(
          "phantom",
          "price",
          "$",
          "percent",
          "%",
          "principal",
          "date",
          "unexercisable",
          "not exercisable",
          "unvested",
          "exclud",
          "value",
          "after",
          "following");

  private static final List<String> SHARES_TO_COME =
      List.of("issuable", "underlying", "exercis", "acquir", "conver", "subject to");

  private static final List<String> OUTRIGHT = List.of("share", "stock", "owned", "held", "direct");

  /** Words behind which the instrument stands. */
  private static final Set<String> LEADS =
      Set.of(
          "of",
          "under",
          "underlying",
          "to",
          "from",
          "through",
          "the",
          "outstanding",
          "by",
          "upon",
          "on");

  private static final Set<String> ENDS =
      Set.of(
          "exercisable",
          "within",
          "currently",
          "held",
          "owned",
          "beneficial",
          "beneficially",
          "ownership",
          "being",
          "offered",
          "prior",
          "before",
          "as",
          "that",
          "which",
          "shares",
          "and");

  /** What a heading says, or null if it is not one of rights to shares of one kind. */
  static @Nullable PartLabel of(Labels labels) {
    String all = labels.all();
    if (UnderwritersOption.isIn(all) || has(all, NOT_PARTS)) {
      return null;
    }
    List<Word> words = Word.of(labels.printed());
    int at = -1;
    SecurityKind kind = null;
    for (int i = 0; i < words.size(); i++) {
      SecurityKind named = kind(words, i);
      if (named != null && kind != null && kind != named) {
        return null;
      }
      at = named != null ? i : at;
      kind = named != null ? named : kind;
    }
    return kind == null || isConditional(words, at)
        ? null
        : new PartLabel(kind, instrument(words, at), days(words), has(all, SHARES_TO_COME));
  }

  /** "if the option is exercised": what is so in that case, be it the underwriters' option. */
  private static boolean isConditional(List<Word> words, int noun) {
    return letters(words, noun - 1).equals("if") || letters(words, noun - 2).equals("if");
  }

  /** Whether a heading counts shares to which no right is spoken of: "Shares Owned". */
  static boolean isOutright(Labels labels) {
    String all = labels.all();
    boolean shares = has(all, OUTRIGHT) && !has(all, NOT_PARTS) && !has(all, SHARES_TO_COME);
    List<Word> words = Word.of(labels.printed());
    for (int i = 0; i < words.size(); i++) {
      shares &= kind(words, i) == null;
    }
    return shares;
  }

  private static boolean has(String label, List<String> phrases) {
    return phrases.stream().anyMatch(label::contains);
  }

  private static @Nullable SecurityKind kind(List<Word> words, int at) {
    return switch (letters(words, at)) {
      case "warrant", "warrants" -> SecurityKind.WARRANT;
      case "option", "options" -> SecurityKind.OPTION;
      case "preferred", "preference" -> SecurityKind.PREFERRED;
      case "note", "notes", "debenture", "debentures" -> SecurityKind.NOTE;
      case "rsu", "rsus", "psus", "dsus" -> SecurityKind.UNIT;
      case "unit", "units" ->
          Set.of("stock", "share", "restricted").contains(letters(words, at - 1))
              ? SecurityKind.UNIT
              : null;
      default -> null;
    };
  }

  private static String letters(List<Word> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at).letters() : "";
  }

  /** The words around the noun, as far as they name the instrument. */
  private static String instrument(List<Word> words, int noun) {
    int start = noun;
    while (start > 0
        && !LEADS.contains(letters(words, start - 1))
        && !ENDS.contains(letters(words, start - 1))) {
      start--;
    }
    int end = noun + 1;
    while (end < words.size()
        && Set.of("stock", "shares", "share", "notes", "units").contains(letters(words, end))) {
      end++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < end; i++) {
      name.append(i > start ? " " : "").append(bare(words.get(i).text()));
    }
    return named(name.toString());
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 1 && ",;:.*()".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** In lower case and the singular, unless it is the name of a series. */
  private static String named(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    if (lower.contains("series") || lower.contains("class")) {
      return printed;
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static OptionalInt days(List<Word> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (letters(words, i).equals("within") && letters(words, i + 2).equals("days")) {
        String count = words.get(i + 1).core();
        boolean sixty = count.equals("60") || letters(words, i + 1).equals("sixty");
        return sixty ? OptionalInt.of(60) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
