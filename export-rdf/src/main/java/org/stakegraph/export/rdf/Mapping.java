package org.stakegraph.export.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Span;
import org.stakegraph.ontology.Stk;

/**
 * What the mappers of one report share.
 *
 * @param report what is mapped
 * @param iris how its nodes are named
 * @param graph where the statements go
 * @param redactStreet whether street lines of persons are left out
 */
record Mapping(OwnershipReport report, ReportIris iris, ReportGraph graph, boolean redactStreet) {

  /** Says which filing states a node, in which words, how they were read and by which rule. */
  void provenance(IRI node, Evidence evidence) {
    graph.link(node, Stk.STATED_IN, iris.filing());
    words(node, evidence.span());
    graph.code(node, Stk.DOCUMENT_PART, CodeTerms.of(evidence.part()));
    reading(node, evidence);
  }

  /** Says how something was read, without saying where. */
  void reading(IRI node, Evidence evidence) {
    graph.code(node, Stk.BASIS, CodeTerms.of(evidence.basis()));
    graph.text(node, Stk.RULE, evidence.rule());
    evidence.printed().ifPresent(printed -> graph.text(node, Stk.PRINTED_AS, printed));
    evidence.equation().ifPresent(equation -> graph.text(node, Stk.EQUATION, equation));
    if (!redactStreet) {
      // A sentence may give somebody's address in passing.
      evidence.words().ifPresent(words -> graph.text(node, Stk.WORDS, words));
    }
  }

  /** Says which filing states a node and in which words. */
  void stated(IRI node, Span span) {
    graph.link(node, Stk.STATED_IN, iris.filing());
    words(node, span);
  }

  /** Says whose shares, registration or filing this is, where the filing names its issuer. */
  void ofIssuer(IRI node) {
    report
        .filing()
        .issuer()
        .ifPresent(issuer -> graph.link(node, Stk.OF_ISSUER, iris.party(issuer)));
  }

  /** Points to the note that states a node. */
  void note(IRI node, Optional<FootnoteId> note) {
    note.ifPresent(id -> graph.link(node, Stk.STATED_IN_NOTE, iris.footnote(id)));
  }

  /** Points to words that say something of a node; an empty span has none to show. */
  void words(IRI node, Span span) {
    if (span.end() > span.start()) {
      graph.link(node, Stk.EVIDENCE, iris.text(span));
    }
  }
}
