package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * Parts the rows of a table's body among its holders. A name can take several rows, with the
 * figures on any of them; addresses follow in rows of their own; other rows are headings over some
 * of the holders, totals or furniture.
 */
final class Holdings {
  /** No holder's name and address take more lines. */
  private static final int MOST_LINES = 40;

  private final SourceText source;
  private final Sheet sheet;
  private final int classColumn;
  private final int addressColumn;
  private final int officeColumn;

  private final List<Holding> found = new ArrayList<>();
  private final List<NoteRef> headingMarks = new ArrayList<>();
  private final List<SheetLine> unread = new ArrayList<>();
  private Optional<SheetLine> totals = Optional.empty();
  private @Nullable Holding open;
  private String security = "";
  private Optional<Office> office;

  private Holdings(SourceText source, Sheet sheet, ColumnRoles roles, Optional<Office> office) {
    this.source = source;
    this.sheet = sheet;
    this.classColumn = roles.first(ColumnUse.CLASS).orElse(-1);
    this.addressColumn = roles.first(ColumnUse.ADDRESS).orElse(-1);
    this.officeColumn = roles.first(ColumnUse.OFFICE).orElse(-1);
    this.office = office;
  }

  /** Parts the rows of a sheet; they may continue those of a page before. */
  static Holdings of(SourceText source, Sheet sheet, ColumnRoles roles) {
    return of(source, sheet, roles, Optional.empty());
  }

  private static Holdings of(
      SourceText source, Sheet sheet, ColumnRoles roles, Optional<Office> office) {
    Holdings holdings = new Holdings(source, sheet, roles, office);
    sheet.body().forEach(holdings::row);
    holdings.joinSharersOfAddresses();
    return holdings;
  }

  /** Adds the rows of a sheet that goes on where this one ends. */
  void continueWith(Sheet sheet, ColumnRoles roles) {
    Holdings next = of(source, sheet, roles, office);
    List<Holding> more = next.found;
    if (!more.isEmpty() && !found.isEmpty()) {
      Holding first = more.get(0);
      Holding last = found.get(found.size() - 1);
      boolean rest =
          first.figures().isEmpty() && RowName.isAddress(AlignedText.join(first.words()));
      if (rest) {
        last.add(first.words(), first.range());
        more = more.subList(1, more.size());
      }
    }
    found.addAll(more);
    headingMarks.addAll(next.headingMarks);
    unread.addAll(next.unread);
    totals = next.totals.or(() -> totals);
    office = next.office;
  }

  List<Holding> found() {
    return List.copyOf(found);
  }

  /** Footnote marks on headings over some of the rows. */
  List<NoteRef> headingMarks() {
    return List.copyOf(headingMarks);
  }

  /** Rows with figures that belong to nobody. */
  List<SheetLine> unread() {
    return List.copyOf(unread);
  }

  Optional<SheetLine> totals() {
    return totals;
  }

  private void row(SheetLine line) {
    List<AlignedText> lines = RowName.lines(name(line));
    AlignedText words = AlignedText.join(lines);
    AlignedText bare = AlignedText.join(Marks.split(words, new ArrayList<>()));
    boolean figures = line.hasFigures(sheet.name());
    if (!figures && (RowWords.isFurniture(words) || isLegend(words))) {
      return;
    }
    if (figures && RowWords.isTotal(bare)) {
      totals = Optional.of(line);
      open = null;
    } else if (figures && RowWords.isSum(bare, countsShares(line))) {
      heading(words, bare);
      unread.add(line);
    } else if (!figures && !bare.isEmpty() && isHeading(bare)) {
      heading(words, bare);
    } else if (bare.isEmpty()) {
      nameless(line, figures);
    } else {
      named(line, lines, bare, figures);
    }
  }

  private boolean countsShares(SheetLine line) {
    for (int c = 0; c < sheet.columns().size(); c++) {
      if (c != sheet.name() && line.figures().get(c) && RowSums.count(line, c).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words that name whom a row is about: those of the column of names, unless it is empty or
   * counts the row and a column beside it speaks of all who hold office.
   */
  private List<AlignedText> name(SheetLine line) {
    List<AlignedText> own = line.lines(sheet.name());
    AlignedText words = AlignedText.join(own);
    if (words.isEmpty() || RowWords.isEnumerator(words)) {
      for (int c = 0; c < sheet.columns().size(); c++) {
        if (!line.figures().get(c) && RowWords.isGroup(line.text(c))) {
          return line.lines(c);
        }
      }
    }
    if (!beginsInClass(line)) {
      return own;
    }
    List<AlignedText> all = new ArrayList<>(line.lines(classColumn));
    all.addAll(own);
    return all;
  }

  /**
   * Puts names that have no figures to the one above that has: where an address follows the last of
   * several names, it is the address of all.
   */
  private void joinSharersOfAddresses() {
    for (int i = found.size() - 1; i > 0; i--) {
      Holding last = found.get(i);
      boolean addressed = last.figures().isEmpty() && last.hasAddress();
      int first = i;
      while (addressed && first > 0 && found.get(first).figures().isEmpty()) {
        first--;
      }
      Holding owner = found.get(first);
      if (first < i && owner.figures().isPresent() && !owner.hasAddress()) {
        List<Holding> sharers = found.subList(first + 1, i + 1);
        sharers.forEach(sharer -> owner.add(sharer.words(), sharer.range()));
        sharers.clear();
        i = first;
      }
    }
  }

  private static boolean isHeading(AlignedText words) {
    return RowWords.isHeading(words) || RowWords.isSecurity(words);
  }

  private static boolean isLegend(AlignedText words) {
    return !words.isEmpty() && (words.charAt(0) == '*' || words.charAt(0) == '\u2020');
  }

  private void heading(AlignedText words, AlignedText bare) {
    Marks.split(words, headingMarks);
    open = null;
    if (RowWords.isSecurity(bare)) {
      security = SecurityName.find(bare.toString().toLowerCase(Locale.ROOT));
    } else {
      office = OfficeHeading.read(bare);
    }
  }

  private void named(SheetLine line, List<AlignedText> lines, AlignedText bare, boolean figures) {
    Holding holding = open;
    boolean whole = holding == null || !holding.figures().isEmpty();
    if (figures && whole && RowName.isPlace(lines.get(0))) {
      unread.add(line);
      return;
    }
    boolean full = holding != null && holding.words().size() >= MOST_LINES;
    if (holding == null || full || !continues(holding, lines, bare, figures)) {
      // Behind the row of all who hold office stand others, under a heading of theirs or none.
      office = RowWords.isGroup(bare) ? Optional.empty() : office;
      holding = new Holding(security(line), office, indent(lines.get(0)), line.range());
      found.add(holding);
      open = holding;
    }
    holding.add(lines, line.range());
    if (addressColumn >= 0) {
      holding.add(line.lines(addressColumn), line.range());
    }
    if (officeColumn >= 0) {
      holding.titles(line.lines(officeColumn));
    }
    if (figures) {
      holding.figures(line);
    }
  }

  /** Figures beside no name are those of a name above them, or of its next class of securities. */
  private void nameless(SheetLine line, boolean figures) {
    Holding holding = open;
    if (!figures) {
      if (holding != null && addressColumn >= 0) {
        holding.add(line.lines(addressColumn), line.range());
      }
      return;
    }
    boolean classed = classColumn >= 0 && !line.lines(classColumn).isEmpty();
    if (holding != null && (holding.isParted() || isPart(holding, line))) {
      // Neither the shares held alone nor those shared with others are what the holder owns.
      holding.figures().ifPresent(unread::add);
      holding.part();
      unread.add(line);
    } else if (holding != null && holding.figures().isEmpty()) {
      holding.figures(line);
    } else if (holding != null && classed && RowWords.isManner(line.text(classColumn))) {
      found.remove(holding); // the figures read for it are only a part of what it owns
      unread.add(line);
    } else if (holding != null && classed) {
      Holding next = new Holding(security(line), holding.heading(), holding.indent(), line.range());
      next.add(holding.words(), line.range());
      next.titles(holding.titles());
      next.figures(line);
      found.add(next);
      open = next;
    } else {
      unread.add(line);
    }
  }

  /** Whether a line and the one before it tell sole from shared powers. */
  private static boolean isPart(Holding holding, SheetLine line) {
    return line.saysHowHeld() && holding.figures().filter(SheetLine::saysHowHeld).isPresent();
  }

  /** Whether the name of a group begins in the column of classes. */
  private boolean beginsInClass(SheetLine line) {
    return classColumn >= 0
        && classColumn < sheet.name()
        && RowWords.isGroup(line.text(classColumn));
  }

  private String security(SheetLine line) {
    if (classColumn >= 0 && ClassCell.namesClass(line.text(classColumn))) {
      security = ClassCell.security(line.text(classColumn));
    }
    return security;
  }

  /** Whether a row goes on with what the rows before it began. */
  private boolean continues(
      Holding holding, List<AlignedText> lines, AlignedText bare, boolean figures) {
    if (figures && holding.figures().isPresent()) {
      return false;
    }
    int indent = indent(lines.get(0));
    if (indent >= 0 && holding.indent() >= 0 && indent > holding.indent()) {
      return true;
    }
    if (RowName.isAddress(bare) || bare.charAt(0) == '(') {
      return true;
    }
    if (NameWords.isNameTail(Word.of(bare).get(0)) || (!figures && Offices.begin(bare))) {
      return true;
    }
    AlignedText said = AlignedText.join(holding.words());
    AlignedText before = AlignedText.join(Marks.split(said, new ArrayList<>()));
    if (figures && RowWords.isGroup(before) && RowWords.isHeading(bare)) {
      return true;
    }
    // Behind an address another whole name is another holder's.
    boolean other = holding.hasAddress() && RowName.isWhole(bare);
    boolean begun =
        holding.figures().isEmpty()
            && figures
            && !other
            && !RowName.isWhole(before)
            && !RowName.isAddress(before);
    return NameShape.isCutOff(before) || begun;
  }

  /** Blanks before the words on their line, if nothing else stands there; otherwise -1. */
  private int indent(AlignedText words) {
    TextRange line = source.line(source.lineAt(words.range().start()));
    for (int i = line.start(); i < words.range().start(); i++) {
      if (source.text().charAt(i) != ' ') {
        return -1;
      }
    }
    return words.range().start() - line.start();
  }
}
