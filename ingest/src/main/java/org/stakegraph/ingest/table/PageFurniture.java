package org.stakegraph.ingest.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.Word;

/**
 * Takes page numbers that fell into the columns of a table out again. The words beside such a
 * number are kept unless they are a repetition, clean or damaged, of the line before.
 */
final class PageFurniture {
  private static final BigDecimal MAX_PAGE = BigDecimal.valueOf(999);

  /** Numbers that stand alone on a line elsewhere in the document. */
  private final Set<Integer> pages;

  PageFurniture(Set<Integer> pages) {
    this.pages = Set.copyOf(pages);
  }

  /** The lines without page numbers. */
  List<BodyLine> remove(List<BodyLine> lines) {
    Set<Integer> known = new HashSet<>(pages);
    for (BodyLine line : lines) {
      OptionalInt page = line.name().isEmpty() ? page(line) : OptionalInt.empty();
      if (page.isPresent()) {
        known.add(page.getAsInt());
      }
    }
    List<BodyLine> kept = new ArrayList<>();
    for (BodyLine line : lines) {
      if (!isPageRow(line, known)) {
        kept.add(line);
      } else if (!line.name().isEmpty() && !repeatsLast(kept, line)) {
        kept.add(line.withoutFigures());
      }
    }
    return kept;
  }

  /** A page number on a line without words, or one that continues the document's pages. */
  private static boolean isPageRow(BodyLine line, Set<Integer> known) {
    OptionalInt page = page(line);
    if (page.isEmpty()) {
      return false;
    }
    int number = page.getAsInt();
    boolean inSequence = known.contains(number - 1) || known.contains(number + 1);
    return line.name().isEmpty() || (inSequence && !known.contains(number));
  }

  /** A bare small integer, if it is the only figure on the line. */
  private static OptionalInt page(BodyLine line) {
    Amount only = onlyToken(line);
    return only != null && isBareSmall(only)
        ? OptionalInt.of(only.number().intValue())
        : OptionalInt.empty();
  }

  private static @Nullable Amount onlyToken(BodyLine line) {
    Amount only = null;
    for (Amounts cell : line.cells().values()) {
      for (Amount token : cell.tokens()) {
        if (only != null) {
          return null;
        }
        only = token;
      }
    }
    return only;
  }

  private static boolean isBareSmall(Amount amount) {
    return amount.kind() == Amount.Kind.COUNT
        && amount.printed().indexOf(',') < 0
        && amount.number().compareTo(MAX_PAGE) <= 0;
  }

  private static boolean repeatsLast(List<BodyLine> kept, BodyLine line) {
    return !kept.isEmpty() && resembles(kept.get(kept.size() - 1).name(), line.name());
  }

  /** As many words, most of them alike in first letter and length: one line read twice. */
  static boolean resembles(CharSequence one, CharSequence other) {
    List<Word> a = Word.of(one);
    List<Word> b = Word.of(other);
    if (a.size() != b.size() || a.isEmpty()) {
      return false;
    }
    int alike = 0;
    for (int i = 0; i < a.size(); i++) {
      boolean sameStart = a.get(i).text().charAt(0) == b.get(i).text().charAt(0);
      boolean sameLength = Math.abs(a.get(i).text().length() - b.get(i).text().length()) <= 2;
      alike += sameStart && sameLength ? 1 : 0;
    }
    return alike * 5 >= a.size() * 3;
  }
}
