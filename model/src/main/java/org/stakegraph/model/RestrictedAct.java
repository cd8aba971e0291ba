package org.stakegraph.model;

/** An act that a limitation bars. */
public enum RestrictedAct {
  CONVERSION,
  EXERCISE,
  DISPOSAL,
  VOTING,
  HEDGING
}
