package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

/**
 * Something the reader noticed: damage, contradiction, repair, or words that it did not understand.
 *
 * @param code what it is about
 * @param message one line for a person
 * @param span the words; an empty span at 0 if the whole input is meant
 * @param line physical line of the span's start, from 1
 * @param column code point of the span's start within its line, from 1
 */
public record Diagnostic(DiagnosticCode code, String message, Span span, int line, int column) {
  public Diagnostic {
    requireNonNull(code, "code");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
  }

  /** A diagnostic about the input as a whole. */
  public static Diagnostic ofInput(DiagnosticCode code, String message) {
    return new Diagnostic(code, message, new Span(0, 0), 1, 1);
  }
}
