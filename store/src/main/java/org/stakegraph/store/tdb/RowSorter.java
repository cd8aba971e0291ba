package org.stakegraph.store.tdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sorts rows in several orders at once, however many they are: each time that the memory set aside
 * for them is full, they are written to a file for each order, and at the end these are merged.
 */
final class RowSorter implements AutoCloseable {
  private final Path directory;
  private final Row[] rows;
  private final List<Order> orders = new ArrayList<>();
  private int filled;
  private int runs;

  /**
   * A sorter of no rows yet.
   *
   * @param directory for the files, which are gone after {@link #close}
   * @param rowsInMemory how many rows are held before they are written
   */
  RowSorter(Path directory, int rowsInMemory, List<RowOrder> orders) {
    this.directory = directory;
    this.rows = new Row[rowsInMemory];
    orders.forEach(order -> this.orders.add(new Order(order)));
  }

  /** Adds a row. */
  void add(Row row) {
    if (filled == rows.length) {
      orders.parallelStream().forEach(Order::write);
      runs++;
      filled = 0;
    }
    rows[filled++] = row;
  }

  /** Whether the next row that is added makes files of those in memory. */
  boolean isFull() {
    return filled == rows.length;
  }

  /** Bytes of the rows that are not in a file. */
  long bytesInMemory() {
    return (long) filled * Row.BYTES;
  }

  /** Bytes of the rows as an index holds them, those included that come twice. */
  long bytes() {
    return ((long) runs * rows.length + filled) * Row.BYTES;
  }

  /** Passes all rows in an order, each once. What was written for that order is gone after it. */
  void forEach(RowOrder order, Consumer<Iterator<Row>> consumer) {
    for (Order candidate : orders) {
      if (candidate.order.name().equals(order.name())) {
        candidate.pass(consumer);
        return;
      }
    }
    throw new IllegalArgumentException("not sorted by " + order.name());
  }

  @Override
  public void close() {
    orders.forEach(Order::delete);
  }

  /** What is kept for one of the orders. */
  private final class Order {
    private final RowOrder order;
    private final List<RowRun> written = new ArrayList<>();

    Order(RowOrder order) {
      this.order = order;
    }

    void write() {
      Path file = directory.resolve("rows-" + order.name() + "-" + written.size());
      written.add(RowRun.write(file, sorted()));
    }

    private Row[] sorted() {
      Row[] copy = Arrays.copyOf(rows, filled);
      Arrays.sort(copy, order);
      return copy;
    }

    void pass(Consumer<Iterator<Row>> consumer) {
      List<RowRun.Rows> opened = new ArrayList<>();
      try {
        List<Iterator<Row>> sources = new ArrayList<>();
        sources.add(Arrays.asList(sorted()).iterator());
        for (RowRun run : written) {
          opened.add(run.read());
        }
        sources.addAll(opened);
        consumer.accept(new Distinct(sources.size() == 1 ? sources.get(0) : merged(sources)));
      } finally {
        opened.forEach(RowRun.Rows::close);
        delete();
      }
    }

    private Iterator<Row> merged(List<Iterator<Row>> sources) {
      return new Merged(sources, order);
    }

    void delete() {
      written.forEach(RowRun::close);
      written.clear();
    }
  }

  /** Several sorted sources as one. */
  private static final class Merged implements Iterator<Row> {
    private static final class Source {
      private final Iterator<Row> rows;
      private Row next;

      Source(Iterator<Row> rows) {
        this.rows = rows;
        next = rows.next();
      }
    }

    private final PriorityQueue<Source> sources;

    Merged(List<Iterator<Row>> sorted, Comparator<Row> order) {
      sources = new PriorityQueue<>(sorted.size(), (a, b) -> order.compare(a.next, b.next));
      for (Iterator<Row> rows : sorted) {
        if (rows.hasNext()) {
          sources.add(new Source(rows));
        }
      }
    }

    @Override
    public boolean hasNext() {
      return !sources.isEmpty();
    }

    @Override
    public Row next() {
      Source least = sources.remove();
      Row row = least.next;
      if (least.rows.hasNext()) {
        least.next = least.rows.next();
        sources.add(least);
      }
      return row;
    }
  }

  /** A sorted source without repetitions. */
  private static final class Distinct implements Iterator<Row> {
    private final Iterator<Row> rows;
    private @Nullable Row next;

    Distinct(Iterator<Row> rows) {
      this.rows = rows;
      next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      Row row = next;
      if (row == null) {
        throw new NoSuchElementException();
      }
      next = null;
      while (next == null && rows.hasNext()) {
        Row candidate = rows.next();
        next = candidate.equals(row) ? null : candidate;
      }
      return row;
    }
  }
}
