package org.stakegraph.store.sparql;

/** A query without an answer. The message is one line for the person who asked. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why there is no answer. */
  public enum Reason {
    /** It is not SPARQL 1.1. */
    SYNTAX,
    /** It has no such parameter, or the value does not fit the parameter. */
    PARAMETER,
    /** It asks for something that a query must not do here. */
    REFUSED,
    /** It took longer than allowed. */
    TIMEOUT,
    /** It needs more memory than there is, or nests too deeply. */
    TOO_LARGE,
    /** It failed while running. */
    FAILED,
    /** Its answer cannot be written in the format asked for. */
    FORMAT
  }

  private final Reason reason;

  /**
   * A query that failed.
   *
   * @param message one line for the person who asked
   */
  public QueryException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * A query that failed.
   *
   * @param message one line for the person who asked
   */
  public QueryException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why there is no answer. */
  public Reason reason() {
    return reason;
  }
}
