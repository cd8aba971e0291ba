package org.stakegraph.store.tdb;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Numbers of nodes in a place where the same come again and again. Of one thread. */
final class RecentNodes {
  private final ToLongFunction<Node> numbers;
  private final int limit;
  private final Map<Node, Long> known = new HashMap<>();
  private @Nullable Node last;
  private long lastNumber;

  /**
   * Nobody yet.
   *
   * @param numbers gives the number of a node
   * @param limit how many are remembered; then all are forgotten
   */
  RecentNodes(ToLongFunction<Node> numbers, int limit) {
    this.numbers = numbers;
    this.limit = limit;
  }

  /** The number of a node. */
  long number(Node node) {
    if (!node.equals(last)) {
      if (known.size() >= limit) {
        known.clear();
      }
      lastNumber = known.computeIfAbsent(node, numbers::applyAsLong);
      last = node;
    }
    return lastNumber;
  }
}
