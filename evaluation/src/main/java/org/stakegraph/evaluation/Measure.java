package org.stakegraph.evaluation;

/** What is counted. */
public enum Measure {
  HOLDERS,
  SHARES_BEFORE,
  PERCENT_BEFORE,
  SHARES_OFFERED,
  SHARES_AFTER,
  PERCENT_AFTER,
  CARE_OF,
  ATTENTION,
  FOOTNOTES,
  COMPONENTS,
  RELATIONS,
  LIMITATIONS
}
