package org.stakegraph.cli;

/** The command line asks for something that does not go together. */
final class UsageError extends RuntimeException {
  UsageError(String message) {
    super(message);
  }
}
