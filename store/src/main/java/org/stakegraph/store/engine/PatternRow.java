package org.stakegraph.store.engine;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** A solution whose values are numbers until somebody asks for them. */
final class PatternRow extends BindingBase {
  private final Nodes nodes;
  private final Columns columns;
  private final long[] ids;

  /** A row with more variables than those of its parent. */
  PatternRow(Binding parent, Nodes nodes, Columns columns, long[] ids) {
    super(parent);
    this.nodes = nodes;
    this.columns = columns;
    this.ids = ids;
  }

  /** The nodes that its numbers stand for. */
  Nodes nodes() {
    return nodes;
  }

  /** What it extends, which may have other values. */
  Binding parent() {
    return parent;
  }

  /** The variables of which it has the values itself. */
  Columns columns() {
    return columns;
  }

  long id(int column) {
    return ids[column];
  }

  /** Writes its own values to the beginning of others. */
  void copyTo(long[] others) {
    System.arraycopy(ids, 0, others, 0, ids.length);
  }

  @Override
  protected Iterator<Var> vars1() {
    return columns.variables().iterator();
  }

  @Override
  protected int size1() {
    return ids.length;
  }

  @Override
  protected boolean isEmpty1() {
    return ids.length == 0;
  }

  @Override
  protected boolean contains1(Var variable) {
    return columns.indexOf(variable) >= 0;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int column = columns.indexOf(variable);
    return column < 0 ? null : nodes.node(ids[column]);
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
