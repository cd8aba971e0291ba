package org.stakegraph.store.rdf;

/** A document that is not RDF of the syntax it claims to be. */
public final class RdfSyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final long column;

  RdfSyntaxException(String message, long line, long column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** Line of the mistake from 1, or 1 if the parser could not tell. */
  public long line() {
    return Math.max(1, line);
  }

  /** Column of the mistake from 1, or 1 if the parser could not tell. */
  public long column() {
    return Math.max(1, column);
  }
}
