package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.block.GridRow;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * Puts together names whose parts stand in two columns: under "First Name" and "Last Name", or
 * under one label over both. A surname before the given names keeps its place: "Sample, Ada".
 *
 * @param first the first column of the first part
 * @param second the first column of the second part
 * @param surname whether the first part is the surname
 */
record NameParts(int first, int second, boolean surname) {
  /** A heading takes no more rows. */
  private static final int MOST_HEADING = 12;

  /** Fewer names in two parts may be chance. */
  private static final int LEAST_ROWS = 2;

  /** A part has no more words: "Mary Ann T.". */
  private static final int MOST_WORDS = 3;

  private static final Set<String> GIVEN =
      Set.of("first name", "given name", "given names", "first", "forename");

  private static final Set<String> SURNAMES = Set.of("last name", "surname", "family name", "last");

  /** The same rows where each name stands in one column. */
  static List<GridRow> joined(List<GridRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_HEADING); i++) {
      Optional<NameParts> labelled = labelled(rows.get(i));
      if (labelled.isPresent()) {
        return rows.stream().map(labelled.get()::joined).toList();
      }
      Optional<NameParts> spanned = spanned(rows, i);
      if (spanned.isPresent()) {
        return rows.stream().map(spanned.get()::joined).toList();
      }
    }
    return rows;
  }

  private static Optional<NameParts> labelled(GridRow row) {
    List<GridCell> cells = row.cells();
    String right = cells.isEmpty() ? "" : label(cells.get(0));
    for (int i = 0; i + 1 < cells.size(); i++) {
      String left = right;
      right = label(cells.get(i + 1));
      boolean surname = SURNAMES.contains(left) && GIVEN.contains(right);
      if (surname || (GIVEN.contains(left) && SURNAMES.contains(right))) {
        return Optional.of(
            new NameParts(cells.get(i).column(), cells.get(i + 1).column(), surname));
      }
    }
    return Optional.empty();
  }

  private static String label(GridCell cell) {
    AlignedText text = cell.text();
    return text.length() > 2 * MOST_HEADING ? "" : text.toString().toLowerCase(Locale.ROOT);
  }

  /** Two columns under one label of names, each row of which holds the parts of a name or one. */
  private static Optional<NameParts> spanned(List<GridRow> rows, int heading) {
    GridCell label = rows.get(heading).cells().isEmpty() ? null : rows.get(heading).cells().get(0);
    if (label == null || label.width() < 2 || !isOverNames(label)) {
      return Optional.empty();
    }
    int second = -1;
    int parted = 0;
    for (GridRow row : rows.subList(heading + 1, rows.size())) {
      List<GridCell> under =
          row.cells().stream().filter(cell -> cell.column() < label.end()).toList();
      boolean two = under.size() == 2 && under.get(0).column() == label.column();
      if (under.size() > 2 || (two && second >= 0 && under.get(1).column() != second)) {
        return Optional.empty();
      }
      if (two) {
        second = under.get(1).column();
        parted++;
        if (!arePartsOfName(under.get(0), under.get(1))) {
          return Optional.empty();
        }
      }
    }
    return parted >= LEAST_ROWS
        ? Optional.of(new NameParts(label.column(), second, false))
        : Optional.empty();
  }

  /** Not over their addresses or offices too. */
  private static boolean isOverNames(GridCell label) {
    String words = label.text().toString().toLowerCase(Locale.ROOT);
    return HeadingRows.isNameLabel(label.text()) && !ColumnUse.isSide(words);
  }

  private static boolean arePartsOfName(GridCell one, GridCell other) {
    List<Word> left = Word.of(one.text());
    return isPart(one) && isPart(other) && !LegalForm.is(left.get(left.size() - 1));
  }

  private static boolean isPart(GridCell cell) {
    List<Word> words = Word.of(cell.text());
    return cell.lines().size() == 1
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(NameParts::mayBeOfName)
        && !Offices.begin(cell.text())
        && !Region.isName(cell.text().toString().toLowerCase(Locale.ROOT));
  }

  private static boolean mayBeOfName(Word word) {
    String letters = word.letters();
    return !letters.isEmpty()
        && word.isCapitalised()
        && letters.chars().allMatch(Character::isLetter);
  }

  private GridRow joined(GridRow row) {
    GridCell left = at(row, first);
    GridCell right = at(row, second);
    if (right == null || (left != null && left.end() > second)) {
      return row;
    }
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      if (cell.column() == second) {
        cells.add(left == null ? moved(right) : joined(left, right));
      } else if (cell.column() != first) {
        cells.add(cell);
      }
    }
    return new GridRow(cells, row.range());
  }

  private static @Nullable GridCell at(GridRow row, int column) {
    return row.cells().stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
  }

  private GridCell moved(GridCell right) {
    return new GridCell(first, right.end() - first, right.height(), right.lines());
  }

  /** The last line of one part and the first of the other on one. */
  private GridCell joined(GridCell left, GridCell right) {
    List<AlignedText> lines = new ArrayList<>(left.lines());
    AlignedText last = lines.remove(lines.size() - 1);
    lines.add(AlignedText.join(List.of(surname ? withComma(last) : last, right.lines().get(0))));
    lines.addAll(right.lines().subList(1, right.lines().size()));
    return new GridCell(first, right.end() - first, Math.min(left.height(), right.height()), lines);
  }

  private static AlignedText withComma(AlignedText text) {
    if (text.charAt(text.length() - 1) == ',') {
      return text;
    }
    AlignedText.Builder builder = new AlignedText.Builder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      TextRange range = text.range(i, i + 1);
      builder.add(text.charAt(i), range.start(), range.end());
    }
    return builder.add(',', text.range().end(), text.range().end()).build();
  }
}
