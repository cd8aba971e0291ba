package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Where the heading of a marked-up table ends and where another one begins. */
final class HeadingRows {
  /** Headings with one word a row take this many rows. */
  private static final int MOST_ROWS = 30;

  private static final int MOST_LABEL_WORDS = 40;

  private static final List<String> VOCABULARY =
      List.of(
          "share",
          "stock",
          "owned",
          "owner",
          "number",
          "percent",
          "%",
          "class",
          "offer",
          "amount",
          "name",
          "holder",
          "beneficial");

  private static final int LEAST_LABELS = 2;

  private static final Set<String> SHARES = Set.of("shares", "stock", "units");

  private HeadingRows() {}

  /**
   * One past the last row of the heading that starts the rows; 0 if they start without one, -1 if
   * no figures follow.
   */
  static int end(List<SheetRow> rows) {
    int figures = firstFigures(rows);
    if (figures < 0) {
      return -1;
    }
    int end = figures;
    while (end > 0 && isBodyBefore(rows, end - 1)) {
      end--;
    }
    int lines = end;
    while (lines > 0 && isAddress(rows.get(lines - 1), rows.subList(0, lines - 1))) {
      lines--;
    }
    boolean named = lines > 0 && isOfClass(rows.get(lines - 1), rows.subList(0, lines - 1));
    return named ? lines - 1 : end;
  }

  private static int firstFigures(List<SheetRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
      if (rows.get(i).hasFigures() && !labelsRates(rows.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "Name", "Options granted", "5%" and "10%": labels, of which some are rates of growth. */
  private static boolean labelsRates(SheetRow row) {
    String first = row.cells().get(0).text().toString();
    if (!first.toLowerCase(Locale.ROOT).startsWith("name")) {
      return false;
    }
    long labels = row.cells().stream().filter(cell -> isLabel(cell.text())).count();
    long rates = row.cells().stream().filter(cell -> cell.text().toString().endsWith("%")).count();
    long figures = row.cells().stream().filter(cell -> SheetCell.isFigure(cell.text())).count();
    return figures == rates && labels - rates >= LEAST_LABELS;
  }

  /** Words in the name column alone are a name, an address or a heading over some of the rows. */
  private static boolean isBodyBefore(List<SheetRow> rows, int at) {
    SheetRow row = rows.get(at);
    if (!row.isBare()) {
      return false;
    }
    boolean leftmost = row.cells().get(0).cell().column() <= leftmost(rows);
    return leftmost && !(isNameLabel(row.cells().get(0).text()) && lacksNameLabel(rows, at));
  }

  /** "Common Stock" and a name under "Title of Class" and "Name", where figures come below. */
  private static boolean isOfClass(SheetRow row, List<SheetRow> before) {
    if (row.cells().size() != 2) {
      return false;
    }
    SheetCell one = row.cells().get(0);
    SheetCell two = row.cells().get(1);
    return isClassAndName(one, two, before) || isClassAndName(two, one, before);
  }

  /** Words under "Name" alone, as an address stands there below the name. */
  private static boolean isAddress(SheetRow row, List<SheetRow> before) {
    SheetCell words = row.cells().get(0);
    return row.isBare() && !isNameLabel(words.text()) && isUnder(words, before, "name");
  }

  private static boolean isClassAndName(SheetCell kind, SheetCell name, List<SheetRow> before) {
    List<Word> words = Word.of(kind.text());
    boolean shares = words.size() > 1 && SHARES.contains(words.get(words.size() - 1).core());
    return (shares || RowWords.isSecurity(kind.text()) || RowWords.isKind(kind.text()))
        && name.is(SheetCell.Kind.TEXT)
        && !isNameLabel(name.text())
        && isUnder(kind, before, "class")
        && isUnder(name, before, "name");
  }

  private static boolean isUnder(SheetCell cell, List<SheetRow> before, String label) {
    return before.stream()
        .flatMap(row -> row.cells().stream())
        .filter(over -> over.cell().column() <= cell.cell().column())
        .filter(over -> over.cell().end() > cell.cell().column())
        .anyMatch(over -> over.text().mentions(label));
  }

  private static int leftmost(List<SheetRow> rows) {
    int leftmost = Integer.MAX_VALUE;
    for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
      leftmost = Math.min(leftmost, rows.get(i).cells().get(0).cell().column());
    }
    return leftmost;
  }

  private static boolean lacksNameLabel(List<SheetRow> rows, int before) {
    return rows.subList(0, before).stream()
        .noneMatch(row -> !row.isBare() && isNameLabel(row.cells().get(0).text()));
  }

  /**
   * "Name and address", "Beneficial owner", "of selling stockholder", but not "5% Stockholders:".
   */
  static boolean isNameLabel(AlignedText text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    boolean named = lower.startsWith("name") || lower.startsWith("of ") || lower.startsWith("and ");
    boolean owner = lower.endsWith("owner") || lower.endsWith("holder");
    return !lower.endsWith(":") && (named || owner || lower.startsWith("selling s"));
  }

  /** Whether a row of the body opens another heading: labels in several columns, no figures. */
  static boolean startsHeading(SheetRow row) {
    if (row.isBare() || row.hasFigures()) {
      return false;
    }
    int labels = 0;
    for (SheetCell cell : row.cells()) {
      labels += isLabel(cell.text()) ? 1 : 0;
    }
    return labels >= LEAST_LABELS;
  }

  /** Where a heading begins with the classes or funds that rows right over its labels name. */
  static int title(List<SheetRow> rows, int labels) {
    int title = labels;
    while (title > 0 && isTitle(rows.get(title - 1))) {
      title--;
    }
    return title;
  }

  /** How many rows at the start of a heading name classes or funds and nothing else. */
  static int titles(List<SheetRow> heading) {
    int titles = 0;
    while (titles < heading.size() && isTitle(heading.get(titles))) {
      titles++;
    }
    return titles;
  }

  private static boolean isTitle(SheetRow row) {
    AlignedText words = row.cells().get(0).text();
    return row.isBare() && (RowWords.isSecurity(words) || RowWords.isFund(words));
  }

  private static boolean isLabel(AlignedText text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    return Word.of(text).size() <= MOST_LABEL_WORDS
        && !lower.startsWith("less than ")
        && VOCABULARY.stream().anyMatch(lower::contains);
  }
}
