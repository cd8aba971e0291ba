package org.stakegraph.store.endpoint;

/** An answer, or a value on the way to it, that exceeds its bound. */
final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private TooLarge(String message) {
    super(message, null, false, false);
  }

  static TooLarge rows(long limit) {
    return new TooLarge("the answer has more than " + limit + " rows: ask for less, or use LIMIT");
  }

  static TooLarge statements(long limit) {
    return new TooLarge("the answer has more than " + limit + " statements: ask for less");
  }

  static TooLarge bytes(long limit) {
    return new TooLarge("the answer has more than " + limit + " bytes: ask for less, or use LIMIT");
  }

  static TooLarge text(long limit) {
    return new TooLarge("the query builds a text of more than " + limit + " characters");
  }
}
