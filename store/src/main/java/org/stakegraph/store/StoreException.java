package org.stakegraph.store;

/** A store that cannot do what it was asked. The message is one line for the person who asked. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why it cannot. */
  public enum Reason {
    /** There is no store at this place. */
    MISSING,
    /** What is at this place is something else. */
    NOT_A_STORE,
    /** Another process has it open. */
    LOCKED,
    /** Its files cannot be made sense of. */
    DAMAGED,
    /** Its files cannot be read or written. */
    UNWRITABLE,
    /** The disk is full. */
    NO_SPACE,
    /** There is no graph of that name. */
    NO_GRAPH,
    /** The server cannot be reached. */
    UNREACHABLE,
    /** The server wants other credentials, or any. */
    UNAUTHORIZED,
    /** The server does not know the address, or does not allow what was asked. */
    REFUSED,
    /** The server answered that it failed. */
    SERVER_ERROR,
    /** The answer ended too early or is not what the protocol promises. */
    BROKEN_ANSWER,
    /** The server took too long. */
    TIMEOUT
  }

  private final Reason reason;

  /**
   * Something that a store cannot do.
   *
   * @param message one line, with the store's place in it
   */
  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /**
   * Something that a store cannot do.
   *
   * @param message one line, with the store's place in it
   */
  public StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why it cannot. */
  public Reason reason() {
    return reason;
  }
}
