package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Basis;

/**
 * An office or employment with the issuer. It says nothing of power over anybody's shares.
 *
 * @param range the words that name it
 * @param basis stated of the holder, or inferred from words that stand over several holders
 * @param rule identifier of the rule that read it
 */
public record Office(TextRange range, Basis basis, String rule) {
  public Office {
    requireNonNull(range, "range");
    requireNonNull(basis, "basis");
    requireNonNull(rule, "rule");
  }

  /** An office that the words state of one person. */
  public static Office stated(TextRange range, String rule) {
    return new Office(range, Basis.STATED, rule);
  }
}
