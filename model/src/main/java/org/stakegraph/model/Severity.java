package org.stakegraph.model;

/** What a diagnostic means to a reader of the report. */
public enum Severity {
  /** Nothing could be read. */
  ERROR,
  /** Something is damaged, contradictory or not understood; look at the words. */
  WARNING,
  /** Something was repaired or derived; the graph says how. */
  INFO
}
