package org.stakegraph.ingest.damage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.model.FigureRole;

/**
 * A holder table as the filer meant it.
 *
 * @param holders its rows
 * @param notes its notes, the first of which has the number 1
 * @param style how it is printed
 * @param outstanding shares of the class
 */
record CleanTable(List<Holder> holders, List<String> notes, Style style, long outstanding) {
  /** Columns of every generated table: name, three share counts, percent after. */
  static final int COLUMNS = 5;

  static final List<FigureRole> SHARE_ROLES =
      List.of(FigureRole.SHARES_BEFORE, FigureRole.SHARES_OFFERED, FigureRole.SHARES_AFTER);

  /**
   * @param pipes pipes between cells rather than tabs
   * @param totals whether the totals are stated
   * @param nil how no shares are printed in the last share column
   * @param twoLineHeader whether the heading takes two lines
   */
  record Style(boolean pipes, boolean totals, String nil, boolean twoLineHeader) {
    Style {
      requireNonNull(nil);
    }
  }

  CleanTable {
    holders = List.copyOf(holders);
    notes = List.copyOf(notes);
  }

  /** The column of a share count. */
  static int column(FigureRole role) {
    return 1 + SHARE_ROLES.indexOf(role);
  }

  long total(FigureRole role) {
    return holders.stream().mapToLong(h -> h.shares(role)).sum();
  }

  /** Everything that the table says. */
  Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    for (int i = 0; i < holders.size(); i++) {
      int number = i;
      Holder holder = holders.get(i);
      facts.add(new Fact.Named(number));
      SHARE_ROLES.forEach(role -> facts.add(new Fact.Amount(number, role)));
      facts.add(new Fact.Share(number));
      holder.careOf().ifPresent(name -> facts.add(new Fact.CareOf(number, name)));
      holder.attention().ifPresent(name -> facts.add(new Fact.Attention(number, name)));
      holder.marks().forEach(mark -> facts.add(new Fact.Noted(number, mark)));
    }
    return facts;
  }

  /** The rows and the totals as lines, undamaged. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      addRow(lines, i, holders.get(i));
    }
    if (style.totals()) {
      lines.add(
          new Line(
              Line.NOBODY,
              Line.Kind.TOTAL,
              List.of(
                  "Total:",
                  print(total(FigureRole.SHARES_BEFORE)),
                  print(total(FigureRole.SHARES_OFFERED)),
                  print(total(FigureRole.SHARES_AFTER)),
                  "")));
    }
    return lines;
  }

  private void addRow(List<Line> lines, int number, Holder holder) {
    List<Line> texts = new ArrayList<>();
    holder.careOf().ifPresent(c -> texts.add(text(number, Line.Kind.CARE_OF, "c/o " + c)));
    holder.address().forEach(a -> texts.add(text(number, Line.Kind.ADDRESS, a)));
    holder.attention().ifPresent(a -> texts.add(text(number, Line.Kind.ATTENTION, "Attn: " + a)));
    Line name =
        new Line(
            number,
            Line.Kind.NAME,
            List.of(
                holder.nameWithMarks(),
                print(holder.before()),
                print(holder.offered()),
                holder.after() == 0 ? style.nil() : print(holder.after()),
                holder.percent()));
    if (holder.oneCell()) {
      List<String> all = new ArrayList<>(List.of(name.text()));
      texts.forEach(line -> all.add(line.text()));
      lines.add(name.with(0, String.join(" ", all)));
    } else {
      lines.add(name);
      lines.addAll(texts);
    }
  }

  private static Line text(int number, Line.Kind kind, String text) {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
    cells.set(0, text);
    return new Line(number, kind, cells);
  }

  static String print(long shares) {
    return String.format(Locale.ROOT, "%,d", shares);
  }
}
