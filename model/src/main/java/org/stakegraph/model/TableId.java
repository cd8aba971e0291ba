package org.stakegraph.model;

import org.jspecify.annotations.Nullable;

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

  // Written out: generated, it would be made at run time, on every start (docs/adr/0004).
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TableId id && id.number == number;
  }

  @Override
  public int hashCode() {
    return number;
  }
}
