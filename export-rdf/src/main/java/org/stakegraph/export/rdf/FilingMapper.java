package org.stakegraph.export.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Security;
import org.stakegraph.ontology.Stk;

/** The document, its registration and the issuer's securities. */
final class FilingMapper {
  private static final String IDENTIFIER = DCTERMS.IDENTIFIER.stringValue();
  private static final String TYPE = DCTERMS.TYPE.stringValue();
  private static final String ISSUED = DCTERMS.ISSUED.stringValue();
  private static final String SHA256 = Prefixes.SCHEMA + "sha256";

  private final Mapping mapping;
  private final ReportGraph graph;

  FilingMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
  }

  /** The name under which the text was read stays out: the graph does not depend on a path. */
  void map() {
    Filing filing = mapping.report().filing();
    IRI node = mapping.iris().filing();
    graph.type(node, Stk.FILING);
    filing.accession().ifPresent(number -> graph.text(node, IDENTIFIER, number.value()));
    filing.form().flatMap(CodeTerms::form).ifPresent(code -> graph.code(node, TYPE, code));
    filing.filed().or(filing::dated).ifPresent(day -> graph.date(node, ISSUED, day));
    mapping.ofIssuer(node);
    graph.text(node, SHA256, filing.sha256());
    registration(filing).ifPresent(number -> graph.link(node, Stk.UNDER_REGISTRATION, number));
    mapping.report().securities().forEach(this::security);
  }

  private Optional<IRI> registration(Filing filing) {
    Optional<String> number = filing.fileNumber().filter(n -> !Slug.ofNumber(n).isEmpty());
    return number.map(
        n -> {
          IRI node = mapping.iris().registration(n);
          graph.type(node, Stk.REGISTRATION);
          graph.text(node, IDENTIFIER, n);
          mapping.ofIssuer(node);
          return node;
        });
  }

  private void security(Security security) {
    IRI node = mapping.iris().security(security.id());
    graph.type(node, Stk.SECURITY);
    graph.label(node, security.label());
    graph.code(node, TYPE, CodeTerms.of(security.kind()));
    mapping.ofIssuer(node);
  }
}
