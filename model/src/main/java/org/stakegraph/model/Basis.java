package org.stakegraph.model;

/** How a fact came out of the text. */
public enum Basis {
  /** Printed, and read as printed. */
  STATED,
  /** Not printed; computed from printed figures by the equation that stands beside it. */
  DERIVED,
  /** Printed damaged, and restored; what was printed stands beside it. */
  REPAIRED,
  /** Follows from words that do not say it outright, such as the name of a trust. */
  INFERRED
}
