package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.stakegraph.ingest.text.AlignedText;

/**
 * A column of titles of classes beside the names (17 CFR 229.403 prints it left of them). Its cells
 * wrap beside lines of names and addresses, or stand under the name alone, and entries are told by
 * the lines of names, so it is put behind all other columns.
 *
 * @param cells the typing columns of its cells; none if there is no such column
 * @param labels those of its labels
 * @param place the typing column behind all others
 */
record ClassColumn(Chunk cells, Chunk labels, int place) {
  static final ClassColumn NONE = new ClassColumn(Chunk.place(0, 0), Chunk.place(0, 0), 0);

  /** Blanks before the place to which classes are put. */
  private static final int GAP = 4;

  /** Names and classes are typed so much further left than most at the most. */
  private static final int DRIFT = 1;

  /** Labels are centred over cells that begin so much further left. */
  private static final int CENTRED = 4;

  /** The column that heading and rows of a table show, if no other words reach into it. */
  static ClassColumn of(List<TypedLine> heading, List<TypedLine> rows) {
    if (heading.stream().noneMatch(ClassColumn::mayLabelClass)) {
      return NONE;
    }
    int figures = firstFigures(rows);
    int place = Math.max(right(heading), right(rows)) + GAP;
    ClassColumn found = left(heading, rows, figures, place);
    found = found.isNone() ? right(heading, rows, figures, place) : found;
    return place + figures <= TypedLine.MAX_WIDTH && found.isApart(rows, figures) ? found : NONE;
  }

  /** Most headings have no such label, and their rows need no look. */
  private static boolean mayLabelClass(TypedLine line) {
    return line.chunks().stream()
        .map(Chunk::text)
        .anyMatch(label -> label.mentions("class") || label.mentions("title of"));
  }

  /** The same column in rows without a heading, if they fit it. */
  ClassColumn continuedIn(List<TypedLine> rows) {
    int figures = firstFigures(rows);
    ClassColumn same = new ClassColumn(cells, labels, right(rows) + GAP);
    boolean any =
        rows.stream().anyMatch(row -> row.isWords() && isIn(cells, row.first()) && row.isRow());
    boolean fits = any && cells.right() < figures && same.place + figures <= TypedLine.MAX_WIDTH;
    return !isNone() && fits && same.isApart(rows, figures) ? same : NONE;
  }

  /** Bands with one for this column. */
  Bands added(Bands bands) {
    int end = place + cells.right() - cells.left();
    return isNone() || bands.isEmpty() ? bands : bands.joined(Chunk.place(place, end));
  }

  private boolean isNone() {
    return cells.right() == 0;
  }

  /** One left of the names. */
  private static ClassColumn left(
      List<TypedLine> heading, List<TypedLine> rows, int figures, int place) {
    int label = nameLabel(heading);
    boolean ofClasses =
        heading.stream()
            .filter(line -> line.isWords() && line.first().right() < label)
            .anyMatch(line -> lower(line.first()).contains("class"));
    int names = ofClasses ? names(rows, label, figures) : 0;
    return names == 0
        ? NONE
        : new ClassColumn(Chunk.place(0, names - DRIFT), Chunk.place(0, label - 1), place);
  }

  /** One between names and figures, in which rows without a name begin. */
  private static ClassColumn right(
      List<TypedLine> heading, List<TypedLine> rows, int figures, int place) {
    Chunk label = null;
    for (TypedLine line : heading) {
      for (Chunk chunk : line.chunks()) {
        boolean between = chunk.left() > CENTRED && chunk.right() < figures;
        label = label == null && between && isOfClass(chunk) ? chunk : label;
      }
    }
    if (label == null) {
      return NONE;
    }
    int from = label.left() - CENTRED;
    int to = label.right();
    OptionalInt start =
        rows.stream()
            .filter(row -> row.isRow() && row.first().isWords())
            .mapToInt(TypedLine::left)
            .filter(left -> left >= from && left < to)
            .min();
    return start.isEmpty()
        ? NONE
        : new ClassColumn(
            Chunk.place(start.getAsInt() - DRIFT, figures),
            Chunk.place(label.left() - CENTRED, label.right() + CENTRED),
            place);
  }

  private static boolean isOfClass(Chunk label) {
    String words = lower(label);
    return words.equals("class") || words.equals("title of") || words.equals("title of class");
  }

  /** Where the label of the names begins, behind another one; otherwise 0. */
  private static int nameLabel(List<TypedLine> heading) {
    return heading.stream()
        .filter(line -> line.isWords() && line.chunks().size() > 1)
        .map(line -> line.chunks().get(1))
        .filter(ClassColumn::isOfNames)
        .mapToInt(Chunk::left)
        .findFirst()
        .orElse(0);
  }

  private static boolean isOfNames(Chunk label) {
    String words = lower(label);
    return words.startsWith("name") || words.endsWith("owner") || words.startsWith("identity");
  }

  private static String lower(Chunk chunk) {
    return chunk.text().toString().toLowerCase(Locale.ROOT);
  }

  private static int firstFigures(List<TypedLine> rows) {
    return rows.stream()
        .filter(TypedLine::isRow)
        .flatMap(row -> row.chunks().stream().skip(1))
        .filter(Chunk::isFigure)
        .mapToInt(Chunk::left)
        .min()
        .orElse(0);
  }

  private static int right(List<TypedLine> lines) {
    return lines.stream().filter(TypedLine::isWords).mapToInt(TypedLine::right).max().orElse(0);
  }

  /** Where most names begin that stand behind the words of a class; 0 if none does. */
  private static int names(List<TypedLine> rows, int label, int figures) {
    int[] begin = new int[TypedLine.MAX_WIDTH + 1];
    int best = 0;
    for (TypedLine row : rows) {
      boolean beside = row.isWords() && row.chunks().size() > 1 && row.first().right() < label;
      int left = beside ? row.chunks().get(1).left() : figures;
      if (left < figures && row.chunks().get(1).isWords()) {
        begin[left]++;
        best = best == 0 || begin[left] > begin[best] ? left : best;
      }
    }
    return best;
  }

  /** Whether all words left of the figures stand in it or outside, but for those of a group. */
  private boolean isApart(List<TypedLine> rows, int figures) {
    Predicate<Chunk> apart =
        chunk ->
            chunk.left() >= figures
                || isIn(cells, chunk)
                || chunk.left() >= cells.right()
                || chunk.right() <= cells.left();
    return rows.stream()
        .allMatch(
            row ->
                !row.isWords()
                    || parted(row).chunks().stream().allMatch(apart)
                    || EntryStyle.listsGroups(row.first().text()));
  }

  /** A line whose class runs on to its name: "Series B Preferred Alder Fund". */
  private TypedLine parted(TypedLine line) {
    int names = cells.right() + DRIFT;
    boolean crosses =
        line.isWords() && cells.left() == 0 && line.first().overlaps(names - 1, names);
    int at = crosses ? names - line.left() : 0;
    AlignedText text = crosses ? line.first().text() : AlignedText.EMPTY;
    boolean apart =
        at > 1
            && at < text.length()
            && line.right() <= TypedLine.MAX_WIDTH
            && text.charAt(at - 1) == ' '
            && EntryStyle.isOfClass(text.slice(0, at));
    if (!apart) {
      return line;
    }
    List<Chunk> chunks = new ArrayList<>(line.chunks());
    chunks.set(0, Chunk.of(line.left(), names - 1, text.slice(0, at - 1)));
    chunks.add(1, Chunk.of(names, line.first().right(), text.from(at)));
    return new TypedLine(line.kind(), chunks, line.range());
  }

  private static boolean isIn(Chunk place, Chunk chunk) {
    return chunk.left() >= place.left() && chunk.right() <= place.right();
  }

  /** A heading with the label of the classes behind the other labels. */
  List<TypedLine> movedLabels(List<TypedLine> heading) {
    return moved(heading, labels, Chunk.Kind.WORDS);
  }

  /** Rows with their classes behind the figures. */
  List<TypedLine> moved(List<TypedLine> rows) {
    return moved(rows.stream().map(this::parted).toList(), cells, Chunk.Kind.CLASS);
  }

  private List<TypedLine> moved(List<TypedLine> lines, Chunk from, Chunk.Kind kind) {
    return isNone() ? lines : lines.stream().map(line -> moved(line, from, kind)).toList();
  }

  private TypedLine moved(TypedLine line, Chunk from, Chunk.Kind kind) {
    List<Chunk> classes = line.chunks().stream().filter(c -> isIn(from, c)).toList();
    if (classes.isEmpty() || line.is(TypedLine.Kind.RULER)) {
      return line;
    }
    List<Chunk> chunks = new ArrayList<>(line.chunks());
    chunks.removeAll(classes);
    for (Chunk words : classes) {
      boolean rule = words.kind() == Chunk.Kind.RULE;
      int shift = place - from.left();
      chunks.add(
          new Chunk(
              shift + words.left(),
              shift + words.right(),
              words.text(),
              rule ? Chunk.Kind.RULE : kind));
    }
    return new TypedLine(line.kind(), chunks, line.range());
  }
}
