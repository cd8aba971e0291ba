package org.stakegraph.evaluation;

/** What is counted. */
public enum Measure {
  /** Ownership tables, by number; one without a single row of the annotation counts as invented. */
  TABLES,
  HOLDERS,
  SHARES_BEFORE,
  PERCENT_BEFORE,
  SHARES_OFFERED,
  SHARES_AFTER,
  PERCENT_AFTER,
  /** Principal of notes offered. */
  PRINCIPAL,
  CARE_OF,
  ATTENTION,
  /** Where post reaches a holder, by its letters and digits without a c/o line. */
  ADDRESS,
  FOOTNOTES,
  COMPONENTS,
  /** Roles and powers; one that the text denies and the report affirms is wrong. */
  RELATIONS,
  /** How firmly the relations that were found are put. */
  MODALITY,
  DISCLAIMERS,
  LIMITATIONS
}
