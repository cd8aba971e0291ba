package org.stakegraph.store.tdb;

import java.nio.ByteBuffer;
import java.util.Comparator;

/** The order of an index: which column of a row counts first, which second, and so on. */
final class RowOrder implements Comparator<Row> {
  private final String name;
  private final int[] columns;

  /**
   * An order.
   *
   * @param name the letters G, S, P and O, the one that counts first at the front
   */
  RowOrder(String name) {
    this.name = name;
    columns = name.chars().map("GSPO"::indexOf).toArray();
  }

  String name() {
    return name;
  }

  @Override
  public int compare(Row a, Row b) {
    for (int column : columns) {
      int order = Long.compareUnsigned(at(a, column), at(b, column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The key of a row in this index, which sorts byte by byte as the rows do. */
  byte[] key(Row row) {
    byte[] key = new byte[Row.BYTES];
    ByteBuffer buffer = ByteBuffer.wrap(key);
    for (int column : columns) {
      buffer.putLong(at(row, column));
    }
    return key;
  }

  /** The row of a key of this index. */
  Row row(ByteBuffer keys, int start) {
    long[] values = new long[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[columns[i]] = keys.getLong(start + i * Long.BYTES);
    }
    return new Row(values[0], values[1], values[2], values[3]);
  }

  private static long at(Row row, int column) {
    return switch (column) {
      case 0 -> row.graph();
      case 1 -> row.subject();
      case 2 -> row.property();
      default -> row.object();
    };
  }
}
