package org.stakegraph.export.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.TotalCheck;
import org.stakegraph.ontology.Stk;

/** The ownership tables, their notes, and their stated totals held against their rows. */
final class TableMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final ReportIris iris;

  TableMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.iris = mapping.iris();
  }

  void map() {
    mapping.report().tables().forEach(this::table);
    mapping.report().footnotes().forEach(this::footnote);
  }

  private void table(HolderTable table) {
    IRI node = iris.table(table.id());
    graph.type(node, Stk.HOLDER_TABLE);
    graph.link(node, Stk.OF_SECURITY, iris.security(table.security()));
    table.asOf().ifPresent(day -> graph.date(node, Stk.AS_OF, day));
    table
        .sharesOutstanding()
        .ifPresent(shares -> graph.integer(node, Stk.SHARES_OUTSTANDING, shares));
    new FigureMapper(mapping, node).totals(table.totals());
    table.notes().forEach(note -> graph.link(node, Stk.HAS_FOOTNOTE, iris.footnote(note)));
    mapping.stated(node, table.span());
    table.checks().forEach(check -> check(node, check));
  }

  private void check(IRI table, TotalCheck check) {
    IRI node = iris.below(table, "check/" + Slug.of(check.column().name()));
    graph.type(node, Stk.TOTAL_CHECK);
    graph.link(node, Stk.IN_TABLE, table);
    graph.code(node, Stk.OF_FIGURE, FigureTerms.property(check.column()));
    graph.integer(node, Stk.STATED_TOTAL, check.stated());
    graph.integer(node, Stk.SUM_OF_ROWS, check.sum());
    graph.integer(node, Stk.DIFFERENCE, check.difference());
    check.explainedBy().forEach(row -> graph.link(node, Stk.EXPLAINED_BY, iris.position(row)));
    check.explanation().ifPresent(words -> graph.text(node, Stk.EXPLANATION, words));
    mapping.stated(node, check.span());
  }

  private void footnote(Footnote note) {
    IRI node = iris.footnote(note.id());
    graph.type(node, Stk.FOOTNOTE);
    graph.label(node, "note (" + note.marker() + ")");
    graph.link(node, Stk.IN_TABLE, iris.table(note.table()));
    graph.text(node, Stk.MARKER, note.marker());
    graph.flag(node, Stk.MARKER_RECOVERED, !note.markerPrinted());
    mapping.stated(node, note.span());
  }
}
