package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.stakegraph.ingest.statement.HolderKinds;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Which class of securities each row of a table counts: the one that its cell in a column of
 * classes names, or else that of the row before it, or of a heading over the rows.
 */
final class RowClasses {
  /** The columns of classes: of funds, and of the classes of each. */
  private final List<Integer> columns;

  private final int names;
  private final Sheet sheet;

  /** What the columns said last. */
  private final TreeMap<Integer, String> said = new TreeMap<>();

  private String heading = "";

  /** The fund that a heading over the rows names. */
  private String fund;

  RowClasses(Sheet sheet, ColumnRoles roles) {
    this.columns =
        roles.all(ColumnUse.CLASS).stream().filter(c -> !isOfDirectors(sheet, c)).toList();
    this.names = sheet.name();
    this.sheet = sheet;
    this.fund = sheet.heading().fund();
  }

  /** Whether it tells in which years directors are elected: "Class II" beside "director since". */
  private static boolean isOfDirectors(Sheet sheet, int column) {
    boolean numbered =
        sheet.body().stream()
            .map(line -> line.text(column).toString())
            .allMatch(cell -> cell.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
    return numbered && tellsOfDirectors(sheet, "director since");
  }

  private static boolean tellsOfDirectors(Sheet sheet, String words) {
    return sheet.heading().labels().stream().anyMatch(l -> l.all().contains(words));
  }

  /** Whether "Class II" over the rows is that of directors who are elected in one year. */
  private boolean isElected(AlignedText words) {
    return HolderKinds.numberDirectors(Word.of(words)) && tellsOfDirectors(sheet, "director");
  }

  /** Whether a row has a cell in these columns. */
  boolean areIn(SheetLine line) {
    return columns.stream().anyMatch(c -> !line.lines(c).isEmpty());
  }

  /** Whether a row says how shares are owned instead. */
  boolean sayManner(SheetLine line) {
    return areIn(line)
        && columns.stream().map(line::text).allMatch(cell -> RowWords.isManner(cell));
  }

  /** Whether a row says that it adds up the classes above it. */
  boolean sayTotal(SheetLine line) {
    return areIn(line)
        && columns.stream().map(line::text).allMatch(c -> c.isEmpty() || RowWords.isTotal(c));
  }

  /** What a row says in the first of these columns, where the name of a group begins there. */
  List<AlignedText> beginningOfGroup(SheetLine line) {
    boolean begins =
        !columns.isEmpty() && columns.get(0) < names && RowWords.isGroup(line.text(columns.get(0)));
    return begins ? line.lines(columns.get(0)) : List.of();
  }

  /** Takes the name of a class over the rows that follow. */
  void heading(AlignedText words) {
    String lower = words.toString().toLowerCase(Locale.ROOT);
    if (!isElected(words)) {
      heading = RowWords.isFundClass(words) ? lower : SecurityName.find(lower);
      said.clear();
    }
  }

  /** Takes the name of a fund over the rows that follow. */
  void fund(AlignedText words) {
    fund = RowWords.withoutColon(words.toString().toLowerCase(Locale.ROOT));
    heading = "";
    said.clear();
  }

  /** Takes what a row says in these columns and nowhere else. */
  void alone(SheetLine line) {
    for (int column : columns) {
      AlignedText cell = line.text(column);
      if (RowWords.isFund(cell)) {
        fund(cell);
      } else if (RowWords.isSecurity(cell)) {
        of(line);
      }
    }
  }

  private boolean ofFunds(int column) {
    return ColumnUse.namesFund(sheet.labels(column).all());
  }

  /** The class of a row. */
  String of(SheetLine line) {
    for (int column : columns) {
      AlignedText cell = line.text(column);
      if (ClassCell.namesClass(cell)) {
        said.tailMap(column, true).clear();
        said.put(column, ClassCell.security(cell, ofFunds(column)));
      }
    }
    StringJoiner name = new StringJoiner(", ");
    if (!fund.isEmpty()) {
      name.add(fund);
    }
    if (said.isEmpty() && !heading.isEmpty()) {
      name.add(heading);
    }
    said.values().forEach(name::add);
    return name.toString();
  }
}
