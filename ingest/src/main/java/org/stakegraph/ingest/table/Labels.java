package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;

/**
 * The heading of a column: the labels that span it and others, from the top down, and its own.
 *
 * @param own what stands over this column alone, in lower case
 * @param all the spanning labels and its own, in lower case
 * @param printed the spanning labels and its own as printed
 */
record Labels(String own, String all, String printed) {

  /** The labels that it shares with other columns, in lower case. */
  String spanning() {
    return all.endsWith(own) ? all.substring(0, all.length() - own.length()) : all;
  }

  /**
   * The labels of each column.
   *
   * @param marks receives the footnote marks of the heading
   */
  static List<Labels> of(List<SheetRow> heading, List<Extent> columns, List<NoteRef> marks) {
    StringBuilder[] own = builders(columns.size());
    StringBuilder[] all = builders(columns.size());
    StringBuilder[] printed = builders(columns.size());
    for (SheetRow row : heading) {
      List<List<Integer>> covered = covered(row, columns);
      for (int i = 0; i < row.cells().size(); i++) {
        String words = label(row.cells().get(i).cell().lines(), marks);
        String label = words.toLowerCase(Locale.ROOT);
        List<Integer> under = covered.get(i);
        for (int column : under) {
          append(all[column], label);
          append(printed[column], words);
          if (under.size() == 1) {
            append(own[column], label);
          }
        }
      }
    }
    List<Labels> labels = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      labels.add(new Labels(own[c].toString(), all[c].toString(), printed[c].toString()));
    }
    return labels;
  }

  private static StringBuilder[] builders(int count) {
    StringBuilder[] builders = new StringBuilder[count];
    Arrays.setAll(builders, i -> new StringBuilder());
    return builders;
  }

  /** The columns under each cell of a row of the heading. */
  private static List<List<Integer>> covered(SheetRow row, List<Extent> columns) {
    List<List<Integer>> covered = new ArrayList<>();
    boolean[] taken = new boolean[columns.size()];
    for (SheetCell cell : row.cells()) {
      List<Integer> under = new ArrayList<>();
      Extent extent = Extent.of(cell.cell());
      for (int c = 0; c < columns.size(); c++) {
        if (extent.overlaps(columns.get(c))) {
          under.add(c);
          taken[c] = true;
        }
      }
      covered.add(under);
    }
    for (int i = 0; i < covered.size(); i++) {
      if (covered.get(i).isEmpty()) {
        int nearest = nearest(Extent.of(row.cells().get(i).cell()), columns, taken);
        if (nearest >= 0) {
          covered.get(i).add(nearest);
          taken[nearest] = true;
        }
      }
    }
    return covered;
  }

  /** The nearest column that no other label of the row stands over, or -1. */
  private static int nearest(Extent label, List<Extent> columns, boolean[] taken) {
    int nearest = -1;
    for (int c = 0; c < columns.size(); c++) {
      boolean nearer =
          nearest < 0 || label.distance(columns.get(c)) <= label.distance(columns.get(nearest));
      if (!taken[c] && nearer) {
        nearest = c;
      }
    }
    return nearest;
  }

  private static String label(List<AlignedText> lines, List<NoteRef> marks) {
    StringBuilder label = new StringBuilder();
    for (AlignedText line : lines) {
      append(label, String.join(" ", Marks.split(line, marks)));
    }
    return label.toString();
  }

  /** Puts a line behind others; a word that a hyphen broke is made whole. */
  private static void append(StringBuilder label, String line) {
    int last = label.length() - 1;
    boolean broken =
        last > 0 && label.charAt(last) == '-' && Character.isLetter(label.charAt(last - 1));
    if (broken) {
      label.setLength(last);
    } else if (last >= 0 && !line.isEmpty()) {
      label.append(' ');
    }
    label.append(line);
  }
}
