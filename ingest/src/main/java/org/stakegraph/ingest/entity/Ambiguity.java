package org.stakegraph.ingest.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * A mention that could be more than one party, and was therefore taken for none of them.
 *
 * @param mention the mention
 * @param candidates names of the parties that it could be
 */
public record Ambiguity(PartyMention mention, List<String> candidates) {
  public Ambiguity {
    requireNonNull(mention, "mention");
    candidates = List.copyOf(candidates);
  }

  /** It as a diagnostic. */
  public Diagnostic diagnostic(SourceText source) {
    String message = mention.name() + " could be " + String.join(" or ", candidates);
    return source.diagnostic(DiagnosticCode.AMBIGUOUS_PARTY, message, mention.range());
  }
}
