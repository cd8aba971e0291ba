package org.stakegraph.ingest.cover;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * Rows of a person's page that only point to another row of it: "see response to row 6", "same as
 * Row 8 above". The row that is meant stands in their place, unless it points on itself.
 */
final class RowReference {
  /** Words that may point, apart from "row" and its number; others say something else. */
  private static final Set<String> POINTING =
      Set.of(
          "see",
          "response",
          "responses",
          "answer",
          "same",
          "as",
          "to",
          "in",
          "the",
          "above",
          "of",
          "this",
          "page",
          "amount",
          "refer",
          "please");

  private static final Set<String> ROWS = Set.of("row", "item", "box", "line");

  /** The number of the row that holds the aggregate amount in each of the two schedules. */
  private static final int AGGREGATE_OF_13D = 11;

  private static final int AGGREGATE_OF_13G = 9;

  /** Powers stand in the four rows before it, in this order. */
  private static final List<FigureRole> POWERS =
      List.of(
          FigureRole.SOLE_VOTING,
          FigureRole.SHARED_VOTING,
          FigureRole.SOLE_DISPOSITIVE,
          FigureRole.SHARED_DISPOSITIVE);

  private RowReference() {}

  /**
   * The page with the figures that are meant.
   *
   * @param aggregateRow the number of the row of the aggregate amount, as the label of the
   *     percentage names it; rows are left as they are if it is none of the two
   */
  static PersonPage resolved(PersonPage page, int aggregateRow) {
    if (aggregateRow != AGGREGATE_OF_13D && aggregateRow != AGGREGATE_OF_13G) {
      return page;
    }
    Map<FigureRole, List<AlignedText>> powers = new EnumMap<>(FigureRole.class);
    page.powers().forEach((role, row) -> powers.put(role, meant(page, row, aggregateRow)));
    return new PersonPage(
        page.name(),
        meant(page, page.aggregate(), aggregateRow),
        page.percent(),
        powers,
        page.range());
  }

  private static List<AlignedText> meant(PersonPage page, List<AlignedText> row, int aggregate) {
    int number = pointsTo(row);
    int power = number - aggregate + POWERS.size();
    List<AlignedText> meant =
        number == aggregate
            ? page.aggregate()
            : power >= 0 && power < POWERS.size()
                ? page.powers().getOrDefault(POWERS.get(power), List.of())
                : List.of();
    return meant.isEmpty() || pointsTo(meant) > 0 ? row : meant;
  }

  /** The number of the row to which words point that say nothing else; 0 if they do. */
  private static int pointsTo(List<AlignedText> row) {
    int number = 0;
    String before = "";
    for (AlignedText line : row) {
      for (Word word : Word.of(line)) {
        String letters = word.letters();
        boolean figure = Word.isDigits(letters) && letters.length() <= 2;
        if (figure && number == 0 && ROWS.contains(before)) {
          number = Integer.parseInt(letters);
        } else if (!POINTING.contains(letters) && !ROWS.contains(letters)) {
          return 0;
        }
        before = letters;
      }
    }
    return number;
  }
}
