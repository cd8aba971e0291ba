package org.stakegraph.export.rdf;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Component;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.ontology.Stk;

/** The rows: who has which position, and the stakes that overlap without sharing components. */
final class PositionMapper {
  private static final String ROW = Prefixes.SCHEMA + "position";

  private final Mapping mapping;
  private final ReportGraph graph;
  private final ReportIris iris;
  private final AddressMapper addresses;
  private final Set<PositionId> noLots = new HashSet<>();

  PositionMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.iris = mapping.iris();
    this.addresses = new AddressMapper(mapping);
    for (Component component : mapping.report().components()) {
      noLots.addAll(component.partOf());
    }
    for (Overlap overlap : mapping.report().overlaps()) {
      if (overlap instanceof Overlap.OfRow repeated) {
        noLots.add(repeated.row());
      }
    }
  }

  void map() {
    mapping.report().positions().forEach(this::position);
    mapping.report().overlaps().forEach(this::overlap);
  }

  private void position(Position position) {
    IRI node = iris.position(position.id());
    graph.type(node, Stk.POSITION);
    held(node, position);
    place(node, position);
    new FigureMapper(mapping, node).row(position.figures());
    addresses.map(node, position);
    position.notes().forEach(note -> graph.link(node, Stk.HAS_FOOTNOTE, iris.footnote(note)));
    mapping.stated(node, position.span());
  }

  /** A row that repeats no other and that no note breaks down is its own lot. */
  private void held(IRI node, Position position) {
    IRI holder = iris.party(position.holder());
    graph.influence(holder, Stk.HAS_POSITION, node);
    if (!noLots.contains(position.id())) {
      graph.type(node, Stk.LOT);
      graph.influence(holder, Stk.HOLDS, node);
    }
  }

  private void place(IRI node, Position position) {
    graph.link(node, Stk.IN_TABLE, iris.table(position.table()));
    graph.integer(node, ROW, position.row());
    graph.link(node, Stk.OF_SECURITY, iris.security(position.security()));
    mapping.ofIssuer(node);
  }

  private void overlap(Overlap overlap) {
    IRI stake =
        overlap instanceof Overlap.OfComponent part
            ? iris.component(part.component())
            : iris.position(((Overlap.OfRow) overlap).row());
    IRI position = iris.position(overlap.position());
    graph.link(stake, Stk.OVERLAPS_WITH, position);
    graph.link(position, Stk.OVERLAPS_WITH, stake);
  }
}
