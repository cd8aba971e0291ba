package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * Tables of names, shares and percentages whose cells one blank joins, as programs write the lines
 * of a page that know no columns. Only where every row ends in one count and one percentage, and
 * the heading speaks of one number of shares and one percentage, are they apart again.
 */
final class JoinedCells {
  /** Fewer lines that end so are chance. */
  private static final int LEAST_ROWS = 3;

  /** Lines of names and addresses between two rows, and of a heading. */
  private static final int MOST_BETWEEN = 5;

  private static final int MOST_LABELS = 6;

  private static final int LONGEST_LABEL = 110;

  /** Where columns are put; no name reaches so far. */
  private static final int COUNTS = 200;

  private static final int PERCENTS = 260;

  private static final int YEAR_DIGITS = 4;

  /** Words in small letters that a sentence has and no name. */
  private static final int LEAST_SMALL = 2;

  /** What labels say that stand over other columns than those of one number and one percentage. */
  private static final List<String> OTHERS =
      List.of(
          "offered",
          "offering",
          "sold",
          "after",
          "before",
          "option",
          "voting",
          "class a",
          "class b",
          "total",
          "direct",
          "units",
          "series",
          "warrant",
          "preferred",
          "price",
          "value",
          "title",
          "fund",
          "location",
          "issuer",
          "company",
          "position",
          "relation",
          "age ",
          "record",
          "nominee",
          "account");

  private final List<TypedLine> lines;

  private JoinedCells(List<TypedLine> lines) {
    this.lines = lines;
  }

  /** Where the cells of a row begin in its words. */
  private record Tail(int count, int percent) {}

  /** Whether lines of a part end as rows do; only then it is worth while to look closer. */
  static boolean mayStandIn(SourceText source, TextRange part) {
    int rows = 0;
    for (int i = source.lineAt(part.start()); i < source.lines() && rows < LEAST_ROWS; i++) {
      TextRange line = source.line(i);
      if (line.start() >= part.end() || source.contains(line, '|') || source.contains(line, '\t')) {
        break;
      }
      rows +=
          endsInPercent(source, line) && source.contains(line, ',') && source.contains(line, ' ')
              ? 1
              : 0;
    }
    return rows >= LEAST_ROWS;
  }

  /** "5.2%" or " *" at the end of a line, though not the star of "*emphasis*". */
  private static boolean endsInPercent(SourceText source, TextRange line) {
    int last = line.end() - 1;
    char sign = line.length() < 2 ? ' ' : source.text().charAt(last);
    return sign == '%' || (sign == '*' && source.text().charAt(last - 1) == ' ');
  }

  /** The lines with the cells of such tables apart. */
  static List<TypedLine> parted(List<TypedLine> lines) {
    JoinedCells reader = new JoinedCells(new ArrayList<>(lines));
    int i = 0;
    while (i < reader.lines.size()) {
      i = tail(reader.lines.get(i)).isPresent() ? reader.table(i) : i + 1;
    }
    return reader.lines;
  }

  /** Parts the table that begins with a row, if it is one, and returns where it ends. */
  private int table(int first) {
    List<Integer> rows = new ArrayList<>();
    int i = first;
    while (i < lines.size() && i - (rows.isEmpty() ? i : last(rows)) <= MOST_BETWEEN) {
      TypedLine line = lines.get(i);
      if (tail(line).isPresent()) {
        rows.add(i);
      } else if (line.isRow() || !(line.isWords() || line.is(TypedLine.Kind.BLANK))) {
        break;
      }
      i++;
    }
    int end = last(rows) + 1;
    boolean even = lines.subList(first, end).stream().noneMatch(JoinedCells::isOdd);
    int body = first;
    while (body > 0 && lines.get(body - 1).isWords() && isSubheading(lines.get(body - 1))) {
      body--;
    }
    int heading = heading(body);
    if (even && rows.size() >= LEAST_ROWS && heading < body && label(heading, body)) {
      for (int row : rows) {
        lines.set(row, parted(lines.get(row)));
      }
      if (end < lines.size() && isSentence(lines.get(end))) {
        lines.add(end, new TypedLine(TypedLine.Kind.BLANK, List.of(), lines.get(end).range()));
      }
    }
    return end;
  }

  /** Whether a line between rows ends in a number and is no row, so that cells are missing. */
  private static boolean isOdd(TypedLine line) {
    if (!line.isWords() || tail(line).isPresent()) {
      return false;
    }
    List<Word> words = Word.of(line.text());
    String last = words.get(words.size() - 1).text();
    return words.size() > 1 && Character.isDigit(last.charAt(0)) && last.indexOf(',') > 0;
  }

  private static boolean isSentence(TypedLine line) {
    return line.isWords()
        && line.text().charAt(line.text().length() - 1) == '.'
        && Word.of(line.text()).stream().filter(w -> !w.isCapitalised()).count() >= LEAST_SMALL;
  }

  private static boolean isSubheading(TypedLine line) {
    return line.chunks().size() == 1 && EntryStyle.listsGroups(line.text());
  }

  private static int last(List<Integer> rows) {
    return rows.get(rows.size() - 1);
  }

  /** The first line of the labels right above a row. */
  private int heading(int row) {
    int first = row;
    while (first > 0
        && row - first < MOST_LABELS
        && lines.get(first - 1).isWords()
        && lines.get(first - 1).chunks().size() == 1
        && lines.get(first - 1).first().text().length() <= LONGEST_LABEL
        && !lines.get(first - 1).first().text().toString().endsWith(".")) {
      first--;
    }
    return first;
  }

  /** Puts three labels in place of a heading, if it speaks of nothing else. */
  private boolean label(int from, int to) {
    AlignedText words =
        AlignedText.join(lines.subList(from, to).stream().map(TypedLine::text).toList());
    String said = words.toString().toLowerCase(Locale.ROOT);
    Optional<Word> name = find(words, "name", "holder", "owner");
    Optional<Word> count = find(words, "shares", "number", "amount");
    Optional<Word> percent = find(words, "percent", "percentage", "%");
    boolean other = OTHERS.stream().anyMatch(said::contains);
    if (name.isEmpty() || count.isEmpty() || percent.isEmpty() || other) {
      return false;
    }
    List<Chunk> labels =
        List.of(
            chunk(0, words, name.get()),
            chunk(COUNTS, words, count.get()),
            chunk(PERCENTS, words, percent.get()));
    for (int i = from; i < to; i++) {
      TypedLine.Kind kind = i < to - 1 ? TypedLine.Kind.BLANK : TypedLine.Kind.WORDS;
      List<Chunk> chunks = i < to - 1 ? List.of() : labels;
      lines.set(i, new TypedLine(kind, chunks, lines.get(i).range()));
    }
    return true;
  }

  private static Chunk chunk(int left, AlignedText words, Word word) {
    return Chunk.of(left, left + word.end() - word.start(), words.slice(word.start(), word.end()));
  }

  private static Optional<Word> find(AlignedText words, String... labels) {
    List<Word> all = Word.of(words);
    for (String label : labels) {
      for (Word word : all) {
        if (word.is(label) || word.text().equals(label)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private static TypedLine parted(TypedLine line) {
    AlignedText words = line.first().text();
    Tail tail = tail(line).orElseThrow();
    AlignedText count = words.slice(tail.count(), tail.percent() - 1);
    AlignedText percent = words.from(tail.percent());
    List<Chunk> chunks =
        List.of(
            Chunk.of(line.left(), line.left() + tail.count() - 1, words.slice(0, tail.count() - 1)),
            Chunk.of(COUNTS, COUNTS + count.length(), count),
            Chunk.of(PERCENTS, PERCENTS + percent.length(), percent));
    return new TypedLine(line.kind(), chunks, line.range());
  }

  /** The count and the percentage that end a line of words, each with the mark behind it. */
  private static Optional<Tail> tail(TypedLine line) {
    if (!line.isWords() || line.chunks().size() != 1 || line.right() >= COUNTS) {
      return Optional.empty();
    }
    AlignedText text = line.first().text();
    if (!line.first().isWords()
        || "0123456789%*\u2014-)".indexOf(text.charAt(text.length() - 1)) < 0) {
      return Optional.empty();
    }
    List<Word> words = Word.of(text);
    int percent = cell(text, words, words.size());
    int count = percent < 2 ? -1 : cell(text, words, percent);
    boolean row =
        count > 0 && isPercent(words.get(percent).text()) && isCount(words.get(count).text());
    boolean more = row && count > 1 && cell(text, words, count) > 0;
    return row && !more
        ? Optional.of(new Tail(words.get(count).start(), words.get(percent).start()))
        : Optional.empty();
  }

  /** The word of a figure before one that ends its cell, with marks between them; -1 if none. */
  private static int cell(AlignedText text, List<Word> words, int end) {
    int at = end - 1;
    while (at > 0 && words.get(at).text().startsWith("(")) {
      at--;
    }
    AlignedText word = text.slice(words.get(at).start(), words.get(at).end());
    List<Amount> amounts = Amounts.read(word).tokens();
    boolean figure = at > 0 && amounts.size() == 1 && amounts.get(0).kind() != Amount.Kind.GARBLED;
    return figure ? at : -1;
  }

  /** A number, or nothing; a year may end a name. */
  private static boolean isCount(String word) {
    boolean year = word.length() == YEAR_DIGITS && (word.startsWith("19") || word.startsWith("20"));
    return word.indexOf(',') > 0
        || (Word.isDigits(word) && !year)
        || word.equals("\u2014")
        || word.equals("-")
        || word.equals("-0-");
  }

  private static boolean isPercent(String word) {
    return word.startsWith("*")
        || word.indexOf('%') > 0
        || (word.indexOf('.') >= 0 && word.indexOf(',') < 0)
        || word.equals("\u2014")
        || word.equals("-");
  }
}
