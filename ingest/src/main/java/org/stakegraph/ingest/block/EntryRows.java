package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.TypedLine.Kind;

/**
 * Puts the lines of a typed table's body together to rows. Names wrap over lines, with the figures
 * on the last or the first of them; blank lines and hanging indents show where an entry begins.
 */
final class EntryRows {
  /** Indented by this many blanks, a line goes on with the entry above it. */
  private static final int HANGING = 2;

  /** Lines of an address above its town. */
  private static final int MOST_STREETS = 4;

  private final List<TypedRow> out = new ArrayList<>();

  /** Rows of one stretch without blank lines. */
  private final List<TypedRow> group = new ArrayList<>();

  private final EntryStyle style;

  private EntryRows(EntryStyle style) {
    this.style = style;
  }

  /** The rows of a body. */
  static List<GridRow> read(List<TypedLine> body, Bands bands) {
    List<@Nullable TypedRow> rows = new ArrayList<>(body.size());
    for (TypedLine line : body) {
      rows.add(line.isWords() ? TypedCells.row(line, bands) : null);
    }
    PostalCodes.inWords(rows);
    PercentLines.join(rows);
    EntryStyle style = EntryStyle.of(rows);
    EntryRows entries = new EntryRows(beginWithClass(body, rows) ? style.setIn() : style);
    for (int i = 0; i < rows.size(); i++) {
      TypedRow row = rows.get(i);
      if (row != null) {
        entries.group.add(row);
      } else if (body.get(i).is(Kind.BLANK)
          || body.get(i).is(Kind.RULE)
          || body.get(i).is(Kind.RULER)) {
        entries.endGroup();
      }
    }
    entries.endGroup();
    return entries.out.stream().map(TypedRow::row).toList();
  }

  /** Whether a title of a class stands beside all figures and beside no other lines. */
  private static boolean beginWithClass(List<TypedLine> body, List<@Nullable TypedRow> rows) {
    boolean classes = false;
    for (int i = 0; i < body.size(); i++) {
      TypedRow row = rows.get(i);
      boolean classed = body.get(i).chunks().stream().anyMatch(Chunk::isClass);
      boolean tells = row != null && (classed || row.hasFigures());
      if (tells && !EntryStyle.listsGroups(row.words())) {
        if (!classed || !row.hasFigures()) {
          return false;
        }
        classes = true;
      }
    }
    return classes;
  }

  private void endGroup() {
    int heads = 0;
    while (heads < group.size() && EntryStyle.listsGroups(group.get(heads).words())) {
      heads++;
    }
    Optional<int[]> centred = CentredEntries.ends(group.subList(heads, group.size()));
    if (centred.isPresent()) {
      group.subList(0, heads).forEach(out::add);
      centred(group.subList(heads, group.size()), centred.get());
      group.clear();
    } else {
      readGroup();
    }
  }

  /** Adds entries around whose figures the lines of the name stand. */
  private void centred(List<TypedRow> lines, int[] ends) {
    int from = 0;
    for (int end : ends) {
      TypedRow first = lines.get(from);
      lines.subList(from + 1, end).forEach(first::take);
      out.add(first);
      from = end;
    }
  }

  private void readGroup() {
    List<TypedRow> pending = new ArrayList<>();
    TypedRow open = null;
    int figured = 0;
    int last = lastFigures();
    int shared = shared();
    for (int i = 0; i < group.size(); i++) {
      TypedRow row = group.get(i);
      boolean same = i == shared || (open != null && (endsNameOfGroup(open, row) || isStreet(i)));
      if (open != null && pending.isEmpty() && same) {
        open.takeName(row);
        out.add(row.unnamed());
      } else if (open != null
          && pending.isEmpty()
          && (EntryStyle.endsGroup(row) || (WrappedName.isTail(row) && open.wrapsInto(row)))) {
        open.take(row);
      } else if (row.hasFigures() && !pending.isEmpty() && TypedAddress.isRest(row)) {
        open = entry(pending, row);
        figured++;
      } else if (row.hasFigures() && row.hasName()) {
        if (open != null
            && !pending.isEmpty()
            && TypedAddress.ends(last(pending))
            && !isSetOut(pending.get(0), open)) {
          pending.forEach(open::take); // nobody's name stands below a postal code
          pending.clear();
        }
        open = named(pending, i);
        figured++;
      } else if (row.hasFigures()) {
        boolean goesOn = open != null && (open.isApartFrom(row) || open.wrapsInto(row));
        if (pending.isEmpty() && open != null && goesOn) {
          open.take(row);
        } else {
          open = entry(pending, row);
        }
        figured++;
      } else if (open == null && pending.isEmpty() && EntryStyle.isCentred(row)) {
        out.add(row.asName());
      } else if ((style.isSubheading(row, next(i)) && !(pending.isEmpty() && goesOnSetIn(open, i)))
          || (pending.isEmpty() && row.isNameOnly() && EntryStyle.namesClass(row))
          || (pending.size() == 1 && EntryStyle.isHeading(pending.get(0), row))
          || (open == null && i > 0 && EntryStyle.endsHeading(group.get(i - 1), row))) {
        if (!pending.isEmpty() && !isOneHeading(last(pending), row)) {
          flush(pending);
        }
        pending.add(row);
        flush(pending);
        open = null;
      } else if (open != null && pending.isEmpty() && continues(open, i, i > last)) {
        open.take(row);
      } else {
        boolean group = pending.size() == 1 && EntryStyle.beginsWithAll(row);
        if (group || EntryStyle.standsOver(pending, row)) {
          flush(pending); // "Group" over "All directors and"
        }
        pending.add(row);
      }
    }
    boolean trails =
        open != null && !pending.isEmpty() && figured == 1 && !isApart(open, pending.get(0));
    if (trails) {
      for (TypedRow row : pending) {
        open.take(row);
      }
      pending.clear();
    }
    flush(pending);
    group.clear();
  }

  /** Whether a line goes on with one of an entry that is set in as far: "Officer and Director". */
  private boolean goesOnSetIn(@Nullable TypedRow open, int at) {
    TypedRow row = group.get(at);
    TypedRow above = at == 0 ? row : group.get(at - 1);
    return open != null
        && above != open
        && above.hasName()
        && !above.hasFigures()
        && above.indent() == row.indent()
        && row.indent() >= open.indent() + HANGING
        && !row.words().toString().endsWith(":");
  }

  private static boolean isOneHeading(TypedRow above, TypedRow row) {
    return EntryStyle.joins(above.words(), row.words()) || EntryStyle.isHeading(above, row);
  }

  /** Whether lines say more than what stands beside the first column, which may hold classes. */
  private static boolean isNamed(List<TypedRow> pending) {
    return pending.stream().anyMatch(TypedRow::hasName);
  }

  /**
   * Whether the last line is set out again behind lines of a name that were set in: it is a
   * heading. Others may follow as lines of the name and of an address.
   */
  private boolean isApart(TypedRow open, TypedRow row) {
    int at = group.size() - 1;
    return at > 0
        && group.get(at) == row
        && row.isNameOnly()
        && group.get(at - 1) != open
        && row.indent() <= open.indent()
        && group.get(at - 1).indent() >= open.indent() + HANGING;
  }

  private @Nullable TypedRow next(int at) {
    return at + 1 < group.size() ? group.get(at + 1) : null;
  }

  private static TypedRow last(List<TypedRow> rows) {
    return rows.get(rows.size() - 1);
  }

  /** Rows of names without figures: lines of one cell, but for persons on a line each. */
  private void flush(List<TypedRow> pending) {
    int from = 0;
    for (int i = 1; i <= pending.size(); i++) {
      if (i == pending.size() || PersonLine.areTwo(pending.get(i - 1), pending.get(i))) {
        TypedRow first = pending.get(from);
        pending.subList(from + 1, i).forEach(first::take);
        out.add(first);
        from = i;
      }
    }
    pending.clear();
  }

  private TypedRow entry(List<TypedRow> pending, TypedRow figures) {
    TypedRow entry = figures;
    if (!pending.isEmpty()) {
      entry = pending.get(0);
      pending.subList(1, pending.size()).forEach(entry::take);
      entry.take(figures);
      pending.clear();
    }
    out.add(entry);
    return entry;
  }

  /** The entry of a line with a name and figures, with the lines before it that belong to it. */
  private TypedRow named(List<TypedRow> pending, int at) {
    TypedRow row = group.get(at);
    boolean classed = EntryStyle.countsClass(row);
    boolean own = isNamed(pending) && (classed || !completes(pending, at));
    List<TypedRow> title = new ArrayList<>();
    if (own && classed && EntryStyle.beginsClass(last(pending))) {
      title.add(pending.remove(pending.size() - 1));
    }
    if (own) {
      flush(pending);
    }
    return entry(own ? title : pending, row);
  }

  /** Whether a line with figures ends the entry that the lines before it begin. */
  private boolean completes(List<TypedRow> pending, int at) {
    TypedRow first = pending.get(0);
    TypedRow row = group.get(at);
    if (EntryStyle.joins(last(pending).words(), row.words())) {
      return true;
    }
    if (EntryStyle.beginsWithAll(row)
        || PersonLine.areTwo(last(pending), row)
        || EntryStyle.listsGroups(first.words())) {
      return false;
    }
    boolean indented = row.indent() >= first.indent() + HANGING;
    return indented ? !isListed(at) : !style.isHanging();
  }

  /** Whether the next line has figures and the same indent, so that each is an entry. */
  private boolean isListed(int at) {
    TypedRow next = next(at);
    return next != null
        && next.hasName()
        && next.hasFigures()
        && Math.abs(next.indent() - group.get(at).indent()) < HANGING;
  }

  /** Whether a line without figures goes on with the entry above. */
  private boolean continues(TypedRow open, int at, boolean last) {
    TypedRow row = group.get(at);
    if (!row.hasName()) {
      return true;
    }
    if (isSetOut(row, open) || PersonLine.opens(open, row, next(at))) {
      return false;
    }
    boolean heading =
        row.indent() <= open.indent()
            && (EntryStyle.beginsHeading(row, next(at)) || EntryStyle.isHeading(row, next(at)));
    if (heading || EntryStyle.beginsGroup(row, next(at))) {
      return false;
    }
    if (WrappedName.breaksOff(open) || style.isSetIn()) {
      return true;
    }
    if (WrappedName.isTail(row) || style.marks(open, row) || isOfAddress(at)) {
      return true;
    }
    if (open.hasName() && row.indent() >= open.indent() + HANGING) {
      return true;
    }
    return !style.isHanging() && (last || style.isFiguresFirst()) && !isApart(open, row);
  }

  /** Whether a line begins the next holder, for the classes of one are set in below it. */
  private static boolean isSetOut(TypedRow row, TypedRow open) {
    return row.indent() < open.indent() && EntryStyle.countsClass(open);
  }

  /** Whether a line is a town, or a street soon above one, under figures. */
  private boolean isOfAddress(int at) {
    int town = at;
    while (town < Math.min(group.size(), at + MOST_STREETS)
        && group.get(town).isNameOnly()
        && !TypedAddress.endsInCode(group.get(town))) {
      town++;
    }
    boolean found = town < group.size() && TypedAddress.endsInCode(group.get(town));
    return found && (town == at || TypedAddress.opens(group.get(at)));
  }

  /** Whether more figures of the entry above stand beside the street over its town. */
  private boolean isStreet(int at) {
    TypedRow town = next(at);
    return group.get(at - 1).hasFigures()
        && group.get(at).hasFigures()
        && town != null
        && TypedAddress.ends(town)
        && TypedAddress.isStreet(group.get(at));
  }

  /** Whether "as a group" stands beside the next class of the group that the line above begins. */
  private static boolean endsNameOfGroup(TypedRow open, TypedRow row) {
    return EntryStyle.endsGroup(row) && EntryStyle.nameTwoClasses(open, row);
  }

  /**
   * The line with the shares that are shared, below one with those that the same holder has alone:
   * the only figures between two blank lines; what stands left of both is one name. -1 without it.
   */
  private int shared() {
    int last = lastFigures();
    boolean two = last > 0 && group.get(last - 1).hasFigures() && group.get(last).hasName();
    boolean only = two && group.subList(0, last - 1).stream().noneMatch(TypedRow::hasFigures);
    return only && group.get(last - 1).says("sole") && group.get(last).says("shared") ? last : -1;
  }

  /** The last line of the stretch that has figures. */
  private int lastFigures() {
    int last = group.size() - 1;
    while (last >= 0 && !group.get(last).hasFigures()) {
      last--;
    }
    return last;
  }
}
