package org.stakegraph.ingest.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Footnote marks that lost their brackets and their raised place, so that they stand glued to names
 * and numbers: {@code Ada Sample2}, {@code Sample Fund LLC17}, {@code 1,250,0006}. Only the marks
 * of notes that stand behind the table are looked for.
 */
final class GluedMarks {
  private static final int MOST_DIGITS = 2;
  private static final int YEAR_DIGITS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Set<String> markers;

  GluedMarks(Set<String> markers) {
    this.markers = markers;
  }

  /**
   * A number without the mark at its end.
   *
   * @param count the number in shares
   * @param mark the mark
   */
  record Split(long count, NoteRef mark) {}

  /**
   * A percentage without the mark behind its sign.
   *
   * @param percent the percentage, 0 to 100
   * @param mark the mark
   */
  record PercentSplit(BigDecimal percent, NoteRef mark) {}

  /** The words without the marks at their end, which are added to the list. */
  AlignedText cut(AlignedText words, List<NoteRef> marks) {
    int start = start(words);
    List<NoteRef> found = start < 0 ? List.of() : marks(words, start);
    marks.addAll(found);
    return found.isEmpty() ? words : words.slice(0, start);
  }

  /** Where digits and commas behind a letter, a full stop, a bracket or a year begin, or -1. */
  private static int start(AlignedText words) {
    int start = words.length();
    while (start > 0 && (isDigit(words.charAt(start - 1)) || words.charAt(start - 1) == ',')) {
      start--;
    }
    if (start == 0 || start == words.length() || words.charAt(words.length() - 1) == ',') {
      return -1;
    }
    char before = words.charAt(start - 1);
    if (before == '/') {
      return start + YEAR_DIGITS < words.length() ? start + YEAR_DIGITS : -1;
    }
    boolean glued = Character.isLetter(before) || ".)*>".indexOf(before) >= 0;
    return glued || (before == ' ' && canHaveNoNumber(words.slice(0, start))) ? start : -1;
  }

  /** "Ada Sample 3", "(23 persons) 3": funds and trusts have numbers of their own, these do not. */
  private static boolean canHaveNoNumber(AlignedText name) {
    boolean bracket = name.charAt(name.length() - 1) == ')';
    return bracket || DefaultAddress.namesPerson(name.toString());
  }

  /** The marks from a place on; none if one of them has no note. */
  private List<NoteRef> marks(AlignedText words, int start) {
    List<NoteRef> marks = new ArrayList<>();
    int from = start;
    for (int i = start; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == ',') {
        String marker = words.toString().substring(from, i);
        if (!markers.contains(marker)) {
          return List.of();
        }
        marks.add(new NoteRef(marker, words.range(from, i)));
        from = i + 1;
      }
    }
    return marks;
  }

  /** A number whose digits are grouped amiss until one mark is taken off its end. */
  Optional<Split> split(AlignedText cell) {
    List<Amount> tokens = Amounts.read(cell).tokens();
    return tokens.size() == 2
        ? parted(tokens.get(0), tokens.get(1))
        : tokens.size() == 1 ? split(tokens.get(0), cell) : Optional.empty();
  }

  /** "1,250,000 6" and "1,250,000 *": the mark behind a count stands apart from it. */
  private Optional<Split> parted(Amount count, Amount mark) {
    String marker = mark.printed();
    boolean counts = count.kind() == Amount.Kind.COUNT && count.printed().indexOf(',') > 0;
    boolean number =
        Word.isDigits(marker) && marker.length() <= MOST_DIGITS && markers.contains(marker);
    boolean sign = Signs.are(marker);
    return counts && (number || sign)
        ? Optional.of(new Split(count.number().longValueExact(), new NoteRef(marker, mark.range())))
        : Optional.empty();
  }

  private Optional<Split> split(Amount amount, AlignedText cell) {
    String printed = amount.printed();
    int at = cell.toString().indexOf(printed);
    List<Split> splits = new ArrayList<>();
    for (int digits = 1; digits <= MOST_DIGITS && digits < printed.length() && at >= 0; digits++) {
      int end = at + printed.length() - digits;
      String marker = cell.toString().substring(end, end + digits);
      Optional<Amount> rest = Amounts.read(cell.slice(at, end)).single();
      boolean grouped = rest.filter(a -> a.kind() == Amount.Kind.COUNT).isPresent();
      if (grouped && Word.isDigits(marker) && markers.contains(marker)) {
        BigDecimal count = rest.orElseThrow().number();
        splits.add(
            new Split(count.longValueExact(), new NoteRef(marker, cell.range(end, end + digits))));
      }
    }
    return splits.size() == 1 ? Optional.of(splits.get(0)) : Optional.empty();
  }

  /** {@code 20.0%5}: no digit of a percentage stands behind its sign. */
  Optional<PercentSplit> splitPercent(AlignedText cell) {
    int end = cell.toString().indexOf('%') + 1;
    String marker = end == 0 ? "" : cell.toString().substring(end);
    if (!Word.isDigits(marker) || !markers.contains(marker)) {
      return Optional.empty();
    }
    return Amounts.read(cell.slice(0, end))
        .single()
        .filter(amount -> amount.kind() == Amount.Kind.PERCENT)
        .map(Amount::number)
        .filter(percent -> percent.compareTo(HUNDRED) <= 0)
        .map(
            percent ->
                new PercentSplit(percent, new NoteRef(marker, cell.range(end, cell.length()))));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
