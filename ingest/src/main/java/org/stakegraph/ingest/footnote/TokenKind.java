package org.stakegraph.ingest.footnote;

/** What a token is. */
public enum TokenKind {
  /** A word, with the apostrophes, hyphens, ampersands and abbreviation points inside it. */
  WORD,
  /** A number in figures, with its thousands commas and decimal point. */
  NUMBER,
  /** A number in figures directly followed by a percent sign. */
  PERCENT,
  /** The label of an enumerated item, {@code (i)} or {@code (b)}, brackets included. */
  LABEL,
  COMMA,
  SEMICOLON,
  /** A full stop that is not part of a word. */
  STOP,
  OPEN,
  CLOSE,
  QUOTE,
  /** Any other sign. */
  OTHER
}
