package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** A row with values of its own, some of which may be missing, beside those of its parent. */
final class NodeRow extends BindingBase {
  private final Columns columns;
  private final @Nullable Node[] values;

  /**
   * A row.
   *
   * @param parent has no value of these columns
   * @param values not copied; may be more than there are columns
   */
  NodeRow(@Nullable Binding parent, Columns columns, @Nullable Node[] values) {
    super(parent);
    this.columns = columns;
    this.values = values;
  }

  @Override
  protected Iterator<Var> vars1() {
    List<Var> variables = columns.variables();
    if (size1() == variables.size()) {
      return variables.iterator();
    }
    List<Var> bound = new ArrayList<>(variables);
    bound.removeIf(variable -> !contains1(variable));
    return bound.iterator();
  }

  @Override
  protected int size1() {
    int size = 0;
    for (int i = 0; i < columns.size(); i++) {
      size += values[i] == null ? 0 : 1;
    }
    return size;
  }

  @Override
  protected boolean isEmpty1() {
    return size1() == 0;
  }

  @Override
  protected boolean contains1(Var variable) {
    return get1(variable) != null;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int column = columns.indexOf(variable);
    return column < 0 ? null : values[column];
  }

  @Override
  public Binding detach() {
    return BindingFactory.copy(this);
  }

  @Override
  protected Binding detachWithNewParent(Binding newParent) {
    throw new UnsupportedOperationException("detached as a whole");
  }
}
