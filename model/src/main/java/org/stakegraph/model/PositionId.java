package org.stakegraph.model;

/**
 * Names one position within its {@link OwnershipReport}.
 *
 * @param number its place in the report, from 0
 */
public record PositionId(int number) {
  public PositionId {
    if (number < 0) {
      throw new IllegalArgumentException("negative identifier " + number);
    }
  }
}
