package org.stakegraph.store.engine;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.engine.HeldEdges.Cancel;
import org.stakegraph.store.engine.HeldEdges.Direction;

/**
 * One triple pattern of a basic graph pattern: goes through its matches for the values that
 * variables have, and gives the others theirs.
 */
final class Step {
  private static final int SUBJECT = 0;
  private static final int PREDICATE = 1;
  private static final int OBJECT = 2;

  /** What stands at a place of the pattern: a variable by its number, or a term. */
  record Term(int variable, long id) {
    boolean isVariable() {
      return variable >= 0;
    }
  }

  private final HeldEdges held;
  private final Cancel cancel;
  private final Term[] terms;
  private final @Nullable Direction forward;
  private final @Nullable Direction backward;

  /** Which places were open when the matches began; their variables are this step's to give. */
  private final boolean[] open = new boolean[3];

  private final long[] match = new long[3];

  // The matches are those of an iterator, or of a stretch of edges: from one node to many, or all.
  private @Nullable Iterator<Tuple<NodeId>> found;
  private @Nullable Edges edges;
  private @Nullable Direction looked;
  private int read;
  private boolean isForward;
  private boolean isAll;
  private int node;
  private int place;
  private int end;
  private boolean single;
  private boolean repeats;

  Step(HeldEdges held, Cancel cancel, Term subject, Term predicate, Term object) {
    this.held = held;
    this.cancel = cancel;
    terms = new Term[] {subject, predicate, object};
    boolean named = !predicate.isVariable();
    forward = named ? held.direction(predicate.id, true) : null;
    backward = named ? held.direction(predicate.id, false) : null;
  }

  /** Begins with the matches for what is known. */
  void start(long[] values, boolean[] known) {
    for (int i = 0; i < 3; i++) {
      Term term = terms[i];
      open[i] = term.isVariable() && !known[term.variable];
      if (!open[i]) {
        match[i] = term.isVariable() ? values[term.variable] : term.id;
      }
    }
    found = null;
    read = 0;
    edges = null;
    single = false;
    if (forward == null || backward == null || !startEdges(forward, backward)) {
      repeats = false;
      found = held.find(idAt(SUBJECT), idAt(PREDICATE), idAt(OBJECT));
    }
  }

  private NodeId idAt(int i) {
    return open[i] ? NodeId.NodeIdAny : Nodes.nodeId(match[i]);
  }

  private boolean startEdges(Direction forward, Direction backward) {
    isAll = open[SUBJECT] && open[OBJECT];
    isForward = isAll ? backward.heldEdges() == null : !open[SUBJECT];
    looked = isForward ? forward : backward;
    Edges known = looked.edges(cancel);
    if (known == null) {
      return false;
    }
    edges = known;
    place = 0;
    end = 0;
    if (isAll) {
      node = -1;
      return true;
    }
    node = known.indexOf(match[isForward ? SUBJECT : OBJECT]);
    if (node >= 0) {
      if (open[SUBJECT] || open[OBJECT]) {
        place = known.start(node);
        end = known.start(node + 1);
      } else {
        single = known.has(node, match[OBJECT]);
      }
    }
    return true;
  }

  /** Goes to the next match and gives its values to the variables that were open. */
  boolean next(long[] values, boolean[] known) {
    while (edges == null ? nextFound() : nextEdge(edges)) {
      if (give(values, known)) {
        return true;
      }
    }
    forget(known);
    if (looked != null) {
      looked.looked(read);
    }
    return false;
  }

  private boolean nextEdge(Edges edges) {
    if (single) {
      single = false;
      return true;
    }
    while (place == end) {
      if (!isAll || ++node == edges.size()) {
        return false;
      }
      place = end;
      end = edges.start(node + 1);
      match[isForward ? SUBJECT : OBJECT] = edges.from(node);
    }
    match[isForward ? OBJECT : SUBJECT] = edges.to(place++);
    return true;
  }

  /** The statements of several graphs are one match. */
  private boolean nextFound() {
    Iterator<Tuple<NodeId>> tuples = found;
    while (tuples != null && tuples.hasNext()) {
      Tuple<NodeId> tuple = tuples.next();
      boolean same = repeats;
      for (int i = 0; i < 3; i++) {
        long id = Nodes.id(tuple.get(i + 1));
        same &= id == match[i];
        match[i] = id;
      }
      repeats = true;
      read++;
      if (!same) {
        return true;
      }
    }
    return false;
  }

  private boolean give(long[] values, boolean[] known) {
    forget(known);
    for (int i = 0; i < 3; i++) {
      if (open[i]) {
        int variable = terms[i].variable;
        if (known[variable] && values[variable] != match[i]) {
          return false;
        }
        values[variable] = match[i];
        known[variable] = true;
      }
    }
    return true;
  }

  private void forget(boolean[] known) {
    for (int i = 0; i < 3; i++) {
      if (open[i]) {
        known[terms[i].variable] = false;
      }
    }
  }

  /** Ends before the matches do. */
  void close(boolean[] known) {
    forget(known);
    if (found != null) {
      Iter.close(found);
    }
  }
}
