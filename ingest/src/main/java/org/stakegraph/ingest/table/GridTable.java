package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** An ownership table whose cells are marked, over all the pages that it takes. */
final class GridTable {
  private final SourceText source;
  private final Sheet sheet;
  private final ColumnRoles roles;
  private final List<ColumnPlan> plans;
  private final Holdings holdings;
  private final List<NoteRef> marks = new ArrayList<>();
  private TextRange range;

  private GridTable(SourceText source, Sheet sheet, ColumnRoles roles, List<ColumnPlan> plans) {
    this.source = source;
    this.sheet = sheet;
    this.roles = roles;
    this.plans = plans;
    this.holdings = Holdings.of(source, sheet, roles);
    this.marks.addAll(sheet.marks());
    this.range = sheet.range();
  }

  /**
   * The table that a sheet holds, if it states ownership.
   *
   * @param prose what is said before it, in lower case
   */
  static Optional<GridTable> of(SourceText source, Sheet sheet, Supplier<String> prose) {
    if (!OwnershipTest.namesHolders(sheet)) {
      return Optional.empty();
    }
    ColumnRoles roles = ColumnRoles.of(sheet);
    List<ColumnPlan> plans = roles.plans();
    return OwnershipTest.holds(sheet, plans, prose)
        ? Optional.of(new GridTable(source, sheet, roles, plans))
            .filter(table -> !table.holdings.found().isEmpty())
        : Optional.empty();
  }

  /** Takes over rows that go on with this table: under the same heading again, or under none. */
  boolean continuesIn(List<SheetRow> rows) {
    int end = HeadingRows.end(rows);
    Optional<Sheet> headed = end > 0 ? Sheet.of(rows) : Optional.empty();
    if (headed.isPresent()) {
      return under(headed.get());
    }
    boolean figures = rows.stream().anyMatch(SheetRow::hasFigures);
    if (end != 0 || !figures || !fits(rows)) {
      return false;
    }
    join(sheet.continuedBy(rows), roles);
    return true;
  }

  private boolean under(Sheet next) {
    ColumnRoles nextRoles = ColumnRoles.of(next);
    List<ColumnPlan> nextPlans = nextRoles.plans();
    boolean same = plans.equals(nextPlans) && sameLabels(next);
    if (same) {
      join(next, nextRoles);
    }
    return same;
  }

  /** Whether a heading says the same; columns of dashes can lose their use on a short page. */
  private boolean sameLabels(Sheet next) {
    if (next.labels().size() != sheet.labels().size()) {
      return false;
    }
    for (int c = 0; c < sheet.labels().size(); c++) {
      if (!letters(sheet.labels().get(c).all()).equals(letters(next.labels().get(c).all()))) {
        return false;
      }
    }
    return true;
  }

  /** Without ligatures and blanks, which page by page may differ. */
  private static String letters(String label) {
    String plain = java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder();
    plain.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Whether nearly all figures stand in this table's columns. */
  private boolean fits(List<SheetRow> rows) {
    int fit = 0;
    int misfit = 0;
    for (SheetRow row : rows) {
      for (SheetCell cell : row.cells()) {
        if (cell.is(SheetCell.Kind.FIGURE)) {
          Extent extent = Extent.of(cell.cell());
          boolean within = sheet.columns().stream().anyMatch(extent::overlaps);
          fit += within ? 1 : 0;
          misfit += within ? 0 : 1;
        }
      }
    }
    return misfit * 5 <= fit;
  }

  private void join(Sheet next, ColumnRoles nextRoles) {
    holdings.continueWith(Holdings.of(source, next, nextRoles));
    range = range.cover(next.range());
  }

  /** What the table says, class by class. */
  List<TableReading> readings(
      TableContext context, NearbyNotes notes, Optional<DefaultAddress> addresses) {
    List<TableReading> readings = new ArrayList<>();
    boolean several = plans.size() > 1 || securities().size() > 1;
    for (ColumnPlan plan : plans) {
      for (String security : securities()) {
        ColumnPlan named =
            plan.security().isEmpty() || !security.isEmpty()
                ? new ColumnPlan(security, plan.columns())
                : plan;
        List<Holding> own =
            holdings.found().stream().filter(h -> h.security().equals(security)).toList();
        HoldingReader reader =
            new HoldingReader(
                source, sheet, named, several, context, notes, addresses, glued(notes));
        reader.reporting(readings.isEmpty() ? roles.unread(plans) : List.of());
        readings.add(reader.read(own, holdings.totals(), holdings.unread(), headingMarks(), range));
      }
    }
    return readings.stream().filter(r -> !r.statement().rows().isEmpty()).toList();
  }

  /** The classes that headings over some of the rows, or a column of classes, name. */
  private List<String> securities() {
    return holdings.found().stream().map(Holding::security).distinct().toList();
  }

  /** Marks lose their brackets in all of a table or nowhere. */
  private GluedMarks glued(NearbyNotes notes) {
    List<NoteRef> bracketed = new ArrayList<>();
    holdings.found().forEach(h -> Marks.split(AlignedText.join(h.words()), bracketed));
    return new GluedMarks(bracketed.isEmpty() ? notes.markers() : Set.of());
  }

  private List<NoteRef> headingMarks() {
    List<NoteRef> heading = new ArrayList<>(marks);
    heading.addAll(holdings.headingMarks());
    return heading;
  }
}
