package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.statement.Signs;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/** Reads the holdings of one class of securities as statements. */
final class HoldingReader {
  private final SourceText source;
  private final Sheet sheet;
  private final ColumnPlan plan;
  private final PartColumns parts;
  private final DirectShares direct;
  private final PartlyOwned owned;
  private final TableProse prose;
  private final CellReader cells;
  private final MarkColumns markColumns;
  private final TableDiagnostics diagnostics;

  HoldingReader(
      SourceText source, Sheet sheet, ColumnPlan plan, PartColumns parts, TableProse prose) {
    this.source = source;
    this.sheet = sheet;
    this.plan = plan;
    this.parts = parts;
    this.direct = DirectShares.of(sheet, plan);
    this.owned = PartlyOwned.of(sheet, plan);
    this.prose = prose;
    this.cells = new CellReader(source, prose.context().starBound(), plan.unit());
    this.markColumns = MarkColumns.of(sheet);
    this.diagnostics = new TableDiagnostics(source);
  }

  TableReading read(
      List<Holding> holdings,
      Optional<SheetLine> totalLine,
      List<NoteRef> headingMarks,
      TextRange range) {
    List<Row> read = new ArrayList<>();
    GroupCount counts = new GroupCount(prose.notes().markers(), used(holdings));
    for (Holding holding : holdings) {
      row(holding, counts).ifPresentOrElse(read::add, () -> diagnostics.unread(holding.range()));
    }
    Figures totals = totalLine.map(line -> cells.figures(amounts(line))).orElse(Figures.NONE);
    if (plan.oneOfSeveral()) {
      boolean warrants = plan.security().contains(WarrantColumns.CLASS);
      read.removeIf(row -> warrants ? hasNone(row) : isBlank(row));
    }
    List<Row> rows = new ArrayList<>(new ArithmeticRepair(source, totals).repair(read));
    rows.forEach(diagnostics::row);
    TableContext context = prose.context();
    TableStatement statement =
        new TableStatement(
            rows.stream().map(HoldingReader::said).toList(),
            totals,
            totalLine.map(SheetLine::range),
            plan.security().isEmpty() ? security(context) : plan.security(),
            context.asOf(),
            plan.oneOfSeveral() || !plan.isOfShares()
                ? OptionalLong.empty()
                : context.sharesOutstanding(),
            headingMarks,
            range);
    return new TableReading(statement, diagnostics.list());
  }

  /** What prose says; units that no word of it names are none the less no shares. */
  private String security(TableContext context) {
    List<String> counts =
        plan.columns().entrySet().stream()
            .filter(column -> column.getKey().countsShares())
            .map(column -> sheet.labels(column.getValue()).all())
            .toList();
    boolean units = !counts.isEmpty() && counts.stream().allMatch(HoldingReader::countsUnits);
    return units && context.security().equals(TableContext.SHARES) ? "units" : context.security();
  }

  private static boolean countsUnits(String label) {
    return label.contains("units") && !label.contains("share") && !label.contains("stock");
  }

  /** Whether the holder of shares has no warrants, which dashes say as well as blanks. */
  private static boolean hasNone(Row row) {
    return row.figures().byRole().values().stream()
        .allMatch(figure -> figure instanceof Figure.Blank || figure instanceof Figure.Nil);
  }

  /** Whether the holder has none of this class, as blanks in its columns say. */
  private static boolean isBlank(Row row) {
    return row.figures().byRole().values().stream().allMatch(Figure.Blank.class::isInstance);
  }

  private static HoldingStatement said(Row row) {
    return new HoldingStatement(
        row.cell().holder(),
        row.cell().offices(),
        row.figures(),
        row.cell().contacts(),
        row.cell().address(),
        row.cell().marks(),
        row.parts(),
        row.power(),
        row.range());
  }

  /** Empty if the words cannot be a name; a name without figures has to be a whole one. */
  private Optional<Row> row(Holding holding, GroupCount counts) {
    List<NoteRef> marks = new ArrayList<>();
    List<AlignedText> words =
        holding.words().stream()
            .map(line -> Signs.cutBeforeMarks(prose.glued().cut(line, marks), marks))
            .map(line -> Signs.cutFirst(line, marks))
            .filter(line -> !line.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = RowName.entry(words, holding.isOfOneRow()).with(holding.addresses());
    AlignedText name =
        AlignedText.join(Marks.split(AlignedText.join(entry.names()), new ArrayList<>()));
    if (RowName.isAside(name) || !NameShape.hasLetter(name)) {
      return Optional.empty();
    }
    boolean one = RowName.isWhole(name) && !RowName.areFirms(words);
    if (holding.figures().isEmpty() && !one && !RowWords.isGroup(name)) {
      return Optional.empty();
    }
    AlignedText printed = AlignedText.join(words);
    boolean counted = counts.ends(printed);
    if (!counted) {
      Marks.split(printed, marks);
    }
    Marks.split(AlignedText.join(holding.addresses()), marks);
    return NameCellReader.read(entry, source, ContactNames.of(List.of()))
        .map(cell -> counted ? cell.named(printed) : cell)
        .map(cell -> row(holding, cell.with(offices(entry, holding)), marks));
  }

  /** The marks of all rows; behind the names of groups they may be numbers of persons. */
  private Set<String> used(List<Holding> holdings) {
    List<NoteRef> marks = new ArrayList<>();
    for (Holding holding : holdings) {
      AlignedText words = AlignedText.join(holding.words());
      if (!RowWords.isGroup(words)) {
        Marks.split(words, marks);
      }
      holding.figures().ifPresent(line -> cellMarks(line, marks));
    }
    return marks.stream().map(NoteRef::marker).collect(Collectors.toSet());
  }

  /**
   * What the row says of the holder's office; only where it says nothing, what the heading does.
   */
  private static List<Office> offices(Entry entry, Holding holding) {
    List<Office> offices = new ArrayList<>();
    office(entry.offices(), "name-office").ifPresent(offices::add);
    office(holding.titles(), "column-office").ifPresent(offices::add);
    boolean silent = entry.offices().isEmpty() && holding.titles().isEmpty();
    holding.heading().filter(office -> silent).ifPresent(offices::add);
    return offices;
  }

  /** Whether the words beside a holder in a column of offices say which one it holds. */
  static boolean hasTitle(Holding holding) {
    return office(holding.titles(), "column-office").isPresent();
  }

  private static Optional<Office> office(List<AlignedText> title, String rule) {
    AlignedText bare = AlignedText.join(Marks.split(AlignedText.join(title), new ArrayList<>()));
    return OfficeTitle.isHeld(bare)
        ? Optional.of(Office.stated(bare.range(), rule))
        : Optional.empty();
  }

  private Row row(Holding holding, NameCell cell, List<NoteRef> marks) {
    Map<FigureRole, Amounts> amounts = new EnumMap<>(FigureRole.class);
    plan.columns().keySet().forEach(role -> amounts.put(role, Amounts.NONE));
    holding.figures().ifPresent(line -> amounts.putAll(amounts(line)));
    amounts.putAll(HeldParts.powers(holding.parts(), plan));
    holding.figures().ifPresent(line -> cellMarks(line, marks));
    if (holding.whole().isEmpty()) {
      holding.parts().forEach(line -> cellMarks(line, marks));
    }
    Figures figures = bounded(cells.figures(amounts), amounts);
    Figures whole =
        settled(
            holding,
            holding
                .figures()
                .map(line -> whole(unglued(figures, line, marks), line))
                .orElse(figures));
    marks.sort(Comparator.comparingInt(mark -> mark.range().start()));
    NameCell marked =
        addressed(
            new NameCell(cell.holder(), cell.offices(), marks, cell.contacts(), cell.address()));
    List<Includes> included = holding.figures().map(parts::in).orElse(List.of());
    return new Row(marked, whole, List.of(), included, holding.power(), holding.range());
  }

  /** Without what counts only a part of the shares that are owned. */
  private Figures whole(Figures figures, SheetLine line) {
    return owned.checked(direct.checked(figures, line), line);
  }

  /** With the sum of the lines or columns that its parts stand on. */
  private Figures settled(Holding holding, Figures figures) {
    if (plan.hasPowers() && !plan.has(FigureRole.SHARES_BEFORE)) {
      return PowerSum.added(
          figures, prose.context().sharesOutstanding(), source.span(holding.range()));
    }
    return holding
        .whole()
        .filter(whole -> !whole.isPrinted())
        .map(
            whole -> {
              Map<FigureRole, Figure> changed = new EnumMap<>(figures.byRole());
              changed.put(
                  FigureRole.SHARES_BEFORE,
                  new Figure.Shares(
                      whole.shares(),
                      Evidence.derived(
                          source.span(holding.range()),
                          DocumentPart.ROW,
                          "held-parts",
                          whole.equation())));
              return new Figures(changed);
            })
        .orElse(figures);
  }

  /** Takes marks off numbers that make no sense with them. */
  private Figures unglued(Figures figures, SheetLine line, List<NoteRef> marks) {
    Map<FigureRole, Figure> changed = new EnumMap<>(FigureRole.class);
    changed.putAll(figures.byRole());
    plan.columns()
        .forEach(
            (role, column) -> {
              AlignedText cell = line.text(column);
              if (figures.get(role) instanceof Figure.Illegible) {
                (role.isPercent() ? percent(cell, marks) : shares(role, cell, marks))
                    .ifPresent(figure -> changed.put(role, figure));
              }
            });
    return new Figures(changed);
  }

  private Optional<Figure> shares(FigureRole role, AlignedText cell, List<NoteRef> marks) {
    return Optional.of(cell)
        .filter(words -> role.countsShares())
        .flatMap(prose.glued()::split)
        .map(
            split ->
                new Figure.Shares(
                    split.count(), cut(Long.toString(split.count()), split.mark(), cell, marks)));
  }

  private Optional<Figure> percent(AlignedText cell, List<NoteRef> marks) {
    return prose
        .glued()
        .splitPercent(cell)
        .map(
            split ->
                new Figure.Percent(
                    split.percent(),
                    cut(split.percent().toPlainString(), split.mark(), cell, marks)));
  }

  /** That a mark was cut off a figure; the mark is the row's. */
  private Evidence cut(String figure, NoteRef mark, AlignedText cell, List<NoteRef> marks) {
    marks.add(mark);
    return Evidence.repaired(
        source.span(cell.range()),
        DocumentPart.ROW,
        "cell-glued-mark",
        cell.toString(),
        figure + " and the mark " + mark.marker());
  }

  /** With the address that prose gives, if neither row nor note gives one. */
  private NameCell addressed(NameCell cell) {
    boolean own = cell.address().isPresent() || !cell.contacts().isEmpty() || isNoted(cell);
    return prose
        .addresses()
        .filter(given -> !own && given.holdsFor(cell.holder().name()))
        .map(
            given ->
                new NameCell(
                    cell.holder(),
                    cell.offices(),
                    cell.marks(),
                    given.contacts(),
                    Optional.of(given.address())))
        .orElse(cell);
  }

  private boolean isNoted(NameCell cell) {
    String holder = cell.holder().name();
    boolean person = DefaultAddress.namesPerson(holder);
    return cell.marks().stream()
        .map(NoteRef::marker)
        .anyMatch(
            mark ->
                person
                    ? prose.notes().givesAddressOf(holder, mark)
                    : prose.notes().givesAddress(mark));
  }

  private Map<FigureRole, Amounts> amounts(SheetLine line) {
    Map<FigureRole, Amounts> amounts = new EnumMap<>(FigureRole.class);
    plan.columns().forEach((role, column) -> amounts.put(role, amounts(line, column)));
    return amounts;
  }

  private Amounts amounts(SheetLine line, int column) {
    Amounts read = Amounts.read(line.text(column));
    return sheet.profiles().get(column).hasFractions() ? read.withoutDottedGroups() : read;
  }

  /** The marks beside the figures; where others share the row, only those of its own columns. */
  private void cellMarks(SheetLine line, List<NoteRef> marks) {
    for (int c = 0; c < sheet.columns().size(); c++) {
      boolean figures = sheet.profiles().get(c).hasFigures();
      boolean own = !plan.oneOfSeveral() || plan.columns().containsValue(c) || !figures;
      if (markColumns.has(c)) {
        marks.addAll(MarkColumns.marks(line.text(c)));
      } else if (c != sheet.name() && own && line.text(c).length() <= 60) {
        Marks.split(line.text(c), marks);
      }
    }
  }

  /** A mark in place of a percentage means less than one percent where its note says so. */
  private Figures bounded(Figures figures, Map<FigureRole, Amounts> amounts) {
    Map<FigureRole, Figure> changed = new EnumMap<>(FigureRole.class);
    changed.putAll(figures.byRole());
    amounts.forEach(
        (role, cell) -> {
          boolean marked = role.isPercent() && cell.tokens().isEmpty();
          if (marked && !cell.marks().isEmpty()) {
            NoteRef mark = cell.marks().get(0);
            if (prose.notes().saysLessThanOne(mark.marker())) {
              changed.put(role, below(mark.range(), "cell-note"));
            }
          }
          boolean nil = role.isPercent() && figures.get(role) instanceof Figure.Nil;
          if (nil && !ownsNothing(figures, role) && isPrintedFromOnePercentOn(role)) {
            changed.put(role, below(cell.tokens().get(0).range(), "cell-heading"));
          }
        });
    return new Figures(changed);
  }

  private static boolean ownsNothing(Figures figures, FigureRole percent) {
    OptionalLong owned =
        percent.isOfNotes()
            ? figures.get(FigureRole.PRINCIPAL_BEFORE).asPrincipal()
            : figures.get(FigureRole.SHARES_BEFORE).asShares();
    return owned.isPresent() && owned.getAsLong() == 0;
  }

  /** "Percent of class (if more than 1%)": a dash says that it is not. */
  private boolean isPrintedFromOnePercentOn(FigureRole role) {
    String label = sheet.labels(plan.columns().get(role)).all();
    return label.contains("if more than") || label.contains("if greater than");
  }

  private Figure below(TextRange range, String rule) {
    return new Figure.PercentBelow(
        prose.context().starBound(), Evidence.stated(source.span(range), DocumentPart.ROW, rule));
  }
}
