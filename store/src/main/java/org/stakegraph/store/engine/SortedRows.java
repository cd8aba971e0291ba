package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of {@code ORDER BY}. The engine's own evaluates the conditions at each
 * comparison, here it is done once a row at most.
 */
final class SortedRows extends QueryIter1 {
  /** A row and the values of the conditions that were asked for. */
  private static final class Sorted {
    private final Binding row;
    private final @Nullable NodeValue[] keys;
    private int known;

    Sorted(Binding row, int conditions) {
      this.row = row;
      keys = new @Nullable NodeValue[conditions];
    }
  }

  private final List<SortCondition> conditions;
  private int compared;
  private @Nullable Iterator<Sorted> sorted;

  SortedRows(QueryIterator input, List<SortCondition> conditions, ExecutionContext context) {
    super(input, context);
    this.conditions = conditions;
  }

  @Override
  protected boolean hasNextBinding() {
    if (sorted == null) {
      List<Sorted> rows = new ArrayList<>();
      while (getInput().hasNext()) {
        Binding row = getInput().next();
        rows.add(new Sorted(row, conditions.size()));
      }
      rows.sort(this::compare);
      sorted = rows.iterator();
    }
    return sorted.hasNext();
  }

  private @Nullable NodeValue key(Sorted sorted, int index) {
    while (sorted.known <= index) {
      int next = sorted.known++;
      try {
        sorted.keys[next] = conditions.get(next).getExpression().eval(sorted.row, getExecContext());
      } catch (ExprEvalException e) {
        // What has no value comes first.
      }
    }
    return sorted.keys[index];
  }

  private int compare(Sorted one, Sorted two) {
    if ((++compared & 1023) == 0) {
      PatternRows.check(getExecContext());
    }
    for (int i = 0; i < conditions.size(); i++) {
      int result = compare(key(one, i), key(two, i));
      if (result != 0) {
        return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -result : result;
      }
    }
    return BindingComparator.compareBindingsSyntactic(one.row, two.row);
  }

  private static int compare(@Nullable NodeValue one, @Nullable NodeValue two) {
    if (one instanceof NodeValueString text && two instanceof NodeValueString other) {
      return text.getString().compareTo(other.getString());
    } else if (one != null && two != null && one.isIRI() && two.isIRI()) {
      return one.asNode().getURI().compareTo(two.asNode().getURI());
    }
    return BindingComparator.compareNodesRaw(one, two);
  }

  @Override
  protected Binding moveToNextBinding() {
    return sorted.next().row;
  }

  @Override
  protected void closeSubIterator() {
    sorted = null;
  }

  @Override
  protected void requestSubCancel() {}
}
