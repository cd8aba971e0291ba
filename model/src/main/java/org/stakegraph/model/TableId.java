package org.stakegraph.model;

/**
 * Names one ownership table within its {@link OwnershipReport}.
 *
 * @param number its place in the report, from 0
 */
public record TableId(int number) {
  public TableId {
    if (number < 0) {
      throw new IllegalArgumentException("negative identifier " + number);
    }
  }
}
