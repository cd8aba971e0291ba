package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Ways in which programs turn a web page into text. What they keep of a table differs. */
enum Conversion {
  /** A pipe table with an empty cell for each further column that a cell spans. */
  MARKDOWN("Markdown with empty cells") {
    @Override
    String table(List<Element> rows) {
      StringBuilder out = new StringBuilder();
      for (Element row : rows) {
        StringBuilder line = new StringBuilder("|");
        int count = 0;
        for (Element cell : cells(row)) {
          int span = span(cell, "colspan");
          count += span;
          line.append(' ').append(inOneLine(cell)).append(" |".repeat(span));
        }
        if (out.length() == 0) {
          out.append('|').append("  |".repeat(count)).append("\n|").append(" --- |".repeat(count));
          out.append('\n');
        }
        out.append(line).append('\n');
      }
      return out.toString();
    }
  },

  /** A pipe table that repeats the words of a cell in all columns and rows that it spans. */
  REPEATING_MARKDOWN("Markdown with repeated cells") {
    @Override
    String table(List<Element> rows) {
      StringBuilder out = new StringBuilder();
      for (String[] row : grid(rows)) {
        boolean first = out.length() == 0;
        out.append("| ").append(String.join(" | ", row)).append(" |\n");
        out.append(first ? "|" + "---|".repeat(row.length) + "\n" : "");
      }
      return out.toString();
    }
  },

  /** A pipe table without a frame, whose cells keep their line breaks, and no spans. */
  BROKEN_MARKDOWN("Markdown with broken cells") {
    @Override
    String table(List<Element> rows) {
      StringBuilder out = new StringBuilder();
      for (Element row : rows) {
        boolean first = out.length() == 0;
        List<String> cells =
            cells(row).stream().map(cell -> words(cell).replace("\n", "  \n")).toList();
        out.append(String.join("| ", cells)).append("  \n");
        out.append(first ? "---" + "|---".repeat(Math.max(0, cells.size() - 1)) + "  \n" : "");
      }
      return out.toString();
    }
  },

  /** As a program for data prints it. */
  DATA_FRAME("data frames") {
    @Override
    String table(List<Element> rows) {
      String[][] grid = grid(rows);
      int width = grid[0].length;
      StringJoiner head = new StringJoiner(" | ", "|    | ", " |\n");
      IntStream.range(0, width).forEach(c -> head.add(Integer.toString(c)));
      StringBuilder out = new StringBuilder(head.toString());
      out.append("|---:|").append(":---|".repeat(width)).append('\n');
      int number = 0;
      for (String[] row : grid) {
        if (Arrays.stream(row).anyMatch(cell -> !cell.isEmpty())) {
          StringJoiner line = new StringJoiner(" | ", "| " + number + " | ", " |\n");
          Arrays.stream(row).forEach(cell -> line.add(cell.isEmpty() ? "nan" : cell));
          out.append(line);
          number++;
        }
      }
      return out.toString();
    }
  },

  /** Bars between the cells that hold words. */
  BARS("bars between words") {
    @Override
    String table(List<Element> rows) {
      StringBuilder out = new StringBuilder();
      for (Element row : rows) {
        String line =
            cells(row).stream()
                .map(Conversion::inOneLine)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | "));
        out.append(line).append(line.isEmpty() ? "" : "\n");
      }
      return out.toString();
    }
  },

  /** Tabs between all cells. */
  TABS("tabs between all cells") {
    @Override
    String table(List<Element> rows) {
      StringBuilder out = new StringBuilder();
      for (Element row : rows) {
        String line =
            cells(row).stream().map(Conversion::inOneLine).collect(Collectors.joining("\t"));
        out.append(line.isBlank() ? "" : line + "\n");
      }
      return out.toString();
    }
  },

  /** Columns of blanks. */
  COLUMNS("columns of blanks") {
    @Override
    String table(List<Element> rows) {
      return Typeset.of(rows).text(-1);
    }
  },

  /** Columns of blanks with a line drawn below the labels. */
  RULED_COLUMNS("columns below a drawn line") {
    @Override
    String table(List<Element> rows) {
      return Typeset.of(rows).text(firstBelowLabels(rows));
    }
  };

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "center",
          "tr",
          "dd",
          "dt",
          "section",
          "article",
          "body",
          "blockquote",
          "hr");

  private final String label;

  Conversion(String label) {
    this.label = label;
  }

  /** A table of at least one row as text. */
  abstract String table(List<Element> rows);

  /** The document of a filing in this way; of a submission its first one. */
  String of(String filing) {
    int start = filing.indexOf("<TEXT>");
    int end = filing.indexOf("</TEXT>", Math.max(0, start));
    Document page = Jsoup.parse(start < 0 || end < 0 ? filing : filing.substring(start + 6, end));
    page.select("script, style, head, [style*=display:none], [style*=display: none]").remove();
    return new Page().text(page.body());
  }

  /** Writes the blocks of a page as paragraphs. */
  private final class Page {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    String text(Element body) {
      write(body);
      end();
      return out.toString();
    }

    private void write(Element element) {
      if (element.normalName().equals("table")) {
        end();
        table(element);
        return;
      }
      boolean block = BLOCKS.contains(element.normalName());
      if (block) {
        end();
      }
      line.append(element.normalName().equals("br") ? "\n" : "");
      for (Node node : element.childNodes()) {
        if (node instanceof TextNode text) {
          line.append(text.getWholeText().replaceAll("[\n\r]", " "));
        } else if (node instanceof Element child) {
          write(child);
        }
      }
      if (block) {
        end();
      }
    }

    private void end() {
      String words = tidy(line.toString());
      line.setLength(0);
      out.append(words).append(words.isEmpty() ? "" : "\n\n");
    }

    /** Tables around tables only place them on the page. */
    private void table(Element table) {
      List<Element> rows = rows(table);
      if (table.select("table").size() > 1) {
        rows.stream().flatMap(row -> cells(row).stream()).forEach(this::cell);
      } else if (!rows.isEmpty() && rows.stream().anyMatch(row -> !cells(row).isEmpty())) {
        out.append(Conversion.this.table(rows)).append('\n');
      }
    }

    private void cell(Element cell) {
      cell.childNodes()
          .forEach(
              node -> {
                if (node instanceof TextNode text) {
                  line.append(text.getWholeText());
                } else if (node instanceof Element child) {
                  write(child);
                }
              });
      end();
    }
  }

  /** Cells set below each other in columns of blanks. */
  private record Typeset(List<List<Cell>> cells, List<Integer> starts) {
    private static final int GAP = 2;

    /** A cell's lines and the columns that it spans. */
    private record Cell(List<String> lines, int column, int span, boolean right) {
      int width() {
        return lines.stream().mapToInt(String::length).max().orElse(0);
      }
    }

    static Typeset of(List<Element> rows) {
      List<List<Cell>> cells = new ArrayList<>();
      Map<Integer, Integer> covered = new HashMap<>();
      for (Element row : rows) {
        List<Cell> line = new ArrayList<>();
        int column = 0;
        for (Element cell : Conversion.cells(row)) {
          while (covered.getOrDefault(column, 0) > 0) {
            covered.merge(column, -1, Integer::sum);
            column++;
          }
          int span = span(cell, "colspan");
          int below = span(cell, "rowspan") - 1;
          IntStream.range(column, column + span).forEach(c -> covered.put(c, below));
          boolean right = (cell.attr("align") + cell.attr("style")).contains("right");
          line.add(new Cell(List.of(words(cell).split("\n")), column, span, right));
          column += span;
        }
        cells.add(line);
      }
      return new Typeset(cells, starts(cells));
    }

    private static List<Integer> starts(List<List<Cell>> cells) {
      List<Cell> all = cells.stream().flatMap(List::stream).toList();
      int[] widths = new int[all.stream().mapToInt(c -> c.column() + c.span()).max().orElse(0)];
      for (Cell cell : all) {
        if (cell.span() == 1) {
          widths[cell.column()] = Math.max(widths[cell.column()], cell.width());
        }
      }
      for (Cell cell : all) {
        int from = cell.column();
        int to = from + cell.span();
        int have = IntStream.range(from, to).map(c -> widths[c] > 0 ? widths[c] + GAP : 0).sum();
        if (cell.width() > have - GAP) {
          int last = to - 1;
          while (last > from && widths[last] == 0) {
            last--;
          }
          widths[last] += cell.width() - Math.max(0, have - GAP);
        }
      }
      List<Integer> starts = new ArrayList<>(List.of(0));
      for (int c = 0; c < widths.length; c++) {
        starts.add(starts.get(c) + (widths[c] > 0 ? widths[c] + GAP : 0));
      }
      return starts;
    }

    String text(int ruled) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        if (i == ruled) {
          out.append("\u2500".repeat(starts.get(starts.size() - 1))).append('\n');
        }
        int height = cells.get(i).stream().mapToInt(c -> c.lines().size()).max().orElse(0);
        for (int line = 0; line < height; line++) {
          out.append(line(cells.get(i), line)).append('\n');
        }
      }
      return out.toString();
    }

    private String line(List<Cell> row, int line) {
      StringBuilder out = new StringBuilder();
      for (Cell cell : row) {
        String words = line < cell.lines().size() ? cell.lines().get(line) : "";
        if (!words.isEmpty()) {
          int start = starts.get(cell.column());
          int width = starts.get(cell.column() + cell.span()) - start - GAP;
          int left = cell.right() ? Math.max(0, width - words.length()) : 0;
          out.append(" ".repeat(Math.max(0, start + left - out.length())));
          out.append(words);
        }
      }
      return out.toString();
    }
  }

  private static List<Element> rows(Element table) {
    return table.select("tr").stream().toList();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(c -> c.nameIs("td") || c.nameIs("th")).toList();
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[1-9][0-9]?") ? Integer.parseInt(value) : 1;
  }

  /** The first row below the labels: one with figures, or a heading of such rows. */
  private static int firstBelowLabels(List<Element> rows) {
    int first = 1;
    while (first < rows.size() && !hasFigures(rows.get(first))) {
      first++;
    }
    while (first > 1 && filled(rows.get(first - 1)) < 2) {
      first--;
    }
    return first;
  }

  private static boolean hasFigures(Element row) {
    return cells(row).stream()
        .skip(1)
        .anyMatch(cell -> inOneLine(cell).matches("\\d[\\d,.]*|[-\u2014*]"));
  }

  private static long filled(Element row) {
    return cells(row).stream()
        .filter(cell -> !inOneLine(cell).replace("\u200B", "").isEmpty())
        .count();
  }

  /** The words of each cell in all columns and rows that it spans. */
  private static String[][] grid(List<Element> rows) {
    List<Map<Integer, String>> grid = new ArrayList<>();
    rows.forEach(row -> grid.add(new HashMap<>()));
    int width = 0;
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Element cell : cells(rows.get(r))) {
        while (grid.get(r).containsKey(column)) {
          column++;
        }
        int below = Math.min(rows.size(), r + span(cell, "rowspan"));
        int right = column + span(cell, "colspan");
        for (int y = r; y < below; y++) {
          for (int x = column; x < right; x++) {
            grid.get(y).put(x, inOneLine(cell));
          }
        }
        column = right;
        width = Math.max(width, right);
      }
    }
    int columns = width;
    return grid.stream()
        .map(
            row ->
                IntStream.range(0, columns)
                    .mapToObj(c -> row.getOrDefault(c, ""))
                    .toArray(String[]::new))
        .toArray(String[][]::new);
  }

  private static String inOneLine(Element cell) {
    return words(cell).replace('\n', ' ');
  }

  /** A cell's words, in a line for each of its own lines. */
  private static String words(Element cell) {
    StringBuilder words = new StringBuilder();
    addWords(cell, words);
    return tidy(words.toString());
  }

  private static void addWords(Element element, StringBuilder words) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText().replaceAll("[\n\r]", " "));
      } else if (node instanceof Element child) {
        boolean line = child.nameIs("br") || BLOCKS.contains(child.normalName());
        words.append(line ? "\n" : "");
        addWords(child, words);
        words.append(BLOCKS.contains(child.normalName()) ? "\n" : "");
      }
    }
  }

  private static String tidy(String words) {
    return words
        .replace('\u00A0', ' ')
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .map(line -> line.replaceAll("[ \t]+", " "))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return label;
  }
}
