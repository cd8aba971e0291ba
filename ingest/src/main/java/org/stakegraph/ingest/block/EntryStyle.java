package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.HolderKinds;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PlanWords;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * How the entries of a table are typed.
 *
 * @param isHanging whether lines that go on are indented
 * @param isFiguresFirst whether the figures stand on the first line of an entry; on the last else
 * @param isSetIn whether figures stand on all lines that begin at the margin and on no others
 * @param isMarked whether a note's mark ends most names
 */
record EntryStyle(boolean isHanging, boolean isFiguresFirst, boolean isSetIn, boolean isMarked) {
  private static final int HANGING = 2;

  /** Words of which lines such as "Directors and Executive Officers" are made. */
  private static final Set<String> GROUPS =
      Set.of(
          "directors",
          "director",
          "nominees",
          "nominee",
          "officers",
          "executive",
          "named",
          "holders",
          "stockholders",
          "shareholders",
          "securityholders",
          "investors",
          "lenders",
          "agents",
          "placement",
          "bridge",
          "consultants",
          "purchasers",
          "founders",
          "holder",
          "stockholder",
          "shareholder",
          "beneficial",
          "owners",
          "5",
          "10",
          "five",
          "ten",
          "percent",
          "principal",
          "other",
          "and",
          "management",
          "continuing",
          "selling",
          "greater",
          "more",
          "than",
          "of",
          "or",
          "the",
          "certain",
          "current",
          "former",
          "neos",
          "neo",
          "independent",
          "outside",
          "non-employee",
          "employee",
          "not",
          "including",
          "non",
          "significant",
          "");

  /** Whom a row over those of its members names. */
  private static final Set<String> COLLECTIVES =
      Set.of("entities", "funds", "affiliates", "accounts", "clients");

  /** The words of which titles of classes are made, beside letters. */
  private static final Set<String> CLASSES =
      Set.of(
          "class",
          "series",
          "common",
          "preferred",
          "preference",
          "ordinary",
          "convertible",
          "stock",
          "shares");

  /** Looks at all lines of a body; {@code null} stands for lines without words. */
  static EntryStyle of(List<@Nullable TypedRow> rows) {
    int margin = margin(rows);
    boolean hanging = false;
    TypedRow first = null;
    TypedRow last = null;
    TypedRow above = null;
    for (TypedRow row : rows) {
      if (row != null && row.hasName()) {
        boolean under = above != null && !above.hasFigures() && above.indent() < margin + HANGING;
        hanging |= under && row.indent() >= margin + HANGING && !listsGroups(above);
        first = first == null && !listsGroups(row) ? row : first;
      }
      last = row == null ? last : row;
      above = row;
    }
    boolean figuresFirst =
        first != null && first.hasFigures() && last != null && !last.hasFigures();
    boolean opens = figuresFirst || EntryOrder.isFiguresFirst(rows);
    boolean setIn = figuresFirst && isSetIn(rows, margin);
    return new EntryStyle(hanging, opens, setIn, areMarked(rows));
  }

  /** Whether most entries with figures end in marks, there or on a line of words below. */
  private static boolean areMarked(List<@Nullable TypedRow> rows) {
    int marked = 0;
    int others = 0;
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      if (row != null && row.hasName() && row.hasFigures()) {
        TypedRow below = i + 1 < rows.size() ? rows.get(i + 1) : null;
        boolean wraps = below != null && below.isNameOnly() && WrappedName.endsInMark(below);
        boolean mark = wraps || WrappedName.endsInMark(row);
        marked += mark ? 1 : 0;
        others += mark ? 0 : 1;
      }
    }
    return marked > others;
  }

  /** Whether the line under an entry with figures, but without a mark, has the entry's mark. */
  boolean marks(TypedRow open, TypedRow below) {
    return isMarked && !WrappedName.endsInMark(open) && WrappedName.endsInMark(below);
  }

  /** The same style where figures stand on all first lines of entries and on no others. */
  EntryStyle setIn() {
    return new EntryStyle(isHanging, true, true, isMarked);
  }

  private static boolean isSetIn(List<@Nullable TypedRow> rows, int margin) {
    return rows.stream()
        .filter(row -> row != null && row.hasName() && !listsGroups(row))
        .allMatch(row -> row.hasFigures() == (row.indent() == margin));
  }

  /** Where names begin; headings over rows may be set out from them. */
  private static int margin(List<@Nullable TypedRow> rows) {
    int margin = TypedLine.MAX_WIDTH;
    for (TypedRow row : rows) {
      boolean name = row != null && row.hasName() && !listsGroups(row);
      margin = name ? Math.min(margin, row.indent()) : margin;
    }
    return margin;
  }

  /** Whether a row is the heading of a group of rows and not part of a name. */
  boolean isSubheading(TypedRow row, @Nullable TypedRow next) {
    if (!row.isNameOnly()) {
      return false;
    }
    if (next != null && next.hasFigures() && isCollective(row) && !WrappedName.isTail(next)) {
      return true;
    }
    boolean closed = row.words().toString().endsWith(":") || next == null;
    return listsGroups(row) && (closed || !joins(row.words(), next.words()));
  }

  /** "Funds managed by Alder LLC", over the rows of its members. */
  private static boolean isCollective(TypedRow row) {
    List<Word> words = unmarked(row.words());
    return words.size() > 2
        && COLLECTIVES.contains(words.get(0).letters())
        && LegalForm.is(words.get(words.size() - 1));
  }

  /** "Directors and Officers" over the middle of the table. */
  static boolean isCentred(TypedRow row) {
    return !row.hasName() && !row.hasFigures() && listsGroups(row.words());
  }

  private static boolean listsGroups(TypedRow row) {
    if (!row.isNameOnly()) {
      return false;
    }
    return listsGroups(row.words());
  }

  /** Whether words say of which kind the holders below them are: "Nominees:". */
  static boolean listsGroups(AlignedText words) {
    String text = AlignedText.join(Marks.split(words, new ArrayList<>())).toString();
    List<Word> all = Word.of(text);
    return text.endsWith(":")
        || (!all.isEmpty() && all.stream().allMatch(word -> GROUPS.contains(word.core())))
        || HolderKinds.name(all)
        || HolderKinds.numberDirectors(all);
  }

  /** "Class A Common Stock", or "Common", with figures is a row of what the holder above owns. */
  static boolean countsClass(TypedRow row) {
    List<Word> words = unmarked(row.words());
    boolean kind = words.size() == 1 && Set.of("common", "preferred").contains(words.get(0).core());
    return kind || nameClass(words);
  }

  /** "Class A Common Stock", under a holder's name, is the first row of what it owns. */
  static boolean namesClass(TypedRow row) {
    return nameClass(unmarked(row.words()));
  }

  private static boolean nameClass(List<Word> words) {
    return words.size() > 1
        && areOfClass(words)
        && Set.of("stock", "shares").contains(words.get(words.size() - 1).core());
  }

  /** "Class B", over the line with which the title of a class goes on. */
  static boolean beginsClass(TypedRow row) {
    List<Word> words = unmarked(row.words());
    return row.isNameOnly()
        && words.size() > 1
        && Set.of("class", "series").contains(words.get(0).core())
        && areOfClass(words);
  }

  /** Whether two lines are one heading over rows of which neither is one alone. */
  static boolean isHeading(TypedRow row, @Nullable TypedRow next) {
    return wrapsClass(row, next) || (next != null && endsHeading(row, next));
  }

  /** "Series B Convertible Preferred" above "Stock". */
  private static boolean wrapsClass(TypedRow row, @Nullable TypedRow next) {
    return beginsClass(row)
        && next != null
        && next.isNameOnly()
        && Set.of("stock", "shares").contains(last(Word.of(next.words())).core())
        && areOfClass(Word.of(next.words()));
  }

  /** "Class A", "Series B Preferred", "Common Stock": words of a class, and one that says so. */
  static boolean isOfClass(AlignedText text) {
    List<Word> words = unmarked(text);
    return areOfClass(words) && words.stream().anyMatch(word -> CLASSES.contains(word.core()));
  }

  private static boolean areOfClass(List<Word> words) {
    return words.stream().allMatch(w -> CLASSES.contains(w.core()) || w.core().length() <= 1);
  }

  static List<Word> unmarked(AlignedText words) {
    return Word.of(AlignedText.join(Marks.split(words, new ArrayList<>())));
  }

  /** Whether rows have titles of two classes, "Common" and "Preferred", in one column. */
  static boolean nameTwoClasses(TypedRow one, TypedRow other) {
    return one.columns().stream()
        .filter(column -> column > 0 && other.columns().contains(column))
        .anyMatch(column -> areTwoClasses(one.words(column), other.words(column)));
  }

  private static boolean areTwoClasses(AlignedText one, AlignedText other) {
    return areOfClass(unmarked(one))
        && areOfClass(unmarked(other))
        && !Character.isDigit(one.charAt(0))
        && !one.toString().equals(other.toString())
        && Word.of(one).stream().anyMatch(word -> CLASSES.contains(word.core()));
  }

  /** "as a group", which ends a name even where figures of its own stand beside it. */
  static boolean endsGroup(TypedRow row) {
    return row.hasName() && row.hasFigures() && isOfGroup(row.words());
  }

  private static boolean isOfGroup(AlignedText words) {
    return words.toString().toLowerCase(Locale.ROOT).startsWith("as a ");
  }

  /**
   * Whether a line begins the name of a group that no name goes on with: "All directors and", or
   * "Directors and officers" above "as a group".
   */
  static boolean beginsGroup(TypedRow row, @Nullable TypedRow next) {
    return beginsWithAll(row)
        || row.words().toString().toLowerCase(Locale.ROOT).endsWith(" officers as a")
        || (listsGroups(row) && next != null && next.hasName() && isOfGroup(next.words()));
  }

  /** "Named Executive Officers" above "and Directors:". */
  static boolean beginsHeading(TypedRow row, @Nullable TypedRow next) {
    return listsGroups(row) && next != null && listsGroups(next);
  }

  /** "expire in 2007" below "Directors whose terms". */
  static boolean endsHeading(TypedRow above, TypedRow row) {
    List<Word> words = row.isNameOnly() ? Word.of(row.words()) : List.of();
    return !words.isEmpty()
        && (last(words).hasDigit() || last(words).is("meeting"))
        && listsGroups(above)
        && HolderKinds.are(words);
  }

  private static Word last(List<Word> words) {
    return words.get(words.size() - 1);
  }

  /** Whether "FORMER SHAREHOLDERS OF ALDER CORP.", on one line or more, ends above a name. */
  static boolean standsOver(List<TypedRow> above, TypedRow row) {
    return !above.isEmpty()
        && HolderKinds.areFormer(unmarked(above.get(0).words()))
        && above.stream().noneMatch(EntryStyle::hasSmallLetters)
        && hasSmallLetters(row);
  }

  private static boolean hasSmallLetters(TypedRow row) {
    return row.words().toString().chars().anyMatch(Character::isLowerCase);
  }

  /** "All directors and", which no heading above it goes on with. */
  static boolean beginsWithAll(TypedRow row) {
    List<Word> words = Word.of(row.words());
    return words.size() > 1
        && words.get(0).core().equals("all")
        && GROUPS.contains(words.get(1).core());
  }

  /** Whether a line of a name asks for the next one, or the next one cannot begin a name. */
  static boolean joins(AlignedText line, AlignedText next) {
    List<Word> before = Word.of(line);
    List<Word> after = Word.of(next);
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    Word last = before.get(before.size() - 1);
    return last.endsClause()
        || last.text().endsWith("-")
        || WrappedName.isConnector(last)
        || Character.isLowerCase(next.charAt(0))
        || (next.charAt(0) == '(' && Marks.end(next, 0) < 0)
        || WrappedName.isEnding(after.get(0))
        || PlanWords.are(after)
        || isOfGroup(next)
        || (last.core().equals("executive") && after.get(0).core().startsWith("officer"));
  }
}
