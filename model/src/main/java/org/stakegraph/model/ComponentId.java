package org.stakegraph.model;

/**
 * Names one component within its {@link OwnershipReport}.
 *
 * @param number its place in the report, from 0
 */
public record ComponentId(int number) {
  public ComponentId {
    if (number < 0) {
      throw new IllegalArgumentException("negative identifier " + number);
    }
  }
}
