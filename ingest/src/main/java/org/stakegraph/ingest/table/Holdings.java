package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Relation;

/**
 * Parts the rows of a table's body among its holders. A name can take several rows, with the
 * figures on any of them; addresses follow in rows of their own; other rows are headings over some
 * of the holders, totals or furniture.
 */
final class Holdings {
  private final NextRow nextRow;
  private final Sheet sheet;
  private final RowClasses classes;
  private final int addressColumn;
  private final int officeColumn;
  private final int powerColumn;
  private final Set<Relation> powers;

  /** Whether rows say what of each class is offered. */
  private final boolean offers;

  private final List<Holding> found = new ArrayList<>();
  private final List<NoteRef> headingMarks = new ArrayList<>();
  private final List<SheetLine> unread = new ArrayList<>();
  private Optional<SheetLine> totals = Optional.empty();
  private @Nullable Holding open;
  private Optional<Office> office;

  /** Whether rows count the shares of nobody in particular. */
  private boolean countsAll;

  private RowNumbers numbers = new RowNumbers();

  /** Whether the row before stands over others. */
  private boolean headed;

  /** Whether the row before had figures beside an address. */
  private boolean astray;

  private Holdings(
      NextRow nextRow,
      Sheet sheet,
      RowClasses classes,
      ColumnRoles roles,
      Optional<Office> office) {
    this.nextRow = nextRow;
    this.sheet = sheet;
    this.classes = classes;
    this.addressColumn = roles.first(ColumnUse.ADDRESS).orElse(-1);
    this.officeColumn = roles.first(ColumnUse.OFFICE).orElse(-1);
    this.powerColumn = roles.first(ColumnUse.POWER).orElse(-1);
    this.powers = powerColumn < 0 ? Set.of() : PowerLabel.powers(sheet.labels(powerColumn));
    this.offers =
        sheet.heading().labels().stream().anyMatch(l -> ColumnLabel.time(l) == Time.OFFERED);
    this.office = office;
  }

  /** Parts the rows of a sheet; they may continue those of a page before. */
  static Holdings of(SourceText source, Sheet sheet, ColumnRoles roles) {
    RowClasses classes = new RowClasses(sheet, roles);
    return new Holdings(new NextRow(source), sheet, classes, roles, Optional.empty()).read();
  }

  private Holdings read() {
    sheet.body().forEach(this::row);
    AddressSharers.join(found);
    return this;
  }

  /** Adds the rows of a sheet that goes on where this one ends. */
  void continueWith(Sheet sheet, ColumnRoles roles) {
    Holdings next = new Holdings(nextRow, sheet, classes, roles, office);
    next.numbers = numbers;
    next.read();
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
    countsAll |= next.countsAll;
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

  /** The row that adds up what the holders own. */
  Optional<SheetLine> totals() {
    return countsAll ? Optional.empty() : totals;
  }

  private void row(SheetLine line) {
    List<AlignedText> printed = RowName.lines(numbers.cut(name(line)));
    boolean rest = headed && !printed.isEmpty() && Caption.isRest(printed.get(0));
    List<AlignedText> lines = rest ? printed.subList(1, printed.size()) : printed;
    AlignedText words = AlignedText.join(lines);
    AlignedText bare = AlignedText.join(Marks.split(words, new ArrayList<>()));
    boolean figures = line.hasFigures(sheet.name()) && !isTown(line, bare);
    boolean furniture = !figures && (RowWords.isFurniture(words) || isLegend(words));
    if (furniture || UnnamedHolders.saysNone(bare)) {
      return;
    }
    headed = false;
    if (open != null && RowName.holdsAddress(bare) && line.inheritsFigures(sheet.name())) {
      open.add(lines, line.range()); // the figures are those of the name above it
    } else if (figures && RowWords.isTotal(bare)) {
      total(line);
    } else if (figures && UnnamedHolders.are(bare)) {
      unnamed(line);
    } else if (figures && RowWords.isBeneath(bare)) {
      beneath(line, bare);
    } else if (figures && RowWords.isSum(bare, RowSums.countsAny(line, sheet.name()))) {
      heading(words, bare);
      unread.add(line);
    } else if (!figures && !bare.isEmpty() && (isHeading(bare) || RowWords.isFund(words))) {
      heading(words, bare);
    } else if (bare.isEmpty()) {
      nameless(line, figures);
    } else {
      named(line, lines, bare, figures);
    }
  }

  /** Under what a holder owns by class or by power, a total is that of the holder. */
  private void total(SheetLine line) {
    Holding holding = open;
    if (holding != null && holding.isParted()) {
      holding.part(line);
    } else if (holding != null && holding.isOfClass()) {
      unread.add(line);
    } else {
      totals = Optional.of(line);
      open = null;
    }
  }

  /** What the table adds up to is then more than what its holders own. */
  private void unnamed(SheetLine line) {
    unread.add(line);
    countsAll = true;
    open = null;
  }

  /** A row for a class of securities of the holder above it, or for a power over its shares. */
  private void beneath(SheetLine line, AlignedText bare) {
    Holding holding = open;
    boolean whole = holding != null && !holding.isOfClass() && holding.counts(sheet.name());
    if (holding == null || whole) {
      unread.add(line); // what the holder's own row counts, it does not say
    } else if (RowWords.isSecurity(bare) || RowWords.isKind(bare)) {
      String lower = bare.toString().toLowerCase(Locale.ROOT);
      ofClass(holding, line, RowWords.isKind(bare) ? lower : SecurityName.find(lower));
    } else if (offers && RowWords.areWarrants(bare)) {
      ofClass(holding, line, WarrantColumns.CLASS);
    } else if (holding.isOfClass()) {
      rightsBesideClass(holding, line);
    } else {
      holding.part(line);
    }
  }

  private void ofClass(Holding holding, SheetLine line, String security) {
    if (holding.isParted()) {
      unread.add(line);
      return;
    }
    if (!holding.isOfClass()) {
      found.remove(found.size() - 1);
    }
    openClass(holding, security, line);
  }

  /** "Options" below "Common stock": both rows may count parts of the shares that are owned. */
  private void rightsBesideClass(Holding holding, SheetLine line) {
    int before = found.size() - 2;
    boolean several = before >= 0 && found.get(before).words().equals(holding.words());
    if (several) {
      unread.add(line);
    } else {
      found.remove(found.size() - 1);
      open(holding.parted(line));
    }
  }

  private void openClass(Holding holding, String security, SheetLine line) {
    if (holding.isLastClass()) {
      unread.add(line);
    } else {
      open(holding.ofClass(security, line));
    }
  }

  private void open(Holding holding) {
    found.add(holding);
    open = holding;
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
    List<AlignedText> all = new ArrayList<>(classes.beginningOfGroup(line));
    all.addAll(own);
    return all;
  }

  /** Whether a town stands in the column of names, and nothing but its postal code beside it. */
  private boolean isTown(SheetLine line, AlignedText bare) {
    List<AlignedText> beside = new ArrayList<>();
    for (int c = 0; c < line.cells().size(); c++) {
      if (c != sheet.name() && !line.lines(c).isEmpty()) {
        beside.add(line.text(c));
      }
    }
    return beside.size() == 1 && RowName.isTownOf(bare, beside.get(0));
  }

  private static boolean isHeading(AlignedText words) {
    return RowWords.isHeading(words)
        || RowWords.isSecurity(words)
        || RowWords.isFundClass(words)
        || RowWords.isCollective(words);
  }

  private static boolean isLegend(AlignedText words) {
    return !words.isEmpty() && (words.charAt(0) == '*' || words.charAt(0) == '\u2020');
  }

  private void heading(AlignedText words, AlignedText bare) {
    Marks.split(words, headingMarks);
    open = null;
    headed = true;
    if (RowWords.isFund(words)) {
      classes.fund(words);
    } else if (RowWords.isSecurity(bare) || RowWords.isFundClass(bare)) {
      classes.heading(bare);
    } else {
      office = OfficeHeading.read(bare);
    }
  }

  private void named(SheetLine line, List<AlignedText> lines, AlignedText bare, boolean figures) {
    Holding holding = open;
    boolean whole = holding == null || holding.isParted() || !holding.figures().isEmpty();
    boolean full = holding != null && holding.isFull();
    astray =
        figures && whole && !RowWords.isGroup(bare) && NextRow.isOfAddress(unmarked(lines), astray);
    if (figures && whole && beside(line, lines)) {
      return;
    }
    if (astray) {
      unread.add(line);
      return;
    }
    boolean caption = holding != null && Caption.standsInCapitals(holding, bare);
    if (caption || full || holding == null || !nextRow.continues(holding, lines, bare, figures)) {
      if (holding != null && Caption.stands(holding, bare)) {
        found.remove(holding);
        office = OfficeHeading.read(AlignedText.join(holding.words()));
      }
      // Behind the row of all who hold office stand others, under a heading of theirs or none.
      office = RowWords.isGroup(bare) ? Optional.empty() : office;
      holding = new Holding(classes.of(line), office, nextRow.indent(lines.get(0)), line.range());
      open(holding);
    }
    holding.add(lines, line);
    if (addressColumn >= 0) {
      holding.address(line.lines(addressColumn));
    }
    if (officeColumn >= 0) {
      holding.titles(line.lines(officeColumn));
    }
    if (powerColumn >= 0) {
      holding.power(line.lines(powerColumn), powers);
    }
    if (figures) {
      holding.figures(line);
    }
  }

  private static AlignedText unmarked(List<AlignedText> lines) {
    return AlignedText.join(Marks.split(lines.get(0), new ArrayList<>()));
  }

  /** Takes figures of a holder's next class, beside the next line of its name or address. */
  private boolean beside(SheetLine line, List<AlignedText> lines) {
    Holding holding = open;
    boolean begun =
        holding != null && !holding.isFull() && !holding.isLastClass() && !holding.isParted();
    boolean broken =
        begun
            && !astray
            && (NextRow.isBroken(holding)
                || NextRow.isTail(lines.get(0))
                || nextRow.goesOnSetIn(holding, lines.get(0)));
    if (!begun || !classes.areIn(line) || !(broken || astray)) {
      return false;
    }
    if (broken) {
      holding.add(lines, line.range());
    }
    Holding next = holding.ofClass(classes.of(line), line);
    if (astray) {
      next.add(lines, line.range());
    }
    open(next);
    return true;
  }

  /** Figures beside no name are those of a name above them, or of its next class of securities. */
  private void nameless(SheetLine line, boolean figures) {
    Holding holding = open;
    if (!figures) {
      classes.alone(line);
      if (holding != null && addressColumn >= 0) {
        holding.add(List.of(), line.range());
        holding.address(line.lines(addressColumn));
      }
      return;
    }
    boolean classed = classes.areIn(line);
    if (holding != null && (holding.isParted() || holding.hasPart(line, sheet.name(), classed))) {
      holding.part(line);
    } else if (holding != null && classes.sayTotal(line)) {
      totalOfClasses(holding, line);
    } else if (holding != null && holding.figures().isEmpty()) {
      holding.figures(line);
    } else if (holding != null && classes.sayManner(line)) {
      found.remove(holding); // the figures read for it are only a part of what it owns
      unread.add(line);
    } else if (holding != null && classed) {
      openClass(holding, classes.of(line), line);
    } else {
      unread.add(line);
    }
  }

  /** Of shares and rights to them a total is what the holder owns; of two classes it is of none. */
  private void totalOfClasses(Holding holding, SheetLine line) {
    int first = found.size();
    while (first > 0 && found.get(first - 1).words().equals(holding.words())) {
      first--;
    }
    List<Holding> rows = found.subList(first, found.size());
    List<String> shares =
        rows.stream().map(Holding::security).filter(s -> !RowWords.isRights(s)).distinct().toList();
    if (shares.size() == 1) {
      rows.clear();
      open(holding.ofClass(shares.get(0), line));
    } else {
      unread.add(line);
    }
  }
}
