package org.stakegraph.export.rdf;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Component;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.ComponentKind;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.Position;
import org.stakegraph.ontology.Stk;

/** What notes say that rows are made of. Components that may be summed are lots. */
final class ComponentMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final ReportIris iris;
  private final Set<ComponentId> overlapping = new HashSet<>();

  ComponentMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.iris = mapping.iris();
    for (Overlap overlap : mapping.report().overlaps()) {
      if (overlap instanceof Overlap.OfComponent part) {
        overlapping.add(part.component());
      }
    }
  }

  void map() {
    mapping.report().components().forEach(this::component);
  }

  private void component(Component component) {
    IRI node = iris.component(component.id());
    graph.type(node, type(component.kind()));
    if (component.distinct() && !overlapping.contains(component.id())) {
      graph.type(node, Stk.LOT);
    }
    graph.influence(iris.party(component.holder()), Stk.HOLDS, node);
    graph.integer(node, Stk.SHARES, component.shares());
    securities(node, component);
    component.partOf().forEach(row -> graph.link(node, Stk.PART_OF, iris.position(row)));
    mapping.note(node, component.note());
    mapping.provenance(node, component.evidence());
  }

  private void securities(IRI node, Component component) {
    Position first = mapping.report().position(component.partOf().get(0));
    graph.link(node, Stk.OF_SECURITY, iris.security(first.security()));
    component
        .through()
        .ifPresent(security -> graph.link(node, Stk.THROUGH_SECURITY, iris.security(security)));
    component.withinDays().ifPresent(days -> graph.integer(node, Stk.ACQUIRABLE_WITHIN_DAYS, days));
  }

  private static String type(ComponentKind kind) {
    return switch (kind) {
      case OUTRIGHT -> Stk.OUTRIGHT_COMPONENT;
      case DERIVATIVE -> Stk.DERIVATIVE_COMPONENT;
      case REMAINDER -> Stk.COMPONENT;
    };
  }
}
