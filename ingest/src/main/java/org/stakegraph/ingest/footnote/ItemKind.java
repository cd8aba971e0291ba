package org.stakegraph.ingest.footnote;

/** What an item of a clause is. */
public enum ItemKind {
  /** A noun phrase that names one party, or a term that stands for several. */
  PARTY,
  WORD,
  NUMBER,
  PERCENT,
  LABEL,
  COMMA,
  SEMICOLON,
  OTHER
}
