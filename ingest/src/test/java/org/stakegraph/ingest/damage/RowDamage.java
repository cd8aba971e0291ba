package org.stakegraph.ingest.damage;

import java.util.List;

/** Damage to the words of rows. */
final class RowDamage {
  private RowDamage() {}

  static boolean glueName(Draft draft, DamageKind kind) {
    int next =
        draft.pick(
            h ->
                draft.isFree(h - 1)
                    && draft.hasLines(h)
                    && draft.hasLines(h - 1)
                    && draft.table.holders().get(h - 1).attention().isPresent()
                    && isOrganization(draft.table.holders().get(h).name()));
    if (next < 0) {
      return false;
    }
    int attention = draft.lastLine(next - 1);
    Line name = draft.lines.get(draft.nameLine(next));
    draft.lines.set(
        draft.nameLine(next), name.with(0, draft.lines.get(attention).text() + " " + name.text()));
    draft.lines.remove(attention);
    draft.claim(next - 1, kind);
    draft.claim(next, kind);
    return true;
  }

  /** Where a person's name ends and an organisation's begins can be seen; between persons not. */
  private static boolean isOrganization(String name) {
    return List.of("L.P.", "LLC", "Ltd.", "Inc.", "Foundation").stream().anyMatch(name::endsWith);
  }

  static boolean glueAttention(Draft draft, DamageKind kind) {
    int holder =
        draft.pick(h -> draft.hasLines(h) && draft.table.holders().get(h).attention().isPresent());
    if (holder < 0) {
      return false;
    }
    int attention = draft.lastLine(holder);
    Line city = draft.lines.get(attention - 1);
    draft.lines.set(
        attention - 1, city.with(0, city.text() + " " + draft.lines.get(attention).text()));
    draft.lines.remove(attention);
    draft.claim(holder, kind);
    return true;
  }

  static boolean splitName(Draft draft, DamageKind kind) {
    int holder = draft.pick(h -> words(draft.table.holders().get(h).name()) >= 4);
    if (holder < 0) {
      return false;
    }
    int at = draft.nameLine(holder);
    Line line = draft.lines.get(at);
    int words = words(draft.table.holders().get(holder).name());
    int cut = wordEnd(line.text(), 2 + draft.random.nextInt(words - 3));
    draft.lines.set(at, line.with(0, line.text().substring(cut + 1)));
    draft.lines.add(
        at, Draft.gridLine(holder, Line.Kind.NAME_BEGINS, line.text().substring(0, cut)));
    draft.claim(holder, kind);
    return true;
  }

  private static int words(String name) {
    return 1 + (int) name.chars().filter(c -> c == ' ').count();
  }

  private static int wordEnd(String text, int words) {
    int end = -1;
    for (int i = 0; i < words; i++) {
      end = text.indexOf(' ', end + 1);
    }
    return end;
  }

  static boolean gap(Draft draft, DamageKind kind) {
    int holder = draft.pick(h -> true);
    if (holder < 0) {
      return false;
    }
    int at = draft.lastLine(holder);
    if (!draft.hasLines(holder)) {
      splitCell(draft, holder, at);
      at++;
    }
    draft.lines.add(at, Line.loose(""));
    if (draft.chance(50)) {
      draft.lines.add(at + 1, Line.loose(Integer.toString(draft.nextPage())));
      draft.lines.add(at + 2, Line.loose(""));
    }
    draft.claim(holder, kind);
    return true;
  }

  /** Moves the city, and what follows it, from the one cell to a line of its own. */
  private static void splitCell(Draft draft, int holder, int at) {
    Line line = draft.lines.get(at);
    List<String> address = draft.table.holders().get(holder).address();
    int cut = line.text().lastIndexOf(address.get(address.size() - 1));
    draft.lines.set(at, line.with(0, line.text().substring(0, cut - 1)));
    draft.lines.add(at + 1, Draft.gridLine(holder, Line.Kind.ADDRESS, line.text().substring(cut)));
  }

  static boolean doubleAddress(Draft draft, DamageKind kind) {
    int holder =
        draft.pick(h -> draft.hasLines(h) && draft.table.holders().get(h).attention().isEmpty());
    if (holder < 0) {
      return false;
    }
    int last = draft.lastLine(holder);
    draft.lines.add(last + 1, draft.lines.get(last).withoutFigures());
    draft.claim(holder, kind);
    return true;
  }

  static boolean splitOrdinal(Draft draft, DamageKind kind) {
    int holder =
        draft.pick(
            h ->
                draft.table.holders().get(h).address().stream()
                    .anyMatch(line -> line.contains("th Floor")));
    if (holder < 0) {
      return false;
    }
    for (int i = draft.nameLine(holder); i <= draft.lastLine(holder); i++) {
      Line line = draft.lines.get(i);
      draft.lines.set(i, line.with(0, line.text().replace("th Floor", " th Floor")));
    }
    draft.claim(holder, kind);
    return true;
  }
}
