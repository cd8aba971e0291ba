package org.stakegraph.store.engine;

import java.util.Arrays;
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
  private final Var[] variables;
  private final long[] ids;

  /** A row with more variables than those of its parent. */
  PatternRow(Binding parent, Nodes nodes, Var[] variables, long[] ids) {
    super(parent);
    this.nodes = nodes;
    this.variables = variables;
    this.ids = ids;
  }

  /** The nodes that its numbers stand for. */
  Nodes nodes() {
    return nodes;
  }

  Binding parent() {
    return parent;
  }

  /** Place of a variable of its own, or a negative number. */
  int indexOf(Var variable) {
    for (int i = 0; i < variables.length; i++) {
      if (variables[i].equals(variable)) {
        return i;
      }
    }
    return -1;
  }

  long id(int index) {
    return ids[index];
  }

  @Override
  protected Iterator<Var> vars1() {
    return Arrays.asList(variables).iterator();
  }

  @Override
  protected int size1() {
    return variables.length;
  }

  @Override
  protected boolean isEmpty1() {
    return variables.length == 0;
  }

  @Override
  protected boolean contains1(Var variable) {
    return indexOf(variable) >= 0;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int index = indexOf(variable);
    return index < 0 ? null : nodes.node(ids[index]);
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
