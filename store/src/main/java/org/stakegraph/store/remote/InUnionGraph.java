package org.stakegraph.store.remote;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Turns a query over the default graph into the same over Jena's union graph. */
final class InUnionGraph {
  private InUnionGraph() {}

  static Query of(Query query) {
    Element pattern = query.getQueryPattern();
    Query outside = query.cloneQuery();
    outside.setQueryPattern(new ElementGroup());
    Query moved =
        QueryTransformOps.transform(outside, new ElementTransformCopyBase(), new ExistsInUnion());
    if (pattern != null) {
      moved.setQueryPattern(inUnion(pattern));
    }
    return moved;
  }

  private static ElementGroup inUnion(Element pattern) {
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementNamedGraph(Quad.unionGraph, pattern));
    return group;
  }

  /** What is selected, grouped and sorted by may have patterns too, outside of the main one. */
  private static final class ExistsInUnion extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
      Element moved = inUnion(function.getElement());
      return function instanceof E_Exists ? new E_Exists(moved) : new E_NotExists(moved);
    }
  }
}
