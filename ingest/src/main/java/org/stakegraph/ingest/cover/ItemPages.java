package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * Pages of Schedule 13G that name their rows by number only: "Item 1: Reporting Person - Alder LLC"
 * and below it "Item 9: 1,250,000".
 */
final class ItemPages {
  private static final int NAME = 1;
  private static final int AGGREGATE = 9;
  private static final int PERCENT = 11;

  /** The row that closes a page; Schedule 13D has more of them and numbers them otherwise. */
  private static final int LAST = 12;

  /** A page has no more lines than this. */
  private static final int MOST_LINES = 40;

  private static final Map<Integer, FigureRole> POWERS =
      Map.of(
          5, FigureRole.SOLE_VOTING,
          6, FigureRole.SHARED_VOTING,
          7, FigureRole.SOLE_DISPOSITIVE,
          8, FigureRole.SHARED_DISPOSITIVE);

  private ItemPages() {}

  /** The pages among lines, the first line of the first, and the line behind the last of them. */
  record Found(List<PersonPage> pages, int start, int end) {}

  static Found of(List<AlignedText> lines) {
    List<PersonPage> pages = new ArrayList<>();
    int start = 0;
    int end = 0;
    int i = 0;
    while (i < lines.size()) {
      Map<Integer, AlignedText> rows = new TreeMap<>();
      int last = isPerson(lines.get(i)) ? rows(lines, i, rows) : -1;
      if (last > i && rows.containsKey(AGGREGATE) && rows.containsKey(PERCENT)) {
        start = pages.isEmpty() ? i : start;
        pages.add(page(rows, lines.get(i).range().cover(lines.get(last).range())));
        end = last + 1;
      }
      i = Math.max(i, last) + 1;
    }
    return new Found(pages, start, end);
  }

  /** "Item 1: Reporting Person": what other rows are called is not printed. */
  private static boolean isPerson(AlignedText line) {
    if (number(line) != NAME) {
      return false;
    }
    List<Word> words = Word.of(line);
    return words.size() > 4 && words.get(2).is("reporting") && words.get(3).is("person");
  }

  /** Takes the rows of the page that begins in a line; its last line, or -1 if it has no end. */
  private static int rows(List<AlignedText> lines, int first, Map<Integer, AlignedText> rows) {
    for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
      AlignedText line = lines.get(i);
      int number = number(line);
      if (i > first && number == NAME) {
        return -1;
      }
      List<Word> words = number > 0 ? Word.of(line) : List.of();
      int value = number == NAME ? 4 : 2;
      if (words.size() > value) {
        rows.putIfAbsent(number, line.from(words.get(value).start()));
      }
      if (number == LAST) {
        return i;
      }
    }
    return -1;
  }

  /** The number of a row that a line begins, or 0. */
  private static int number(AlignedText line) {
    if (line.length() < 6 || !line.toString().regionMatches(true, 0, "item ", 0, 5)) {
      return 0;
    }
    String second = Word.of(line).get(1).text();
    String digits = second.substring(0, second.length() - 1);
    boolean numbered =
        second.endsWith(":") && !digits.isEmpty() && digits.length() <= 2 && Word.isDigits(digits);
    return numbered ? Integer.parseInt(digits) : 0;
  }

  private static PersonPage page(Map<Integer, AlignedText> rows, TextRange range) {
    Map<FigureRole, List<AlignedText>> powers = new EnumMap<>(FigureRole.class);
    POWERS.forEach(
        (number, role) -> {
          if (rows.containsKey(number)) {
            powers.put(role, List.of(rows.get(number)));
          }
        });
    return new PersonPage(
        PersonName.named(rows.get(NAME)),
        List.of(rows.get(AGGREGATE)),
        List.of(rows.get(PERCENT)),
        powers,
        range);
  }
}
