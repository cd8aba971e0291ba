package org.stakegraph.model;

/**
 * Names one security within its {@link OwnershipReport}.
 *
 * @param number its place in the report, from 0
 */
public record SecurityId(int number) {
  public SecurityId {
    if (number < 0) {
      throw new IllegalArgumentException("negative identifier " + number);
    }
  }
}
