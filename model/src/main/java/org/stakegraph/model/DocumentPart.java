package org.stakegraph.model;

/** The part of a filing that states a fact. */
public enum DocumentPart {
  /** The cover page: issuer, form, registration number. */
  COVER,
  /** A row of an ownership table. */
  ROW,
  /** The address lines of a row, c/o and attention lines included. */
  ADDRESS,
  /** A note to an ownership table. */
  FOOTNOTE,
  /** Prose outside tables and notes. */
  NARRATIVE
}
