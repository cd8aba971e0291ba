package org.stakegraph.ingest.cover;

/** What the labels of a schedule's pages are about. */
enum Label {
  SCHEDULE,
  ACT,
  AMENDMENT,
  ISSUER,
  TITLE,
  CUSIP,
  /** The person who receives notices. */
  CONTACT,
  /** The event that requires the filing. */
  EVENT,
  /** The reporting person. */
  NAME,
  /** The reporting person's taxpayer number. */
  IDENTIFICATION,
  /** Any of the boxes. */
  CHECK,
  SEC_USE,
  FUNDS,
  CITIZENSHIP,
  NUMBER,
  POWER,
  AGGREGATE,
  PERCENT,
  /** The type of the reporting person. */
  TYPE,
  ADDRESS,
  /** Item 2 of Schedule 13D. */
  BACKGROUND,
  ITEM
}
