package org.stakegraph.store.engine;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** The ends of a path for each row that comes in, from the end of it that is known. */
final class PathRows extends QueryIter1 {
  private static final long[] NONE = {};

  /** Runs a path for rows that know neither end, or one that is in no statement. */
  interface Otherwise {
    QueryIterator run(Binding row);
  }

  private final Nodes nodes;
  private final Node subject;
  private final Node object;
  private final Walk forward;
  private final Walk backward;
  private final Otherwise otherwise;

  private @Nullable Binding row;
  private long[] ends = NONE;
  private int place;

  /** The variable that gets the ends. */
  private @Nullable Var variable;

  private @Nullable QueryIterator others;
  private Columns before = Columns.NONE;
  private @Nullable Columns after;
  private @Nullable Var added;

  PathRows(
      QueryIterator input,
      TriplePath path,
      Walk forward,
      Walk backward,
      Nodes nodes,
      Otherwise otherwise,
      ExecutionContext context) {
    super(input, context);
    subject = path.getSubject();
    object = path.getObject();
    this.forward = forward;
    this.backward = backward;
    this.nodes = nodes;
    this.otherwise = otherwise;
  }

  @Override
  protected boolean hasNextBinding() {
    while (place == ends.length && (others == null || !others.hasNext())) {
      others = null;
      if (!getInput().hasNext()) {
        return false;
      }
      start(getInput().next());
    }
    return true;
  }

  private void start(Binding input) {
    row = input;
    place = 0;
    ends = NONE;
    NodeId from = find(subject, input);
    NodeId to = find(object, input);
    if ((from == null && to == null) || isUnknown(from) || isUnknown(to)) {
      others = otherwise.run(input);
      return;
    }
    if (from == null) {
      ends = backward.ends(Nodes.id(to));
      variable = Var.alloc(subject);
    } else {
      ends = forward.ends(Nodes.id(from));
      variable = to == null ? Var.alloc(object) : null;
    }
    if (from != null && to != null) {
      ends = contains(ends, Nodes.id(to)) ? new long[1] : NONE;
    }
  }

  private static boolean isUnknown(@Nullable NodeId id) {
    return id != null && !Nodes.isStored(id);
  }

  private @Nullable NodeId find(Node term, Binding input) {
    Node node = Var.isVar(term) ? input.get(Var.alloc(term)) : term;
    return node == null ? null : nodes.find(node);
  }

  private static boolean contains(long[] ends, long end) {
    for (long one : ends) {
      if (one == end) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Binding moveToNextBinding() {
    if (others != null) {
      return others.next();
    }
    long end = ends[place++];
    return variable == null ? row : extended(row, variable, end);
  }

  private Binding extended(Binding row, Var variable, long end) {
    PatternRow pattern = row instanceof PatternRow one && one.nodes() == nodes ? one : null;
    Columns columns = pattern == null ? Columns.NONE : pattern.columns();
    if (after == null || columns != before || !variable.equals(added)) {
      before = columns;
      added = variable;
      after = columns.and(List.of(variable));
    }
    long[] ids = new long[after.size()];
    ids[ids.length - 1] = end;
    if (pattern != null) {
      pattern.copyTo(ids);
    }
    return new PatternRow(pattern == null ? row : pattern.parent(), nodes, after, ids);
  }

  @Override
  protected void closeSubIterator() {
    if (others != null) {
      others.close();
    }
  }

  @Override
  protected void requestSubCancel() {}
}
