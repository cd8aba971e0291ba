package org.stakegraph.ingest.entity;

/** Where a party is mentioned; an earlier constant settles what a later one may refer to. */
public enum MentionRole {
  /** The issuer, on the cover or in the header. */
  ISSUER,
  /** The holder of a row. */
  HOLDER,
  /** A c/o, attention or copies-to line. */
  CONTACT,
  /** A note, a holder's name taken apart, or prose. */
  NOTE
}
