package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * A cell of a marked-up table and what it holds at first sight.
 *
 * @param cell the cell
 * @param lines its lines; a number of shares without the words that say so
 * @param text the lines joined
 * @param kind what these are
 */
record SheetCell(GridCell cell, List<AlignedText> lines, AlignedText text, Kind kind) {
  /** Words that can stand behind a number of shares. */
  private static final Set<String> UNITS =
      Set.of(
          "shares",
          "share",
          "shs",
          "units",
          "unit",
          "interests",
          "interest",
          "direct",
          "indirect",
          "directly",
          "indirectly",
          "common",
          "ordinary",
          "stock",
          "total",
          "owned",
          "held",
          "and",
          "of");

  /** The words of three letters or more that stand in figures: "less than one percent". */
  private static final Set<String> FIGURE_WORDS =
      Set.of("nil", "none", "less", "than", "under", "one", "percent");

  /** No figure is longer, its marks included; longer cells are words. */
  private static final int LONGEST_FIGURE = 48;

  /** Shorter numbers before "shares" can belong to a sentence or a class. */
  private static final int LEAST_DIGITS = 3;

  /** "n/a" and marks have shorter ones, in letters. */
  private static final int LEAST_WORD = 3;

  /** What a cell can hold. */
  enum Kind {
    /** A sign that belongs to the figure beside it: {@code $}, {@code %}, {@code )}. */
    AFFIX,
    /** Footnote marks and nothing else. */
    MARKS,
    /** A number, a percentage, a star, a dash or the like. */
    FIGURE,
    /** Words. */
    TEXT
  }

  static SheetCell of(GridCell cell) {
    AlignedText text = cell.text();
    AlignedText number = withoutUnit(counted(cell, text));
    List<AlignedText> lines = number == text ? cell.lines() : List.of(number);
    return new SheetCell(cell, lines, number, kind(number));
  }

  SheetCell {
    lines = List.copyOf(lines);
  }

  /**
   * The line with the number of a cell whose other lines say in words how the shares are held:
   * "1,000 shares;" above "Trustee of the Plan (3)", "1,000" above "(Sole voting power)". All of
   * the cell where another number stands in these.
   */
  private static AlignedText counted(GridCell cell, AlignedText text) {
    List<AlignedText> rest = cell.lines().subList(1, cell.lines().size());
    boolean said = !rest.isEmpty() && rest.stream().anyMatch(SheetCell::holdsWords);
    if (!said || !(saysShares(cell.lines().get(0)) || isHeld(cell.lines().get(0), rest))) {
      return text;
    }
    List<NoteRef> marks = new ArrayList<>();
    boolean counts =
        rest.stream()
            .flatMap(line -> Marks.split(line, marks).stream())
            .anyMatch(line -> line.toString().chars().anyMatch(Character::isDigit));
    return counts ? text : AlignedText.join(List.of(cell.lines().get(0)));
  }

  private static boolean isHeld(AlignedText number, List<AlignedText> below) {
    boolean count = Amounts.read(number).single().filter(Amount::isCount).isPresent();
    return count && RowWords.isPower(AlignedText.join(below));
  }

  /** "1,000 shares;". */
  private static boolean saysShares(AlignedText line) {
    List<Word> words = Character.isDigit(line.charAt(0)) ? Word.of(line) : List.of();
    return words.size() == 2 && words.get(1).letters().equals("shares");
  }

  /**
   * The number of "1,000 shares (direct)" or "up to 1,000 shares", with its marks if it has any:
   * "1,000 shares(2)(3)". What it includes is a part of it.
   */
  static AlignedText withoutUnit(AlignedText cell) {
    if (cell.toString().indexOf(' ') < 0) {
      return cell;
    }
    AlignedText text = withoutParts(cell);
    int open = text.length() > LONGEST_FIGURE ? text.length() : startOfMarks(text);
    AlignedText unmarked = text.slice(0, open);
    AlignedText number = withoutUnits(unmarked);
    if (number.length() == unmarked.length()) {
      return text;
    }
    return open < text.length() ? AlignedText.join(List.of(number, text.from(open))) : number;
  }

  /** "1,000 shares" of "1,000 shares (including 500 under options)". */
  private static AlignedText withoutParts(AlignedText text) {
    int end = Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0)) ? includes(text) : -1;
    while (end > 0 && " (,;".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    AlignedText whole = text.slice(0, Math.max(end, 0));
    boolean counts = end > 0 && end <= LONGEST_FIGURE && isFigure(withoutUnits(whole));
    return counts ? whole : text;
  }

  private static int includes(AlignedText text) {
    String words = text.toString();
    return Math.max(words.indexOf("includes "), words.indexOf("including "));
  }

  /** Where the marks begin with which a text ends, or its end. */
  private static int startOfMarks(AlignedText text) {
    int start = text.length();
    int open = text.toString().lastIndexOf('(');
    while (open > 0 && Marks.end(text.slice(0, start), open) == start) {
      start = open;
      open = text.toString().lastIndexOf('(', start - 1);
    }
    return start;
  }

  private static AlignedText withoutUnits(AlignedText text) {
    List<Word> words = text.length() > LONGEST_FIGURE ? List.of() : Word.of(text);
    int first = words.size() > 2 && words.get(0).is("up") && words.get(1).is("to") ? 2 : 0;
    if (words.size() < 2) {
      return text;
    }
    Word number = words.get(first);
    boolean unit =
        (number.text().length() >= LEAST_DIGITS || countsFew(words))
            && (Character.isDigit(number.text().charAt(0)) || number.text().equals("-0-"))
            && isFigure(text.slice(number.start(), number.end()))
            && words.stream().skip(first + 1L).allMatch(SheetCell::isUnit);
    return unit ? text.slice(number.start(), number.end()) : text;
  }

  /** "0 shares", "36 Units", and nothing else. */
  private static boolean countsFew(List<Word> words) {
    String unit = words.size() == 2 ? words.get(1).letters() : "";
    return unit.equals("shares") || unit.equals("units");
  }

  /** What is counted or how it is held: "shares", "direct", "(D)", "I". */
  private static boolean isUnit(Word word) {
    String text = word.text();
    boolean letter = text.length() == 3 && text.charAt(0) == '(' && text.charAt(2) == ')';
    return UNITS.contains(word.letters())
        || (letter && Character.isUpperCase(text.charAt(1)))
        || text.equals("D")
        || text.equals("I");
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  private static Kind kind(AlignedText text) {
    if (text.length() > LONGEST_FIGURE) {
      return Kind.TEXT;
    }
    if (isAffix(text)) {
      return Kind.AFFIX;
    }
    boolean worded = holdsWords(text);
    if (worded && !endsInBracket(text)) {
      return Kind.TEXT;
    }
    List<AlignedText> words = Marks.split(text, new ArrayList<>());
    if (words.isEmpty()) {
      return Kind.MARKS;
    }
    if (worded) { // in a mark perhaps: "1,000 (see Note 2)"
      return isFigure(AlignedText.join(words)) ? Kind.FIGURE : Kind.TEXT;
    }
    return isFigure(withoutOpenMark(text)) ? Kind.FIGURE : Kind.TEXT;
  }

  private static boolean endsInBracket(AlignedText text) {
    return ")]}".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Without a mark whose closing bracket stands in the next cell: "1,000(2" beside ")". */
  private static AlignedText withoutOpenMark(AlignedText text) {
    int open = text.toString().lastIndexOf('(');
    boolean mark = open > 0 && Marks.end(text + ")", open) == text.length() + 1;
    return mark ? text.slice(0, open) : text;
  }

  static boolean isFigure(AlignedText text) {
    if (holdsWords(text)) {
      return false;
    }
    List<Amount> tokens = Amounts.read(text).tokens();
    return !tokens.isEmpty() && tokens.stream().allMatch(SheetCell::isFigure);
  }

  /** Whether words stand in a text with which no figure is written; most cells are told by that. */
  private static boolean holdsWords(AlignedText text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text.charAt(i));
      if (!letter) {
        if (i - start >= LEAST_WORD && !isFigureWord(text, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isFigureWord(AlignedText text, int start, int end) {
    String word = text.toString().substring(start, end);
    return FIGURE_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAffix(AlignedText text) {
    String sign = text.toString();
    return isSigns(sign) || sign.equals("US$") || sign.equals("C$") || sign.equals("Cdn$");
  }

  private static boolean isSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("$%()".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A number whose digits are grouped amiss is a figure too, though a damaged one. */
  private static boolean isFigure(Amount token) {
    return token.kind() != Amount.Kind.GARBLED
        || (token.printed().length() > 1
            && token.printed().chars().allMatch(c -> c == ',' || (c >= '0' && c <= '9')));
  }
}
