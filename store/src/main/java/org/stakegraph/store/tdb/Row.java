package org.stakegraph.store.tdb;

/**
 * A statement as the indexes hold it: the numbers of its terms. Numbers are compared as unsigned.
 */
record Row(long graph, long subject, long property, long object) {
  /** Bytes of a row in an index. */
  static final int BYTES = 4 * Long.BYTES;
}
