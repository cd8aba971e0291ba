package org.stakegraph.store.engine;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.jspecify.annotations.Nullable;

/** Rows with the values of expressions, each of which may use those before it. */
final class ExtendedRows extends QueryIterProcessBinding {
  private final VarExprList expressions;
  private final Columns columns;

  ExtendedRows(QueryIterator input, VarExprList expressions, ExecutionContext context) {
    super(input, context);
    this.expressions = expressions;
    columns = Columns.NONE.and(expressions.getVars());
  }

  @Override
  public @Nullable Binding accept(Binding row) {
    List<Var> variables = columns.variables();
    @Nullable Node[] values = new @Nullable Node[variables.size()];
    Binding extended = new NodeRow(row, columns, values);
    for (int i = 0; i < values.length; i++) {
      Var variable = variables.get(i);
      Node value = expressions.get(variable, extended, getExecContext());
      Node present = row.get(variable);
      if (value != null && present == null) {
        values[i] = value;
      } else if (value != null && !present.sameValueAs(value)) {
        // A row that comes in from around may have a value already: both must be the same.
        return null;
      }
    }
    return extended;
  }
}
