package org.stakegraph.ingest.footnote;

/** What an item of a clause is. */
public enum ItemKind {
  /** A noun phrase that names one party, or a term that stands for several. */
  PARTY,
  WORD,
  NUMBER,
  PERCENT,
  /** The label of an item of a list. */
  LABEL,
  /** The label of an item of which a clause speaks: "the shares described in (ii)". */
  REFERENCE,
  COMMA,
  SEMICOLON,
  OTHER
}
