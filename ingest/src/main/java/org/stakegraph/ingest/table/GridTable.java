package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.FigureRole;

/** An ownership table whose cells are marked, over all the pages that it takes. */
final class GridTable {
  /** A column with more of them names something else than classes of securities. */
  private static final int MOST_CLASSES = 12;

  /** A proxy for all funds of a family names so many of their classes. */
  private static final int MOST_FUNDS = 200;

  private final SourceText source;
  private final Sheet sheet;
  private final ColumnRoles roles;
  private final List<ColumnPlan> plans;
  private final PartColumns parts;
  private final Holdings holdings;
  private final List<NoteRef> marks = new ArrayList<>();
  private TextRange range;

  private GridTable(SourceText source, Sheet sheet, ColumnRoles roles, List<ColumnPlan> plans) {
    this.source = source;
    this.sheet = sheet;
    this.roles = roles;
    this.plans = plans;
    this.parts = plans.size() == 1 ? PartColumns.of(sheet, roles, plans.get(0)) : PartColumns.NONE;
    this.holdings = Holdings.of(source, sheet, roles);
    this.marks.addAll(sheet.heading().marks());
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
    ColumnRoles roles = ColumnRoles.of(sheet, prose);
    List<ColumnPlan> plans = roles.plans();
    return OwnershipTest.holds(sheet, plans, prose)
        ? Optional.of(new GridTable(source, sheet, roles, plans))
            .filter(table -> !table.holdings.found().isEmpty() && !table.dividesAll())
        : Optional.empty();
  }

  /** Whether its rows divide all shares among kinds of holders, of whom they name none. */
  private boolean dividesAll() {
    List<Holding> found = holdings.found();
    return found.size() + holdings.unread().size() > 1
        && found.stream()
            .map(holding -> AlignedText.join(holding.words()))
            .map(words -> AlignedText.join(Marks.split(words, new ArrayList<>())))
            .allMatch(UnnamedHolders::areKinds);
  }

  /** Takes over rows that go on with this table: under the same heading again, or under none. */
  boolean continuesIn(List<SheetRow> rows) {
    int end = HeadingRows.end(rows);
    if (end < 0) {
      return false;
    }
    List<SheetRow> body = rows.subList(end, rows.size());
    boolean same = end == 0 || isRepeatedIn(rows.subList(0, end));
    if (!same || !fits(body)) {
      return false;
    }
    Sheet next = sheet.continuedBy(body);
    holdings.continueWith(next, roles);
    range = range.cover(next.range());
    return true;
  }

  /**
   * Whether rows are this table's heading again, over the columns that give its figures: typed
   * pages number their columns each for themselves.
   */
  private boolean isRepeatedIn(List<SheetRow> rows) {
    if (!sheet.heading().isRepeatedIn(rows)) {
      return false;
    }
    List<Labels> labels = Sheet.Heading.of(rows, sheet.columns()).labels();
    return plans.stream()
        .flatMap(plan -> plan.columns().values().stream())
        .allMatch(c -> labels.get(c).own().equals(sheet.labels(c).own()));
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

  /** The class that its title names; empty if it has none. */
  String title() {
    return sheet.heading().security();
  }

  /** Whether it offers shares of holders of whom none is called an officer or director. */
  private boolean listsSellers() {
    return plans.get(0).has(FigureRole.SHARES_OFFERED)
        && !saysOfficer(sheet.labels(sheet.name()).all())
        && sheet.body().stream()
            .map(line -> line.text(sheet.name()).toString().toLowerCase(Locale.ROOT))
            .noneMatch(GridTable::saysOfficer);
  }

  private static boolean saysOfficer(String words) {
    return words.contains("director") || words.contains("officer");
  }

  /** What the table says, class by class. */
  List<TableReading> readings(TableProse prose) {
    TableProse around = marksHaveBrackets() ? prose.withoutGluedMarks() : prose;
    TableProse said = listsSellers() ? around.withoutAddressOfOfficers() : around;
    Map<String, List<Holding>> classes = classes();
    boolean several = plans.size() > 1 || classes.size() > 1;
    // Totals over rows of several classes count nothing.
    Optional<SheetLine> totals = classes.size() > 1 ? Optional.empty() : holdings.totals();
    if (!several) {
      settle(said.context().sharesOutstanding());
    }
    List<TableReading> readings = new ArrayList<>();
    for (ColumnPlan plan : plans) {
      classes.forEach(
          (security, rows) -> {
            ColumnPlan named = plan.of(security, several);
            PartColumns own = several ? PartColumns.NONE : parts;
            HoldingReader reader = new HoldingReader(source, sheet, named, own, said);
            readings.add(reader.read(rows, totals, headingMarks(), range));
          });
    }
    readings.set(0, readings.get(0).with(unread()));
    return readings.stream().filter(r -> !r.statement().rows().isEmpty()).toList();
  }

  /** Finds what is owned by those whose lines tell what they hold alone from what they share. */
  private void settle(OptionalLong outstanding) {
    holdings.found().stream()
        .filter(Holding::isParted)
        .forEach(
            holding ->
                HeldParts.whole(holding.parts(), plans.get(0), outstanding)
                    .ifPresent(holding::settle));
  }

  /** What no class of the table takes. */
  private List<Diagnostic> unread() {
    TableDiagnostics diagnostics = new TableDiagnostics(source);
    UnreadColumns columns = new UnreadColumns(sheet, roles, plans);
    columns.ofFigures().stream()
        .filter(column -> !parts.has(column))
        .forEach(column -> diagnostics.column(sheet.labels(column).all(), sheet.range()));
    for (int column : columns.ofWords(holdings.found())) {
      columns
          .first(column)
          .ifPresent(cell -> diagnostics.words(sheet.labels(column).all(), cell.range()));
    }
    holdings.unread().forEach(line -> diagnostics.unread(line.range()));
    holdings.found().stream()
        .filter(holding -> holding.whole().isEmpty())
        .flatMap(holding -> holding.parts().stream())
        .forEach(line -> diagnostics.unread(line.range()));
    return diagnostics.list();
  }

  /** The holdings of each class that headings over some of the rows, or a column, name. */
  private Map<String, List<Holding>> classes() {
    Map<String, List<Holding>> classes = new LinkedHashMap<>();
    for (Holding holding : holdings.found()) {
      classes.computeIfAbsent(holding.security(), s -> new ArrayList<>()).add(holding);
    }
    boolean funds =
        classes.keySet().stream().allMatch(RowWords::endsInFund)
            || roles
                .first(ColumnUse.CLASS)
                .map(c -> sheet.labels(c).all())
                .filter(ColumnUse::namesFund)
                .isPresent();
    return classes.size() <= (funds ? MOST_FUNDS : MOST_CLASSES)
        ? classes
        : Map.of("", holdings.found());
  }

  /** Marks lose their brackets in all of a table or nowhere. */
  private boolean marksHaveBrackets() {
    List<NoteRef> bracketed = new ArrayList<>();
    holdings.found().forEach(h -> Marks.split(AlignedText.join(h.words()), bracketed));
    return !bracketed.isEmpty();
  }

  /** What marks its heading and those over some of its rows. */
  Set<String> headingMarkers() {
    return headingMarks().stream().map(NoteRef::marker).collect(Collectors.toSet());
  }

  private List<NoteRef> headingMarks() {
    List<NoteRef> heading = new ArrayList<>(marks);
    heading.addAll(holdings.headingMarks());
    return heading;
  }
}
