package org.stakegraph.export.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.Span;
import org.stakegraph.ontology.Stk;

/** What was damaged, contradictory, repaired or not understood. */
final class FindingMapper {
  private final Mapping mapping;
  private final ReportGraph graph;

  FindingMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
  }

  /** A finding that the report lists twice is one. */
  void map() {
    for (Diagnostic diagnostic :
        Duplicates.without(mapping.report().diagnostics(), FindingMapper::fingerprint)) {
      finding(diagnostic);
    }
  }

  private static long fingerprint(Diagnostic diagnostic) {
    return Duplicates.fingerprint(
        diagnostic.code().name().hashCode(),
        diagnostic.span().start(),
        diagnostic.message().hashCode());
  }

  private void finding(Diagnostic diagnostic) {
    String code = diagnostic.code().id();
    Span span = diagnostic.span();
    String place = span.start() + "," + span.end();
    IRI node = mapping.iris().byContent("finding", code + "|" + place + "|" + diagnostic.message());
    graph.type(node, Stk.FINDING);
    graph.text(node, Stk.FINDING_CODE, code);
    graph.text(node, RDFS.COMMENT.stringValue(), diagnostic.message());
    graph.code(node, Stk.SEVERITY, CodeTerms.of(diagnostic.code().severity()));
    mapping.stated(node, span);
  }
}
