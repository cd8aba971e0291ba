package org.stakegraph.model;

/** What a component of a position consists of. */
public enum ComponentKind {
  /** Issued shares. */
  OUTRIGHT,
  /** Shares that come into being only by conversion or exercise of another security. */
  DERIVATIVE,
  /** What a row holds beyond the components that its notes single out. */
  REMAINDER
}
