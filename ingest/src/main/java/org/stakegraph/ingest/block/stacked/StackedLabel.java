package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.Word;

/**
 * A line of a heading and what it says at first sight.
 *
 * @param line the line
 * @param speaks whether it has a word that headings are made of
 * @param percent whether it speaks of percentages
 * @param strength how plainly another label begins with it: 0 if none can
 * @param leaf what it says if it is no more than the lowest label of a column
 */
record StackedLabel(
    StackedLine line, boolean speaks, boolean percent, int strength, @Nullable Leaf leaf) {

  /** What headings are made of. */
  private static final Set<String> VOCABULARY =
      Set.of(
          "name",
          "names",
          "share",
          "shares",
          "stock",
          "number",
          "amount",
          "percent",
          "percentage",
          "%",
          "class",
          "owned",
          "ownership",
          "beneficially",
          "beneficial",
          "offering",
          "offered",
          "outstanding",
          "total",
          "prior",
          "before",
          "after",
          "sale",
          "sold",
          "held",
          "options",
          "vested",
          "voting",
          "power",
          "owner",
          "holder",
          "stockholder",
          "shareholder",
          "securityholder",
          "nature",
          "securities",
          "common",
          "title",
          "maximum",
          "registered",
          "hereby",
          "warrants");

  /** What a label begins with. */
  private static final Set<String> STARTS = Set.of("shares", "title");

  /** What hardly stands within one, but for behind one of those that never do. */
  private static final Set<String> FIRM_STARTS =
      Set.of("number", "amount", "percent", "percentage", "%", "#");

  private static final Set<String> COUNTS = Set.of("number", "amount", "maximum");

  private static final Set<String> FIRST_WORDS = Set.of("maximum", "approximate");

  /** What stands over a column of words, which cannot be told from names. */
  private static final List<String> SIDES =
      List.of(
          "position", "relationship", "office", "title or", "title with", "title and", "type of");

  /** What a label may begin with, and what also stands within one. */
  private static final Set<String> WEAK_STARTS =
      Set.of(
          "share",
          "aggregate",
          "total",
          "class",
          "options",
          "option",
          "warrants",
          "warrant",
          "vested",
          "phantom",
          "restricted",
          "deferred",
          "securities",
          "ordinary",
          "address");

  private static final List<String> OPTIONS =
      List.of("without exercise", "no exercise", "full exercise", "underwriter", "over-allotment");

  private static final Set<String> TELLING =
      Set.of(
          "offering",
          "offered",
          "sale",
          "sold",
          "resale",
          "registered",
          "hereby",
          "prior",
          "before",
          "after",
          "following",
          "maximum",
          "options",
          "warrants",
          "units",
          "excess",
          "acquired");

  private static final Set<String> SHARE_LEAVES =
      Set.of("number", "shares", "amount", "number of shares", "# of shares", "#", "no.");
  private static final Set<String> PERCENT_LEAVES =
      Set.of("percent", "%", "percentage", "percent of class", "% of class", "percentage of class");
  private static final Set<String> TIME_LEAVES =
      Set.of(
          "before",
          "after",
          "before offering",
          "after offering",
          "before the offering",
          "after the offering",
          "prior to offering",
          "prior to the offering");

  /** "Class A", "Series B", and no more, in characters. */
  private static final int LONGEST_CLASS = 9;

  private static final int AFTER_MARKS = 6;
  private static final int FIRST = 5;
  private static final int FIRM_START = 4;
  private static final int START = 3;
  private static final int WEAK_START = 1;

  /** What the lowest label of a column can say. */
  enum Leaf {
    SHARES,
    PERCENT,
    TIME;

    boolean canStandOver(boolean percent) {
      return this == TIME || (this == PERCENT) == percent;
    }
  }

  static List<StackedLabel> of(List<StackedLine> lines) {
    List<StackedLabel> labels = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      StackedLine line = lines.get(i);
      String text = line.lower();
      boolean percent = text.contains("percent") || text.contains("%");
      int strength = i == 0 ? 0 : strength(lines.get(i - 1), line);
      labels.add(new StackedLabel(line, speaks(line), percent, strength, leaf(line)));
    }
    return labels;
  }

  /** The labels that lines are of which each is a cell of its own. */
  static List<StackedLabel> ofCells(List<StackedLine> lines) {
    return of(lines).stream()
        .map(l -> new StackedLabel(l.line, l.speaks, l.percent, START, l.leaf))
        .toList();
  }

  static boolean speaks(StackedLine line) {
    return line.text().charAt(0) == '%'
        || Word.of(line.lower()).stream().anyMatch(word -> VOCABULARY.contains(word.core()));
  }

  private static int strength(StackedLine before, StackedLine line) {
    if (before.goesOnIn(line) || FIRST_WORDS.contains(before.unmarked())) {
      return 0;
    } else if (before.endsWithMarks()) {
      return AFTER_MARKS;
    }
    char sign = line.text().charAt(0);
    String first = Word.of(line.lower()).get(0).core();
    if (FIRST_WORDS.contains(first)) {
      return FIRST;
    } else if (FIRM_STARTS.contains(first) || sign == '%' || sign == '#') {
      return FIRM_START;
    }
    return STARTS.contains(first) ? START : WEAK_STARTS.contains(first) ? WEAK_START : 0;
  }

  private static @Nullable Leaf leaf(StackedLine line) {
    String text = line.unmarked();
    if (PERCENT_LEAVES.contains(text)) {
      return Leaf.PERCENT;
    } else if (SHARE_LEAVES.contains(text)) {
      return Leaf.SHARES;
    }
    return TIME_LEAVES.contains(text) ? Leaf.TIME : null;
  }

  /** Whether it stands over the names of holders. */
  boolean isOfNames() {
    String text = line.lower();
    boolean holder =
        text.contains("holder") || (text.contains("owner") && !text.contains("ownership"));
    boolean counts = percent || text.contains("shares") || text.contains("number");
    return text.startsWith("name") || (holder && !counts);
  }

  /** Whether it stands over words that are no names. */
  boolean isOfOtherWords() {
    String text = line.unmarked();
    return text.equals("title") || SIDES.stream().anyMatch(text::startsWith);
  }

  /** Whether it tells what is so if underwriters use their option from what else is so. */
  boolean isOfOption() {
    String text = line.lower();
    return OPTIONS.stream().anyMatch(text::contains);
  }

  /** Whether it begins with a word that no label of percentages begins with. */
  boolean countsFirst() {
    return COUNTS.contains(Word.of(line.lower()).get(0).core());
  }

  /** Whether it says that a column counts shares. */
  boolean counts() {
    return Word.of(line.lower()).stream().anyMatch(word -> word.core().equals("shares"));
  }

  /** Whether it tells shares from others: by what is done with them, or when. */
  boolean tellsShares() {
    return Word.of(line.lower()).stream().anyMatch(word -> TELLING.contains(word.core()));
  }

  /** Whether it can only be the label of a column: of names, percentages, shares or years. */
  boolean isSurely() {
    String text = line.unmarked();
    return text.equals("name")
        || text.startsWith("name of ")
        || text.startsWith("name and ")
        || text.startsWith("percent")
        || text.startsWith("approximate percent")
        || text.contains("beneficially owned")
        || text.startsWith("year ended")
        || text.startsWith("years ended");
  }

  /** Whether it is the title of a class of securities and nothing else. */
  boolean isClass() {
    String text = line.unmarked();
    return text.length() <= LONGEST_CLASS
        && (text.startsWith("class ") || text.startsWith("series "));
  }
}
