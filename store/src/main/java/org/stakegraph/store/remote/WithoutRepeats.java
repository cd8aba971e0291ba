package org.stakegraph.store.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Rewrites a query for a server that shows a statement once for each graph that it is in, though a
 * default graph is a set (RDF4J and Virtuoso do so): sums and counts would come out too high.
 *
 * <p>The solutions of a pattern over a set of statements are all different as long as each variable
 * is kept. So the whole pattern of a query goes into a {@code SELECT DISTINCT *}, and what is
 * selected, grouped and sorted stays outside. Repeats that are meant are told apart beforehand:
 * blank nodes and the middles of paths become variables, and the branches of a union get a number.
 * Only what a subquery without {@code DISTINCT} and without groups repeats cannot be told apart.
 */
final class WithoutRepeats extends ElementTransformCopyBase {
  private final Map<Node, Var> blanks = new HashMap<>();
  private final String prefix;
  private int variables;

  private WithoutRepeats(String prefix) {
    this.prefix = prefix;
  }

  static Query of(Query query) {
    String prefix = "once";
    while (query.serialize().contains(prefix)) {
      prefix += "_";
    }
    WithoutRepeats once = new WithoutRepeats(prefix);
    Query told = QueryTransformOps.transform(query, once);
    once.makeDistinct(told);
    return told;
  }

  /** Makes the solutions of its pattern different, those of its subqueries first. */
  private void makeDistinct(Query query) {
    Element pattern = query.getQueryPattern();
    if (pattern == null) {
      return;
    }
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery element) {
            makeDistinct(element.getQuery());
          }
        });
    boolean grouped = query.hasGroupBy() || query.hasAggregators();
    if (query.isSelectType() && (grouped || !query.isDistinct())) {
      query.setQueryPattern(group(new ElementSubQuery(distinct(withAVariable(pattern)))));
    }
    if (query.isQueryResultStar()) {
      selectWhatWasAskedFor(query, pattern);
    }
  }

  private static Query distinct(Element pattern) {
    Query inner = new Query();
    inner.setQuerySelectType();
    inner.setQueryResultStar(true);
    inner.setDistinct(true);
    inner.setQueryPattern(pattern);
    return inner;
  }

  private void selectWhatWasAskedFor(Query query, Element pattern) {
    List<Var> columns =
        PatternVars.vars(pattern).stream()
            .filter(v -> v.isNamedVar() && !v.getVarName().startsWith(prefix))
            .toList();
    if (!columns.isEmpty()) {
      query.setQueryResultStar(false);
      query.getProject().clear();
      columns.forEach(query::addResultVar);
    }
  }

  /** Of solutions without any variable RDF4J finds none that are different. */
  private Element withAVariable(Element pattern) {
    return PatternVars.vars(pattern).isEmpty()
        ? group(pattern, new ElementBind(fresh(), NodeValue.TRUE))
        : pattern;
  }

  @Override
  public Element transform(ElementUnion element, List<Element> branches) {
    return branches.size() == 1 ? element : union(branches);
  }

  private ElementUnion union(List<Element> branches) {
    Var branch = fresh();
    ElementUnion union = new ElementUnion();
    for (int i = 0; i < branches.size(); i++) {
      union.addElement(group(branches.get(i), new ElementBind(branch, NodeValue.makeInteger(i))));
    }
    return union;
  }

  @Override
  public Element transform(ElementPathBlock element) {
    List<Element> parts = new ArrayList<>();
    for (TriplePath triple : element.getPattern()) {
      Path path = triple.isTriple() ? new P_Link(triple.getPredicate()) : triple.getPath();
      add(parts, variable(triple.getSubject()), path, variable(triple.getObject()));
    }
    return parts.size() == 1 ? parts.get(0) : group(parts.toArray(Element[]::new));
  }

  private void add(List<Element> parts, Node from, Path path, Node to) {
    if (path instanceof P_Seq sequence) {
      Var middle = fresh();
      add(parts, from, sequence.getLeft(), middle);
      add(parts, middle, sequence.getRight(), to);
    } else if (path instanceof P_Inverse inverse) {
      add(parts, to, inverse.getSubPath(), from);
    } else if (path instanceof P_Alt) {
      List<Element> branches = new ArrayList<>();
      branches(branches, from, path, to);
      parts.add(union(branches));
    } else {
      block(parts)
          .addTriple(
              path instanceof P_Link link
                  ? new TriplePath(Triple.create(from, variable(link.getNode()), to))
                  : new TriplePath(from, path, to));
    }
  }

  private void branches(List<Element> branches, Node from, Path path, Node to) {
    if (path instanceof P_Alt alternative) {
      branches(branches, from, alternative.getLeft(), to);
      branches(branches, from, alternative.getRight(), to);
    } else {
      List<Element> parts = new ArrayList<>();
      add(parts, from, path, to);
      branches.add(group(parts.toArray(Element[]::new)));
    }
  }

  /** The block at the end of the parts, so that a server sees one pattern where there was one. */
  private static ElementPathBlock block(List<Element> parts) {
    if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof ElementPathBlock last) {
      return last;
    }
    ElementPathBlock block = new ElementPathBlock();
    parts.add(block);
    return block;
  }

  private Node variable(Node node) {
    return Var.isBlankNodeVar(node) ? blanks.computeIfAbsent(node, n -> fresh()) : node;
  }

  private Var fresh() {
    return Var.alloc(prefix + variables++);
  }

  private static ElementGroup group(Element... elements) {
    ElementGroup group = new ElementGroup();
    for (Element element : elements) {
      group.addElement(element);
    }
    return group;
  }
}
