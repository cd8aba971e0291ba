package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * The solutions of a basic graph pattern over the union of the named graphs, for each row that comes
 * in, in the order in which the pattern stands.
 */
final class PatternRows extends QueryIter1 {
  /** What becomes of a row. */
  enum Join {
    /** It is extended by each of its solutions. */
    INNER,
    /** The same, or it stays as it is if there are none. */
    OPTIONAL,
    /** It stays as it is if there is a solution, or goes. */
    EXISTS,
    /** It stays as it is if there is no solution, or goes. */
    NOT_EXISTS
  }

  private final Join join;
  private final Nodes nodes;
  private final HeldEdges.Cancel cancel;
  private final List<Var> variables = new ArrayList<>();
  private final Step[] steps;
  private final long[] values;
  private final boolean[] known;

  /** Whether a term of the pattern is in no statement. */
  private boolean impossible;

  private @Nullable Binding row;
  private @Nullable Binding next;

  /** The step whose match is next, or -1 if there is no more for the row. */
  private int step = -1;

  private boolean isMatched;
  private int tried;
  private boolean[] given = {};
  private Var[] own = {};

  PatternRows(
      QueryIterator input,
      BasicPattern pattern,
      Join join,
      HeldEdges held,
      ExecutionContext context) {
    super(input, context);
    this.join = join;
    nodes = held.nodes();
    cancel = () -> check(context);
    steps = new Step[pattern.size()];
    for (int i = 0; i < steps.length; i++) {
      Triple triple = pattern.get(i);
      steps[i] =
          new Step(
              held,
              cancel,
              term(triple.getSubject()),
              term(triple.getPredicate()),
              term(triple.getObject()));
    }
    values = new long[variables.size()];
    known = new boolean[variables.size()];
  }

  static void check(ExecutionContext context) {
    if (context.getCancelSignal() != null && context.getCancelSignal().get()) {
      throw new QueryCancelledException();
    }
  }

  private Step.Term term(Node node) {
    if (Var.isVar(node)) {
      Var variable = Var.alloc(node);
      int index = variables.indexOf(variable);
      if (index < 0) {
        index = variables.size();
        variables.add(variable);
      }
      return new Step.Term(index, 0);
    }
    NodeId id = nodes.find(node);
    impossible |= !Nodes.isStored(id);
    return new Step.Term(-1, Nodes.isStored(id) ? Nodes.id(id) : 0);
  }

  @Override
  protected boolean hasNextBinding() {
    while (next == null) {
      if (step >= 0 && advance()) {
        next = solution();
      } else if (row != null && join == Join.OPTIONAL && !isMatched) {
        next = row;
        row = null;
      } else if (getInput().hasNext()) {
        begin(getInput().next());
      } else {
        return false;
      }
    }
    return true;
  }

  private void begin(Binding input) {
    row = input;
    isMatched = false;
    boolean possible = !impossible && know(input);
    step = possible ? 0 : -1;
    if (possible) {
      steps[0].start(values, known);
    }
    switch (join) {
      case INNER, OPTIONAL -> own = possible ? ownVariables() : own;
      case EXISTS, NOT_EXISTS -> {
        boolean exists = possible && advance();
        next = exists == (join == Join.EXISTS) ? input : null;
        leave();
      }
    }
  }

  /** Whether the values of a row can be in a statement. */
  private boolean know(Binding input) {
    for (int i = 0; i < known.length; i++) {
      known[i] = false;
      Var variable = variables.get(i);
      Binding at = input;
      while (at instanceof PatternRow pattern && !known[i]) {
        int index = pattern.nodes() == nodes ? pattern.indexOf(variable) : -1;
        if (index >= 0) {
          values[i] = pattern.id(index);
          known[i] = true;
        } else {
          at = pattern.parent();
        }
      }
      Node node = known[i] || at == null ? null : at.get(variable);
      if (node != null) {
        NodeId id = nodes.find(node);
        if (!Nodes.isStored(id)) {
          return false;
        }
        values[i] = Nodes.id(id);
        known[i] = true;
      }
    }
    return true;
  }

  /** Variables that the pattern gives a value. Rows of one kind share them. */
  private Var[] ownVariables() {
    if (own.length > 0 && Arrays.equals(given, known)) {
      return own;
    }
    given = known.clone();
    List<Var> result = new ArrayList<>();
    for (int i = 0; i < known.length; i++) {
      if (!known[i]) {
        result.add(variables.get(i));
      }
    }
    return result.toArray(Var[]::new);
  }

  private boolean advance() {
    while (step >= 0) {
      if ((++tried & 1023) == 0) {
        cancel.check();
      }
      if (!steps[step].next(values, known)) {
        step--;
      } else if (step == steps.length - 1) {
        isMatched = true;
        return true;
      } else {
        step++;
        steps[step].start(values, known);
      }
    }
    return false;
  }

  private Binding solution() {
    if (own.length == 0) {
      return row;
    }
    long[] ids = new long[own.length];
    for (int i = 0, j = 0; i < given.length; i++) {
      if (!given[i]) {
        ids[j++] = values[i];
      }
    }
    return new PatternRow(row, nodes, own, ids);
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding result = next;
    next = null;
    return result;
  }

  private void leave() {
    while (step >= 0) {
      steps[step--].close(known);
    }
    row = null;
  }

  @Override
  protected void closeSubIterator() {
    leave();
  }

  @Override
  protected void requestSubCancel() {}
}
