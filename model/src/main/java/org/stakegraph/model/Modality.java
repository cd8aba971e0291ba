package org.stakegraph.model;

/** How firmly a filing puts a relationship. */
public enum Modality {
  /** It is so. */
  ASSERTED,
  /** It may be deemed to be so. */
  POSSIBLE,
  /** It is not so. */
  DENIED
}
