package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * A label of Item 4 of Schedule 13G at the head of a line: "(a) Amount beneficially owned:".
 *
 * @param kind what is stated under it
 * @param power the power over shares of which it speaks, if it does
 * @param value where the line goes on behind it; its end if nothing stands there
 */
record ItemLabel(Kind kind, Optional<FigureRole> power, int value) {
  private static final List<String> AMOUNTS =
      List.of(
          "amount beneficially owned",
          "amount of shares beneficially owned",
          "aggregate amount beneficially owned",
          "aggregate number of shares beneficially owned",
          "number of shares beneficially owned");

  private static final List<String> PERCENTS =
      List.of("percent of class", "percentage of class", "percent of the class");

  private static final List<String> POWERS =
      List.of(
          "sole power to ",
          "shared power to ",
          "sole voting power",
          "shared voting power",
          "sole dispositive power",
          "shared dispositive power");

  /** What leads to the powers. */
  private static final List<String> LEADS = List.of("number of shares as to which");

  /** The words with which the labels go on. */
  private static final Set<String> TAIL =
      Set.of(
          "to",
          "vote",
          "or",
          "direct",
          "the",
          "dispose",
          "disposition",
          "of",
          "power",
          "voting",
          "dispositive",
          "such",
          "person",
          "has",
          "which",
          "by",
          "each",
          "reporting",
          "owned",
          "represented",
          "shares",
          "amount",
          "above",
          "securities");

  private static final Set<String> HEADS =
      Set.of("beneficially", "class", "percent", "number", "sole", "shared", "aggregate");

  /** Words of enumerators: "(a)", "4(a)", "(iii)". */
  private static final int LONGEST_ENUMERATOR = 6;

  /** What a label announces. */
  enum Kind {
    AMOUNT,
    PERCENT,
    POWER,
    /** A label over others. */
    LEAD
  }

  /** The label with which a line begins, or null. */
  static @Nullable ItemLabel at(AlignedText line) {
    int start = pastEnumerator(line);
    String lower = line.toString().toLowerCase(Locale.ROOT);
    Kind kind = kind(lower, start);
    if (kind == null) {
      return null;
    }
    int value = pastTail(line, start);
    Optional<FigureRole> power =
        kind == Kind.POWER ? Powers.of(lower.substring(start, value)) : Optional.empty();
    return kind == Kind.POWER && power.isEmpty() ? null : new ItemLabel(kind, power, value);
  }

  private static @Nullable Kind kind(String line, int from) {
    if (begins(line, from, AMOUNTS)) {
      return Kind.AMOUNT;
    }
    if (begins(line, from, PERCENTS)) {
      return Kind.PERCENT;
    }
    if (begins(line, from, POWERS)) {
      return Kind.POWER;
    }
    return begins(line, from, LEADS) ? Kind.LEAD : null;
  }

  private static boolean begins(String line, int from, List<String> labels) {
    for (String label : labels) {
      if (line.startsWith(label, from)) {
        return true;
      }
    }
    return false;
  }

  /** Past "(a)" or "A." at the head of a line, which may be all of it. */
  static int pastEnumerator(AlignedText line) {
    List<Word> words = Word.of(line);
    Word first = words.isEmpty() ? null : words.get(0);
    boolean numbers =
        first != null
            && first.text().length() <= LONGEST_ENUMERATOR
            && ").".indexOf(first.text().charAt(first.text().length() - 1)) >= 0
            && first.letters().length() < LONGEST_ENUMERATOR - 1
            && first.letters().chars().allMatch(c -> "abcdefghiv1234".indexOf(c) >= 0);
    return numbers ? words.size() > 1 ? words.get(1).start() : line.length() : 0;
  }

  /** Past the label and the sign behind it. */
  private static int pastTail(AlignedText line, int from) {
    int colon = line.toString().indexOf(':', from);
    for (Word word : Word.of(line)) {
      boolean behind = word.start() >= from;
      boolean beyond = colon >= 0 ? word.start() > colon : behind && isValue(word, from);
      if (beyond) {
        return word.start();
      }
    }
    return line.length();
  }

  /** Whether a word stands behind the label rather than in it. */
  private static boolean isValue(Word word, int from) {
    boolean label =
        word.start() == from || TAIL.contains(word.letters()) || HEADS.contains(word.letters());
    return !label && !word.letters().isEmpty();
  }
}
