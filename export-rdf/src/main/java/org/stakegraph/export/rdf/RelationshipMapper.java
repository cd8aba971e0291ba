package org.stakegraph.export.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.Modality;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;
import org.stakegraph.ontology.Stk;

/**
 * Who stands how to whom. Every relation is written as a node that carries the words and, unless
 * the filing denies it, as an edge that paths can follow.
 */
final class RelationshipMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final ReportIris iris;

  RelationshipMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.iris = mapping.iris();
  }

  /** A relationship that the report lists twice, word for word, is one. */
  void map() {
    for (Relationship relationship :
        Duplicates.without(mapping.report().relationships(), RelationshipMapper::fingerprint)) {
      relationship(relationship);
    }
    for (Disclaimer disclaimer :
        Duplicates.without(mapping.report().disclaimers(), RelationshipMapper::fingerprint)) {
      disclaimer(disclaimer);
    }
  }

  private static long fingerprint(Relationship relationship) {
    return Duplicates.fingerprint(
        relationship.from().number(),
        relationship.relation().name().hashCode(),
        relationship.evidence().span().start());
  }

  private static long fingerprint(Disclaimer disclaimer) {
    return Duplicates.fingerprint(disclaimer.from().number(), disclaimer.evidence().span().start());
  }

  private void relationship(Relationship relationship) {
    String property = RelationTerms.property(relationship.relation());
    IRI node = node(relationship.from(), property, relationship.targets());
    graph.type(node, Stk.RELATIONSHIP);
    ends(node, relationship.from(), property, relationship.targets());
    graph.code(node, Stk.MODALITY, CodeTerms.of(relationship.modality()));
    relationship
        .sharing()
        .ifPresent(sharing -> graph.code(node, Stk.POWER_SHARING, CodeTerms.of(sharing)));
    mapping.note(node, relationship.note());
    mapping.provenance(node, relationship.evidence());
    if (relationship.modality() != Modality.DENIED) {
      edges(relationship, property);
    }
  }

  private void edges(Relationship relationship, String property) {
    IRI from = iris.party(relationship.from());
    boolean toStake = RelationTerms.endsAtStake(relationship.relation());
    for (Target target : fitting(relationship.targets(), toStake)) {
      if (relationship.relation().isInfluence()) {
        graph.influence(from, property, iris.target(target));
      } else {
        graph.connection(from, property, iris.target(target));
      }
    }
  }

  /** A disclaimer stands beside the ownership that it denies and takes no edge away. */
  private void disclaimer(Disclaimer disclaimer) {
    IRI node = node(disclaimer.from(), Stk.DISCLAIMS_OWNERSHIP_OF, disclaimer.targets());
    graph.type(node, Stk.DISCLAIMER);
    ends(node, disclaimer.from(), Stk.DISCLAIMS_OWNERSHIP_OF, disclaimer.targets());
    graph.flag(node, Stk.EXCEPT_PECUNIARY_INTEREST, disclaimer.exceptPecuniaryInterest());
    mapping.note(node, disclaimer.note());
    mapping.provenance(node, disclaimer.evidence());
    IRI from = iris.party(disclaimer.from());
    fitting(disclaimer.targets(), true)
        .forEach(target -> graph.link(from, Stk.DISCLAIMS_OWNERSHIP_OF, iris.target(target)));
  }

  /**
   * Powers end at stakes, offices at parties: power over one company's shares must never read as
   * power over their holder. A party whose shares the filing does not count stays on the node of a
   * power, where the shapes find it, and gets no edge that a path could follow.
   */
  private static List<Target> fitting(List<Target> targets, boolean toStake) {
    return targets.stream()
        .filter(target -> toStake != target instanceof Target.OfParty)
        .collect(Collectors.toList());
  }

  private void ends(IRI node, PartyId from, String property, List<Target> targets) {
    graph.link(node, Stk.FROM_AGENT, iris.party(from));
    graph.code(node, Stk.RELATION, property);
    targets.forEach(target -> graph.link(node, Stk.TO_TARGET, iris.target(target)));
  }

  private IRI node(PartyId from, String property, List<Target> targets) {
    String ends =
        targets.stream()
            .map(target -> iris.local(iris.target(target)))
            .distinct()
            .sorted()
            .collect(Collectors.joining("|"));
    return iris.byContent("rel", iris.local(iris.party(from)) + "|" + property + "|" + ends);
  }
}
