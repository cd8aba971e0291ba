package org.stakegraph.store.engine;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Values of a row in a fixed order; a missing one is null, at the end also left out. */
final class Key {
  private final @Nullable Node[] values;
  private final int hash;

  Key(@Nullable Node[] values) {
    this.values = values;
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      Node value = values[i];
      if (value != null) {
        // By place, so that two values do not cancel each other out.
        sum += value.hashCode() * (2 * i + 0x2545F491);
      }
    }
    hash = sum ^ sum >>> 16;
  }

  int size() {
    return values.length;
  }

  @Nullable Node get(int index) {
    return index < values.length ? values[index] : null;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Key key) || hash != key.hash) {
      return false;
    }
    for (int i = 0; i < Math.max(values.length, key.values.length); i++) {
      if (!Objects.equals(get(i), key.get(i))) {
        return false;
      }
    }
    return true;
  }
}
