package org.stakegraph.model;

/**
 * Names one footnote within its {@link OwnershipReport}.
 *
 * @param number its place in the report, from 0
 */
public record FootnoteId(int number) {
  public FootnoteId {
    if (number < 0) {
      throw new IllegalArgumentException("negative identifier " + number);
    }
  }
}
