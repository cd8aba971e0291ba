package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Reads the values of rows into columns, of which there are as many as variables were met. */
final class Cells {
  private Columns columns = Columns.NONE;

  /** The variables that were met so far. */
  Columns columns() {
    return columns;
  }

  /**
   * The values of a row.
   *
   * @param named whether variables that the engine made for itself are left out
   */
  @Nullable Node[] read(Binding row, boolean named) {
    @Nullable Node[] values = new @Nullable Node[columns.size()];
    for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
      Var variable = variables.next();
      if (named && !Var.isNamedVar(variable)) {
        continue;
      }
      int column = columns.indexOf(variable);
      if (column < 0) {
        column = columns.size();
        columns = columns.and(List.of(variable));
        values = Arrays.copyOf(values, column + 1);
      }
      values[column] = row.get(variable);
    }
    return values;
  }

  /** The rows of an iterator, all as long as there are columns in the end. */
  List<@Nullable Node[]> readAll(Iterator<Binding> rows) {
    List<@Nullable Node[]> result = new ArrayList<>();
    rows.forEachRemaining(row -> result.add(read(row, false)));
    result.replaceAll(
        values -> values.length < columns.size() ? Arrays.copyOf(values, columns.size()) : values);
    return result;
  }
}
