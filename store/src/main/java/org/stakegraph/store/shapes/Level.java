package org.stakegraph.store.shapes;

/** How much a finding of validation matters. */
public enum Level {
  /** The graph breaks a rule that queries rely on. */
  VIOLATION,
  /** Something does not add up or is missing; often the filing says so itself. */
  WARNING,
  /** Worth a look. */
  INFO
}
