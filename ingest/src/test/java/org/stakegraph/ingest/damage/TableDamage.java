package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.List;

/** Damage to a table as a whole. */
final class TableDamage {
  private TableDamage() {}

  static boolean pageRows(Draft draft, DamageKind kind) {
    int wanted = 1 + draft.random.nextInt(3);
    List<Line> result = new ArrayList<>();
    int seen = 0;
    int step = Math.max(1, draft.lines.size() / (wanted + 1));
    int page = draft.nextPage();
    for (Line line : draft.lines) {
      result.add(line);
      boolean place = line.kind() == Line.Kind.ADDRESS || line.kind() == Line.Kind.ATTENTION;
      if (++seen >= step && wanted > 0 && (place || line.kind() == Line.Kind.NAME)) {
        String text = place && draft.chance(30) ? line.text() : "";
        int column = 1 + draft.random.nextInt(2);
        result.add(
            Draft.gridLine(line.holder(), Line.Kind.PAGE, text)
                .with(column, Integer.toString(page++)));
        if (draft.isFree(line.holder())) {
          draft.claim(line.holder(), kind);
        }
        wanted--;
        seen = 0;
      }
    }
    draft.lines.clear();
    draft.lines.addAll(result);
    return true;
  }

  static boolean loseNumbers(Draft draft, DamageKind kind) {
    boolean any = false;
    for (int i = 1; i < draft.notes.size(); i++) {
      Draft.PrintedNote note = draft.notes.get(i);
      Draft.Numbering numbering =
          switch (draft.random.nextInt(6)) {
            case 0, 1 -> Draft.Numbering.LOST;
            case 2 -> Draft.Numbering.LOST_BEHIND_DASH;
            case 3 -> Draft.Numbering.OWN_LINE;
            case 4 -> Draft.Numbering.DASHED;
            default -> Draft.Numbering.PRINTED;
          };
      draft.notes.set(i, new Draft.PrintedNote(note.marker(), note.text(), numbering));
      any |= numbering != Draft.Numbering.PRINTED;
      for (int h = 0; h < draft.table.holders().size(); h++) {
        if (numbering != Draft.Numbering.PRINTED
            && draft.table.holders().get(h).marks().contains(note.marker())) {
          draft.claim(h, kind);
        }
      }
    }
    return any;
  }

  static boolean extraColumn(Draft draft, DamageKind kind) {
    int from = draft.random.nextInt(draft.lines.size());
    int to = draft.chance(50) ? draft.lines.size() : from + (draft.lines.size() - from) / 2;
    boolean trailing = draft.chance(60);
    for (int i = from; i < to; i++) {
      Line line = draft.lines.get(i);
      if (line.kind() != Line.Kind.LOOSE) {
        List<String> cells = new ArrayList<>(line.cells());
        cells.add(trailing ? cells.size() : 1, "");
        draft.lines.set(i, new Line(line.holder(), line.kind(), cells));
        if (draft.isFree(line.holder())) {
          draft.claim(line.holder(), kind);
        }
      }
    }
    return to > from;
  }
}
