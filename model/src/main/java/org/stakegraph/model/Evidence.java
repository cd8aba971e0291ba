package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where a fact is stated and how it was read from there.
 *
 * @param span the words; for a derived figure the row that it completes
 * @param part the part of the document in which the words stand
 * @param basis how the fact follows from the words
 * @param rule identifier of the rule that read it, as listed in docs/rules
 * @param printed the damaged token that was repaired, as printed
 * @param equation the arithmetic that yields a derived or repaired figure, in figures
 * @param words the words of the span, white space folded, for what is said about parties; an
 *     ellipsis ends words that were too long
 */
public record Evidence(
    Span span,
    DocumentPart part,
    Basis basis,
    String rule,
    Optional<String> printed,
    Optional<String> equation,
    Optional<String> words) {
  public Evidence {
    requireNonNull(span, "span");
    requireNonNull(part, "part");
    requireNonNull(basis, "basis");
    requireNonNull(rule, "rule");
    requireNonNull(printed, "printed");
    requireNonNull(equation, "equation");
    requireNonNull(words, "words");
  }

  /** A fact printed in so many words. */
  public static Evidence stated(Span span, DocumentPart part, String rule) {
    return new Evidence(
        span, part, Basis.STATED, rule, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A fact that the words imply without saying it. */
  public static Evidence inferred(Span span, DocumentPart part, String rule) {
    return new Evidence(
        span, part, Basis.INFERRED, rule, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A figure computed from others. */
  public static Evidence derived(Span span, DocumentPart part, String rule, String equation) {
    return new Evidence(
        span, part, Basis.DERIVED, rule, Optional.empty(), Optional.of(equation), Optional.empty());
  }

  /** A figure restored from a damaged token. */
  public static Evidence repaired(
      Span span, DocumentPart part, String rule, String printed, String equation) {
    return new Evidence(
        span,
        part,
        Basis.REPAIRED,
        rule,
        Optional.of(printed),
        Optional.of(equation),
        Optional.empty());
  }

  /** The same with the words themselves. */
  public Evidence quoting(Optional<String> quoted) {
    return new Evidence(span, part, basis, rule, printed, equation, quoted);
  }
}
