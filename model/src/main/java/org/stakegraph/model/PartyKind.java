package org.stakegraph.model;

/** What sort of party a name denotes. */
public enum PartyKind {
  /** A natural person. */
  PERSON,
  /** A company, partnership, fund or foundation. */
  ORGANIZATION,
  /** A trust, which acts through its trustees. */
  TRUST,
  /** Several parties in one row: joint tenants, spouses, "all other holders". */
  GROUP
}
