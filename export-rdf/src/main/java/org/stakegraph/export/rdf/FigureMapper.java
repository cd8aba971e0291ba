package org.stakegraph.export.rdf;

import java.math.BigDecimal;
import java.util.Locale;
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
 * nothing more; whatever else a cell says has a {@code stk:FigureReading} beside the value or in
 * its place.
 */
final class FigureMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final IRI owner;

  /**
   * @param owner the position or table whose figures these are
   */
  FigureMapper(Mapping mapping, IRI owner) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.owner = owner;
  }

  /** The cells of a row, with their readings. */
  void row(Figures figures) {
    for (FigureRole role : figures.roles()) {
      figures.get(role).match(new Cell(role));
    }
  }

  /**
   * The totals that a table prints. One that had to be restored is left out: on a table these
   * properties mean what the table states.
   */
  void totals(Figures figures) {
    for (FigureRole role : figures.roles()) {
      Figure total = figures.get(role);
      if (total.reading().filter(reading -> reading.basis() == Basis.STATED).isPresent()) {
        total.match(new Value(role));
      }
    }
  }

  /**
   * Writes the number of a cell; the result is the property that it stands or would stand under.
   */
  private class Value implements Figure.Cases<String> {
    private final FigureRole role;

    Value(FigureRole role) {
      this.role = role;
    }

    @Override
    public String shares(Figure.Shares figure) {
      graph.integer(owner, property(), figure.count());
      return property();
    }

    @Override
    public String percent(Figure.Percent figure) {
      graph.decimal(owner, property(), figure.percent());
      return property();
    }

    @Override
    public String percentBelow(Figure.PercentBelow figure) {
      String bound = FigureTerms.boundProperty(role);
      graph.decimal(owner, bound, figure.bound());
      return bound;
    }

    @Override
    public String principal(Figure.Principal figure) {
      graph.decimal(owner, property(), BigDecimal.valueOf(figure.dollars()));
      return property();
    }

    @Override
    public String nil(Figure.Nil figure) {
      if (role.countsShares()) {
        graph.integer(owner, property(), 0);
      } else {
        graph.decimal(owner, property(), BigDecimal.ZERO);
      }
      return property();
    }

    @Override
    public String notApplicable(Figure.NotApplicable figure) {
      return property();
    }

    @Override
    public String illegible(Figure.Illegible figure) {
      return property();
    }

    @Override
    public String blank(Figure.Blank figure) {
      return property();
    }

    @Override
    public String noColumn(Figure.NoColumn figure) {
      return property();
    }

    private String property() {
      return FigureTerms.property(role);
    }
  }

  /** Writes a cell's number and, where there is more to say, its reading. */
  private final class Cell extends Value {
    private final String name;

    Cell(FigureRole role) {
      super(role);
      this.name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String shares(Figure.Shares figure) {
      return unlessStated(super.shares(figure), figure.evidence());
    }

    @Override
    public String percent(Figure.Percent figure) {
      return unlessStated(super.percent(figure), figure.evidence());
    }

    @Override
    public String percentBelow(Figure.PercentBelow figure) {
      return unlessStated(super.percentBelow(figure), figure.evidence());
    }

    @Override
    public String principal(Figure.Principal figure) {
      return unlessStated(super.principal(figure), figure.evidence());
    }

    @Override
    public String nil(Figure.Nil figure) {
      String property = super.nil(figure);
      mapping.provenance(state(property, Codes.CELL_NIL), figure.evidence());
      return property;
    }

    @Override
    public String notApplicable(Figure.NotApplicable figure) {
      String property = super.notApplicable(figure);
      mapping.provenance(state(property, Codes.CELL_NOT_APPLICABLE), figure.evidence());
      return property;
    }

    @Override
    public String illegible(Figure.Illegible figure) {
      String property = super.illegible(figure);
      IRI node = state(property, Codes.CELL_ILLEGIBLE);
      graph.text(node, Stk.PRINTED_AS, figure.token());
      mapping.stated(node, figure.span());
      return property;
    }

    @Override
    public String blank(Figure.Blank figure) {
      String property = super.blank(figure);
      graph.link(state(property, Codes.CELL_BLANK), Stk.STATED_IN, mapping.iris().filing());
      return property;
    }

    private String unlessStated(String property, Evidence evidence) {
      if (evidence.basis() == Basis.DERIVED) {
        // Only what is not printed is derived: the cell itself is blank.
        mapping.provenance(state(property, Codes.CELL_BLANK), evidence);
      } else if (evidence.basis() != Basis.STATED) {
        mapping.provenance(reading(property), evidence);
      }
      return property;
    }

    private IRI state(String property, String state) {
      IRI node = reading(property);
      graph.code(node, Stk.CELL_STATE, state);
      return node;
    }

    private IRI reading(String property) {
      IRI node = mapping.iris().below(owner, "figure/" + name);
      graph.type(node, Stk.FIGURE_READING);
      graph.link(node, Stk.OF_STAKE, owner);
      graph.code(node, Stk.OF_FIGURE, property);
      return node;
    }
  }
}
