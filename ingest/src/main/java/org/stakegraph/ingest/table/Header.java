package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stakegraph.ingest.block.TableLine;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.FigureRole;

/**
 * The heading of an ownership table: which column says what.
 *
 * @param start first line of the heading in its block
 * @param end one past its last line
 * @param columns the column of each figure
 * @param nameColumn the column of names
 * @param width number of columns
 * @param marks footnote marks in the heading
 */
record Header(
    int start,
    int end,
    Map<FigureRole, Integer> columns,
    int nameColumn,
    int width,
    List<NoteRef> marks) {
  /** Headings of ten lines, one word a line, are the tallest seen. */
  private static final int MAX_LINES = 12;

  /** A count this large, or with a comma, is a figure of a row, not a year or a number. */
  private static final long LEAST_FIGURE = 10_000;

  private static final Set<String> VOCABULARY =
      Set.of(
          "shares",
          "owned",
          "number",
          "percent",
          "percentage",
          "offering",
          "offered",
          "offer",
          "name",
          "selling",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "beneficial",
          "beneficially",
          "prior",
          "before",
          "after",
          "securityholder",
          "holder",
          "securityholders",
          "sold",
          "registered",
          "ownership",
          "common",
          "stock",
          "class",
          "%");

  Header {
    columns = Collections.unmodifiableMap(new EnumMap<>(columns));
    marks = List.copyOf(marks);
  }

  /** The first heading at or after a line. */
  static Optional<Header> find(List<TableLine> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (isHeaderLike(lines.get(i))) {
        int end = endOfHeading(lines, i);
        Optional<Header> header = read(lines, i, end);
        if (header.isPresent()) {
          return header;
        }
        i = end - 1;
      }
    }
    return Optional.empty();
  }

  /** Whether the other heading has the same columns, as one repeated on the next page has. */
  boolean repeats(Header other) {
    return columns.equals(other.columns);
  }

  private static int endOfHeading(List<TableLine> lines, int start) {
    int end = start + 1;
    int i = end;
    while (i < lines.size() && i - start < MAX_LINES) {
      if (isHeaderLike(lines.get(i))) {
        end = i + 1;
      } else if (lines.get(i).kind() != TableLine.Kind.BLANK) {
        break;
      }
      i++;
    }
    return end;
  }

  private static boolean isHeaderLike(TableLine line) {
    if (line.kind() != TableLine.Kind.CELLS) {
      return false;
    }
    boolean known = false;
    for (int c = 0; c < line.cells().size(); c++) {
      AlignedText cell = line.cell(c);
      if (c > 0 && isFigure(cell)) {
        return false;
      }
      known |= (c > 0 || line.cells().size() == 1 || isLabel(cell)) && hasVocabulary(cell);
    }
    return known;
  }

  /** In the name column only a short phrase is a label; a holder may be called Offering Fund. */
  private static boolean isLabel(AlignedText cell) {
    String text = cell.toString().toLowerCase(Locale.ROOT);
    return text.startsWith("name") || text.contains("holder") || text.contains("owner");
  }

  private static boolean isFigure(AlignedText cell) {
    for (Amount amount : Amounts.read(cell).tokens()) {
      boolean large = amount.number().longValue() >= LEAST_FIGURE;
      if (amount.isCount() && (large || amount.printed().indexOf(',') > 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVocabulary(AlignedText cell) {
    for (var word : org.stakegraph.ingest.text.Word.of(cell)) {
      if (VOCABULARY.contains(word.core()) || word.text().equals("%")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Header> read(List<TableLine> lines, int start, int end) {
    List<TableLine> heading = lines.subList(start, end);
    int width = 0;
    for (TableLine line : heading) {
      width = Math.max(width, line.cells().size());
    }
    List<String> labels = labels(heading, width);
    int nameColumn = nameColumn(labels);
    Map<FigureRole, Integer> columns = new EnumMap<>(FigureRole.class);
    for (int c = 0; c < width; c++) {
      if (c != nameColumn) {
        FigureRole role = ColumnLabel.role(labels, c);
        if (role != null) {
          columns.putIfAbsent(role, c);
        }
      }
    }
    boolean ownership =
        columns.containsKey(FigureRole.SHARES_OFFERED)
            && (columns.containsKey(FigureRole.SHARES_BEFORE)
                || columns.containsKey(FigureRole.SHARES_AFTER)
                || labels.get(nameColumn).contains("selling"));
    boolean whole =
        columns.containsKey(FigureRole.SHARES_BEFORE)
            && columns.containsKey(FigureRole.SHARES_AFTER);
    total(labels, nameColumn).ifPresent(c -> columns.replace(FigureRole.SHARES_OFFERED, c));
    return ownership && (whole || !OwnershipTest.speaksOfOthers(String.join(" ", labels)))
        ? Optional.of(new Header(start, end, columns, nameColumn, width, marks(heading)))
        : Optional.empty();
  }

  /** Of several columns of offered shares the one that counts them all. */
  private static Optional<Integer> total(List<String> labels, int nameColumn) {
    return IntStream.range(0, labels.size())
        .filter(c -> c != nameColumn && labels.get(c).contains("total"))
        .filter(c -> ColumnLabel.role(labels, c) == FigureRole.SHARES_OFFERED)
        .boxed()
        .findFirst();
  }

  private static List<String> labels(List<TableLine> heading, int width) {
    List<String> labels = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      StringBuilder label = new StringBuilder();
      for (TableLine line : heading) {
        label.append(line.cell(c)).append(' ');
      }
      labels.add(label.toString().strip().toLowerCase(Locale.ROOT));
    }
    return labels;
  }

  /** The column of names; shares "owned by the selling stockholder" are not names. */
  private static int nameColumn(List<String> labels) {
    for (int c = 0; c < labels.size(); c++) {
      if (labels.get(c).startsWith("name")) {
        return c;
      }
    }
    for (int c = 0; c < labels.size(); c++) {
      String label = labels.get(c);
      boolean names = label.contains("name") || label.contains("selling") || isHolders(label);
      if (names && ColumnLabel.role(labels, c) == null) {
        return c;
      }
    }
    return 0;
  }

  private static boolean isHolders(String label) {
    return label.contains("holder") || label.contains("investor") || label.contains("owner");
  }

  private static List<NoteRef> marks(List<TableLine> heading) {
    List<NoteRef> marks = new ArrayList<>();
    for (TableLine line : heading) {
      for (AlignedText cell : line.cells()) {
        Marks.split(cell, marks);
      }
    }
    return marks;
  }
}
