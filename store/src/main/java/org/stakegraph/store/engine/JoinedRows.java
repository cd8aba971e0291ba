package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter2;
import org.jspecify.annotations.Nullable;

/**
 * The rows of two parts of a query put together where they agree. Those of the right part are kept,
 * by the values that they may share with those of the left, which pass by.
 */
final class JoinedRows extends QueryIter2 {
  /** Rows of the right part, by their values of the variables that a row of the left part has. */
  private static final class Side {
    private final boolean[] shared;
    private final Columns others;
    private final Map<Key, List<@Nullable Node[]>> byKey = new HashMap<>();

    /** Rows without a value of one of these variables, which agree with any. */
    private final List<@Nullable Node[]> loose = new ArrayList<>();

    Side(boolean[] shared, Columns columns, List<@Nullable Node[]> rows) {
      this.shared = shared;
      List<Var> rest = new ArrayList<>();
      for (int i = 0; i < shared.length; i++) {
        if (!shared[i]) {
          rest.add(columns.variables().get(i));
        }
      }
      others = Columns.NONE.and(rest);
      for (@Nullable Node[] row : rows) {
        if (isWhole(row)) {
          byKey.computeIfAbsent(key(row), key -> new ArrayList<>(1)).add(row);
        } else {
          loose.add(row);
        }
      }
    }

    private boolean isWhole(@Nullable Node[] row) {
      for (int i = 0; i < shared.length; i++) {
        if (shared[i] && row[i] == null) {
          return false;
        }
      }
      return true;
    }

    private Key key(@Nullable Node[] row) {
      @Nullable Node[] values = new @Nullable Node[row.length];
      for (int i = 0; i < row.length; i++) {
        values[i] = shared[i] ? row[i] : null;
      }
      return new Key(values);
    }

    List<@Nullable Node[]> matches(@Nullable Node[] left) {
      List<@Nullable Node[]> whole = byKey.getOrDefault(key(left), List.of());
      if (loose.isEmpty()) {
        return whole;
      }
      List<@Nullable Node[]> result = new ArrayList<>(whole);
      for (@Nullable Node[] row : loose) {
        if (agrees(row, left)) {
          result.add(row);
        }
      }
      return result;
    }

    private boolean agrees(@Nullable Node[] row, @Nullable Node[] left) {
      for (int i = 0; i < shared.length; i++) {
        Node value = row[i];
        if (shared[i] && value != null && !value.equals(left[i])) {
          return false;
        }
      }
      return true;
    }

    Binding join(Binding left, @Nullable Node[] row) {
      if (others.size() == 0) {
        return left;
      }
      @Nullable Node[] values = new @Nullable Node[others.size()];
      for (int i = 0, j = 0; i < shared.length; i++) {
        if (!shared[i]) {
          values[j++] = row[i];
        }
      }
      return new NodeRow(left, others, values);
    }
  }

  private final boolean isOptional;
  private final Cells cells = new Cells();
  private final Map<List<Boolean>, Side> sides = new HashMap<>();
  private @Nullable List<@Nullable Node[]> rows;
  private @Nullable Side side;
  private @Nullable Binding left;
  private Iterator<@Nullable Node[]> matches = List.<@Nullable Node[]>of().iterator();
  private @Nullable Binding next;

  /**
   * Joins.
   *
   * @param isOptional whether rows of the left part stay that agree with none of the right
   */
  JoinedRows(
      QueryIterator left, QueryIterator right, boolean isOptional, ExecutionContext context) {
    super(left, right, context);
    this.isOptional = isOptional;
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null) {
      if (matches.hasNext() && side != null && left != null) {
        next = side.join(left, matches.next());
      } else if (getLeft().hasNext()) {
        start(getLeft().next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void start(Binding row) {
    if (rows == null) {
      rows = cells.readAll(getRight());
    }
    left = row;
    List<Var> variables = cells.columns().variables();
    @Nullable Node[] values = new @Nullable Node[variables.size()];
    boolean same = side != null;
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(variables.get(i));
      same = same && side.shared[i] == (values[i] != null);
    }
    if (!same) {
      side = side(values, rows);
    }
    matches = side.matches(values).iterator();
    if (isOptional && !matches.hasNext()) {
      next = row;
    }
  }

  private Side side(@Nullable Node[] values, List<@Nullable Node[]> rows) {
    List<Boolean> shared = new ArrayList<>();
    boolean[] flags = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      flags[i] = values[i] != null;
      shared.add(flags[i]);
    }
    return sides.computeIfAbsent(shared, key -> new Side(flags, cells.columns(), rows));
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding result = next;
    next = null;
    return result;
  }

  @Override
  protected void closeSubIterator() {
    rows = null;
    sides.clear();
  }

  @Override
  protected void requestSubCancel() {}
}
