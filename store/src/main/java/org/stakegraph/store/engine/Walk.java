package org.stakegraph.store.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.engine.HeldEdges.Cancel;
import org.stakegraph.store.engine.HeldEdges.Direction;

/**
 * A property path of the common kinds, followed by numbers: {@code p*}, {@code p+} and {@code p?},
 * where {@code p} is one predicate, or several to choose from, in either direction.
 */
final class Walk {
  private static final int REMEMBERED = 1 << 20;

  private final HeldEdges held;
  private final Cancel cancel;
  private final List<Direction> links;
  private final boolean isRepeated;
  private final boolean isZero;

  /** Where walks from a node ended. Cleared when it gets large. */
  private final Map<Long, long[]> remembered = new HashMap<>();

  private int size;

  private Walk(
      HeldEdges held, Cancel cancel, List<Direction> links, boolean isRepeated, boolean isZero) {
    this.held = held;
    this.cancel = cancel;
    this.links = links;
    this.isRepeated = isRepeated;
    this.isZero = isZero;
  }

  /**
   * A walk along a path.
   *
   * @param forward whether from its subject to its object
   * @return null for paths of other kinds
   */
  static @Nullable Walk along(Path path, boolean forward, HeldEdges held, Cancel cancel) {
    List<Direction> links = new ArrayList<>();
    boolean isRepeated = !(path instanceof P_ZeroOrOne);
    boolean isZero = !(path instanceof P_OneOrMore1) && !(path instanceof P_OneOrMoreN);
    Path step = repeated(path);
    return step != null && gather(step, forward, held, links)
        ? new Walk(held, cancel, links, isRepeated, isZero)
        : null;
  }

  private static @Nullable Path repeated(Path path) {
    if (path instanceof P_ZeroOrMore1 many) {
      return many.getSubPath();
    } else if (path instanceof P_ZeroOrMoreN many) {
      return many.getSubPath();
    } else if (path instanceof P_OneOrMore1 many) {
      return many.getSubPath();
    } else if (path instanceof P_OneOrMoreN many) {
      return many.getSubPath();
    }
    return path instanceof P_ZeroOrOne one ? one.getSubPath() : null;
  }

  private static boolean gather(Path step, boolean forward, HeldEdges held, List<Direction> links) {
    if (step instanceof P_Alt alternatives) {
      return gather(alternatives.getLeft(), forward, held, links)
          && gather(alternatives.getRight(), forward, held, links);
    } else if (step instanceof P_Link link) {
      add(link.getNode(), forward, held, links);
      return true;
    } else if (step instanceof P_ReverseLink link) {
      add(link.getNode(), !forward, held, links);
      return true;
    }
    return false;
  }

  private static void add(Node predicate, boolean forward, HeldEdges held, List<Direction> links) {
    NodeId id = held.nodes().find(predicate);
    if (Nodes.isStored(id)) {
      links.add(held.direction(Nodes.id(id), forward));
    }
  }

  /** Where walks from a node end, each place once. */
  long[] ends(long start) {
    long[] ends = remembered.get(start);
    if (ends == null) {
      ends = walk(start);
      size += ends.length + 8;
      if (size > REMEMBERED) {
        remembered.clear();
        size = ends.length;
      }
      remembered.put(start, ends);
    }
    return ends;
  }

  private long[] walk(long start) {
    LongSet ends = new LongSet();
    if (isZero) {
      ends.add(start);
    }
    step(start, ends);
    for (int i = isZero ? 1 : 0; isRepeated && i < ends.size(); i++) {
      step(ends.get(i), ends);
    }
    return ends.toArray();
  }

  private void step(long node, LongSet ends) {
    cancel.check();
    for (Direction link : links) {
      Edges edges = link.edges(cancel);
      if (edges == null) {
        look(link, node, ends);
      } else {
        int index = edges.indexOf(node);
        for (int i = index < 0 ? 0 : edges.start(index);
            i < (index < 0 ? 0 : edges.start(index + 1));
            i++) {
          ends.add(edges.to(i));
        }
      }
    }
  }

  private void look(Direction link, long node, LongSet ends) {
    NodeId from = Nodes.nodeId(node);
    NodeId predicate = Nodes.nodeId(link.predicate());
    Iterator<Tuple<NodeId>> found =
        link.isForward()
            ? held.find(from, predicate, NodeId.NodeIdAny)
            : held.find(NodeId.NodeIdAny, predicate, from);
    while (found.hasNext()) {
      ends.add(Nodes.id(found.next().get(link.isForward() ? 3 : 1)));
    }
  }
}
