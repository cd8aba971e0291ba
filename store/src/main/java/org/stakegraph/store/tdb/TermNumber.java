package org.stakegraph.store.tdb;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** TDB2's identifiers of terms as the numbers that they are on disk. */
final class TermNumber {
  private TermNumber() {}

  static long of(NodeId id) {
    byte[] bytes = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, bytes);
    return Bytes.getLong(bytes);
  }

  static NodeId id(long number) {
    byte[] bytes = new byte[NodeId.SIZE];
    Bytes.setLong(number, bytes);
    return NodeIdFactory.get(bytes);
  }
}
