package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.TableLine;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/** Finds the ownership tables of a document and reads them. */
public final class TableReader {
  private static final BodyLine NO_FIGURES = BodyLine.ofWords(AlignedText.EMPTY);

  private final SourceText source;
  private final List<Block> blocks;
  private final Set<Integer> pages;
  private final Surroundings surroundings;

  private TableReader(SourceText source, List<Block> blocks) {
    this.source = source;
    this.blocks = blocks;
    this.pages = pages(blocks);
    this.surroundings = new Surroundings(blocks);
  }

  /** Reads every ownership table of a document, in text order. */
  public static List<TableReading> read(SourceText source, List<Block> blocks) {
    return new TableReader(source, blocks).read();
  }

  private List<TableReading> read() {
    GridTables grids = new GridTables(source, blocks, surroundings);
    List<TableReading> readings = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      if (blocks.get(i) instanceof Block.GridBlock) {
        GridTables.Found found = grids.read(i);
        readings.addAll(found.readings());
        i = found.next();
      } else {
        if (blocks.get(i) instanceof Block.TableBlock table) {
          readings.addAll(lines(table, i));
        }
        i++;
      }
    }
    return readings;
  }

  private List<TableReading> lines(Block.TableBlock table, int block) {
    return Header.find(table.lines(), 0).isEmpty()
        ? List.of()
        : read(table, TableContext.read(surroundings.before(block), surroundings.behind(block)));
  }

  /** A block can hold several tables, each under its heading; a repeated heading continues one. */
  private List<TableReading> read(Block.TableBlock block, TableContext context) {
    List<TableReading> readings = new ArrayList<>();
    Optional<Header> header = Header.find(block.lines(), 0);
    while (header.isPresent()) {
      Header open = header.get();
      List<TableLine> body = new ArrayList<>();
      int start = open.end();
      Optional<Header> next = Header.find(block.lines(), start);
      while (next.isPresent() && next.get().repeats(open)) {
        body.addAll(block.lines().subList(start, next.get().start()));
        start = next.get().end();
        next = Header.find(block.lines(), start);
      }
      int end = next.isPresent() ? next.get().start() : block.lines().size();
      body.addAll(block.lines().subList(start, end));
      TextRange range =
          block.lines().get(open.start()).range().cover(block.lines().get(end - 1).range());
      TableReading reading = read(open, body, context, range);
      if (!reading.statement().rows().isEmpty()) {
        readings.add(reading);
      }
      header = next;
    }
    return readings;
  }

  private TableReading read(
      Header header, List<TableLine> lines, TableContext context, TextRange range) {
    List<BodyLine> body = new PageFurniture(pages).remove(new Grid(header).body(lines));
    ContactNames contacts = ContactNames.of(body);
    Glue glue = new Glue(contacts);
    RepetitionFolder folder = new RepetitionFolder(glue);
    EntrySplitter.Split split = EntrySplitter.split(folder.fold(body), glue);
    CellReader cells = new CellReader(source, context.starBound(), 1);
    Optional<BodyLine> total = split.totals();
    Figures totals = total.isPresent() ? cells.figures(total.get().cells()) : Figures.NONE;
    TableDiagnostics diagnostics = new TableDiagnostics(source);
    List<BodyLine> unread = new ArrayList<>(split.unread());
    List<Row> read = new ArrayList<>();
    for (Entry entry : split.entries()) {
      Optional<NameCell> cell = NameCellReader.read(entry, source, contacts);
      if (cell.isEmpty() || isBeneath(entry)) {
        if (entry.figures().isPresent()) {
          unread.add(entry.figures().get());
        }
        continue;
      }
      Row row = row(entry, cell.get(), header, cells);
      if (isHeading(row)) {
        diagnostics.heading(row);
      } else {
        read.add(row);
      }
    }
    List<Row> rows =
        new PercentRepair(source, context.sharesOutstanding(), context.starBound())
            .repair(new ArithmeticRepair(source, totals).repair(read));
    diagnostics.unread(unread);
    diagnostics.repeated(folder.folded());
    diagnostics.separated(split.separated());
    for (Row row : rows) {
      diagnostics.row(row);
    }
    Optional<TextRange> totalsRange =
        total.isPresent() ? Optional.of(total.get().range()) : Optional.empty();
    return new TableReading(
        statement(header, context, rows, totals, totalsRange, range), diagnostics.list());
  }

  /** "Common stock" or "Warrants", which counts what the holder above it owns of a class. */
  private static boolean isBeneath(Entry entry) {
    return RowWords.isBeneath(
        AlignedText.join(Marks.split(AlignedText.join(entry.names()), new ArrayList<>())));
  }

  /** Words without figures, address and contacts that are no whole name: "5% Stockholders:". */
  private static boolean isHeading(Row row) {
    NameCell cell = row.cell();
    boolean bare = cell.contacts().isEmpty() && cell.address().isEmpty() && row.ghosts().isEmpty();
    String name = cell.holder().name();
    return bare && !hasFigures(row) && (name.endsWith(":") || !NameShape.isComplete(name));
  }

  private static boolean hasFigures(Row row) {
    for (Figure figure : row.figures().byRole().values()) {
      if (!(figure instanceof Figure.Blank)) {
        return true;
      }
    }
    return false;
  }

  private static Row row(Entry entry, NameCell cell, Header header, CellReader cells) {
    BodyLine figures = entry.figures().orElse(NO_FIGURES);
    Map<FigureRole, Amounts> all = new EnumMap<>(FigureRole.class);
    List<NoteRef> marks = new ArrayList<>(cell.marks());
    for (FigureRole role : header.columns().keySet()) {
      all.put(role, figures.cell(role));
    }
    for (Amounts amounts : all.values()) {
      marks.addAll(amounts.marks());
    }
    NameCell marked =
        new NameCell(cell.holder(), List.of(), marks, cell.contacts(), cell.address());
    return new Row(
        marked,
        cells.figures(all),
        entry.ghosts(),
        List.of(),
        Optional.empty(),
        range(entry, cell));
  }

  /** From the name to the end of the line that carries the figures. */
  private static TextRange range(Entry entry, NameCell cell) {
    TextRange name = cell.holder().range();
    return entry.figures().isPresent() ? name.cover(entry.figures().get().range()) : name;
  }

  private static TableStatement statement(
      Header header,
      TableContext context,
      List<Row> rows,
      Figures totals,
      Optional<TextRange> totalsRange,
      TextRange range) {
    List<HoldingStatement> holdings = new ArrayList<>();
    for (Row row : rows) {
      NameCell cell = row.cell();
      holdings.add(
          new HoldingStatement(
              cell.holder(),
              List.of(),
              row.figures(),
              cell.contacts(),
              cell.address(),
              cell.marks(),
              List.of(),
              row.power(),
              row.range()));
    }
    return new TableStatement(
        holdings,
        totals,
        totalsRange,
        context.security(),
        context.asOf(),
        context.sharesOutstanding(),
        header.marks(),
        range);
  }

  /** The numbers that stand alone on a line, in and outside tables. */
  private static Set<Integer> pages(List<Block> blocks) {
    Set<Integer> pages = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.PageBreak page) {
        addNumber(page.number(), pages);
      } else if (block instanceof Block.TableBlock table) {
        for (TableLine line : table.lines()) {
          if (line.kind() == TableLine.Kind.PAGE) {
            addNumber(line.cell(0), pages);
          }
        }
      }
    }
    return pages;
  }

  private static void addNumber(AlignedText words, Set<Integer> pages) {
    if (Word.isDigits(words)) {
      pages.add(Integer.valueOf(words.toString()));
    }
  }
}
