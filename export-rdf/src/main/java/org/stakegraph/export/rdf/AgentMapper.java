package org.stakegraph.export.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyKind;
import org.stakegraph.ontology.Stk;

/** The parties: what they are and what they are called. */
final class AgentMapper {
  private static final String IDENTIFIER = DCTERMS.IDENTIFIER.stringValue();

  private final Mapping mapping;
  private final ReportGraph graph;

  AgentMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
  }

  void map() {
    mapping.report().parties().forEach(this::party);
  }

  private void party(Party party) {
    IRI node = mapping.iris().party(party.id());
    graph.type(node, isIssuer(party) ? Stk.ORGANIZATION : type(party.kind()));
    graph.label(node, party.name());
    graph.text(node, Stk.NAME_KEY, NameKey.of(party.name()));
    party.aliases().forEach(alias -> graph.name(node, Stk.ALIAS, alias));
    party.cik().ifPresent(cik -> graph.text(node, IDENTIFIER, cik.value()));
  }

  private boolean isIssuer(Party party) {
    return mapping.report().filing().issuer().equals(Optional.of(party.id()));
  }

  private static String type(PartyKind kind) {
    return switch (kind) {
      case PERSON -> Stk.PERSON;
      case ORGANIZATION -> Stk.ORGANIZATION;
      case TRUST -> Stk.TRUST;
      case GROUP -> Stk.AGENT_GROUP;
    };
  }
}
