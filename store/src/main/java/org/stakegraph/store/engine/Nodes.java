package org.stakegraph.store.engine;

import java.nio.ByteBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/** The nodes of a store by the numbers that they have in its indexes; remembers recent ones. */
final class Nodes {
  /** Half a million for two gigabytes of memory. Each has two places, and may lose them. */
  private static final int REMEMBERED =
      (int)
          Math.min(
              1 << 20,
              Math.max(1 << 10, Long.highestOneBit(Runtime.getRuntime().maxMemory() >> 12)));

  private record Known(long id, Node node) {}

  private record Found(Node node, NodeId id) {}

  private final NodeTable table;

  /** Written without a lock: whoever reads an older entry looks into the table again. */
  private final @Nullable Known[] known = new Known[REMEMBERED];

  private final @Nullable Found[] found = new Found[REMEMBERED];

  Nodes(NodeTable table) {
    this.table = table;
  }

  /** The node of a number. */
  Node node(long id) {
    int place = (int) (mix(id) >>> 32) & (REMEMBERED - 1);
    Known first = known[place];
    if (first != null && first.id == id) {
      return first.node;
    }
    Known second = known[place ^ 1];
    if (second != null && second.id == id) {
      return second.node;
    }
    Known entry = new Known(id, table.getNodeForNodeId(nodeId(id)));
    known[first == null ? place : place ^ 1] = entry;
    return entry.node;
  }

  /** The number of a node, as the store knows it; see {@link #isStored}. */
  NodeId find(Node node) {
    int place = (int) (mix(node.hashCode()) >>> 32) & (REMEMBERED - 1);
    Found first = found[place];
    if (first != null && first.node.equals(node)) {
      return first.id;
    }
    Found second = found[place ^ 1];
    if (second != null && second.node.equals(node)) {
      return second.id;
    }
    Found entry = new Found(node, table.getNodeIdForNode(node));
    found[first == null ? place : place ^ 1] = entry;
    return entry.id;
  }

  /** Whether any statement could have the node. */
  static boolean isStored(NodeId id) {
    return !NodeId.isDoesNotExist(id);
  }

  static long id(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes);
    return ByteBuffer.wrap(bytes).getLong();
  }

  static NodeId nodeId(long id) {
    return NodeIdFactory.get(ByteBuffer.allocate(NodeId.SIZE).putLong(0, id), 0);
  }

  /** Spreads numbers; the upper half is the better one. */
  static long mix(long id) {
    return id * 0x9E3779B97F4A7C15L;
  }
}
