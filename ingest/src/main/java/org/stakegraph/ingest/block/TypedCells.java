package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/** Puts the words of one line into the columns of its table. */
final class TypedCells {
  private TypedCells() {}

  /** The line as a row: the name in column 0, the bands from 1 on. */
  static TypedRow row(TypedLine line, Bands bands) {
    List<Chunk> names = new ArrayList<>();
    List<Chunk> cells = new ArrayList<>();
    List<Chunk> marks = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      if (cells.isEmpty() && isName(chunk, bands) && !isBeside(names, chunk, bands)) {
        names.add(chunk);
      } else if (chunk.kind() == Chunk.Kind.MARK && !cells.isEmpty()) {
        marks.add(chunk);
      } else if (chunk.kind() != Chunk.Kind.RULE
          || Amounts.read(chunk.text()).tokens().size() == 1) {
        cells.add(chunk);
      }
    }
    part(names, cells, bands);
    TypedRow row = new TypedRow(names.isEmpty() ? -1 : names.get(0).left());
    if (!names.isEmpty()) {
      row.add(0, AlignedText.join(names.stream().map(Chunk::text).toList()), false);
    }
    int[] places = bands.isEmpty() ? new int[0] : bands.assign(cells);
    for (int i = 0; i < places.length; i++) {
      Chunk chunk = cells.get(i);
      if (i > 0 && places[i] == places[i - 1]) {
        row.append(places[i] + 1, chunk.text());
      } else {
        row.add(places[i] + 1, chunk.text(), chunk.isFigure() || isNil(chunk, names));
      }
    }
    for (Chunk mark : marks) {
      int own = ownBand(mark, places, bands);
      row.append((own < 0 ? places[before(mark, cells)] : own) + 1, mark.text());
    }
    return row;
  }

  /** A long cell runs up to the figures of the next columns with single blanks between. */
  private static void part(List<Chunk> names, List<Chunk> cells, Bands bands) {
    if (bands.isEmpty()) {
      return;
    }
    for (int i = cells.size() - 1; i >= 0; i--) {
      List<Chunk> parts = Overrun.parted(cells, i, bands);
      cells.remove(i);
      cells.addAll(i, parts);
    }
    if (!names.isEmpty()) {
      int last = names.size() - 1;
      List<Chunk> parts = Overrun.partedName(names.get(last), cells, bands);
      names.set(last, parts.get(0));
      cells.addAll(0, parts.subList(1, parts.size()));
    }
  }

  /** Three dashes behind a name are no line under figures. */
  private static boolean isNil(Chunk chunk, List<Chunk> names) {
    return chunk.kind() == Chunk.Kind.RULE && !names.isEmpty();
  }

  /** The column that a mark has for itself, as one that stands for "less than 1%", or -1. */
  private static int ownBand(Chunk mark, int[] places, Bands bands) {
    int band = bands.nearest(mark.left(), mark.right());
    boolean free = Arrays.stream(places).noneMatch(place -> place == band);
    return free && bands.closeness(band, mark.left(), mark.right()) > 0 ? band : -1;
  }

  private static int before(Chunk mark, List<Chunk> cells) {
    int last = 0;
    for (int i = 1; i < cells.size(); i++) {
      last = cells.get(i).left() < mark.left() ? i : last;
    }
    return last;
  }

  /** Words that begin left of all columns, and figures that end there. */
  private static boolean isName(Chunk chunk, Bands bands) {
    return chunk.left() < bands.start() - 1
        && (!chunk.isFigure() || chunk.right() < bands.start() - 1);
  }

  /** Words of the first column that begin left of it, far behind a name: they are centred. */
  private static boolean isBeside(List<Chunk> names, Chunk chunk, Bands bands) {
    return !names.isEmpty()
        && chunk.right() > bands.start()
        && WordColumns.isApart(names.get(names.size() - 1), chunk);
  }
}
