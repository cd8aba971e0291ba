package org.stakegraph.store.endpoint;

import org.stakegraph.store.sparql.QueryException;

/** A request that gets no answer. The message is one line for the person who sent it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int BAD_REQUEST = 400;
  static final int NOT_FOUND = 404;
  static final int NOT_ACCEPTABLE = 406;
  static final int TOO_LONG = 413;
  static final int UNSUPPORTED_MEDIA_TYPE = 415;
  static final int UNPROCESSABLE = 422;
  static final int FAILED = 500;
  static final int UNAVAILABLE = 503;

  private final int status;

  /**
   * A refusal.
   *
   * @param status of the HTTP response
   */
  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** What the protocol says of a query without an answer. */
  static Refusal of(QueryException e) {
    int status =
        switch (e.reason()) {
          case SYNTAX, PARAMETER -> BAD_REQUEST;
          case REFUSED, TOO_LARGE -> UNPROCESSABLE;
          case TIMEOUT -> UNAVAILABLE;
          case FORMAT -> NOT_ACCEPTABLE;
          case FAILED -> FAILED;
        };
    return new Refusal(status, String.valueOf(e.getMessage()));
  }

  /** Status of the HTTP response. */
  int status() {
    return status;
  }
}
