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
 * The solutions of a basic graph pattern over the union of the named graphs, for each row that
 * comes in, in the order in which the pattern stands.
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

  /** The columns of the row, and of its solutions. */
  private Columns before = Columns.NONE;

  private @Nullable Columns after;

  /**
   * For each variable of the pattern its place in the row, and whether the row has a value of it.
   */
  private final int[] places;

  private boolean[] given = {};

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
    places = new int[variables.size()];
    Arrays.fill(places, -1);
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
      extended();
      steps[0].start(values, known);
    }
    switch (join) {
      case INNER, OPTIONAL -> {}
      case EXISTS, NOT_EXISTS -> {
        boolean exists = possible && advance();
        next = exists == (join == Join.EXISTS) ? input : null;
        leave();
      }
    }
  }

  /** Whether the values of a row can be in a statement. */
  private boolean know(Binding input) {
    PatternRow pattern = input instanceof PatternRow one && one.nodes() == nodes ? one : null;
    lookInto(pattern == null ? Columns.NONE : pattern.columns());
    Binding others = pattern == null ? input : pattern.parent();
    for (int i = 0; i < known.length; i++) {
      known[i] = pattern != null && places[i] >= 0;
      if (known[i]) {
        values[i] = pattern.id(places[i]);
      } else {
        Node node = others.get(variables.get(i));
        known[i] = node != null;
        if (node != null) {
          NodeId id = nodes.find(node);
          if (!Nodes.isStored(id)) {
            return false;
          }
          values[i] = Nodes.id(id);
        }
      }
    }
    return true;
  }

  /** Where the values of the pattern's variables are in rows of a kind. */
  private void lookInto(Columns columns) {
    if (columns != before) {
      before = columns;
      after = null;
      for (int i = 0; i < places.length; i++) {
        places[i] = columns.indexOf(variables.get(i));
      }
    }
  }

  /**
   * Variables that the pattern gives a value, after those that it found. Rows of one kind share
   * them.
   */
  private Columns extended() {
    if (after == null || !Arrays.equals(given, known)) {
      given = known.clone();
      List<Var> own = new ArrayList<>();
      for (int i = 0; i < given.length; i++) {
        if (!given[i]) {
          own.add(variables.get(i));
        }
      }
      after = before.and(own);
    }
    return after;
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
    Columns columns = after;
    if (columns.size() == before.size()) {
      return row;
    }
    long[] ids = new long[columns.size()];
    int size = before.size();
    Binding parent = row;
    if (size > 0) {
      PatternRow pattern = (PatternRow) row;
      pattern.copyTo(ids);
      parent = pattern.parent();
    }
    for (int i = 0; i < given.length; i++) {
      if (!given[i]) {
        ids[size++] = values[i];
      }
    }
    return new PatternRow(parent, nodes, columns, ids);
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
