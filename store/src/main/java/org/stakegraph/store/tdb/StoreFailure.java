package org.stakegraph.store.tdb;

import org.stakegraph.store.StoreException;

/** Carries what went wrong with the store through code that cannot throw it. */
final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StoreException reason;

  StoreFailure(StoreException reason) {
    super(reason.getMessage(), reason);
    this.reason = reason;
  }

  StoreException reason() {
    return reason;
  }
}
