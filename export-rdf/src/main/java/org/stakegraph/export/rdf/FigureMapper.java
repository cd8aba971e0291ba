package org.stakegraph.export.rdf;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Basis;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.ontology.Codes;
import org.stakegraph.ontology.Stk;

/**
 * The cells of one row, or the totals of one table. A number that was simply printed is a value and
 * nothing more; whatever else a cell says has a {@code stk:FigureReading} beside the value or in its
 * place.
 */
final class FigureMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final IRI owner;
  private final String ownerLink;

  /**
   * @param owner the position or table whose figures these are
   * @param ownerLink the property by which a reading points to its owner
   */
  FigureMapper(Mapping mapping, IRI owner, String ownerLink) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.owner = owner;
    this.ownerLink = ownerLink;
  }

  void map(Figures figures) {
    for (FigureRole role : figures.roles()) {
      figures.get(role).match(new Cell(role));
    }
  }

  /** Writes one cell; the result is its reading, where it has one. */
  private final class Cell implements Figure.Cases<Optional<IRI>> {
    private final FigureRole role;

    Cell(FigureRole role) {
      this.role = role;
    }

    @Override
    public Optional<IRI> shares(Figure.Shares figure) {
      graph.integer(owner, property(), figure.count());
      return unlessStated(property(), figure.evidence());
    }

    @Override
    public Optional<IRI> percent(Figure.Percent figure) {
      graph.decimal(owner, property(), figure.percent());
      return unlessStated(property(), figure.evidence());
    }

    @Override
    public Optional<IRI> percentBelow(Figure.PercentBelow figure) {
      String bound = FigureTerms.boundProperty(role);
      graph.decimal(owner, bound, figure.bound());
      return unlessStated(bound, figure.evidence());
    }

    @Override
    public Optional<IRI> nil(Figure.Nil figure) {
      if (role.countsShares()) {
        graph.integer(owner, property(), 0);
      } else {
        graph.decimal(owner, property(), BigDecimal.ZERO);
      }
      return state(Codes.CELL_NIL, figure.evidence());
    }

    @Override
    public Optional<IRI> notApplicable(Figure.NotApplicable figure) {
      return state(Codes.CELL_NOT_APPLICABLE, figure.evidence());
    }

    @Override
    public Optional<IRI> illegible(Figure.Illegible figure) {
      IRI node = reading(property());
      graph.code(node, Stk.CELL_STATE, Codes.CELL_ILLEGIBLE);
      graph.text(node, Stk.PRINTED_AS, figure.token());
      mapping.stated(node, figure.span());
      return Optional.of(node);
    }

    @Override
    public Optional<IRI> blank(Figure.Blank figure) {
      IRI node = reading(property());
      graph.code(node, Stk.CELL_STATE, Codes.CELL_BLANK);
      graph.link(node, Stk.STATED_IN, mapping.iris().filing());
      return Optional.of(node);
    }

    @Override
    public Optional<IRI> noColumn(Figure.NoColumn figure) {
      return Optional.empty();
    }

    private String property() {
      return FigureTerms.property(role);
    }

    private Optional<IRI> unlessStated(String property, Evidence evidence) {
      if (evidence.basis() == Basis.STATED) {
        return Optional.empty();
      }
      IRI node = reading(property);
      mapping.provenance(node, evidence);
      return Optional.of(node);
    }

    private Optional<IRI> state(String state, Evidence evidence) {
      IRI node = reading(property());
      graph.code(node, Stk.CELL_STATE, state);
      mapping.provenance(node, evidence);
      return Optional.of(node);
    }

    private IRI reading(String property) {
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      IRI node = mapping.iris().below(owner, "figure/" + name);
      graph.type(node, Stk.FIGURE_READING);
      graph.link(node, ownerLink, owner);
      graph.code(node, Stk.OF_FIGURE, property);
      return node;
    }
  }
}
