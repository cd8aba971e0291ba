package org.stakegraph.ingest.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** Finds footnote marks such as {@code (3)}, {@code {a}} or {@code (see Note 4)} in a text. */
public final class Marks {
  /** Longest content of a mark's brackets: note numbers stay below 1,000. */
  private static final int MAX_MARK = 3;

  /** Longest small roman number up to 25. */
  private static final int LONGEST_ROMAN = 5;

  /** Longest mark in a list of marks. */
  private static final int MOST_LISTED_DIGITS = 2;

  /** Longest list of marks in one pair of brackets. */
  private static final int LONGEST_LIST = 60;

  /** Sections of the tax law that stand in names of plans and charities. */
  private static final List<String> SECTIONS =
      List.of("401", "403", "408", "457", "501", "501(c)", "529");

  /** Longest of them, with a blank before it. */
  private static final int LONGEST_SECTION = 7;

  /** Nouns of labels and descriptions that "(s)" ends. */
  private static final Set<String> NOUNS =
      Set.of(
          "name",
          "person",
          "individual",
          "party",
          "holder",
          "stockholder",
          "shareholder",
          "securityholder",
          "unitholder",
          "owner",
          "investor",
          "position",
          "title",
          "office",
          "officer",
          "director",
          "trustee",
          "manager",
          "member",
          "partner",
          "share",
          "warrant",
          "note",
          "class");

  private static final int LONGEST_NOUN = 14;

  private Marks() {}

  /**
   * Splits a text at its spaces and takes the marks out of it.
   *
   * @param marks receives the marks in printed order
   * @return the remaining words in printed order
   */
  public static List<AlignedText> split(AlignedText text, List<NoteRef> marks) {
    List<AlignedText> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean opens = i < text.length() && mayOpen(text.charAt(i));
      NotePointer pointer = opens ? NotePointer.at(text, i) : null;
      int close = opens ? endOfMarks(text, i) : -1;
      if (close > 0 || pointer != null) {
        addWord(text, start, i, words);
        if (pointer == null) {
          addMarks(text, i, close, marks);
        } else {
          marks.addAll(pointer.marks());
        }
        start = pastComma(text, pointer == null ? close : pointer.end());
        i = start - 1;
      } else if (i == text.length() || text.charAt(i) == ' ') {
        addWord(text, start, i, words);
        start = i + 1;
      }
    }
    return words;
  }

  private static int endOfMarks(CharSequence text, int open) {
    int close = end(text, open);
    return close < 0 ? endOfList(text, open) : close;
  }

  /** Where the marks in brackets begin that end a text; its length without any. */
  static int tail(AlignedText text) {
    int tail = -1;
    for (int i = 0; i < text.length(); ) {
      NotePointer pointer = NotePointer.at(text, i);
      int close = pointer == null ? endOfMarks(text, i) : pointer.end();
      if (close > 0) {
        tail = tail < 0 ? i : tail;
        i = close;
      } else {
        tail = text.charAt(i) == ' ' || text.charAt(i) == ',' ? tail : -1;
        i++;
      }
    }
    return tail < 0 ? text.length() : tail;
  }

  /** Past the comma between two marks: {@code (1),(7)}, {@code (1), (7)}. */
  private static int pastComma(AlignedText text, int at) {
    if (at + 1 >= text.length() || text.charAt(at) != ',') {
      return at;
    }
    int next = pastBlank(text, at + 1);
    return next < text.length() && end(text, next) > 0 ? next : at;
  }

  /** Adds the mark between two brackets, or each of those that commas part. */
  private static void addMarks(AlignedText text, int open, int end, List<NoteRef> marks) {
    String printed = text.toString();
    boolean one = printed.substring(open, end).indexOf(',') < 0;
    int from = open + 1;
    for (int i = from; i < end; i++) {
      if (i == end - 1 || text.charAt(i) == ',') {
        TextRange range = one ? text.range(open, end) : text.range(from, i);
        marks.add(new NoteRef(printed.substring(from, i).strip(), range));
        from = i + 1;
        while (from < end && text.charAt(from) == ' ') {
          from++;
        }
      }
    }
  }

  /**
   * The end of a list of marks in one pair of brackets: {@code (1,2,6)}, {@code (3, 4)}. Marks of
   * three digits in it could as well be the thousands of a number.
   *
   * @return one past the closing bracket, or -1 if no list starts there
   */
  private static int endOfList(CharSequence text, int open) {
    if (text.charAt(open) != '(') {
      return -1;
    }
    int marks = 0;
    int from = open + 1;
    for (int i = from; i < text.length() && i - open <= LONGEST_LIST; i++) {
      char c = text.charAt(i);
      boolean ends = c == ')';
      if (ends || c == ',') {
        if (i == from || i - from > MOST_LISTED_DIGITS) {
          return -1;
        }
        if (ends) {
          return marks > 0 ? i + 1 : -1;
        }
        marks++;
        from = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
        i = from - 1;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    return -1;
  }

  private static void addWord(AlignedText text, int start, int end, List<AlignedText> words) {
    if (end > start) {
      AlignedText word = text.slice(start, end);
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }

  /**
   * The end of the mark that starts at a position: round, square or curly brackets around a number
   * of up to three digits or a single letter, or slashes around a number.
   *
   * @return one past the closing bracket, or -1 if no mark starts there
   */
  public static int end(CharSequence text, int start) {
    char close = closing(text.charAt(start));
    if (close == 0) {
      return text.charAt(start) == '/' ? endOfSlashed(text, start) : -1;
    }
    int first = pastBlank(text, start + 1);
    int i = first;
    while (i < text.length() && i - first < MAX_MARK && isMarkCharacter(text, first, i)) {
      i++;
    }
    i = Math.max(i, endOfRoman(text, first));
    boolean filled = i > first;
    i = pastBlank(text, i);
    boolean closed = filled && i < text.length() && text.charAt(i) == close;
    boolean within = closed && isCapital(text.charAt(first)) && standsBetween(text, start, i + 1);
    return closed && !within && !isStatute(text, start) && !isPlural(text, start) ? i + 1 : -1;
  }

  /** Whether a character can begin a mark that {@link #end} finds. */
  public static boolean mayOpen(char c) {
    return c == '/' || closing(c) != 0;
  }

  /** {@code /12/}, as typists set raised marks; digits of a date stand before or behind such. */
  private static int endOfSlashed(CharSequence text, int start) {
    int i = start + 1;
    while (i < text.length()
        && i - start <= MOST_LISTED_DIGITS
        && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean closed = i > start + 1 && i < text.length() && text.charAt(i) == '/';
    boolean date =
        (start > 0 && Character.isDigit(text.charAt(start - 1)))
            || (closed && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)));
    return closed && !date ? i + 1 : -1;
  }

  /** The bracket that closes a mark which another opens, or 0 if no mark opens with it. */
  public static char closing(char open) {
    return switch (open) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> 0;
    };
  }

  /** "Person(s)", "Title(s)": the bracket leaves open how many there are. */
  private static boolean isPlural(CharSequence text, int bracket) {
    boolean ending =
        bracket + 2 < text.length()
            && text.charAt(bracket + 1) == 's'
            && text.charAt(bracket + 2) == ')';
    if (!ending) {
      return false;
    }
    int from = bracket;
    while (from > 0 && bracket - from < LONGEST_NOUN && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return NOUNS.contains(text.subSequence(from, bracket).toString().toLowerCase(Locale.ROOT));
  }

  /** A capital with words around it belongs to a name: "Alder (M) Fund", "Alder (M), L.P.". */
  private static boolean standsBetween(CharSequence text, int start, int end) {
    int next = pastBlank(text, end < text.length() && text.charAt(end) == ',' ? end + 1 : end);
    return start > 0
        && text.charAt(start - 1) == ' '
        && next > end
        && next < text.length()
        && Character.isLetter(text.charAt(next));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The brackets of "401(k)" and "501(c)(3)" belong to the sections of the law that they name. */
  private static boolean isStatute(CharSequence text, int bracket) {
    char last = bracket == 0 ? ' ' : text.charAt(bracket - 1);
    if (last != ')' && !Character.isDigit(last)) {
      return false;
    }
    String before = text.subSequence(Math.max(0, bracket - LONGEST_SECTION), bracket).toString();
    for (String section : SECTIONS) {
      if (before.endsWith(section)) {
        int start = before.length() - section.length();
        return start == 0 ? bracket == section.length() : before.charAt(start - 1) == ' ';
      }
    }
    return false;
  }

  /** A converter leaves blanks within the brackets of a raised mark: {@code (2 )}. */
  private static int pastBlank(CharSequence text, int i) {
    return i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
  }

  /** "ii", "iv": a small roman number; one of its digits alone is a letter. */
  private static int endOfRoman(CharSequence text, int first) {
    int end = first;
    while (end < text.length() && end - first < LONGEST_ROMAN && isRoman(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isRoman(char c) {
    return c == 'i' || c == 'v' || c == 'x';
  }

  private static boolean isMarkCharacter(CharSequence text, int first, int at) {
    char c = text.charAt(at);
    boolean letter = at == first && ((c >= 'a' && c <= 'z') || isCapital(c));
    boolean afterLetter = at > first && !Character.isDigit(text.charAt(first));
    return letter || (c >= '0' && c <= '9' && !afterLetter);
  }
}
