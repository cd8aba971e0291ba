package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stakegraph.model.FigureRole;

/** Damage to the figures of a row. */
final class FigureDamage {
  private static final String READ_AS = "3506819247";
  private static final List<String> GLYPHS =
      List.of("\u00D7", "\u2022", "\u672C", "\u0645\u0644", "\u25A0", "\uFFFD");

  private FigureDamage() {}

  static boolean ghost(Draft draft, DamageKind kind) {
    boolean above = draft.chance(40);
    int holder =
        draft.pick(
            h -> draft.hasLines(h) && (!above || (draft.isFree(h - 1) && draft.hasLines(h - 1))));
    if (holder < 0) {
      return false;
    }
    int at = above ? draft.lastLine(holder - 1) : draft.nameLine(holder) + 1;
    Line clean = draft.lines.get(draft.nameLine(holder));
    Line line = draft.lines.get(at);
    int manner = draft.random.nextInt(4);
    for (int column = 1; column < CleanTable.COLUMNS; column++) {
      if (!clean.cells().get(column).isEmpty() && draft.chance(85)) {
        line = line.with(column, misread(clean.cells().get(column), manner, draft.random));
      }
    }
    draft.lines.set(at, line);
    if (above) {
      draft.claim(holder - 1, kind);
    }
    draft.claim(holder, kind);
    return true;
  }

  /** A reading that differs from what is printed, or only its punctuation. */
  private static String misread(String cell, int manner, Random random) {
    if (cell.indexOf(',') < 0) {
      return cell.equals("*") ? GLYPHS.get(random.nextInt(GLYPHS.size())) : "";
    }
    StringBuilder text = new StringBuilder();
    int wrong = random.nextInt(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean digit = c != ',';
      if (!digit) {
        text.append(manner == 1 ? '.' : manner == 2 ? ' ' : ',');
      } else if (manner != 3) {
        text.append(i == wrong || random.nextInt(5) == 0 ? READ_AS.charAt(c - '0') : c);
      }
    }
    String result = text.toString();
    return result.equals(cell) ? "," : result;
  }

  static boolean fall(Draft draft, DamageKind kind) {
    int holder = draft.pick(draft::hasLines);
    if (holder < 0) {
      return false;
    }
    int at = draft.nameLine(holder);
    Line name = draft.lines.get(at);
    Line below = draft.lines.get(at + 1);
    int from = draft.chance(60) ? 1 : 2;
    for (int column = from; column < CleanTable.COLUMNS; column++) {
      below = below.with(column, name.cells().get(column));
      name = name.with(column, "");
    }
    draft.lines.set(at, name);
    draft.lines.set(at + 1, below);
    draft.claim(holder, kind);
    return true;
  }

  static boolean space(Draft draft, DamageKind kind) {
    int holder = draft.pick(h -> true);
    if (holder < 0) {
      return false;
    }
    int at = draft.nameLine(holder);
    int column = 1 + draft.random.nextInt(3);
    Line line = draft.lines.get(at);
    draft.lines.set(at, line.with(column, line.cells().get(column).replace(',', ' ')));
    draft.claim(holder, kind);
    return true;
  }

  static boolean lose(Draft draft, DamageKind kind) {
    int holder = draft.pick(h -> true);
    if (holder < 0) {
      return false;
    }
    List<FigureRole> printed = new ArrayList<>(CleanTable.SHARE_ROLES);
    if (draft.table.holders().get(holder).after() == 0) {
      printed.remove(FigureRole.SHARES_AFTER);
    }
    FigureRole role = printed.get(draft.random.nextInt(printed.size()));
    int at = draft.nameLine(holder);
    draft.lines.set(at, draft.lines.get(at).with(CleanTable.column(role), ""));
    draft.unprinted.add(new Fact.Amount(holder, role));
    draft.claim(holder, kind);
    return true;
  }

  static boolean swapGlyph(Draft draft, DamageKind kind) {
    int wanted = 1 + draft.random.nextInt(3);
    boolean any = false;
    for (int i = 0; i < wanted; i++) {
      int holder = draft.pick(h -> draft.table.holders().get(h).percent().equals("*"));
      if (holder < 0) {
        return any;
      }
      int at = draft.nameLine(holder);
      draft.lines.set(
          at,
          draft
              .lines
              .get(at)
              .with(CleanTable.COLUMNS - 1, GLYPHS.get(draft.random.nextInt(GLYPHS.size()))));
      draft.claim(holder, kind);
      any = true;
    }
    return any;
  }
}
