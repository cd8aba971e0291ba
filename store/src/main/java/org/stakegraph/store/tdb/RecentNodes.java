package org.stakegraph.store.tdb;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/** Numbers of nodes in a place where the same come again and again. Of one thread. */
final class RecentNodes {
  private final NodeTable nodes;
  private final int limit;
  private final Map<Node, NodeId> known = new HashMap<>();
  private @Nullable Node last;
  private NodeId lastId = NodeId.NodeDoesNotExist;

  /**
   * Nobody yet.
   *
   * @param limit how many are remembered; then all are forgotten
   */
  RecentNodes(NodeTable nodes, int limit) {
    this.nodes = nodes;
    this.limit = limit;
  }

  /** The number of a node, which it is given if it has none. */
  NodeId id(Node node) {
    if (!node.equals(last)) {
      if (known.size() >= limit) {
        known.clear();
      }
      lastId = known.computeIfAbsent(node, nodes::getAllocateNodeId);
      last = node;
    }
    return lastId;
  }
}
