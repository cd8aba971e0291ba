package org.stakegraph.ingest.statement;

/** What an address line says of the party that it names. None of these is control. */
public enum ContactKind {
  /** "c/o": post goes to the party. */
  CARE_OF,
  /** "Attn": the person at the address to whose attention post goes. */
  ATTENTION,
  /** "with copies to": a second addressee. */
  COPY
}
