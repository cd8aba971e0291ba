package org.stakegraph.model;

/**
 * Names one party within its {@link OwnershipReport}.
 *
 * @param number its place in the report, from 0
 */
public record PartyId(int number) {
  public PartyId {
    if (number < 0) {
      throw new IllegalArgumentException("negative identifier " + number);
    }
  }
}
