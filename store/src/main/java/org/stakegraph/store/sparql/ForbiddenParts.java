package org.stakegraph.store.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.vocabulary.XSD;

/** Finds what a query must not contain. */
final class ForbiddenParts {
  private static final String MATHS = "http://www.w3.org/2005/xpath-functions/math#";

  /** Thrown at the first forbidden part. */
  static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Found(String message) {
      super(message);
    }
  }

  private final boolean federated;

  /**
   * A search.
   *
   * @param federated whether other servers may be asked
   */
  ForbiddenParts(boolean federated) {
    this.federated = federated;
  }

  /**
   * Looks through a query.
   *
   * @throws Found at the first forbidden part
   */
  void lookInto(Op query) {
    Walker.walk(query, operators(), expressions());
  }

  private OpVisitor operators() {
    return new OpVisitorBase() {
      @Override
      public void visit(OpService service) {
        checkService(service.getService());
      }

      @Override
      public void visit(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
      }

      @Override
      public void visit(OpPath path) {
        checkPath(path.getTriplePath());
      }

      @Override
      public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> lookInto(condition.getExpression()));
      }

      @Override
      public void visit(OpGroup group) {
        group.getGroupVars().getExprs().values().forEach(ForbiddenParts.this::lookInto);
        for (ExprAggregator aggregation : group.getAggregators()) {
          lookInto(aggregation.getAggregator());
        }
      }
    };
  }

  private ExprVisitor expressions() {
    return new ExprVisitorBase() {
      @Override
      public void visit(ExprFunctionN function) {
        if (function instanceof E_Function call) {
          checkFunction(call.getFunctionIRI());
        }
      }
    };
  }

  /** The walker goes into filters and assignments by itself, but not in here. */
  private void lookInto(Expr expression) {
    Walker.walk(expression, operators(), expressions());
  }

  private void lookInto(Aggregator aggregator) {
    if (aggregator instanceof AggCustom custom) {
      checkFunction(custom.getIRI());
    }
    ExprList arguments = aggregator.getExprList();
    if (arguments != null) {
      arguments.forEach(this::lookInto);
    }
  }

  private void checkService(Node service) {
    if (!federated) {
      throw new Found("SERVICE is not allowed: queries ask the inputs only");
    } else if (service.isURI() && !isServer(service.getURI())) {
      throw new Found("SERVICE <" + service.getURI() + "> is not allowed: only http and https are");
    }
  }

  /** Whether an IRI is the address of a server that may be asked. */
  static boolean isServer(String iri) {
    return startsWithIgnoringCase(iri, "http://") || startsWithIgnoringCase(iri, "https://");
  }

  private static boolean startsWithIgnoringCase(String text, String start) {
    return text.regionMatches(true, 0, start, 0, start.length());
  }

  /** Whether an expression may call a function by this IRI. */
  static boolean isAllowedFunction(String iri) {
    return iri.startsWith(XSD.getURI()) || iri.startsWith(MATHS);
  }

  /** A cast or a mathematical function is all that an IRI may call. */
  private static void checkFunction(String iri) {
    if (!isAllowedFunction(iri)) {
      throw new Found("the function <" + iri + "> is not allowed: only SPARQL's own and casts are");
    }
  }

  /** The engine may take a path apart into patterns; it writes the IRIs in it in brackets. */
  private static void checkPath(TriplePath pattern) {
    if (!pattern.isTriple() && pattern.getPath().toString().contains("<java:")) {
      throw new Found("the path " + pattern.getPath() + " is not allowed");
    }
  }

  /** The engine would load a class for such a predicate. */
  private static void checkPredicate(Node predicate) {
    if (predicate.isURI() && predicate.getURI().startsWith("java:")) {
      throw new Found("the predicate <" + predicate.getURI() + "> is not allowed");
    }
  }
}
